//! The outcome in words 结果说明: every comparison of a result as a sentence, in both languages, from
//! the same data that anyone can check by hand.

use alloc::{format, string::String, vec, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use super::count::{Beat, BudgetStep, Count, OptionVotes, Round, Seated, Turnout, Voided};
use super::{Comparison, Inequality, LapseReason, Outcome, Tally, Test, VoteResult};
use crate::base::{Amount, Canonical};
use crate::charter::{Base, Silence, SilenceRule, VoteMeasure};

/// A sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Sentence {
    /// In English.
    pub en: String,
    /// In Chinese.
    pub zh: String,
}

fn sentence(of: &impl fmt::Display) -> Sentence {
    Sentence { en: format!("{of}"), zh: format!("{of:#}") }
}

/// The outcome, every comparison behind it, and each step of the count.
pub fn explain(result: &VoteResult) -> Vec<Sentence> {
    let mut told = vec![headline(result), sentence(&Step::Cast(result))];
    told.extend(result.proof.iter().map(sentence));
    match &result.count {
        None => {}
        Some(Count::Motion(count)) => {
            told.extend(count.tallies.iter().map(|tally| sentence(&Step::Tally(tally))));
        }
        Some(Count::Seats(count)) => {
            for post in &count.posts {
                for row in &post.votes {
                    let seat = post.seated.iter().find(|it| it.option == row.option);
                    told.push(sentence(&Step::Votes(row, seat)));
                    told.extend(row.tests.iter().map(sentence));
                }
                told.extend(tied(&post.tied));
                told.extend((post.open > 0).then(|| sentence(&Step::Open(post.open))));
            }
        }
        Some(Count::Schulze(count)) => {
            let by_tie = count.unbeaten.len() > 1;
            told.extend(count.winner.iter().map(|it| sentence(&Step::Wins(*it, by_tie))));
            told.extend(count.proof.iter().map(|beat| sentence(&Step::Beats(beat))));
            told.extend(tied(&count.unbeaten).filter(|_| count.winner.is_none()));
        }
        Some(Count::Runoff(count)) => {
            let rounds = (1..).zip(&count.rounds);
            told.extend(rounds.map(|(number, round)| sentence(&Step::Round(number, round))));
            told.extend(count.winner.iter().map(|it| sentence(&Step::Wins(*it, false))));
            told.extend(tied(&count.tied));
        }
        Some(Count::Budget(count)) => {
            told.extend(count.steps.iter().map(|step| sentence(&Step::Project(step))));
            told.extend(tied(&count.tied));
            told.push(sentence(&Step::Left(count.left)));
        }
    }
    told
}

/// The outcome in a word: of a motion, or of what chooses among options.
fn headline(result: &VoteResult) -> Sentence {
    let nothing = result.count.as_ref().is_some_and(|it| !matches!(it, Count::Motion(_)));
    match result.outcome {
        Outcome::Rejected if nothing => sentence(&Step::Nothing),
        outcome => sentence(&outcome),
    }
}

fn tied(options: &[u8]) -> Option<Sentence> {
    (!options.is_empty()).then(|| sentence(&Step::Tied(options)))
}

/// What those are counted as who were served in time and did not vote; by heads and, of owners, by area.
pub(super) fn silent(many: &[u32], rule: &SilenceRule) -> Option<Sentence> {
    let (en, zh) = match rule.counts {
        Silence::Ignored => return None,
        Silence::Participates => {
            ("they are counted as having taken part and abstained", "计为参与表决并弃权")
        }
        Silence::JoinsMajority => (
            "they are counted as having taken part, on the side that leads by every measure, or else as abstaining",
            "计为参与表决，计入各项均居多数的一方，无此一方则计为弃权",
        ),
    };
    let (heads, area) = (many.first().copied().unwrap_or(0), many.get(1));
    let SilenceRule { source, notice, .. } = rule;
    let (mut of, mut of_zh) = (String::new(), String::new());
    if let Some(area) = area {
        (of, of_zh) = (format!(" with {area} of 0.01 m2"), format!("（面积 {area}×0.01 平方米）"));
    }
    let en = format!(
        "{heads}{of} were served in time and did not vote: by {source}, of which the notice {notice} told them, {en}."
    );
    let zh = format!("{heads} 人{of_zh}已按时送达而未投票：依 {source}（告知书 {notice}），{zh}。");
    (heads > 0).then_some(Sentence { en, zh })
}

/// How many were served too late for their silence to count, and did not vote.
pub(super) fn served_late(many: u32, days: u16) -> Option<Sentence> {
    let en = format!(
        "{many} did not vote and were served less than {days} days before voting ended: their silence counts for nothing."
    );
    let zh = format!("{many} 人未投票，且送达时距表决截止不足 {days} 日：其沉默不计入。");
    (many > 0).then_some(Sentence { en, zh })
}

