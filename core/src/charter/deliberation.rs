//! The charter's section on deliberation: who votes, and what it takes.

use alloc::{format, vec::Vec};
use serde::{Deserialize, Serialize};

use super::presets::Preset;
use super::{BallotRules, Fault, ProxyRule, SilenceRule, check_list};
use crate::base::{Canonical, Id, RuleCode, Threshold, Timestamp};

/// How votes are decided, by named rules.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliberationRules {
    /// The rules a topic can be decided by.
    pub decisions: Vec<DecisionRule>,
    /// The community's own presets, in the shape of those that ship: what local law or its own
    /// decisions fix, with dates and how sure they are.
    #[serde(default)]
    pub presets: Vec<Preset>,
}

/// One way to decide: electorate, quorum, approval.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionRule {
    /// Its name in this charter.
    pub code: RuleCode,
    /// Who votes.
    pub electorate: Electorate,
    /// How many must second a topic before it can be opened, besides its proposer. Where `preset` says
    /// what share of whom can have the vote called, that many of them, the proposer among them, it takes
    /// instead, and no more: the share is taken when the topic is proposed. What the committee that
    /// convenes it proposes takes these seconds, or that share.
    pub seconds: u16,
    /// Calendar days in which it must be seconded, or it lapses; 1 to 366.
    pub seconding_days: u16,
    /// Calendar days of voting, 1 to 60; the last ends at 24:00 (Civil Code 201, 203), moved as those
    /// of [`LifeRule`] are.
    pub voting_days: u16,
    /// What share of the electorate must take part; that of nobody is no quorum.
    pub quorum: Threshold,
    /// What share must be in favour. A tie passes at "at least 1/2" and fails at "more than 1/2".
    pub approval: Threshold,
    /// In favour out of whom.
    pub approval_of: Base,
    /// What passes by it can adopt, replace and repeal covenants (公约).
    #[serde(default)]
    pub covenants: bool,
    /// The law or decision behind it, such as "Civil Code 278".
    pub source: Id,
    /// The preset that this rule states, by its name: one that ships, such as "owners.ordinary", or one
    /// of the charter's `presets`. Its figures must be the preset's, and that must hold. A rule without
    /// one is the charter's own, and holds as long as the charter does.
    #[serde(default)]
    pub preset: Option<Id>,
    /// The preset's name once more, to take it outside its dates: its figures and its days of notice are
    /// the rule's all the same.
    #[serde(default)]
    pub preset_override: Option<Id>,
    /// How ballots are cast and counted; where absent, as [`BallotRules`] says.
    #[serde(default)]
    pub ballots: Option<BallotRules>,
    /// The steps before and after the vote; without it there are none but the opening of the voting,
    /// within 30 days of the last second.
    #[serde(default)]
    pub life: Option<LifeRule>,
}

/// The steps of a topic before and after the vote, in calendar days after the day on which each
/// begins; the last ends at 24:00 (Civil Code 201, 203). Where that is a holiday or a day of rest, the
/// step ends with the next working day (203), so that none is ever shorter than its days; in a year
/// whose calendar is not known it ends with its day (204). Where a step has 0 days there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LifeRule {
    /// To screen it (审查); what nobody screened in time is admitted.
    pub screening_days: u16,
    /// To appeal when it was declined or its result annulled, and again to decide the appeal; 0 where
    /// nothing is screened or announced.
    pub appeal_days: u16,
    /// To discuss it; then its text is frozen.
    pub discussion_days: u16,
    /// How long the list of who may vote is published (such as 20 before an election,
    /// 村民委员会组织法 14). Nobody opens the voting before they are over: they are its notice. Of adults
    /// the list has who is 18 by the day on which the clock opens the voting.
    pub list_days: u16,
    /// In which of them the list can be objected to, from the first on (such as 5, 村民委员会组织法 14);
    /// 1 to `listDays`. Where absent, in all of them.
    #[serde(default)]
    pub list_objection_days: Option<u16>,
    /// To decide on objections to it, counted from the end of those days (such as 3); 0 where there is
    /// no list.
    pub list_decision_days: u16,
    /// To open the voting, counted from the freeze; then the clock does, but not before objections to
    /// the list had their time. More than `listDays`, and than the days to object and
    /// `listDecisionDays` together.
    pub opening_days: u16,
    /// Of public notice (公示) of what was counted, in which members object. Where there are any,
    /// `membership.fourEyes` names `deliberation.decideObjection`, which can annul a result, and
    /// decides the appeal.
    pub notice_days: u16,
    /// To decide on objections, counted from the end of the notice; 0 where there is none.
    pub objection_days: u16,
    /// From coming into force, or from a review, to the next review.
    pub review_days: u16,
}

