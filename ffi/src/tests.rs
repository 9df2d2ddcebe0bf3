//! The exports as a C program meets them: through raw pointers, from several threads, misused.
//! What the rules answer is not tested here, the shared vectors do that.

use std::ptr::{null, null_mut};
use std::thread;

use gongzhi_core::engine::wire::{Reply, Status};

use crate::abi::*;
use crate::buffer::gz_buffer;
use crate::guard::guard;
use crate::handle::gz_engine;
use crate::misuse::*;

/// Any setup that opens: the tests read statuses and shapes, not rules.
const SETUP: &[u8] = include_bytes!("../../examples/c/setup.json");

/// One call with an out-buffer that is read and freed.
fn call(export: impl FnOnce(*mut gz_buffer) -> i32) -> (i32, Vec<u8>) {
    let mut out = gz_buffer::EMPTY;
    let status = export(&mut out);
    // SAFETY: only this library wrote it.
    let body = unsafe { out.take() };
    assert!(out.data.is_null() && out.len == 0 && out.capacity == 0);
    (status, body)
}

fn open() -> *mut gz_engine {
    let mut engine = null_mut();
    // SAFETY: live slices and locals.
    let (status, body) =
        call(|out| unsafe { gz_engine_open(SETUP.as_ptr(), SETUP.len(), &mut engine, out) });
    assert_eq!((status, body), (GZ_DONE, Vec::new()));
    assert!(!engine.is_null());
    engine
}

fn free(mut engine: *mut gz_engine) {
    // SAFETY: a live engine of `open`, used by no one else.
    assert_eq!(unsafe { gz_engine_free(&mut engine) }, GZ_DONE);
    assert!(engine.is_null());
    // SAFETY: a pointer to null.
    assert_eq!(unsafe { gz_engine_free(&mut engine) }, GZ_DONE);
}

fn execute(engine: *mut gz_engine, request: &[u8]) -> (i32, Vec<u8>) {
    // SAFETY: a live engine or null, a live slice.
    call(|out| unsafe { gz_engine_execute(engine, request.as_ptr(), request.len(), out) })
}

fn query(engine: *mut gz_engine, question: &[u8]) -> (i32, Vec<u8>) {
    // SAFETY: a live engine or null, a live slice.
    call(|out| unsafe { gz_engine_query(engine, question.as_ptr(), question.len(), out) })
}

fn has_code((status, body): (i32, Vec<u8>), expected: i32, code: &str) {
    let body = String::from_utf8(body).expect("a refusal is UTF-8");
    assert_eq!(status, expected, "{body}");
    assert!(body.starts_with(&format!("{{\"refused\":{{\"code\":\"{code}\",\"en\":\"")), "{body}");
    assert!(body.ends_with("}}}"), "{body}");
}

#[test]
fn every_null_is_told_by_name() {
    let engine = open();
    let some = b"{}".as_ptr();
    let mut place = null_mut();
    // SAFETY: in each call a pointer is null or live.
    let cases: [(&str, (i32, Vec<u8>)); 8] = unsafe {
        [
            ("setup", call(|out| gz_engine_open(null(), 1, &mut place, out))),
            ("engine", call(|out| gz_engine_open(some, 2, null_mut(), out))),
            ("snapshot", call(|out| gz_engine_restore(some, 2, null(), 1, &mut place, out))),
            ("engine", call(|out| gz_engine_execute(null_mut(), some, 2, out))),
            ("request", call(|out| gz_engine_execute(engine, null(), 2, out))),
            ("question", call(|out| gz_engine_query(engine, null(), 2, out))),
            ("lines", call(|out| gz_engine_execute_lines(engine, null(), 2, out))),
            ("engine", call(|out| gz_engine_snapshot(null(), out))),
        ]
    };
    for (argument, (status, body)) in cases {
        let detail = format!("\"detail\":{{\"argument\":\"{argument}\"}}");
        assert!(String::from_utf8_lossy(&body).contains(&detail), "{argument}");
        has_code((status, body), GZ_NULL_POINTER, "face.nullPointer");
    }
    free(engine);
}

#[test]
fn without_a_place_for_the_answer_nothing_is_done() {
    let mut asked = false;
    let work = || {
        asked = true;
        Ok(Reply { status: Status::Done, body: Vec::new() })
    };
    // SAFETY: null is allowed.
    assert_eq!(unsafe { guard(null_mut(), work) }, GZ_NULL_POINTER);
    assert!(!asked);
}

#[test]
fn freeing_nothing_is_harmless() {
    let mut buffer = gz_buffer::give(vec![1, 2, 3]);
    // SAFETY: null, a buffer of ours, and the same buffer emptied.
    unsafe {
        assert_eq!(gz_buffer_free(null_mut()), GZ_DONE);
        assert_eq!(gz_engine_free(null_mut()), GZ_DONE);
        assert_eq!(gz_buffer_free(&mut buffer), GZ_DONE);
        assert_eq!(gz_buffer_free(&mut buffer), GZ_DONE);
    }
    assert!(buffer.data.is_null());
}

