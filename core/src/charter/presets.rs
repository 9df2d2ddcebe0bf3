//! Presets 表决规则依据: what a law, or a community's own decision, fixes of a vote, with its dates and
//! how sure they are; and whether a rule of a charter is as its preset has it.
//!
//! What ships ([`ALL`]) and what a community writes into its charter have one shape and are checked
//! alike. A preset is not advice on which law applies. It is refused outside its dates, unless a rule
//! takes it all the same by name; its figures and its days no name waives: whoever decides by others
//! has a rule without a preset, or a preset of their own.

use alloc::{borrow::Cow, format, string::String, string::ToString, vec::Vec};
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

    /// Whether a community's own can be used.
    pub(super) fn check(&self) -> Result<(), Fault> {
        let is_id = |text: &str| Id::new(text).is_ok();
        let counted = |it: &Electorate| *it.measures() == *self.measures;
        let days = |it: &Option<Days>, most| {
            it.as_ref().is_none_or(|it| (1..=most).contains(&it.days) && is_id(&it.source))
        };
        let months = |it: &Months| (1..=60).contains(&it.months) && is_id(&it.source);
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
            ("notice", days(&self.notice, 60), "must be 1 to 60 days, with a source"),
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
        let life = self.steps();
        let (list, notice) = (life.list_days, life.notice_days);
        if let Some(Days { days, source }) = law.runoff_within.as_ref().filter(|it| list >= it.days)
        {
            let problem = format!(
                "must be less than the {days} days in which a run-off opens by {name} ({source})"
            );
            return Err(Fault::at("life.listDays", &problem));
        }
        for (field, given, least) in
            [("life.listDays", list, &law.notice), ("life.noticeDays", notice, &law.result_notice)]
        {
            let Some(Days { days, source }) = least else { continue };
            if given < *days {
                let problem = format!(
                    "must be at least {days} by {name} ({source}), rule {} gives {given} days of notice",
                    self.code
                );
                return Err(Fault::at(field, &problem));
            }
        }
        Ok(())
    }

    /// That it has the figures of its preset, which no name overrides.
    fn check_figures(&self, law: &Preset) -> Result<(), Fault> {
        let names: Vec<String> = law.electorates.iter().map(ToString::to_string).collect();
        let (proxies, most) = (self.proxies(), law.proxies.as_ref());
        let limits = proxies.zip(most);
        let (per_proxy, before) = most.map_or((0, 0), |it| (it.per_proxy, it.days_before));
        let VotingDays { fewest, most: longest } =
            law.voting_days.unwrap_or(VotingDays { fewest: 0, most: u16::MAX });
        let silence = self.silence().map(|rule| rule.served_days);
        let served = law.silence.as_ref().map_or(0, |it| it.days);
        let counting = self.ballots.as_ref().map_or(0, |it| it.counting_days);
        let within = law.result_within.as_ref().map_or(u16::MAX, |it| it.days);
        let at_most = |most: u16| format!("at most {most}");
        let at_least = |days: u16| format!("at least {days}");
        for (field, holds, what) in [
            ("quorum", self.quorum == law.quorum, law.quorum.to_string()),
            ("approval", self.approval == law.approval, law.approval.to_string()),
            ("approvalOf", self.approval_of == law.approval_of, law.approval_of.to_string()),
            ("electorate", law.electorates.contains(&self.electorate), names.join(" or ")),
            ("covenants", law.covenants || !self.covenants, "false".into()),
            ("ballots.secret", self.secret() || !law.secret, "true".into()),
            (
                "ballots.proxies.perProxy",
                limits.is_none_or(|(rule, most)| rule.per_proxy <= most.per_proxy),
                at_most(per_proxy),
            ),
            (
                "ballots.proxies.daysBefore",
                limits.is_none_or(|(rule, most)| rule.days_before >= most.days_before),
                at_least(before),
            ),
            (
                "ballots.proxies.kin",
                limits.is_none_or(|(rule, most)| rule.kin || !most.kin),
                "true".into(),
            ),
            ("ballots.countingDays", counting <= within, at_most(within)),
            ("ballots.silence", silence.is_none() || law.silence.is_some(), "absent".into()),
            ("ballots.silence.servedDays", silence.is_none_or(|it| it >= served), at_least(served)),
            (
                "votingDays",
                (fewest..=longest).contains(&self.voting_days),
                format!("{fewest} to {longest}"),
            ),
        ] {
            if !holds {
                let Preset { name, source, .. } = law;
                let source = match (&law.proxies, &law.silence, &law.result_within) {
                    (Some(limits), ..) if field.starts_with("ballots.proxies") => &limits.source,
                    (_, Some(days), _) if field.starts_with("ballots.silence") => &days.source,
                    (.., Some(days)) if field == "ballots.countingDays" => &days.source,
                    _ => source,
                };
                return Err(Fault::at(field, &format!("must be {what} as in {name} ({source})")));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a test may overflow")]
mod tests;
