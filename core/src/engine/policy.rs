//! Policy: who may ask for what, over which region. Deny by default.
//!
//! Two tables, read in a minute and printed into the docs: a command or question that is not for you
//! by its row is refused, with the row. Each row's match is exhaustive, so a new command does not
//! compile without one. Roles cover their region and all below it, and end when they expire.

use alloc::{boxed::Box, format, string::String};

use super::{ClockCommand, Command, EngineRefusal, JournalQuery, Query, Refusal, State};
use crate::base::{PersonId, Timestamp};
use crate::charter::{self, Role};
use crate::membership::{self, Subject};
use crate::{cases, catalogue, consultation, covenant, deliberation, points, vault};

mod conflicts;
mod groups;
#[cfg(test)]
mod tests;
mod who;

pub use conflicts::CONFLICTS;
pub(super) use who::Allowed;
pub use who::Who;

use groups::{
    ANSWERER, BURDEN_READER, BUYER, BUYER_OR_GRID, CASE_READER, CLOSER, COLLECTOR, DATA_SUBJECT,
    ENGINE, FIGURES_READER, GRANTOR, GRID, HOLDER, MERCHANT, MERCHANT_OR_TOWN, OFFICER_OR_VILLAGE,
    PROPOSER, QUESTION_READER, REPORTER, SELF_GUARDIAN_OR_GRID, SELF_OR_COLLECTOR, SELF_OR_GRANTOR,
    SELF_OR_GRID, SELF_OR_TOWN, SHARER, TOWN, UNIT_READER, VILLAGE, VILLAGE_OR_AUDITOR,
};

use Role::{Auditor, CityOperator, DepartmentOfficer, PrivacyOfficer};
use Who::{Anyone, For, Guardian, Over, Themself};

/// A row of a policy table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyRow {
    /// The domain.
    pub domain: &'static str,
    /// The command or question, as the type is named.
    pub name: &'static str,
    /// Who may; any of them.
    pub who: &'static [Who],
}

impl PolicyRow {
    /// The name on the wire, such as "points.award".
    pub fn wire_name(&self) -> String {
        let (first, rest) = self.name.split_at_checked(1).unwrap_or_default();
        [self.domain, ".", &first.to_ascii_lowercase(), rest].concat()
    }
}

