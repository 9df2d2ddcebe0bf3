//! All refusals in one: the engine's own, and each domain's.

use alloc::{boxed::Box, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

use crate::base::{Canonical, PersonId, RequestId, Row, Timestamp, refusals};
use crate::{
    cases, catalogue, charter, consultation, covenant, deliberation, membership, points, vault,
};

/// Why not. Boxed, since nearly every step of the door passes it on and hardly ever has one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Refusal {
    /// The door's own.
    #[error(transparent)]
    Engine(Box<EngineRefusal>),
    /// Of the charter.
    #[error(transparent)]
    Charter(Box<charter::Refusal>),
    /// Of membership.
    #[error(transparent)]
    Membership(Box<membership::Refusal>),
    /// Of deliberation.
    #[error(transparent)]
    Deliberation(Box<deliberation::Refusal>),
    /// Of covenants.
    #[error(transparent)]
    Covenant(Box<covenant::Refusal>),
    /// Of points.
    #[error(transparent)]
    Points(Box<points::Refusal>),
    /// Of cases.
    #[error(transparent)]
    Cases(Box<cases::Refusal>),
    /// Of the catalogue.
    #[error(transparent)]
    Catalogue(Box<catalogue::Refusal>),
    /// Of consultation.
    #[error(transparent)]
    Consultation(Box<consultation::Refusal>),
    /// Of the vault's index.
    #[error(transparent)]
    Vault(Box<vault::Refusal>),
}

impl From<EngineRefusal> for Refusal {
    fn from(refusal: EngineRefusal) -> Self {
        Self::Engine(Box::new(refusal))
    }
}

impl From<Box<charter::Refusal>> for Refusal {
    fn from(refusal: Box<charter::Refusal>) -> Self {
        Self::Charter(refusal)
    }
}

impl From<Box<membership::Refusal>> for Refusal {
    fn from(refusal: Box<membership::Refusal>) -> Self {
        Self::Membership(refusal)
    }
}

macro_rules! from_domain {
    ($($domain:ident => $variant:ident;)*) => {$(
        impl From<Box<$domain::Refusal>> for Refusal {
            fn from(refusal: Box<$domain::Refusal>) -> Self {
                match *refusal {
                    $domain::Refusal::Membership(lower) => Self::Membership(lower),
                    own => Self::$variant(Box::new(own)),
                }
            }
        }
    )*};
}
from_domain! {
    deliberation => Deliberation;
    covenant => Covenant;
    points => Points;
    cases => Cases;
    catalogue => Catalogue;
    consultation => Consultation;
    vault => Vault;
}

impl Refusal {
    /// The stable code, such as "points.capReached".
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Engine(refusal) => refusal.code(),
            Self::Charter(refusal) => refusal.code(),
            Self::Membership(refusal) => refusal.code(),
            Self::Deliberation(refusal) => refusal.code(),
            Self::Covenant(refusal) => refusal.code(),
            Self::Points(refusal) => refusal.code(),
            Self::Cases(refusal) => refusal.code(),
            Self::Catalogue(refusal) => refusal.code(),
            Self::Consultation(refusal) => refusal.code(),
            Self::Vault(refusal) => refusal.code(),
        }
    }

    /// The message in simplified Chinese; the English one is its `Display`.
    pub fn zh(&self) -> String {
        match self {
            Self::Engine(refusal) => refusal.zh(),
            Self::Charter(refusal) => refusal.zh(),
            Self::Membership(refusal) => refusal.zh(),
            Self::Deliberation(refusal) => refusal.zh(),
            Self::Covenant(refusal) => refusal.zh(),
            Self::Points(refusal) => refusal.zh(),
            Self::Cases(refusal) => refusal.zh(),
            Self::Catalogue(refusal) => refusal.zh(),
            Self::Consultation(refusal) => refusal.zh(),
            Self::Vault(refusal) => refusal.zh(),
        }
    }

    /// Whether the same request can succeed later though nobody changes anything.
    pub const fn retryable(&self) -> bool {
        match self {
            Self::Engine(refusal) => refusal.retryable(),
            Self::Charter(refusal) => refusal.retryable(),
            Self::Membership(refusal) => refusal.retryable(),
            Self::Deliberation(refusal) => refusal.retryable(),
            Self::Covenant(refusal) => refusal.retryable(),
            Self::Points(refusal) => refusal.retryable(),
            Self::Cases(refusal) => refusal.retryable(),
            Self::Catalogue(refusal) => refusal.retryable(),
            Self::Consultation(refusal) => refusal.retryable(),
            Self::Vault(refusal) => refusal.retryable(),
        }
    }

    /// The charter's field, article or standard behind it.
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Engine(refusal) => refusal.rule(),
            Self::Charter(refusal) => refusal.rule(),
            Self::Membership(refusal) => refusal.rule(),
            Self::Deliberation(refusal) => refusal.rule(),
            Self::Covenant(refusal) => refusal.rule(),
            Self::Points(refusal) => refusal.rule(),
            Self::Cases(refusal) => refusal.rule(),
            Self::Catalogue(refusal) => refusal.rule(),
            Self::Consultation(refusal) => refusal.rule(),
            Self::Vault(refusal) => refusal.rule(),
        }
    }
}

