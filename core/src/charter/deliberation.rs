//! The charter's section on deliberation: who votes, and what it takes.

use alloc::{format, string::ToString, vec::Vec};
use serde::{Deserialize, Serialize};

use super::presets::{self, Preset};
use super::{BallotRules, Fault, ProxyRule, SilenceRule, check_list};
use crate::base::{Canonical, Id, RuleCode, Threshold, Timestamp};

/// How votes are decided, by named rules.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliberationRules {
    /// The rules a topic can be decided by.
    pub decisions: Vec<DecisionRule>,
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
    /// How many must second a topic before it can be opened, besides its proposer. Where owners or
    /// adults vote and the law of `preset` says what share of them can have the vote called, no more
    /// than make up that share with the proposer, as it is when the topic is proposed.
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
    /// The law or decision behind it, such as "Civil Code 278".
    pub source: Id,
    /// The legal threshold that this rule states, by its name, such as "owners.ordinary": quorum,
    /// approval and what is counted must be the law's, and the law must hold.
    #[serde(default)]
    pub preset: Option<Id>,
    /// The preset's name once more, to take it outside its dates, or with less notice than its law
    /// asks for: by `life.listDays`.
    #[serde(default)]
    pub preset_override: Option<Id>,
    /// How ballots are cast and counted; where absent, as [`BallotRules`] says.
    #[serde(default)]
    pub ballots: Option<BallotRules>,
    /// The steps before and after the vote; without it there are none, and whoever seconded waits
    /// for the village to open the voting.
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
    /// To appeal when it was declined, and again to decide the appeal; 0 where nothing is screened.
    pub appeal_days: u16,
    /// To discuss it; then its text is frozen.
    pub discussion_days: u16,
    /// To object to the published list of who may vote (such as 5, 村民委员会组织法 14). Nobody opens the
    /// voting before they are over: they are its notice.
    pub list_days: u16,
    /// To decide on objections to it, counted from the end of `listDays` (such as 3); 0 where there is
    /// no list.
    pub list_decision_days: u16,
    /// To open the voting, counted from the freeze; then the clock does, but not before objections to
    /// the list had their time. More than `listDays` and `listDecisionDays` together.
    pub opening_days: u16,
    /// Of public notice (公示) of what was counted, in which members object. Where there are any,
    /// `membership.fourEyes` names `deliberation.decideObjection`, which can annul a result.
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
}

/// Percent of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Base {
    /// The whole electorate.
    Eligible,
    /// Those who took part, abstentions included.
    Participants,
    /// Those whose ballot was valid, abstentions included.
    Valid,
    /// Those who said yes or no.
    YesAndNo,
}

impl Electorate {
    /// As it stands in a charter.
    const fn word(self) -> &'static str {
        match self {
            Self::Persons => "persons",
            Self::Adults => "adults",
            Self::Households => "households",
            Self::Owners => "owners",
            Self::Representatives => "representatives",
            Self::Organisations => "organisations",
        }
    }
}

impl Base {
    /// As it stands in a charter.
    const fn word(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::Participants => "participants",
            Self::Valid => "valid",
            Self::YesAndNo => "yesAndNo",
        }
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
        check_list("decisions", &self.decisions, code, |rule| rule.check(from))
    }
}

impl DecisionRule {
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

