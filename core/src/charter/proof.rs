//! How sure an identity is, and what takes how much of it: one list in the charter.
//!
//! A running matter keeps the list it began under: invariant **dated rules**.

use core::fmt;
use serde::{Deserialize, Serialize};

use super::Fault;
use crate::base::Canonical;

/// How sure it is that a person is who they say, from none upward.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Canonical,
    Serialize,
    Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ProofLevel {
    /// Nobody checked anything.
    #[default]
    None,
    /// A phone number answered.
    Phone,
    /// A grid's code was scanned on the spot.
    ScannedCode,
    /// A member of staff knows the person.
    SeenByStaff,
    /// A document was shown.
    Document,
    /// The national network identity service vouched; voluntary (网络数据条例 43).
    NetworkIdentity,
}

impl ProofLevel {
    /// Every one, from none upward.
    pub const ALL: [Self; 6] = [
        Self::None,
        Self::Phone,
        Self::ScannedCode,
        Self::SeenByStaff,
        Self::Document,
        Self::NetworkIdentity,
    ];
}

impl fmt::Display for ProofLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::None => "无",
            Self::Phone => "手机",
            Self::ScannedCode => "现场扫码",
            Self::SeenByStaff => "工作人员面识",
            Self::Document => "证件",
            Self::NetworkIdentity => "网络身份认证",
        })
    }
}

/// What can take more proof of identity than joining does.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ProvenAct {
    /// 提议: propose a topic.
    Propose,
    /// 附议: second a topic.
    Second,
    /// 表决: cast a ballot.
    Cast,
    /// 兑换: redeem points.
    Redeem,
    /// 报事: report a case in one's own name.
    Report,
    /// 换证: be known under a new identity key without showing the digest under the old one.
    Rekey,
}

impl fmt::Display for ProvenAct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Propose => "提议",
            Self::Second => "附议",
            Self::Cast => "表决",
            Self::Redeem => "兑换",
            Self::Report => "报事",
            Self::Rekey => "换证",
        })
    }
}

/// The least proof that an act takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProofRule {
    /// Which act.
    pub act: ProvenAct,
    /// This proof or better.
    pub least: ProofLevel,
}

impl ProofRule {
    pub(super) fn check(&self, joining: ProofLevel) -> Result<(), Fault> {
        if self.least <= joining {
            return Err(Fault::at("least", "must be more than joinProof, which every member has"));
        }
        if self.act == ProvenAct::Rekey && self.least < ProofLevel::SeenByStaff {
            return Err(Fault::at("least", "must be seenByStaff or better to rekey"));
        }
        Ok(())
    }
}

/// The least proof that an act takes by a list: none where it is not there, and for rekeying a
/// member of staff who knows the person.
pub fn least_proof(rules: &[ProofRule], act: ProvenAct) -> ProofLevel {
    use ProofLevel::{None, SeenByStaff};
    let rule = rules.iter().find(|rule| rule.act == act);
    rule.map_or(if act == ProvenAct::Rekey { SeenByStaff } else { None }, |rule| rule.least)
}