/// Who votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Electorate {
    /// Every member of the region, one vote each.
    Persons,
    /// Every member of the region who is 18 or over, one vote each.
    Adults,
    /// Every household of the region, one vote each, cast by its named delegate.
    Households,
    /// Every owner of units in the region (业主), by heads and by area, both of which must be met.
    Owners,
    /// Every holder of the role `representative` in the region (居民代表、村民代表), one vote each.
    Representatives,
    /// Every organisation that is active in the region, one vote each, cast by one of its officers.
    Organisations,
    /// Everybody on the region's register of voters (登记参加选举的村民) who is of age, as `recordVoters`
    /// has it, one vote each. Who is missing objects to the list, so there must be `life.listDays`
    /// (村民委员会组织法 13, 14).
    Registered,
    /// The owners of those units that the topic names (有利害关系的业主), by heads and by area. Who is missing
    /// objects to the list, so there must be `life.listDays` (民法典 279).
    InterestedOwners,
}

/// Percent of what, the widest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Base {
    /// The whole electorate.
    Eligible,
    /// Those who took part, abstentions included; of a meeting those present (到会): whoever is there and
    /// hands in nothing is entered as an abstention.
    Participants,
    /// Those whose ballot was valid, abstentions included.
    Valid,
    /// Those who said yes or no.
    YesAndNo,
}

impl Electorate {
    /// Whether owners vote, by area too.
    pub const fn owns(self) -> bool {
        matches!(self, Self::Owners | Self::InterestedOwners)
    }

    /// Whether a paper bears its voter's name (记名票), and so goes into no box: its area, or the one that it
    /// is for, is part of the vote.
    pub const fn on_named_papers(self) -> bool {
        self.owns() || matches!(self, Self::Organisations)
    }

    /// Whether only who is of age votes.
    pub const fn is_of_age(self) -> bool {
        matches!(self, Self::Adults | Self::Registered)
    }

    /// What is counted.
    pub const fn measures(self) -> &'static [VoteMeasure] {
        if self.owns() { &[VoteMeasure::Heads, VoteMeasure::Area] } else { &[VoteMeasure::Heads] }
    }
}

/// What is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum VoteMeasure {
    /// One each (人数): a person, a household, an organisation, as the electorate says.
    #[default]
    Heads,
    /// Exclusive area (专有部分面积), in 0.01 m2.
    Area,
}

/// What it means that someone was served with a ballot, provably, and did not vote. Whether it may
/// mean anything is left to the owners' own rules (业主大会和业主委员会指导规则 26), and disputed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Silence {
    /// Nothing.
    #[default]
    Ignored,
    /// They took part, and abstained.
    Participates,
    /// They took part, and their vote joins the majority of those cast.
    JoinsMajority,
}

/// What it takes to pass, in every measure that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Thresholds {
    /// What share of the electorate must take part.
    pub quorum: Threshold,
    /// What share must be in favour.
    pub approval: Threshold,
    /// In favour out of whom.
    pub approval_of: Base,
    /// What silence means.
    pub silence: Silence,
}

impl DeliberationRules {
    /// The rule of a code.
    pub fn decision(&self, code: &RuleCode) -> Option<&DecisionRule> {
        self.decisions.iter().find(|rule| rule.code == *code)
    }

