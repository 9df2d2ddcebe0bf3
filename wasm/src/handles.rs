//! The table of open engines, by handle.
//!
//! It is not a pool: a handle is a number that is never given twice, so a stale one can only miss.
//!
//! Invariant: the table stays borrowed while a call runs. A call that traps never gives it back, so every later
//! call on this instance finds it borrowed and answers `Unusable`, whatever the host does with the trap.

use alloc::vec::Vec;
use core::cell::RefCell;
use gongzhi::engine::wire::Engine;

/// Why there is no engine.
pub(crate) enum Missing {
    /// Never opened, or closed.
    Unknown,
    /// An earlier call trapped, or all handles are spent.
    Unusable,
}

struct Table {
    last: u32,
    open: Vec<(u32, Engine)>,
}

struct OneThread(RefCell<Table>);

// SAFETY: a module built for wasm32v1-none has no threads: its memory cannot be shared (that needs the atomics
// feature, which the target lacks), so no second thread can ever reach this cell.
unsafe impl Sync for OneThread {}

static TABLE: OneThread = OneThread(RefCell::new(Table { last: 0, open: Vec::new() }));

/// Keeps an engine and gives its handle.
pub(crate) fn insert(engine: Engine) -> Result<u32, Missing> {
    let mut table = TABLE.0.try_borrow_mut().map_err(|_| Missing::Unusable)?;
    let handle = table.last.checked_add(1).ok_or(Missing::Unusable)?;
    table.last = handle;
    table.open.push((handle, engine));
    Ok(handle)
}

/// Runs `call` on the engine of this handle.
pub(crate) fn with<R>(handle: u32, call: impl FnOnce(&mut Engine) -> R) -> Result<R, Missing> {
    let mut table = TABLE.0.try_borrow_mut().map_err(|_| Missing::Unusable)?;
    let engine = table.open.iter_mut().find(|(open, _)| *open == handle);
    engine.map(|(_, engine)| call(engine)).ok_or(Missing::Unknown)
}

/// Drops the engine of this handle.
pub(crate) fn remove(handle: u32) -> Result<(), Missing> {
    let mut table = TABLE.0.try_borrow_mut().map_err(|_| Missing::Unusable)?;
    let place = table.open.iter().position(|(open, _)| *open == handle);
    place.map(|place| drop(table.open.swap_remove(place))).ok_or(Missing::Unknown)
}
