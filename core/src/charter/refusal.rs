//! Why a charter is not taken.

use alloc::string::String;

use crate::base::{Timestamp, refusals};

refusals! {
    /// Why a charter is not taken.
    Invalid { path: String, problem: String }
        "charter.invalid", never, "the charter's schema",
        "the charter is wrong at {path}: {problem}",
        "章程在 {path} 处有误：{problem}";
    NotInForce { at: Timestamp, from: Timestamp }
        "charter.notInForce", retry, "charter effectiveFrom, effectiveTo",
        "no charter holds at {at}; the nearest begins at {from}",
        "{at} 时没有生效的章程；最近的章程自 {from} 起生效";
    NotLater { from: Timestamp, latest: Timestamp }
        "charter.notLater", never, "charter effectiveFrom",
        "a new charter begins after the latest one and not in the past, so after {latest}; this begins at {from}",
        "新章程须晚于现有章程且不溯及既往，即晚于 {latest}，而它自 {from} 起生效";
}
