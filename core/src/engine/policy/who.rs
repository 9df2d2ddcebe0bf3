//! Who may: the words of the policy tables, and how a refusal tells them.

use alloc::vec::Vec;
use core::fmt;
use serde::{Deserialize, Serialize};

use Who::{Anyone, Engine, For, Guardian, Over, Resident, Themself};

use crate::charter::Role;

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Who {
    /// Whoever the host lets ask.
    Anyone {},
    /// The person whose own matter it is.
    Themself {},
    /// The guardian of the minor whose own matter it is.
    Guardian {},
    /// A member whose grid lies in the region.
    Resident {},
    /// A holder of the role over the region.
    Over(Role),
    /// A holder of the role for the organisation.
    For(Role),
    /// Nobody outside: the engine's own clock and reactions.
    Engine {},
}

// `{:#}` is in Chinese, as in every type that a refusal's message names.
impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, f.alternate()) {
            (Anyone {}, false) => f.write_str("anyone"),
            (Themself {}, false) => f.write_str("the person themself"),
            (Guardian {}, false) => f.write_str("the guardian of a minor"),
            (Resident {}, false) => f.write_str("a resident of the region"),
            (Over(role), false) => write!(f, "{role} over the region"),
            (For(role), false) => write!(f, "{role} for the organisation"),
            (Engine {}, false) => f.write_str("the engine alone"),
            (Anyone {}, true) => f.write_str("任何人"),
            (Themself {}, true) => f.write_str("本人"),
            (Guardian {}, true) => f.write_str("未成年人的监护人"),
            (Resident {}, true) => f.write_str("本区域居民"),
            (Over(role), true) => write!(f, "管辖本区域的{role:#}"),
            (For(role), true) => write!(f, "本组织的{role:#}"),
            (Engine {}, true) => f.write_str("仅引擎自身"),
        }
    }
}

/// All who may, as a refusal tells them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Allowed(pub Vec<Who>);

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, who) in self.0.iter().enumerate() {
            match (place, f.alternate()) {
                (0, false) => write!(f, "{who}")?,
                (0, true) => write!(f, "{who:#}")?,
                (_, false) => write!(f, ", {who}")?,
                (_, true) => write!(f, "、{who:#}")?,
            }
        }
        Ok(())
    }
}
