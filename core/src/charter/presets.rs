//! Presets 表决规则依据: what a law, or a community's own decision, fixes of a vote, with its dates and
//! how sure they are; and whether a rule of a charter is as its preset has it.
//!
//! What ships ([`ALL`]) and what a community writes into its charter have one shape and are checked
//! alike. A preset is not advice on which law applies. It is refused outside its dates, unless a rule
//! takes it all the same by name; its figures and its days no name waives: whoever decides by others
//! has a rule without a preset, or a preset of their own.

use alloc::{borrow::Cow, format, string::String, string::ToString};
use core::fmt;
use serde::{Deserialize, Serialize};

pub use super::laws::ALL;
use super::{Base, DecisionRule, Electorate, Fault, Silence, Thresholds, VoteMeasure, can_be_met};
use crate::base::{Canonical, Day, Id, Threshold, Timestamp};

/// What a law, or a community's own decision, fixes of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Preset {
    /// Its name, such as "owners.ordinary"; none that this library has for another.
    pub name: Cow<'static, str>,
    /// The law and the article, or the decision.
    pub source: Cow<'static, str>,
    /// The first day on which it holds.
    pub from: Day,
    /// The last, where there is one.
    #[serde(default)]
    pub to: Option<Day>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Who votes: one of these.
    pub electorates: Cow<'static, [Electorate]>,
    /// What is counted, as those electorates are: the shares must be met in each.
    pub measures: Cow<'static, [VoteMeasure]>,
    /// What share of the electorate must take part.
    pub quorum: Threshold,
    /// What share must be in favour; in an election, of each who is elected.
    pub approval: Threshold,
    /// In favour out of whom.
    pub approval_of: Base,
    /// It can adopt covenants, such as 村规民约 (村民委员会组织法 27), 居民公约 (城市居民委员会组织法 15) or
    /// 管理规约 (民法典 278).
    #[serde(default)]
    pub covenants: bool,
    /// Who can have the vote called: any of these, and nobody else unless it is `convened` too.
    #[serde(default)]
    pub called_by: Cow<'static, [Caller]>,
    /// The committee itself calls it (由村民委员会、居民委员会召集, 由村民选举委员会主持): what the village's
    /// cadre proposes takes the seconds of the rule. Where `calledBy` names nobody, nobody else proposes it;
    /// by a preset with neither, whoever has the seconds calls it.
    #[serde(default)]
    pub convened: bool,
    /// Notice before the vote, at least: for so long the list is published (`life.listDays`).
    #[serde(default)]
    pub notice: Option<Days>,
    /// How that list is objected to (`life.listObjectionDays`, `life.listDecisionDays`).
    #[serde(default)]
    pub list_objections: Option<ListObjections>,
    /// Fewest and most days of voting.
    #[serde(default)]
    pub voting_days: Option<VotingDays>,
    /// The result is public within so many days of the end of voting, at most (`ballots.countingDays`).
    #[serde(default)]
    pub result_within: Option<Days>,
    /// Public notice of the result, at least (`life.noticeDays`).
    #[serde(default)]
    pub result_notice: Option<Days>,
    /// Ballots are secret.
    #[serde(default)]
    pub secret: bool,
    /// More stand for each post than it has seats (差额选举): what is asked is whom to elect.
    #[serde(default)]
    pub contested: bool,
    /// It fills the seats that an election left open, from among those who were not elected (另行选举): a
    /// topic by it names that election in `follows`.
    #[serde(default)]
    pub runoff: bool,
    /// Of such a vote: it opens within so many days, at most, of the count of the election, or of the last
    /// run-off of it; also where that is on public notice meanwhile.
    #[serde(default)]
    pub runoff_within: Option<Days>,
    /// It is about the recall of somebody (罢免), whom and on which ground a topic by it names in `recalls`; and
    /// for so many months none of them that failed is asked for again on the same ground.
    #[serde(default)]
    pub recall_again: Option<Months>,
    /// Of such a vote: it opens within so many days, at most, of having its seconds; to screen, to discuss and
    /// to open it take no more together (`life`).
    #[serde(default)]
    pub recall_within: Option<Days>,
    /// What proxies are held to.
    #[serde(default)]
    pub proxies: Option<ProxyLimits>,
    /// What leaves it to the voters' own rules that silence means something, and days between service
    /// and the end of voting, at least; where absent, silence means nothing.
    #[serde(default)]
    pub silence: Option<Days>,
}