    pub(super) fn check(&self, from: Timestamp) -> Result<(), Fault> {
        let code = |rule: &DecisionRule| rule.code.clone();
        check_list("presets", &self.presets, |it| it.name.clone(), Preset::check)?;
        check_list("decisions", &self.decisions, code, |rule| rule.check(&self.presets, from))
    }
}

/// Whether somebody meets it, and not nobody at all.
pub(super) fn can_be_met(threshold: Threshold) -> bool {
    threshold.smallest(1000).is_some_and(|least| least > 0)
}

impl DecisionRule {
    /// The steps before and after the vote.
    pub fn steps(&self) -> LifeRule {
        self.life.unwrap_or(LifeRule::SHORTEST)
    }

    /// What it takes to pass.
    pub fn thresholds(&self) -> Thresholds {
        Thresholds {
            quorum: self.quorum,
            approval: self.approval,
            approval_of: self.approval_of,
            silence: self.silence().map_or(Silence::Ignored, |rule| rule.counts),
        }
    }

    /// What silence means, where it means anything.
    pub fn silence(&self) -> Option<&SilenceRule> {
        self.ballots.as_ref().and_then(|ballots| ballots.silence.as_ref())
    }

    /// Who else can cast.
    pub fn proxies(&self) -> Option<ProxyRule> {
        self.ballots.as_ref().and_then(|ballots| ballots.proxies)
    }

    /// Whether ballots are secret.
    pub fn secret(&self) -> bool {
        self.ballots.as_ref().is_some_and(|ballots| ballots.secret)
    }

    fn check_ballots(&self) -> Result<(), Fault> {
        let Some(ballots) = &self.ballots else { return Ok(()) };
        ballots.check()?;
        if ballots.secret && self.electorate.owns() {
            return Err(Fault::at("secret", "must be false by area: a ballot shows its area"));
        }
        if ballots.ranks.is_some() && self.electorate.owns() {
            return Err(Fault::at("ranks", "must be absent by area: ranks are counted by heads"));
        }
        if ballots.counting_days > 0 && ballots.secret && self.electorate.on_named_papers() {
            let voters = self.electorate;
            let problem =
                format!("must be 0 where {voters} vote in secret: their papers bear names");
            return Err(Fault::at("countingDays", &problem));
        }
        if ballots.secret && ballots.small_cell < 3 {
            return Err(Fault::at("smallCell", "must be at least 3 where ballots are secret"));
        }
        let served = ballots.silence.as_ref().map_or(1, |rule| rule.served_days);
        if !(1..=self.voting_days).contains(&served) {
            return Err(Fault::at("silence.servedDays", "must lie between 1 and votingDays"));
        }
        if ballots.proxies.is_some() && self.electorate == Electorate::Organisations {
            return Err(Fault::at("proxies", "must be absent: officers act for an organisation"));
        }
        Ok(())
    }

    pub(super) fn check(&self, own: &[Preset], from: Timestamp) -> Result<(), Fault> {
        if !(1..=366).contains(&self.seconding_days) {
            return Err(Fault::at("secondingDays", "must lie between 1 and 366"));
        }
        if !(1..=60).contains(&self.voting_days) {
            return Err(Fault::at("votingDays", "must lie between 1 and 60"));
        }
        for (field, threshold) in [("quorum", self.quorum), ("approval", self.approval)] {
            match threshold.smallest(1000) {
                Some(1..) => {}
                Some(0) => return Err(Fault::at(field, "would be met by nobody at all")),
                None => {
                    return Err(Fault::at(field, "can never be met: it asks for more than all"));
                }
            }
        }
        self.check_ballots().map_err(|fault| fault.within("ballots"))?;
        self.life.map_or(Ok(()), |life| life.check())?;
        let listed = [Electorate::Registered, Electorate::InterestedOwners];
        if listed.contains(&self.electorate) && self.steps().list_days == 0 {
            let problem = "must be at least 1: whoever was left out objects to the list";
            return Err(Fault::at("life.listDays", problem));
        }
        self.check_preset(own, from)
    }
}