/// How many votes were cast by somebody who had voted.
pub(super) fn doubled(many: u32) -> Option<Sentence> {
    let en = format!(
        "Votes of somebody who had voted as another person, and was found to be one with them only then: {many}. They count, since a ballot in the urn is nobody's; whoever objects can have the result annulled."
    );
    let zh = format!(
        "已投票者以另一身份再投、事后方查明为同一人的票：{many}。票箱中的选票不属于任何人，故仍予计入；提出异议可使结果被撤销。"
    );
    (many > 0).then_some(Sentence { en, zh })
}

/// Why the voting did not open.
pub(super) fn lapsed(why: &LapseReason) -> Sentence {
    let (en, zh) = match why {
        LapseReason::FewSeconds { seconds, needed } => (
            format!("Seconded in time by {seconds}, and {needed} were needed: lapsed."),
            format!("期限内附议 {seconds} 人，须有 {needed} 人：失效。"),
        ),
        LapseReason::NobodyEligible {} => (
            "When voting was to open, nobody could have voted: lapsed.".into(),
            "应开启表决时无人可以表决：失效。".into(),
        ),
        LapseReason::AreaTooLarge {} => (
            "The areas of all owners together are more than is counted: lapsed.".into(),
            "全体业主的面积之和超出可计数的范围：失效。".into(),
        ),
        LapseReason::TooLate { before } => (
            format!("A run-off of its election opens before {before}, and this did not: lapsed."),
            format!("该选举的另行选举须在 {before} 之前开始，逾期未开始：失效。"),
        ),
        LapseReason::RecallVotedOn {} => (
            "When voting was to open, another topic for the same recall was being voted on: lapsed."
                .into(),
            "应开启表决时，对同一人以同一理由提出罢免的另一议题正在表决：失效。".into(),
        ),
        LapseReason::RecallFailed { until } => (
            format!("The same recall had failed, and is not voted on again before {until}: lapsed."),
            format!("对同一人以同一理由提出的罢免未获通过，{until} 之前不得再次表决：失效。"),
        ),
    };
    Sentence { en, zh }
}