/// The table of each domain, in the order of [`Refusal`]'s variants.
pub(super) const TABLES: [&[Row]; 10] = [
    EngineRefusal::TABLE,
    charter::Refusal::TABLE,
    membership::Refusal::TABLE,
    deliberation::Refusal::TABLE,
    covenant::Refusal::TABLE,
    points::Refusal::TABLE,
    cases::Refusal::TABLE,
    catalogue::Refusal::TABLE,
    consultation::Refusal::TABLE,
    vault::Refusal::TABLE,
];

/// The codes of each domain, in the same order.
const CODES: [&[&str]; TABLES.len()] = [
    EngineRefusal::CODES,
    charter::Refusal::CODES,
    membership::Refusal::CODES,
    deliberation::Refusal::CODES,
    covenant::Refusal::CODES,
    points::Refusal::CODES,
    cases::Refusal::CODES,
    catalogue::Refusal::CODES,
    consultation::Refusal::CODES,
    vault::Refusal::CODES,
];

/// The whole table of refusals, in the published order, each with its stable code.
pub fn refusal_table() -> Vec<(&'static str, Row)> {
    CODES.concat().into_iter().zip(TABLES.concat()).collect()
}

pub use own::Refusal as EngineRefusal;

mod own {
    use super::{PersonId, RequestId, String, Timestamp, refusals};
    use crate::engine::policy::Allowed;

    refusals! {
        /// Why the door itself refuses, in the published order.
        TooLarge { bytes: u32, max: u32 }
            "engine.tooLarge", never, "limit of this library",
            "this has {bytes} bytes, the most is {max}",
            "内容为 {bytes} 字节，上限为 {max}";
        NotUtf8 { at: u32 }
            "engine.notUtf8", never, "RFC 8259",
            "this is not UTF-8 at byte {at}",
            "第 {at} 字节处不是 UTF-8";
        Malformed { path: String, problem: String }
            "engine.malformed", never, "the contract's JSON Schema",
            "at {path}: {problem}",
            "{path} 处格式有误：{problem}";
        RequestReused { request: RequestId, seq: u32 }
            "engine.requestReused", never, "idempotency",
            "request {request} was seen with other content, at {seq}",
            "请求编号 {request} 已用于其他内容（序号 {seq}）";
        Full { records: u32, max: u32 }
            "engine.full", never, "limit of this library",
            "the journal holds {records} records, the most is {max}",
            "日志已有 {records} 条记录，上限为 {max}";
        TimeBackward { at: Timestamp, now: Timestamp }
            "engine.timeBackward", never, "time never goes back",
            "this is of {at}, but {now} has been already",
            "请求时间 {at} 早于引擎时间 {now}";
        Forbidden { command: String, actor: PersonId, allowed: Allowed }
            "engine.forbidden", never, "the policy table",
            "{actor} may not give {command} here; allowed: {allowed}",
            "{actor} 无权在此执行 {command}；允许：{allowed:#}";
        DeadlinesPending { fired: u32 }
            "engine.deadlinesPending", retry, "limit of this library",
            "{fired} deadlines fired first, and more have passed; nothing is recorded of this request: ask it again",
            "已先处理 {fired} 个到期事项，仍有更多到期；本次请求未记录，请原样重新提出";
        SnapshotDamaged { problem: String }
            "engine.snapshotDamaged", never, "snapshot format",
            "this snapshot is damaged: {problem}",
            "快照已损坏：{problem}";
        SnapshotVersion { version: u16, known: u16 }
            "engine.snapshotVersion", never, "snapshot format",
            "this snapshot is of version {version}, known is {known}",
            "快照版本为 {version}，可识别版本为 {known}";
        WrongSecret {}
            "engine.wrongSecret", never, "one secret for an engine's life",
            "this secret is not the one that the engine was created with",
            "密钥与引擎创建时不一致";
        NotRecorded { request: RequestId }
            "engine.notRecorded", never, "the journal",
            "no request {request} is in the journal",
            "日志中没有请求 {request}";
        NoSuchRecord { seq: u32, records: u32 }
            "engine.noSuchRecord", never, "the journal",
            "there is no record {seq}, the journal holds {records}",
            "没有序号 {seq} 的记录，日志共 {records} 条";
        InvalidNumber { problem: String }
            "engine.invalidNumber", never, "GB 11643, GB 32100",
            "{problem}",
            "号码校验未通过：{problem}";
    }
}