/// How sure the thresholds, electorates and dates of a preset are; of each other figure its source says so,
/// where it is less sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Certainty {
    /// The text of the law or the decision was read.
    Primary,
    /// The text was read; when it begins or ends to hold is from a secondary source.
    DatesSecondary,
    /// All of it is from a secondary source.
    Secondary,
    /// Nothing fixes it; it is a proposal.
    Proposed,
}

/// A share of some who can have a vote called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Caller {
    /// Of whom.
    pub of: Electorate,
    /// What share of their heads.
    pub share: Threshold,
}

/// Days, at least where nothing else is said, and what asks for them.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Days {
    /// How many, at least 1.
    pub days: u16,
    /// The law and the article, or the decision.
    pub source: Cow<'static, str>,
}

/// How a published list is objected to, and what asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListObjections {
    /// Days in which it can be, at least 1 and at least these.
    pub days: u16,
    /// Days in which an objection is decided, at least 1 and at most these.
    pub decided_within: u16,
    /// The law and the article, or the decision.
    pub source: Cow<'static, str>,
}

/// Calendar months, and what asks for them.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Months {
    /// How many, 1 to 60.
    pub months: u16,
    /// The law and the article, or the decision.
    pub source: Cow<'static, str>,
}

/// Fewest and most days of voting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VotingDays {
    /// At least 1.
    pub fewest: u16,
    /// At most 60.
    pub most: u16,
}

/// What proxies are held to.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProxyLimits {
    /// Of how many one person can be the proxy, at most.
    pub per_proxy: u16,
    /// Calendar days that lie between the entrusting and the vote by it, at least.
    pub days_before: u16,
    /// A proxy is close kin.
    #[serde(default)]
    pub kin: bool,
    /// The law and the article, or the decision.
    pub source: Cow<'static, str>,
}

/// Why a preset cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem<'a> {
    /// There is none of that name, but these of the community's own and those that ship.
    Unknown(&'a [Preset]),
    /// It does not hold on that day: its dates are in it.
    OutsideDates(&'a Preset),
}

/// The preset of a name, one that ships or one of the community's own, if it holds at an instant, or
/// if it is taken whatever the date.
pub fn preset<'a>(
    own: &'a [Preset],
    name: &str,
    at: Timestamp,
    whatever_date: bool,
) -> Result<&'a Preset, Problem<'a>> {
    let preset = named(own, name).ok_or(Problem::Unknown(own))?;
    let day = Day::of(at);
    if whatever_date || (day >= preset.from && preset.to.is_none_or(|to| day <= to)) {
        Ok(preset)
    } else {
        Err(Problem::OutsideDates(preset))
    }
}

fn named<'a>(own: &'a [Preset], name: &str) -> Option<&'a Preset> {
    ALL.iter().chain(own).find(|preset| preset.name == name)
}

impl fmt::Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(own) => {
                f.write_str("must be one of")?;
                ALL.iter().chain(*own).try_for_each(|it| write!(f, " {}", it.name))
            }
            Self::OutsideDates(preset) => {
                let (Preset { name, source, .. }, dates) = (preset, preset.dates());
                write!(
                    f,
                    "{name} ({source}) holds {dates}, which the charter's first day is not in; "
                )?;
                write!(f, "the presetOverride {name} would take it all the same")
            }
        }
    }
}

impl Preset {
    /// Its first and last day, as ISO 8601 writes an interval.
    pub fn dates(&self) -> String {
        let from = self.from;
        self.to.map_or_else(|| format!("{from}/.."), |to| format!("{from}/{to}"))
    }

    /// What it takes to pass, where silence means nothing.
    pub const fn thresholds(&self) -> Thresholds {
        let (quorum, approval, approval_of) = (self.quorum, self.approval, self.approval_of);
        Thresholds { quorum, approval, approval_of, silence: Silence::Ignored }
    }

    /// That a field of a rule is not as it has it.
    fn fault(&self, field: &str, what: fmt::Arguments<'_>, source: &str) -> Fault {
        Fault::at(field, &format!("must be {what} as in {} ({source})", self.name))
    }

