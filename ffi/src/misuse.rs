//! What a caller of the C ABI can do wrong, and what it is then told. Not the refusals of the
//! rules: those are core's, and pass through here unread.
//!
//! Invariant "always an answer": each misuse has a negative status and a body of the shape that
//! refusals have everywhere, so that one reader of refusals serves both.

/// Done: the out-buffer holds the receipt, the answer or what was asked for.
pub const GZ_DONE: i32 = 0;
/// Refused: the out-buffer holds a receipt whose outcome says why, if a rule refused what was
/// understood and the journal recorded it; else the bare refusal, and nothing was recorded.
pub const GZ_REFUSED: i32 = 1;
/// A pointer that must not be null was null; nothing was done.
pub const GZ_NULL_POINTER: i32 = -1;
/// A length is over half the address space, so no array can have it; nothing was done.
pub const GZ_TOO_LARGE: i32 = -2;
/// A fault of gongzhi stopped this call; the engine it ran in is poisoned.
pub const GZ_PANICKED: i32 = -3;
/// An earlier call panicked in this engine: free it, and restore from its last snapshot.
pub const GZ_POISONED: i32 = -4;

/// What went wrong before core was asked, or while it worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misuse {
    /// The named argument was null.
    NullPointer { argument: &'static str },
    /// The named argument has an impossible length.
    TooLarge { argument: &'static str, bytes: usize },
    /// Core panicked under this call.
    Panicked,
    /// Core panicked under an earlier call.
    Poisoned,
}

/// One row of the table: what is said of a kind of misuse.
struct Words {
    code: &'static str,
    en: &'static str,
    zh: &'static str,
    rule: &'static str,
}

const NULL_POINTER: Words = Words {
    code: "face.nullPointer",
    en: "a pointer that must not be null was null",
    zh: "不允许为空的指针为空",
    rule: "gongzhi.h: pointers",
};
const TOO_LARGE: Words = Words {
    code: "face.tooLarge",
    en: "a length is larger than any array can be",
    zh: "长度超出任何数组的上限",
    rule: "gongzhi.h: pointers",
};
const PANICKED: Words = Words {
    code: "face.panicked",
    en: "a fault of gongzhi stopped this call; the engine must be freed",
    zh: "内部故障使本次调用中止；该引擎须释放",
    rule: "gongzhi.h: poisoning",
};
const POISONED: Words = Words {
    code: "face.poisoned",
    en: "an earlier fault stopped this engine; free it and restore its last snapshot",
    zh: "该引擎因先前故障停用；请释放后从最近的快照恢复",
    rule: "gongzhi.h: poisoning",
};

impl Misuse {
    /// The status a caller sees.
    pub(crate) fn status(self) -> i32 {
        match self {
            Self::NullPointer { .. } => GZ_NULL_POINTER,
            Self::TooLarge { .. } => GZ_TOO_LARGE,
            Self::Panicked => GZ_PANICKED,
            Self::Poisoned => GZ_POISONED,
        }
    }

    /// The refusal as JSON. Nothing in it comes from outside, so nothing needs escaping.
    pub(crate) fn body(self) -> Vec<u8> {
        let (words, detail) = match self {
            Self::NullPointer { argument } => {
                (NULL_POINTER, format!("{{\"argument\":\"{argument}\"}}"))
            }
            Self::TooLarge { argument, bytes } => (
                TOO_LARGE,
                format!(
                    "{{\"argument\":\"{argument}\",\"bytes\":\"{bytes}\",\"most\":\"{}\"}}",
                    isize::MAX
                ),
            ),
            Self::Panicked => (PANICKED, String::from("{}")),
            Self::Poisoned => (POISONED, String::from("{}")),
        };
        let Words { code, en, zh, rule } = words;
        format!(
            "{{\"refused\":{{\"code\":\"{code}\",\"en\":\"{en}\",\"zh\":\"{zh}\",\
             \"retryable\":false,\"rule\":\"{rule}\",\"detail\":{detail}}}}}"
        )
        .into_bytes()
    }
}
