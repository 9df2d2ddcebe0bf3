//! Identifiers: opaque names that the host gives to persons, topics, cases and all the rest.
//!
//! An identifier is 1 to 64 bytes of UTF-8 without control characters or spaces at its ends. It is
//! never parsed, never derived from, and compared byte by byte. Each kind is its own type, so that
//! a household cannot be handed where a person is asked for.

use arrayvec::ArrayString;
use core::fmt;
use serde::{Deserialize, Serialize};

use super::{Canonical, SideKey, Sink, Source, Timestamp, texts};

/// An opaque identifier of the host's: 1 to 64 bytes of UTF-8.
/// Held in place: copied like a number, with nothing to free.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(ArrayString<ID_BYTES_MAX>);

/// The most bytes an identifier may have.
pub(crate) const ID_BYTES_MAX: usize = 64;

/// Why a text is no identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdProblem {
    /// Nothing there.
    #[error("an identifier has at least 1 byte, this has none")]
    Empty,
    /// Too long.
    #[error("an identifier has at most 64 bytes, this has {bytes}")]
    TooLong {
        /// How many bytes there were.
        bytes: usize,
    },
    /// A control character, or white space at an end.
    #[error("an identifier has no control character and no space at its ends, byte {at} is one")]
    Unprintable {
        /// The offset of the first such byte.
        at: usize,
    },
}

impl Id {
    /// Checks and takes a text.
    pub fn new(text: &str) -> Result<Self, IdProblem> {
        if text.is_empty() {
            return Err(IdProblem::Empty);
        }
        let held = ArrayString::from(text).map(Self);
        let held = held.map_err(|_| IdProblem::TooLong { bytes: text.len() })?;
        if text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(held); // as nearly all are
        }
        let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
        let unprintable = |(at, c): &(usize, char)| {
            c.is_control() || (c.is_whitespace() && (*at == 0 || *at == last))
        };
        match text.char_indices().find(unprintable) {
            Some((at, _)) => Err(IdProblem::Unprintable { at }),
            None => Ok(held),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands where a text is no identifier after all.
    pub(crate) fn dash() -> Self {
        let mut dash = ArrayString::new();
        dash.push('-');
        Self(dash)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl core::str::FromStr for Id {
    type Err = IdProblem;
    fn from_str(text: &str) -> Result<Self, IdProblem> {
        Self::new(text)
    }
}

texts! {
    Id = "an identifier: a string of 1 to 64 bytes";
}

impl Canonical for Id {
    fn put(&self, to: &mut Sink) {
        to.text(self.as_str());
    }
    fn take(from: &mut Source<'_>) -> Self {
        let id = Self::new(from.text());
        from.or_damaged(id.ok(), Self::dash())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Id {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "minLength": 1, "maxLength": 64,
            "description": "An opaque identifier of the host's: 1 to 64 bytes of UTF-8."
        })
    }
}

/// A kind of identifier: what a [`crate::base::Table`] may be keyed by.
pub trait Identifier: Clone + From<Id> {
    /// What it names, in English.
    const NAME: &'static str;
    /// The text.
    fn as_str(&self) -> &str;
}

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident = $what:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Id);

        impl $name {
            /// Checks and takes a text.
            pub fn new(text: &str) -> Result<Self, IdProblem> {
                Id::new(text).map(Self)
            }
            /// The text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }
        impl SideKey for $name {
            type Packed = (Timestamp, Id);
            fn pack(&self) -> (Timestamp, Id) {
                self.0.pack()
            }
            fn unpack(packed: &(Timestamp, Id)) -> Self {
                Self(Id::unpack(packed))
            }
        }
        impl super::Awaited for $name {
            fn hold(&self) -> Id {
                self.0.clone()
            }
            fn held(held: &Id) -> Self {
                Self(held.clone())
            }
        }
        impl From<Id> for $name {
            fn from(id: Id) -> Self {
                Self(id)
            }
        }
        impl Identifier for $name {
            const NAME: &'static str = $what;
            fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
        impl core::str::FromStr for $name {
            type Err = IdProblem;
            fn from_str(text: &str) -> Result<Self, IdProblem> {
                Self::new(text)
            }
        }
    )*};
}

identifiers! {
    /// A request: the key of idempotency.
    RequestId = "request";
    /// Whoever acts: a resident, a worker, an officer (人).
    PersonId = "person";
    /// A household (户).
    HouseholdId = "household";
    /// A social organisation, group, merchant, department or other body (组织).
    OrganisationId = "organisation";
    /// A matter put to deliberation (议题).
    TopicId = "topic";
    /// A covenant (公约).
    CovenantId = "covenant";
    /// A fund that issues points (积分基金).
    FundId = "fund";
    /// What a merchant offers for points (兑换项).
    OfferId = "offer";
    /// One redemption of an offer (兑换).
    RedemptionId = "redemption";
    /// A settlement of merchants over a period (清算批次).
    SettlementId = "settlement";
    /// A change of a region, planned or done: the host's name for the decision behind it (区划调整).
    ReshapeId = "reshape";
    /// A reported matter (事件).
    CaseId = "case";
    /// A question to a public body (咨询).
    QuestionId = "question";
    /// Where something came from: an activity, a hotline ticket, a sensor event (来源).
    SourceId = "source";
    /// An earning act of the charter (积分行为).
    ActCode = "act";
    /// A kind of case of the charter (事件类别).
    KindCode = "kind";
    /// A named rule of the charter or of a covenant (规则).
    RuleCode = "rule";
    /// A data item of the charter's catalogue (数据项).
    ItemCode = "item";
    /// What the host's vault keeps about a person (档案条目).
    EntryId = "entry";
    /// A retention category of the charter (保存类别).
    CategoryCode = "category";
    /// A purpose for which a data item may be asked (处理目的).
    PurposeCode = "purpose";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders() {
        let long = "x".repeat(65);
        for (text, want) in [
            ("p1", Ok(())),
            ("张三-01", Ok(())),
            (&long[..64], Ok(())),
            ("", Err(IdProblem::Empty)),
            (&long, Err(IdProblem::TooLong { bytes: 65 })),
            (" a", Err(IdProblem::Unprintable { at: 0 })),
            ("a ", Err(IdProblem::Unprintable { at: 1 })),
            ("a b", Ok(())),
            ("a\nb", Err(IdProblem::Unprintable { at: 1 })),
        ] {
            assert_eq!(Id::new(text).map(|_| ()), want, "{text:?}");
        }
    }
}