    /// Whether a community's own can be used.
    pub(super) fn check(&self) -> Result<(), Fault> {
        let is_id = |text: &str| Id::new(text).is_ok();
        let counted = |it: &Electorate| *it.measures() == *self.measures;
        let days = |it: &Option<Days>, most| {
            it.as_ref().is_none_or(|it| (1..=most).contains(&it.days) && is_id(&it.source))
        };
        let months = |it: &Months| (1..=60).contains(&it.months) && is_id(&it.source);
        let objections = |it: &ListObjections| {
            let days = (1..=60).contains(&it.days) && (1..=366).contains(&it.decided_within);
            days && is_id(&it.source) && self.notice.is_some()
        };
        let proxies = |it: &ProxyLimits| it.per_proxy > 0 && is_id(&it.source);
        let voting = |it: VotingDays| 1 <= it.fewest && it.fewest <= it.most && it.most <= 60;
        let calls = |it: &Caller| can_be_met(it.share) && it.of != Electorate::Organisations;
        for (field, holds, problem) in [
            ("name", is_id(&self.name), "must be an identifier of 1 to 64 bytes"),
            ("name", named(&[], &self.name).is_none(), "is that of one that ships"),
            ("source", is_id(&self.source), "must be an identifier of 1 to 64 bytes"),
            ("to", self.to.is_none_or(|to| to >= self.from), "must not lie before from"),
            ("electorates", !self.electorates.is_empty(), "must not be empty"),
            (
                "measures",
                self.electorates.iter().all(counted),
                "must be what these electorates count",
            ),
            ("quorum", can_be_met(self.quorum), "must be met by some, and be possible"),
            ("approval", can_be_met(self.approval), "must be met by some, and be possible"),
            ("calledBy", self.called_by.iter().all(calls), "must be met by some, who are people"),
            ("runoff", !(self.runoff && self.contested), "must be false where contested is true"),
            (
                "runoffWithin",
                days(&self.runoff_within, 366) && (self.runoff || self.runoff_within.is_none()),
                "must be 1 to 366 days, with a source, where runoff is true",
            ),
            (
                "recallAgain",
                self.recall_again
                    .as_ref()
                    .is_none_or(|it| months(it) && !self.contested && !self.runoff),
                "must be 1 to 60 months, with a source, where contested and runoff are false",
            ),
            (
                "recallWithin",
                days(&self.recall_within, 366)
                    && (self.recall_again.is_some() || self.recall_within.is_none()),
                "must be 1 to 366 days, with a source, where there is recallAgain",
            ),
            ("notice", days(&self.notice, 60), "must be 1 to 60 days, with a source"),
            (
                "listObjections",
                self.list_objections.as_ref().is_none_or(objections),
                "must be 1 to 60 days and 1 to 366, with a source, where there is notice",
            ),
            ("votingDays", self.voting_days.is_none_or(voting), "must be 1 to 60, in order"),
            ("resultWithin", days(&self.result_within, 60), "must be 1 to 60 days, with a source"),
            (
                "resultNotice",
                days(&self.result_notice, 366),
                "must be 1 to 366 days, with a source",
            ),
            (
                "proxies",
                self.proxies.as_ref().is_none_or(proxies),
                "must be 1 or more, with a source",
            ),
            ("silence", days(&self.silence, 60), "must be 1 to 60 days, with a source"),
        ] {
            if !holds {
                return Err(Fault::at(field, problem));
            }
        }
        Ok(())
    }
}

impl DecisionRule {
    /// That it is as its preset has it.
    pub(super) fn check_preset(&self, own: &[Preset], from: Timestamp) -> Result<(), Fault> {
        let by_name = self.preset_override.is_some();
        if by_name && self.preset_override != self.preset {
            return Err(Fault::at("presetOverride", "must be the name in preset"));
        }
        let Some(name) = &self.preset else { return Ok(()) };
        let law = preset(own, name.as_str(), from, by_name)
            .map_err(|problem| Fault::at("preset", &problem.to_string()))?;
        self.check_figures(law)?;
        let list = self.steps().list_days;
        if let Some(Days { days, source }) = law.runoff_within.as_ref().filter(|it| list >= it.days)
        {
            let problem = format!(
                "must be less than the {days} days in which a run-off opens by {name} ({source})"
            );
            return Err(Fault::at("life.listDays", &problem));
        }
        Ok(())
    }