impl LifeRule {
    /// What a topic goes by whose rule says nothing: voting opens within 30 days.
    pub const SHORTEST: Self = Self {
        screening_days: 0,
        appeal_days: 0,
        discussion_days: 0,
        list_days: 0,
        list_objection_days: None,
        list_decision_days: 0,
        opening_days: 30,
        notice_days: 0,
        objection_days: 0,
        review_days: 0,
    };

    /// To object to the list.
    pub fn days_to_object(&self) -> u16 {
        self.list_objection_days.unwrap_or(self.list_days)
    }

    fn check(&self) -> Result<(), Fault> {
        let too_long = [
            ("screeningDays", self.screening_days, 366),
            ("discussionDays", self.discussion_days, 366),
            ("listDays", self.list_days, 60),
            ("noticeDays", self.notice_days, 366),
            ("reviewDays", self.review_days, 3660),
        ];
        for (field, days, most) in too_long {
            if days > most {
                let problem = format!("must be at most {most}");
                return Err(Fault::at(&format!("life.{field}"), &problem));
            }
        }
        // What follows from a step has a term where there is the step, and none where there is not.
        let ruled = self.screening_days.max(self.notice_days);
        for (field, days, of, step) in [
            ("appealDays", self.appeal_days, "screeningDays and noticeDays", ruled),
            ("listDecisionDays", self.list_decision_days, "listDays", self.list_days),
            ("objectionDays", self.objection_days, "noticeDays", self.notice_days),
        ] {
            if (days == 0) != (step == 0) || days > 366 {
                let problem = format!("must lie between 1 and 366, and be 0 without {of}");
                return Err(Fault::at(&format!("life.{field}"), &problem));
            }
        }
        if self.list_objection_days.is_some_and(|days| !(1..=self.list_days).contains(&days)) {
            return Err(Fault::at("life.listObjectionDays", "must lie between 1 and listDays"));
        }
        let decided = self.days_to_object().saturating_add(self.list_decision_days);
        let least = self.list_days.max(decided).saturating_add(1);
        if !(least..=366).contains(&self.opening_days) {
            let problem = "must be more than listDays, and more than the days to object and \
                           listDecisionDays, and at most 366";
            return Err(Fault::at("life.openingDays", problem));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Ratio;

    fn rule() -> DecisionRule {
        let half = Ratio::new(1, 2).unwrap();
        DecisionRule {
            code: RuleCode::new("simple").unwrap(),
            electorate: Electorate::Persons,
            seconds: 0,
            seconding_days: 1,
            voting_days: 1,
            quorum: Threshold::AtLeast(half),
            approval: Threshold::MoreThan(half),
            approval_of: Base::Participants,
            covenants: false,
            source: Id::new("test").unwrap(),
            preset: None,
            preset_override: None,
            ballots: None,
            life: None,
        }
    }

    #[test]
    fn both_sides_of_each_border_of_a_life() {
        let day_one = "2024-01-01T00:00:00+08:00".parse().unwrap();
        for (days, wrong) in [
            ([0, 0, 0, 0, 0, 1, 0, 0, 0], None),
            ([366, 366, 366, 60, 60, 366, 366, 366, 3660], None),
            ([367, 1, 0, 0, 0, 1, 0, 0, 0], Some("screeningDays")),
            ([1, 1, 0, 0, 0, 1, 0, 0, 0], None),
            ([1, 0, 0, 0, 0, 1, 0, 0, 0], Some("appealDays")),
            ([0, 1, 0, 0, 0, 1, 0, 0, 0], Some("appealDays")),
            ([1, 367, 0, 0, 0, 1, 0, 0, 0], Some("appealDays")),
            ([0, 0, 367, 0, 0, 1, 0, 0, 0], Some("discussionDays")),
            ([0, 0, 0, 61, 60, 366, 0, 0, 0], Some("listDays")),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0], Some("openingDays")),
            ([0, 0, 0, 5, 5, 10, 0, 0, 0], Some("openingDays")),
            ([0, 0, 0, 5, 5, 11, 0, 0, 0], None),
            ([0, 0, 0, 5, 3, 8, 0, 0, 0], Some("openingDays")),
            ([0, 0, 0, 5, 3, 9, 0, 0, 0], None),
            ([0, 0, 0, 5, 0, 9, 0, 0, 0], Some("listDecisionDays")),
            ([0, 0, 0, 0, 1, 9, 0, 0, 0], Some("listDecisionDays")),
            ([0, 0, 0, 1, 364, 366, 0, 0, 0], None),
            ([0, 0, 0, 1, 367, 366, 0, 0, 0], Some("listDecisionDays")),
            ([0, 0, 0, 0, 0, 367, 0, 0, 0], Some("openingDays")),
            ([0, 1, 0, 0, 0, 1, 367, 1, 0], Some("noticeDays")),
            ([0, 1, 0, 0, 0, 1, 1, 1, 0], None),
            ([0, 0, 0, 0, 0, 1, 1, 1, 0], Some("appealDays")),
            ([1, 1, 0, 0, 0, 1, 1, 1, 0], None),
            ([1, 0, 0, 0, 0, 1, 1, 1, 0], Some("appealDays")),
            ([0, 1, 0, 0, 0, 1, 1, 0, 0], Some("objectionDays")),
            ([0, 0, 0, 0, 0, 1, 0, 1, 0], Some("objectionDays")),
            ([0, 1, 0, 0, 0, 1, 1, 367, 0], Some("objectionDays")),
            ([0, 0, 0, 0, 0, 1, 0, 0, 3661], Some("reviewDays")),
        ] {
            let [screening, appeal, discussion, list, decision, opening, notice, objection, review] =
                days;
            let life = LifeRule {
                screening_days: screening,
                appeal_days: appeal,
                discussion_days: discussion,
                list_days: list,
                list_objection_days: None,
                list_decision_days: decision,
                opening_days: opening,
                notice_days: notice,
                objection_days: objection,
                review_days: review,
            };
            let rule = DecisionRule { life: Some(life), ..rule() };
            let found = rule.check(&[], day_one).err().map(|fault| alloc::format!("{fault:?}"));
            match wrong {
                None => assert_eq!(found, None, "{days:?}"),
                Some(field) => assert!(found.unwrap().contains(field), "{days:?}"),
            }
        }
    }

