//! What a program without the standard library must bring: an allocator, and an end for a panic.
//!
//! The allocator is the one that the standard library itself uses on WebAssembly. A panic becomes a trap, which
//! the JavaScript side sees as an exception and takes as the end of this instance.

use core::panic::PanicInfo;
use dlmalloc::GlobalDlmalloc;

#[global_allocator]
static ALLOCATOR: GlobalDlmalloc = GlobalDlmalloc;

#[panic_handler]
fn trap(_: &PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