    /// That it has the figures of its preset, which no name overrides.
    fn check_figures(&self, law: &Preset) -> Result<(), Fault> {
        let (life, proxies) = (self.steps(), self.proxies());
        let counting = self.ballots.as_ref().map_or(0, |it| it.counting_days);
        let (served, asked) = (self.silence().map(|rule| rule.served_days), law.silence.as_ref());
        for (field, holds, what) in [
            ("quorum", self.quorum == law.quorum, format_args!("{}", law.quorum)),
            ("approval", self.approval == law.approval, format_args!("{}", law.approval)),
            (
                "approvalOf",
                self.approval_of == law.approval_of,
                format_args!("{}", law.approval_of),
            ),
            (
                "electorate",
                law.electorates.contains(&self.electorate),
                format_args!("{}", AnyOf(&law.electorates)),
            ),
            ("covenants", law.covenants || !self.covenants, format_args!("false")),
            ("ballots.secret", self.secret() || !law.secret, format_args!("true")),
            ("ballots.silence", served.is_none() || asked.is_some(), format_args!("absent")),
        ] {
            if !holds {
                return Err(law.fault(field, what, &law.source));
            }
        }
        if let Some(VotingDays { fewest, most }) = law.voting_days
            && !(fewest..=most).contains(&self.voting_days)
        {
            let what = format_args!("{fewest} to {most}, not {},", self.voting_days);
            return Err(law.fault("votingDays", what, &law.source));
        }
        let limits = law.proxies.as_ref();
        if let Some(limits) = limits.filter(|it| it.kin && proxies.is_some_and(|rule| !rule.kin)) {
            return Err(law.fault("ballots.proxies.kin", format_args!("true"), &limits.source));
        }
        let limits = limits.map(|it| (it.per_proxy, it.days_before, &*it.source));
        let listed = law.list_objections.as_ref();
        let steps = [life.screening_days, life.discussion_days, life.opening_days];
        let opened = steps.into_iter().fold(0, u16::saturating_add);
        let listed = listed.map(|it| (it.days, it.decided_within, &*it.source));
        for (field, given, bound, most) in [
            (
                "ballots.proxies.perProxy",
                proxies.map(|rule| rule.per_proxy),
                limits.map(|it| (it.0, it.2)),
                true,
            ),
            (
                "ballots.proxies.daysBefore",
                proxies.map(|rule| rule.days_before),
                limits.map(|it| (it.1, it.2)),
                false,
            ),
            ("ballots.countingDays", Some(counting), bound(&law.result_within), true),
            ("ballots.silence.servedDays", served, bound(&law.silence), false),
            (
                "life.screeningDays + discussionDays + openingDays",
                Some(opened),
                bound(&law.recall_within),
                true,
            ),
            ("life.listDays", Some(life.list_days), bound(&law.notice), false),
            ("life.noticeDays", Some(life.notice_days), bound(&law.result_notice), false),
            (
                "life.listObjectionDays",
                Some(life.days_to_object()),
                listed.map(|it| (it.0, it.2)),
                false,
            ),
            (
                "life.listDecisionDays",
                Some(life.list_decision_days),
                listed.map(|it| (it.1, it.2)),
                true,
            ),
        ] {
            let Some((given, (days, source))) = given.zip(bound) else { continue };
            let (outside, word) = match most {
                true => (given > days, "most"),
                false => (given < days, "least"),
            };
            if outside {
                let what = format_args!("at {word} {days}, not {given},");
                return Err(law.fault(field, what, source));
            }
        }
        Ok(())
    }
}

/// The figure of a term, and what asks for it.
fn bound(days: &Option<Days>) -> Option<(u16, &str)> {
    days.as_ref().map(|it| (it.days, &*it.source))
}

/// Electorates of which any will do.
struct AnyOf<'a>(&'a [Electorate]);

impl fmt::Display for AnyOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, electorate) in self.0.iter().enumerate() {
            f.write_str(if place == 0 { "" } else { " or " })?;
            electorate.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a test may overflow")]
mod tests;