    /// What is counted.
    pub const fn measures(&self) -> &'static [VoteMeasure] {
        match self.electorate {
            Electorate::Owners => &[VoteMeasure::Heads, VoteMeasure::Area],
            _ => &[VoteMeasure::Heads],
        }
    }

    fn check_ballots(&self) -> Result<(), Fault> {
        let Some(ballots) = &self.ballots else { return Ok(()) };
        ballots.check()?;
        if ballots.secret && self.electorate == Electorate::Owners {
            return Err(Fault::at("secret", "must be false by area: a ballot shows its area"));
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

    fn check(&self, from: Timestamp) -> Result<(), Fault> {
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
        self.check_preset(from)
    }

    fn check_preset(&self, from: Timestamp) -> Result<(), Fault> {
        if self.preset_override.as_ref().is_some_and(|it| self.preset.as_ref() != Some(it)) {
            return Err(Fault::at("presetOverride", "must be the name in preset"));
        }
        let Some(name) = &self.preset else { return Ok(()) };
        let taken = presets::preset(name.as_str(), from, self.preset_override.is_some());
        let preset = taken.map_err(|problem| Fault::at("preset", &problem.to_string()))?;
        let law = preset.thresholds;
        let (name, source) = (preset.name, preset.source);
        let differs = |field: &str, what: &str| {
            Err(Fault::at(field, &format!("must be {what} as in {name} ({source})")))
        };
        if self.quorum != law.quorum {
            return differs("quorum", &law.quorum.to_string());
        }
        if self.approval != law.approval {
            return differs("approval", &law.approval.to_string());
        }
        if self.approval_of != law.approval_of {
            return differs("approvalOf", law.approval_of.word());
        }
        let fits = match preset.electorates {
            [] => self.electorate != Electorate::Owners, // who count by area too
            electorates => electorates.contains(&self.electorate),
        };
        if !fits {
            let names: Vec<&str> = preset.electorates.iter().map(|it| it.word()).collect();
            let names = if names.is_empty() { "other than owners" } else { &names.join(" or ") };
            return differs("electorate", names);
        }
        if preset.secret && !self.secret() {
            return differs("ballots.secret", "true");
        }
        match (preset.per_proxy, self.proxies()) {
            (Some(most), Some(rule)) if rule.per_proxy > most => {
                return differs("ballots.proxies.perProxy", &format!("at most {most}"));
            }
            _ => {}
        }
        match preset.voting_days {
            Some((fewest, most)) if !(fewest..=most).contains(&self.voting_days) => {
                differs("votingDays", &format!("{fewest} to {most}"))
            }
            _ => self.check_notice(preset),
        }
    }

    /// That people have the notice that the law asks for: the list stands open as long, at least.
    fn check_notice(&self, preset: &Preset) -> Result<(), Fault> {
        let days = self.life.map_or(0, |life| life.list_days);
        if days >= preset.notice_days || self.preset_override.is_some() {
            return Ok(());
        }
        let Preset { name, notice_days, notice_source, .. } = preset;
        let problem = format!(
            "must be at least {notice_days} by {name} ({notice_source}), rule {} gives {days} days of notice; the presetOverride {name} would take it all the same",
            self.code
        );
        Err(Fault::at("life.listDays", &problem))
    }
}

impl LifeRule {
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
        for (field, days, of, step) in [
            ("appealDays", self.appeal_days, "screeningDays", self.screening_days),
            ("listDecisionDays", self.list_decision_days, "listDays", self.list_days),
            ("objectionDays", self.objection_days, "noticeDays", self.notice_days),
        ] {
            if (days == 0) != (step == 0) || days > 366 {
                let problem = format!("must lie between 1 and 366, and be 0 where {of} is");
                return Err(Fault::at(&format!("life.{field}"), &problem));
            }
        }
        let least = self.list_days.saturating_add(self.list_decision_days).saturating_add(1);
        if !(least..=366).contains(&self.opening_days) {
            let problem = "must be more than listDays and listDecisionDays, and at most 366";
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
            ([0, 0, 0, 0, 0, 1, 367, 1, 0], Some("noticeDays")),
            ([0, 0, 0, 0, 0, 1, 1, 1, 0], None),
            ([0, 0, 0, 0, 0, 1, 1, 0, 0], Some("objectionDays")),
            ([0, 0, 0, 0, 0, 1, 0, 1, 0], Some("objectionDays")),
            ([0, 0, 0, 0, 0, 1, 1, 367, 0], Some("objectionDays")),
            ([0, 0, 0, 0, 0, 1, 0, 0, 3661], Some("reviewDays")),
        ] {
            let [screening, appeal, discussion, list, decision, opening, notice, objection, review] =
                days;
            let life = LifeRule {
                screening_days: screening,
                appeal_days: appeal,
                discussion_days: discussion,
                list_days: list,
                list_decision_days: decision,
                opening_days: opening,
                notice_days: notice,
                objection_days: objection,
                review_days: review,
            };
            let rule = DecisionRule { life: Some(life), ..rule() };
            let found = rule.check(day_one).err().map(|fault| alloc::format!("{fault:?}"));
            match wrong {
                None => assert_eq!(found, None, "{days:?}"),
                Some(field) => assert!(found.unwrap().contains(field), "{days:?}"),
            }
        }
    }

    /// The shortest notice that each preset's law asks for, and a day less.
    #[test]
    fn notice_of_a_law() {
        let mut checked = 0;
        for preset in presets::ALL {
            let least = preset.notice_days;
            let from = Timestamp::from_civil(preset.from.at(12, 0, 0, 0)).unwrap();
            let ballots =
                BallotRules { secret: preset.secret, small_cell: 3, ..Default::default() };
            let name = || Some(Id::new(preset.name).unwrap());
            let noticed = |list_days: u16, by_name| DecisionRule {
                electorate: preset.electorates.first().copied().unwrap_or(Electorate::Persons),
                voting_days: 7,
                quorum: preset.thresholds.quorum,
                approval: preset.thresholds.approval,
                approval_of: preset.thresholds.approval_of,
                preset: name(),
                preset_override: name().filter(|_| by_name),
                ballots: Some(ballots.clone()),
                life: Some(LifeRule {
                    screening_days: 0,
                    appeal_days: 0,
                    discussion_days: 0,
                    list_days,
                    list_decision_days: list_days,
                    opening_days: list_days * 2 + 1,
                    notice_days: 0,
                    objection_days: 0,
                    review_days: 0,
                }),
                ..rule()
            };
            assert_eq!(noticed(least, false).check(from), Ok(()), "{}", preset.name);
            assert_eq!(least == 0, preset.notice_source.is_empty());
            let Some(less) = least.checked_sub(1) else { continue };
            let found = format!("{:?}", noticed(less, false).check(from));
            for told in ["life.listDays", preset.name, preset.notice_source, "rule simple"] {
                assert!(found.contains(told), "{found}");
            }
            assert!(
                found.contains(&format!("at least {least}")) && found.contains(&less.to_string())
            );
            assert_eq!(noticed(less, true).check(from), Ok(()));
            let no_life = DecisionRule { life: None, ..noticed(least, false) };
            assert!(no_life.check(from).is_err());
            checked += 1;
        }
        assert_eq!(checked, 10);
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
            let fault = rule.check(day_one).err();
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
            let found = DecisionRule { ballots, ..voting(7) }.check(day_one);
            assert_eq!(found.is_ok(), right, "{days} {found:?}");
        }
        let twice = DeliberationRules { decisions: alloc::vec![rule(), rule()] };
        assert!(twice.check(day_one).is_err());
    }
}