/// A step of a count.
enum Step<'a> {
    Cast(&'a VoteResult),
    Tally(&'a Tally),
    Votes(&'a OptionVotes, Option<&'a Seated>),
    Wins(u8, bool),
    Beats(&'a Beat),
    Round(u32, &'a Round),
    Project(&'a BudgetStep),
    Nothing,
    Tied(&'a [u8]),
    Open(u8),
    Left(Amount),
}

/// Options, as in "0, 2".
pub(super) struct Listed<'a>(pub(super) &'a [u8]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(at, option)| {
            let comma = if at == 0 { "" } else { ", " };
            write!(f, "{comma}{option}")
        })
    }
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let zh = f.alternate();
        let pick = |en, other| if zh { other } else { en };
        let option = pick("Option", "选项");
        let by_tie = pick(", a tie decided by the policy", "，同票，按事先规则定");
        match self {
            Self::Cast(VoteResult { turnout, same_tracker, .. }) => {
                let Turnout { cast, blank, void } = turnout;
                write!(f, "{}: {cast}", pick("Ballots cast", "投出选票"))?;
                if *blank > 0 {
                    write!(f, "; {}: {blank}", pick("blank", "空白"))?;
                }
                for Voided { flaw, ballots } in void {
                    let void = pick("void", "废票");
                    if zh {
                        write!(f, "; {void} ({flaw:#}): {ballots}")?;
                    } else {
                        write!(f, "; {void} ({flaw}): {ballots}")?;
                    }
                }
                if *same_tracker > 0 {
                    let same = pick("with a tracker of another's", "追踪码与他票相同");
                    write!(f, "; {same}: {same_tracker}")?;
                }
                Ok(())
            }
            Self::Tally(Tally { measure, yes, no, abstain, .. }) => {
                let (for_it, against) = (pick("yes", "赞成"), pick("no", "反对"));
                let neither = pick("abstain", "弃权");
                let measure = measured(*measure, zh);
                let counted = pick("Counted", "计票");
                write!(
                    f,
                    "{counted}, {measure}: {for_it} {yes}, {against} {no}, {neither} {abstain}"
                )
            }
            Self::Votes(row, seat) => {
                let votes = row.votes.first().copied().unwrap_or(0);
                let elected = match seat {
                    Some(_) => pick("elected", "当选"),
                    None => pick("not elected", "未当选"),
                };
                write!(f, "{option} {}: {votes}, {elected}", row.option)?;
                if seat.is_some_and(|it| it.reserved) {
                    f.write_str(pick(", on a reserved seat", "，占保留名额"))?;
                }
                if seat.is_some_and(|it| it.by_tie) { f.write_str(by_tie) } else { Ok(()) }
            }
            Self::Wins(winner, tie) => {
                write!(f, "{option} {winner}: {}", pick("wins", "胜出"))?;
                if *tie { f.write_str(by_tie) } else { Ok(()) }
            }
            Self::Beats(beat) => {
                let (strength, back) = (beat.strength, beat.back);
                write!(f, "{option} {}: {strength} ≥ {back}", beat.option)
            }
            Self::Round(number, round) => {
                match zh {
                    true => write!(f, "第 {number} 轮:")?,
                    false => write!(f, "Round {number}:")?,
                }
                for standing in &round.standings {
                    write!(f, " {option} {}: {};", standing.option, standing.votes)?;
                }
                write!(f, " {}: {}", pick("rank none still in", "已无可计"), round.exhausted)?;
                if !round.out.is_empty() {
                    write!(f, "; {}: {}", pick("out", "出局"), Listed(&round.out))?;
                }
                if round.by_tie { f.write_str(by_tie) } else { Ok(()) }
            }
            Self::Project(step) => {
                let funded = if step.funded {
                    pick("paid for", "入选")
                } else {
                    pick("more than is left", "超出余额")
                };
                let BudgetStep { project, votes, cost, before, .. } = step;
                write!(f, "{} {project}: {votes}; {cost} / {before}: ", pick("Project", "项目"))?;
                f.write_str(funded)?;
                if step.by_tie { f.write_str(by_tie) } else { Ok(()) }
            }
            Self::Nothing => f.write_str(pick(
                "Enough took part, and no option is chosen.",
                "参与达到要求，但无选项胜出。",
            )),
            Self::Tied(options) => {
                let tied = pick("Tied, to be voted on again: options", "同票，须再次表决：选项");
                write!(f, "{tied} {}", Listed(options))
            }
            Self::Open(seats) => write!(f, "{}: {seats}", pick("Seats left open", "空缺名额")),
            Self::Left(amount) => write!(f, "{}: {amount}", pick("Left", "余额")),
        }
    }
}

const fn measured(measure: VoteMeasure, zh: bool) -> &'static str {
    match (measure, zh) {
        (VoteMeasure::Heads, false) => "by heads",
        (VoteMeasure::Area, false) => "by area in 0.01 m2",
        (VoteMeasure::Heads, true) => "按人数",
        (VoteMeasure::Area, true) => "按面积（0.01 平方米）",
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, f.alternate()) {
            (Self::NoQuorum, false) => "Too few took part: nothing is decided.",
            (Self::Rejected, false) => "Enough took part, and what it takes is not met: rejected.",
            (Self::Passed, false) => "Enough took part, and what it takes is met: passed.",
            (Self::Void, false) => {
                "More papers than voters, or a box or paper not counted in time: void."
            }
            (Self::NoQuorum, true) => "参与人数不足，未作决定。",
            (Self::Rejected, true) => "参与达到要求，未满足通过条件，未通过。",
            (Self::Passed, true) => "参与达到要求，满足通过条件，通过。",
            (Self::Void, true) => "选票多于投票人，或有票箱、选票未按时计入，表决无效。",
        })
    }
}

// As in "In favour, by heads: 114 of 125 who took part; more than 1/2 is asked for: 114 x 2 = 228 >
// 125 x 1 = 125, met."
impl fmt::Display for Inequality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let zh = f.alternate();
        let pick = |en, other| if zh { other } else { en };
        let test = match self.test {
            Test::Quorum => pick("Took part", "参与"),
            Test::Approval => pick("In favour", "赞成"),
        };
        let measure = measured(self.measure, zh);
        let base = match self.base {
            Base::Eligible => pick("all who are eligible", "全体有权表决者"),
            Base::Participants => pick("all who took part", "全体参与者"),
            Base::Valid => pick("all valid ballots", "全部有效票"),
            Base::YesAndNo => pick("all who said yes or no", "全部赞成票与反对票"),
        };
        let at_least = self.comparison == Comparison::AtLeast;
        let (asked, sign) = match (at_least, self.holds) {
            (true, holds) => (pick("at least", "不少于"), if holds { "≥" } else { "<" }),
            (false, holds) => (pick("more than", "超过"), if holds { ">" } else { "≤" }),
        };
        let met = if self.holds { pick("met", "达到") } else { pick("not met", "未达到") };
        let Self { part, whole, ratio, left, right, .. } = self;
        let (numerator, denominator) = (ratio.numerator(), ratio.denominator());
        if zh {
            write!(f, "{test}（{measure}）：{base} {whole} 中的 {part}，须{asked} {ratio}：")?;
            write!(f, "{part}×{denominator}={left} {sign} {whole}×{numerator}={right}，{met}。")
        } else {
            write!(
                f,
                "{test}, {measure}: {part} out of {whole} ({base}); {asked} {ratio} is asked: "
            )?;
            write!(f, "{part}×{denominator} = {left} {sign} {whole}×{numerator} = {right}, {met}.")
        }
    }
}
