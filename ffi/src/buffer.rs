//! Bytes that cross the border outwards. Not a general array: it is made here, read there, and
//! given back through `gz_buffer_free`.
//!
//! Invariant "one owner": the three fields are a `Vec<u8>` taken apart, or all zero; taking it back
//! leaves all zero behind, so that a second free finds nothing.

use std::mem::ManuallyDrop;
use std::ptr;

/// Bytes that gongzhi gives away: `len` of them at `data`, not ended by a zero byte.
///
/// Declare it as `gz_buffer out = {0};`. Every call that takes `gz_buffer *out` writes it, whatever
/// the status, and does not read what was in it: free it with `gz_buffer_free` before it is used
/// again. Read the fields, never change them.
///
/// Threads: a buffer is plain memory. Use it from one thread at a time; it may be filled on one
/// thread and freed on another, and outlives the engine it came from.
#[repr(C)]
#[derive(Debug)]
pub struct gz_buffer {
    /// First byte, or null where there is none.
    pub data: *mut u8,
    /// How many bytes are there.
    pub len: usize,
    /// How many bytes were set aside; gongzhi's own business.
    pub capacity: usize,
}

impl gz_buffer {
    /// What an empty buffer looks like: `{0}`.
    pub(crate) const EMPTY: Self = Self { data: ptr::null_mut(), len: 0, capacity: 0 };

    /// Gives the bytes away.
    pub(crate) fn give(bytes: Vec<u8>) -> Self {
        if bytes.capacity() == 0 {
            return Self::EMPTY;
        }
        let mut bytes = ManuallyDrop::new(bytes);
        Self { data: bytes.as_mut_ptr(), len: bytes.len(), capacity: bytes.capacity() }
    }

    /// Takes the bytes back and leaves an empty buffer.
    ///
    /// # Safety
    /// The fields are as [`gz_buffer::give`] made them, or all zero.
    pub(crate) unsafe fn take(&mut self) -> Vec<u8> {
        let Self { data, len, capacity } = std::mem::replace(self, Self::EMPTY);
        if data.is_null() {
            return Vec::new();
        }
        // SAFETY: by the contract above these are the parts of a Vec<u8> that `give` took apart,
        // and the caller's copy has just been emptied, so no one takes them a second time.
        unsafe { Vec::from_raw_parts(data, len, capacity) }
    }
}
