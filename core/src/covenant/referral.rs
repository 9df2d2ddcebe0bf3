//! Referrals: what came of one, and giving one again that opened no case.
//!
//! A case is opened by a command of the engine's, which can be refused: its identifier is taken, or the
//! charter has its kind no more. A violation names a case only once that case is there.

use alloc::{boxed::Box, string::ToString, vec::Vec};

use super::{Covenants, Event, Measure, Referral, Refusal, decide::Decision, hearing};
use crate::base::{CaseId, SourceId};
use crate::membership::Membership;

pub(super) fn opened(state: &Covenants, id: &SourceId, case: &CaseId) -> Decision {
    state.violation(id)?;
    let (violation, case) = (id.clone(), case.clone());
    Ok(Vec::from([Event::ReferralOpened { violation, case }]))
}

pub(super) fn refused(state: &Covenants, id: &SourceId, code: &str) -> Decision {
    state.violation(id)?;
    let (violation, code) = (id.clone(), code.to_string());
    Ok(Vec::from([Event::ReferralRefused { violation, code }]))
}

pub(super) fn again(
    state: &Covenants,
    membership: &Membership,
    id: &SourceId,
    case: &CaseId,
) -> Decision {
    let row = hearing::not_withdrawn(state, id)?;
    let measure = state.rule_of(row).and_then(|rule| rule.measure(row.repetition));
    let (Some(Measure::Refer { kind }), Referral::Refused { .. }) = (measure, &row.referral) else {
        return Err(Box::new(Refusal::NothingToRefer { violation: id.clone() }));
    };
    Ok(Vec::from([Event::ReferredAgain {
        violation: id.clone(),
        place: membership.regions.row(row.place).code,
        evidence: row.evidence,
        kind: kind.clone(),
        case: case.clone(),
    }]))
}
