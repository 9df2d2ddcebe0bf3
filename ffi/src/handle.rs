//! The engine as C holds it: core's engine behind a lock, and whether it may still be used.
//! It knows neither pointers of C nor JSON.
//!
//! Invariant "poison this handle alone": a panic under a call marks this engine before its lock is
//! let go, so that no other thread ever sees state that a panic left half done.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};

use gongzhi_core::engine::wire::Engine;

use crate::misuse::Misuse;

/// One community's engine: all of its state and its journal.
///
/// Made by `gz_engine_open` or `gz_engine_restore`, freed by `gz_engine_free`.
///
/// Threads: one engine may be used from several threads at once. `gz_engine_execute` and
/// `gz_engine_execute_lines` change it and wait for all others; `gz_engine_query` and
/// `gz_engine_snapshot` read it and run beside each other. `gz_engine_free` must be the last call:
/// the host sees to it that no other thread is in a call with this engine, or will make one.
///
/// Poisoning: if a call ends with `GZ_PANICKED`, this engine answers `GZ_POISONED` from then on;
/// other engines and the process are not touched. Free it, and restore its last snapshot.
#[expect(non_camel_case_types, reason = "the name is C's")]
pub struct gz_engine {
    engine: RwLock<Engine>,
    poisoned: AtomicBool,
}

/// The thread rule above, held by the compiler.
const _: () = {
    const fn usable_from_several_threads<T: Send + Sync>() {}
    usable_from_several_threads::<gz_engine>();
};

impl gz_engine {
    /// An engine in good order.
    pub(crate) fn new(engine: Engine) -> Self {
        Self { engine: RwLock::new(engine), poisoned: AtomicBool::new(false) }
    }

    /// Changes the engine, alone.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&mut Engine) -> T) -> Result<T, Misuse> {
        let mut engine = self.engine.write().unwrap_or_else(PoisonError::into_inner);
        self.unless_poisoned(|| change(&mut engine))
    }

    /// Reads the engine, beside other readers.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Engine) -> T) -> Result<T, Misuse> {
        let engine = self.engine.read().unwrap_or_else(PoisonError::into_inner);
        self.unless_poisoned(|| look(&engine))
    }

    /// Runs under the lock, which the caller holds for longer than this takes.
    fn unless_poisoned<T>(&self, work: impl FnOnce() -> T) -> Result<T, Misuse> {
        if self.poisoned.load(Ordering::Acquire) {
            return Err(Misuse::Poisoned);
        }
        // What unwinding may have left half done is never looked at again, hence AssertUnwindSafe.
        catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
            self.poisoned.store(true, Ordering::Release);
            Misuse::Panicked
        })
    }
}