    /// 村民委员会组织法 14: the list for 20 days, 5 to object, 3 to decide.
    #[test]
    fn both_sides_of_each_border_of_objecting() {
        let day_one = "2024-01-01T00:00:00+08:00".parse().unwrap();
        for (list_days, objection, list_decision_days, opening_days, wrong) in [
            (20, Some(5), 3, 20, Some("openingDays")),
            (20, Some(5), 3, 21, None),
            (20, Some(17), 3, 20, Some("openingDays")),
            (20, Some(17), 3, 21, None),
            (20, Some(18), 3, 21, Some("openingDays")),
            (20, Some(18), 3, 22, None),
            (20, Some(20), 3, 23, Some("openingDays")),
            (20, Some(20), 3, 24, None),
            (20, None, 3, 23, Some("openingDays")),
            (20, None, 3, 24, None),
            (20, Some(0), 3, 24, Some("listObjectionDays")),
            (20, Some(1), 3, 24, None),
            (20, Some(21), 3, 366, Some("listObjectionDays")),
            (0, Some(0), 0, 1, Some("listObjectionDays")),
            (0, Some(1), 0, 366, Some("listObjectionDays")),
        ] {
            let life = LifeRule {
                list_days,
                list_objection_days: objection,
                list_decision_days,
                opening_days,
                ..LifeRule::SHORTEST
            };
            let found = DecisionRule { life: Some(life), ..rule() }.check(&[], day_one);
            let (path, _) = found.err().map(Fault::parts).unwrap_or_default();
            assert_eq!(path.strip_prefix("life."), wrong, "{life:?}");
        }
    }

