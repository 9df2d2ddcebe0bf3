//! The outcome in words 结果说明: every comparison of a result as a sentence, in both languages, from
//! the same data that anyone can check by hand.

use alloc::{format, string::String, vec, vec::Vec};
use core::fmt;
use serde::{Deserialize, Serialize};

use super::count::{Beat, BudgetStep, Count, OptionVotes, Round, Turnout, Voided};
use super::{Comparison, Inequality, Outcome, Tally, Test, VoteResult};
use crate::base::Canonical;
use crate::charter::{Base, VoteMeasure};

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
    let mut told = vec![sentence(&result.outcome), sentence(&Step::Cast(result))];
    told.extend(result.proof.iter().map(sentence));
    match &result.count {
        None => {}
        Some(Count::Motion(count)) => {
            told.extend(count.tallies.iter().map(|tally| sentence(&Step::Tally(tally))));
        }
        Some(Count::Seats(count)) => {
            for post in &count.posts {
                for row in &post.votes {
                    let elected = post.seated.iter().any(|it| it.option == row.option);
                    told.push(sentence(&Step::Votes(row, elected)));
                    told.extend(row.tests.iter().map(sentence));
                }
            }
        }
        Some(Count::Schulze(count)) => {
            told.extend(count.winner.iter().map(|option| sentence(&Step::Wins(*option))));
            told.extend(count.proof.iter().map(|beat| sentence(&Step::Beats(beat))));
        }
        Some(Count::Runoff(count)) => {
            let rounds = (1..).zip(&count.rounds);
            told.extend(rounds.map(|(number, round)| sentence(&Step::Round(number, round))));
            told.extend(count.winner.iter().map(|option| sentence(&Step::Wins(*option))));
        }
        Some(Count::Budget(count)) => {
            told.extend(count.steps.iter().map(|step| sentence(&Step::Project(step))));
        }
    }
    told
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

/// A step of a count.
enum Step<'a> {
    Cast(&'a VoteResult),
    Tally(&'a Tally),
    Votes(&'a OptionVotes, bool),
    Wins(u8),
    Beats(&'a Beat),
    Round(u32, &'a Round),
    Project(&'a BudgetStep),
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let zh = f.alternate();
        let pick = |en, other| if zh { other } else { en };
        let option = pick("Option", "选项");
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
            Self::Votes(row, elected) => {
                let votes = row.votes.first().copied().unwrap_or(0);
                let elected = if *elected {
                    pick("elected", "当选")
                } else {
                    pick("not elected", "未当选")
                };
                write!(f, "{option} {}: {votes}, {elected}", row.option)
            }
            Self::Wins(winner) => write!(f, "{option} {winner}: {}", pick("wins", "胜出")),
            Self::Beats(beat) => {
                let (strength, back) = (beat.strength, beat.back);
                write!(f, "{option} {}: {strength} ≥ {back}", beat.option)
            }
            Self::Round(number, round) => {
                write!(f, "{} {number}:", pick("Round", "第几轮"))?;
                for standing in &round.standings {
                    write!(f, " {option} {}: {};", standing.option, standing.votes)?;
                }
                write!(f, " {}: {:?}", pick("out", "出局"), round.out)
            }
            Self::Project(step) => {
                let funded = if step.funded {
                    pick("paid for", "入选")
                } else {
                    pick("more than is left", "超出余额")
                };
                let BudgetStep { project, votes, cost, before, .. } = step;
                write!(f, "{} {project}: {votes}; {cost} / {before}: ", pick("Project", "项目"))?;
                f.write_str(funded)
            }
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
            (Self::Void, false) => "More papers than voters, or a box not counted: void.",
            (Self::NoQuorum, true) => "参与人数不足，未作决定。",
            (Self::Rejected, true) => "参与达到要求，未满足通过条件，未通过。",
            (Self::Passed, true) => "参与达到要求，满足通过条件，通过。",
            (Self::Void, true) => "选票多于投票人，或有票箱未计，表决无效。",
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