macro_rules! policy {
    (
        $(#[$doc:meta])* $table:ident, $row_of:ident, $union:ident;
        $($variant:ident $domain:literal $inner:path {
            $($name:ident: $who:expr;)*
        })*
    ) => {
        $(#[$doc])*
        pub const $table: &[PolicyRow] = &[$($(
            PolicyRow { domain: $domain, name: stringify!($name), who: $who },
        )*)*];

        fn $row_of(asked: &$union) -> PolicyRow {
            match asked {
                $($union::$variant(inner) => {
                    use $inner as Inner;
                    match inner {
                        $(Inner::$name { .. } => PolicyRow {
                            domain: $domain, name: stringify!($name), who: $who,
                        },)*
                    }
                })*
            }
        }
    };
}

policy! {
    /// Who may give which command.
    POLICY, command_row, Command;
    Clock "clock" ClockCommand {
        Advance: GRID;
    }
    Charter "charter" charter::Command {
        Adopt: &[Over(CityOperator)];
    }
    Membership "membership" membership::Command {
        DefineRegion: TOWN;
        Reshape: TOWN;
        CancelReshape: TOWN;
        EnterKnownHouseholds: GRID;
        GrantRole: GRANTOR;
        RevokeRole: SELF_OR_GRANTOR;
        IssueJoinCode: VILLAGE;
        RevokeJoinCode: VILLAGE;
        Join: SELF_GUARDIAN_OR_GRID;
        Leave: SELF_GUARDIAN_OR_GRID;
        NameDelegate: SELF_OR_GRID;
        RegroupHousehold: GRID;
        ApplyOrganisation: &[Anyone {}];
        ReviewOrganisation: VILLAGE;
        AppealReview: &[Themself {}];
        WithdrawApplication: &[Themself {}];
        NameOfficers: OFFICER_OR_VILLAGE;
        SuspendOrganisation: VILLAGE;
        ReinstateOrganisation: VILLAGE;
        DissolveOrganisation: OFFICER_OR_VILLAGE;
        OpenBatch: GRID;
        CloseBatch: GRID;
        Correct: &[Themself {}];
        LapseReview: ENGINE;
        RotateIdentityKey: &[Over(PrivacyOfficer), Over(CityOperator)];
        Prove: SELF_GUARDIAN_OR_GRID;
        SuspectDuplicate: GRID;
        ReviewDuplicate: VILLAGE;
        EnterMinor: GRID;
        AskUnmasking: VILLAGE;
        DecideUnmasking: &[Over(PrivacyOfficer)];
        TellUnmasked: &[Over(PrivacyOfficer)];
        Erase: ENGINE;
        FallDue: ENGINE;
    }
    Deliberation "deliberation" deliberation::Command {
        Propose: PROPOSER;
        RecordVoters: VILLAGE;
        RecordUnits: VILLAGE;
        Second: SELF_OR_GRID;
        Withdraw: &[Themself {}];
        Screen: VILLAGE;
        Appeal: SELF_OR_GRID;
        Contribute: SELF_OR_GRID;
        React: SELF_OR_GRID;
        DecideAmendment: &[Themself {}];
        Moderate: VILLAGE;
        Object: SELF_OR_GRID;
        DecideObjection: VILLAGE;
        Review: VILLAGE;
        Open: VILLAGE;
        Cast: SELF_OR_GRID;
        EnterBallots: VILLAGE;
        EntrustVote: SELF_OR_GRID;
        RevokeProxy: SELF_OR_GRID;
        ServeBallots: VILLAGE;
        IssuePaper: GRID;
        ReceivePaper: VILLAGE;
        CountPapers: VILLAGE;
        Lapse: ENGINE;
        Close: ENGINE;
    }
    Covenant "covenant" covenant::Command {
        Adopt: ENGINE;
        Repeal: ENGINE;
        RecordViolation: GRID;
        Reply: SELF_OR_GRID;
        Appeal: SELF_OR_GRID;
        DecideAppeal: VILLAGE;
        WithdrawViolation: VILLAGE;
        ReferAgain: GRID;
        ConfirmReferral: ENGINE;
        DeferReferral: ENGINE;
        FallDue: ENGINE;
    }
    Points "points" points::Command {
        OpenFund: VILLAGE;
        Award: GRID;
        Reverse: VILLAGE;
        PublishOffer: MERCHANT;
        WithdrawOffer: MERCHANT;
        Reserve: BUYER_OR_GRID;
        Confirm: MERCHANT;
        Cancel: BUYER_OR_GRID;
        ExpireRedemption: ENGINE;
        Release: ENGINE;
        Settle: TOWN;
        Combine: ENGINE;
        Forfeit: ENGINE;
    }
    // A case is the matter of its region at its level: a grid worker's role ends where the case
    // goes up, and a county's operators act once it is the county's.
    Cases "cases" cases::Command {
        Report: REPORTER;
        Accept: GRID;
        Decline: GRID;
        StartSelfResolution: GRID;
        Handle: GRID;
        Entrust: GRID;
        Dispatch: TOWN;
        Return: &[For(DepartmentOfficer)];
        Feedback: HOLDER;
        Close: CLOSER;
        Escalate: GRID;
        Evaluate: &[Themself {}];
        Reopen: SELF_OR_TOWN;
        Withdraw: &[Themself {}];
        Recall: ENGINE;
        Release: ENGINE;
        Expire: ENGINE;
    }
    Catalogue "catalogue" catalogue::Command {
        Ask: COLLECTOR;
        Collect: SELF_OR_COLLECTOR;
        Share: SHARER;
        Refuse: SELF_GUARDIAN_OR_GRID;
        Forget: ENGINE;
    }
    // A question is its body's matter; of the region's staff too once it went up to them.
    Consultation "consultation" consultation::Command {
        Ask: SELF_OR_GRID;
        Answer: ANSWERER;
        Withdraw: &[Themself {}];
        Rate: &[Themself {}];
        Lapse: ENGINE;
        Forget: ENGINE;
        Release: ENGINE;
    }
    // What is a person's who lives nowhere is the whole community's matter.
    Vault "vault" vault::Command {
        Keep: SELF_GUARDIAN_OR_GRID;
        Correct: SELF_GUARDIAN_OR_GRID;
        WithdrawConsent: &[Themself {}, Guardian {}];
        Erase: DATA_SUBJECT;
        ConfirmErasure: &[Over(PrivacyOfficer), Over(CityOperator)];
        Lapse: ENGINE;
        Retire: ENGINE;
    }
}

policy! {
    /// Who may ask which question.
    QUERY_POLICY, query_row, Query;
    Journal "journal" JournalQuery {
        State: &[Anyone {}];
        Root: &[Anyone {}];
        Inclusion: &[Anyone {}];
        Consistency: &[Anyone {}];
        Receipt: &[Themself {}, Over(Auditor)];
        Export: DATA_SUBJECT;
    }
    Membership "membership" membership::Query {
        Region: &[Anyone {}];
        RegionHistory: &[Anyone {}];
        Coverage: FIGURES_READER;
        JoinCode: GRID;
        Entries: FIGURES_READER;
        Batch: GRID;
        Member: SELF_GUARDIAN_OR_GRID;
        Organisation: &[Anyone {}];
        IdentityKeys: &[Over(PrivacyOfficer), Over(CityOperator), Over(Auditor)];
        Unmasking: &[Themself {}, Over(PrivacyOfficer), Over(Auditor)];
        Unmaskings: &[Themself {}, Guardian {}];
    }
    Deliberation "deliberation" deliberation::Query {
        Topic: &[Anyone {}];
        Ballot: &[Themself {}];
        Ballots: &[Anyone {}];
        BallotProof: &[Anyone {}];
        Explanation: &[Anyone {}];
        Election: &[Anyone {}];
        Discussion: &[Anyone {}];
        Contribution: VILLAGE_OR_AUDITOR;
        Consensus: &[Anyone {}];
        Electorate: &[Anyone {}];
        Objections: &[Anyone {}];
        Proxies: &[Anyone {}];
    }
    Covenant "covenant" covenant::Query {
        Covenant: &[Anyone {}];
        Violations: SELF_OR_GRID;
        Figures: VILLAGE_OR_AUDITOR;
    }
    Points "points" points::Query {
        Person: &[Themself {}, Guardian {}, Over(Auditor)];
        Participation: SELF_GUARDIAN_OR_GRID;
        Merchant: MERCHANT_OR_TOWN;
        Fund: &[Anyone {}];
        Offer: &[Anyone {}];
        Redemption: BUYER_OR_GRID;
        VerificationCode: BUYER;
        Settlement: VILLAGE_OR_AUDITOR;
        SettlementLine: MERCHANT_OR_TOWN;
        Ledger: &[Anyone {}];
    }
    Cases "cases" cases::Query {
        Case: CASE_READER;
        Figures: FIGURES_READER;
        Unit: UNIT_READER;
        Agenda: UNIT_READER;
    }
    Catalogue "catalogue" catalogue::Query {
        Held: &[Themself {}, Guardian {}, Over(PrivacyOfficer)];
        Collected: &[Themself {}];
        Burden: BURDEN_READER;
    }
    Consultation "consultation" consultation::Query {
        Question: QUESTION_READER;
        Figures: &[Anyone {}];
    }
    Vault "vault" vault::Query {
        Entry: &[Themself {}, Guardian {}, Over(PrivacyOfficer), Over(Auditor)];
        Due: &[Over(PrivacyOfficer), Over(CityOperator), Over(Auditor)];
    }
}

/// The name of a command, as the table has it.
pub(super) fn name(command: &Command) -> String {
    command_row(command).wire_name()
}

/// Whether every command that takes two is one that people give.
pub(super) fn check(charter: &charter::Charter) -> Result<(), Refusal> {
    for (place, rule) in charter.membership.four_eyes.iter().enumerate() {
        let two_can = |row: &&PolicyRow| row.who.iter().any(|who| matches!(who, Over(_) | For(_)));
        let named = |row: &PolicyRow| row.wire_name() == rule.command.as_str();
        if !POLICY.iter().filter(two_can).any(named) {
            let path = format!("membership.fourEyes[{place}].command");
            let problem = "must be a command that people give by a role";
            let invalid = charter::Refusal::Invalid { path, problem: problem.into() };
            return Err(Box::new(invalid).into());
        }
    }
    Ok(())
}

/// Lets a command pass, or refuses it with its row.
pub(super) fn may_command(
    state: &State,
    at: Timestamp,
    actor: &PersonId,
    command: &Command,
) -> Result<(), Refusal> {
    let row = command_row(command);
    state.membership.no_tombstone(actor)?;
    if row.who == [Anyone {}] {
        return Ok(());
    }
    let subject = state.subject(command)?;
    admit(state, at, actor, &subject, row)
}

/// Whether an actor gives a command by what they are to its matter, and not by a role alone.
pub(super) fn by_own_right(
    state: &State,
    at: Timestamp,
    actor: &PersonId,
    command: &Command,
) -> Result<bool, Refusal> {
    let subject = state.subject(command)?;
    let mut own = command_row(command).who.iter().filter(|who| !matches!(who, Over(_) | For(_)));
    Ok(own.any(|who| who.is_met(state, at, actor, &subject)))
}

/// Lets a question pass, or refuses it with its row.
pub(super) fn may_query(
    state: &State,
    at: Timestamp,
    actor: &PersonId,
    query: &Query,
    subject: &Subject,
) -> Result<(), Refusal> {
    state.membership.no_tombstone(actor)?;
    admit(state, at, actor, subject, query_row(query))
}

fn admit(
    state: &State,
    at: Timestamp,
    actor: &PersonId,
    subject: &Subject,
    row: PolicyRow,
) -> Result<(), Refusal> {
    if row.who.iter().any(|who| who.is_met(state, at, actor, subject)) {
        return Ok(());
    }
    Err(EngineRefusal::Forbidden {
        command: row.wire_name(),
        actor: actor.clone(),
        allowed: Allowed(row.who.to_vec()),
    }
    .into())
}