    #[test]
    fn both_sides_of_each_border() {
        let day_one = "2024-01-01T00:00:00+08:00".parse().unwrap();
        let ratio = |numerator, denominator| Ratio::new(numerator, denominator).unwrap();
        let (at_least, more_than) = (Threshold::AtLeast, Threshold::MoreThan);
        let quorum = |quorum| DecisionRule { quorum, ..rule() };
        let approval = |approval| DecisionRule { approval, ..rule() };
        let seconding = |seconding_days| DecisionRule { seconding_days, ..rule() };
        let voting = |voting_days| DecisionRule { voting_days, ..rule() };
        for (rule, wrong) in [
            (rule(), None),
            (seconding(0), Some("secondingDays")),
            (seconding(366), None),
            (seconding(367), Some("secondingDays")),
            (voting(0), Some("votingDays")),
            (voting(60), None),
            (voting(61), Some("votingDays")),
            (quorum(at_least(ratio(0, 1))), Some("quorum")),
            (quorum(more_than(ratio(0, 1))), None),
            (quorum(at_least(ratio(1, u32::MAX))), None),
            (quorum(at_least(ratio(1, 1))), None),
            (quorum(more_than(ratio(1, 1))), Some("quorum")),
            (approval(at_least(ratio(0, 5))), Some("approval")),
            (approval(more_than(ratio(0, 5))), None),
            (approval(at_least(ratio(5, 5))), None),
            (approval(more_than(ratio(5, 5))), Some("approval")),
            (approval(more_than(ratio(u32::MAX - 1, u32::MAX))), None),
        ] {
            let fault = rule.check(&[], day_one).err();
            let found = fault.map(|fault| alloc::format!("{fault:?}"));
            match wrong {
                None => assert_eq!(found, None, "{rule:?}"),
                Some(field) => assert!(found.unwrap().contains(field), "{rule:?}"),
            }
        }
        for (days, right) in [(0, false), (1, true), (7, true), (8, false)] {
            let silence = Some(SilenceRule {
                counts: Silence::Participates,
                source: Id::new("test").unwrap(),
                notice: crate::base::digest::Digest::from_bytes([0; 32]),
                served_days: days,
            });
            let ballots = Some(BallotRules { silence, ..BallotRules::default() });
            let found = DecisionRule { ballots, ..voting(7) }.check(&[], day_one);
            assert_eq!(found.is_ok(), right, "{days} {found:?}");
        }
        for (electorate, secret, days, right) in [
            (Electorate::Persons, true, 0, true),
            (Electorate::Persons, true, 1, true),
            (Electorate::Adults, true, 1, true),
            (Electorate::Households, true, 1, true),
            (Electorate::Representatives, true, 1, true),
            (Electorate::Registered, true, 60, true),
            (Electorate::Registered, true, 61, false),
            (Electorate::Owners, false, 1, true),
            (Electorate::InterestedOwners, false, 60, true),
            (Electorate::Organisations, false, 1, true),
            (Electorate::Organisations, true, 0, true),
            (Electorate::Organisations, true, 1, false),
        ] {
            let ballots = BallotRules {
                counting_days: days,
                secret,
                small_cell: 3,
                ..BallotRules::default()
            };
            let rule = DecisionRule { electorate, ballots: Some(ballots), ..rule() };
            let fault = rule.check_ballots().err().map(|fault| alloc::format!("{fault:?}"));
            assert_eq!(fault.is_none(), right, "{electorate:?} {secret} {days}");
            let told = if days > 60 { "0 and 60".into() } else { format!("{electorate} vote") };
            let names = |it: &str| it.contains("countingDays") && it.contains(&told);
            assert!(fault.is_none_or(|it| names(&it)), "{electorate:?} {secret} {days}");
        }
        let decisions = alloc::vec![rule(), rule()];
        let twice = DeliberationRules { decisions, presets: Vec::new() };
        assert!(twice.check(day_one).is_err());
    }
}