#[test]
fn empty_and_impossible_lengths() {
    let engine = open();
    // SAFETY: null with no bytes; a length that is refused before anything is read.
    let (empty, large) = unsafe {
        (
            call(|out| gz_engine_execute(engine, null(), 0, out)),
            call(|out| gz_engine_execute(engine, b"{}".as_ptr(), usize::MAX, out)),
        )
    };
    assert!(empty.0 >= GZ_DONE, "empty input is core's to refuse");
    has_code(large, GZ_TOO_LARGE, "face.tooLarge");
    free(engine);
}

#[test]
fn bytes_need_not_be_text() {
    let engine = open();
    let (status, body) = execute(engine, b"\xff\x00\xfe");
    assert!(status >= GZ_DONE && !body.is_empty());
    free(engine);
}

#[test]
fn lines_come_back_one_for_one() {
    let engine = open();
    for (lines, count) in [("", 0), ("{}", 1), ("{}\n", 1), ("{}\n\n{}\n", 3), ("\n", 1)] {
        // SAFETY: a live engine and slice.
        let (status, body) = call(|out| unsafe {
            gz_engine_execute_lines(engine, lines.as_ptr(), lines.len(), out)
        });
        assert_eq!(status, GZ_DONE);
        assert_eq!(body.iter().filter(|byte| **byte == b'\n').count(), count, "{lines:?}");
        assert!(body.is_empty() || body.ends_with(b"\n"));
    }
    free(engine);
}

#[test]
fn a_snapshot_restores() {
    let engine = open();
    // SAFETY: a live engine.
    let (status, bytes) = call(|out| unsafe { gz_engine_snapshot(engine, out) });
    assert_eq!(status, GZ_DONE);
    free(engine);
    let mut again = null_mut();
    // SAFETY: live slices and locals.
    let (status, body) = call(|out| unsafe {
        let (setup, snapshot) = (SETUP.as_ptr(), bytes.as_ptr());
        gz_engine_restore(setup, SETUP.len(), snapshot, bytes.len(), &mut again, out)
    });
    assert_eq!(status, GZ_DONE, "{}", String::from_utf8_lossy(&body));
    free(again);
}

#[test]
fn a_refused_setup_leaves_no_engine() {
    let mut engine = std::ptr::dangling_mut();
    // SAFETY: null with no bytes; the place is written before it is read.
    let (status, body) = call(|out| unsafe { gz_engine_open(null(), 0, &mut engine, out) });
    assert_eq!(status, GZ_REFUSED);
    assert!(body.starts_with(b"{\"refused\":"));
    assert!(engine.is_null());
}

#[test]
fn a_panic_poisons_its_engine_and_no_other() {
    for panics_while_reading in [false, true] {
        let (hit, other) = (open(), open());
        // SAFETY: `hit` is live.
        let panicked = call(|out| unsafe {
            guard(out, || {
                let engine = &*hit;
                if panics_while_reading {
                    engine.read(|_| panic!("on purpose"))
                } else {
                    engine.write(|_| panic!("on purpose"))
                }
            })
        });
        has_code(panicked, GZ_PANICKED, "face.panicked");
        has_code(execute(hit, b"{}"), GZ_POISONED, "face.poisoned");
        has_code(query(hit, b"{}"), GZ_POISONED, "face.poisoned");
        assert!(execute(other, b"{}").0 >= GZ_DONE);
        free(hit);
        free(other);
    }
}

#[test]
fn a_panic_without_an_engine_is_caught() {
    // SAFETY: a live out-buffer.
    let panicked = call(|out| unsafe { guard(out, || panic!("on purpose")) });
    has_code(panicked, GZ_PANICKED, "face.panicked");
}

/// A pointer that may cross to another thread, as it may in C.
#[derive(Clone, Copy)]
struct Shared(*mut gz_engine);
// SAFETY: an engine may be used from several threads; `handle` has the compiler check it.
unsafe impl Send for Shared {}

#[test]
fn threads_share_an_engine() {
    let engine = open();
    let shared = Shared(engine);
    let threads: Vec<_> = (0..4)
        .map(|thread| {
            thread::spawn(move || {
                let Shared(engine) = { shared };
                for _ in 0..50 {
                    let (status, body) = match thread % 2 {
                        0 => execute(engine, b"{}"),
                        _ => query(engine, b"{}"),
                    };
                    assert!(status >= GZ_DONE && !body.is_empty());
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("no thread panics");
    }
    free(engine);
}
