//! The deliberation and its covenant: the count with both sides of every comparison, and the ladder.

use gongzhi::charter::Base;
use gongzhi::deliberation::{Comparison, Inequality, Test};
use maud::{Markup, html};

use super::width;
use crate::figures::Figures;
use crate::words::{grouped, term};

pub(super) fn section(figures: &Figures) -> Markup {
    super::section("count", "The count is a proof", "微议事", &lead(figures), &figure(figures))
}

fn lead(figures: &Figures) -> Markup {
    html! {
        "A compound in " span lang="zh" { (figures.deliberation.place) } " decided on how to charge "
        "electric bicycles (" span lang="zh" { "文明充电" } "). Nothing is divided, so nothing is "
        "rounded: whoever can multiply can check the count by hand."
    }
}

fn figure(figures: &Figures) -> Markup {
    let deliberation = &figures.deliberation;
    html! {
        (ballots(figures))
        div.proof { @for row in &deliberation.proof { (inequality(row)) } }
        p.small { "Ballots came by "
            @for (place, (channel, count)) in deliberation.channels.iter().enumerate() {
                @let (label, chinese) = term(channel);
                @if place > 0 { ", " }
                (label.to_lowercase()) " " span lang="zh" { (chinese) } " " (count)
            }
            ". All share one register, so a second ballot was refused. Digest of the register: "
            code { (deliberation.register) } }
        (ladder(figures))
    }
}

/// All who could vote, by what they did.
fn ballots(figures: &Figures) -> Markup {
    let tally = &figures.deliberation.tally;
    let absent = tally.eligible.saturating_sub(tally.participants);
    let parts = [
        ("yes", "in favour", "赞成", tally.yes),
        ("no", "against", "反对", tally.no),
        ("abstain", "neither", "弃权", tally.abstain),
        ("absent", "did not vote", "未投票", absent),
    ];
    html! {
        figure.ballots {
            div.bar {
                @for (class, _, _, part) in &parts {
                    i class={ "ballot-" (class) } style={ "width:" (width(*part, tally.eligible)) "%" } {}
                }
            }
            figcaption.legend {
                @for (class, label, chinese, part) in &parts {
                    span.key {
                        i class={ "swatch ballot-" (class) } {}
                        b { (part) } " " (label) " " span lang="zh" { (chinese) }
                    }
                }
            }
        }
    }
}

fn inequality(row: &Inequality) -> Markup {
    let (title, part) = match row.test {
        Test::Quorum => ("Quorum", "took part"),
        Test::Approval => ("Approval", "were in favour"),
    };
    let base = match row.base {
        Base::Eligible => "may vote",
        Base::Participants => "took part",
        Base::Valid => "cast a valid ballot",
        Base::YesAndNo => "said yes or no",
    };
    let (word, sign, opposite) = match row.comparison {
        Comparison::AtLeast => ("at least", "≥", "<"),
        Comparison::MoreThan => ("more than", ">", "≤"),
    };
    let (class, mark) = if row.holds { ("mark yes", "✓") } else { ("mark no", "✗") };
    html! {
        div.inequality {
            p.title { b { (title) } ": " (word) " " (row.ratio) " of those who " (base) }
            div.sides {
                (side(row.part, row.ratio.denominator(), &row.left, part))
                p.sign { @if row.holds { (sign) } @else { (opposite) } }
                (side(row.whole, row.ratio.numerator(), &row.right, base))
                p class=(class) { (mark) }
            }
        }
    }
}

/// One side of a comparison: the factors, the product, and who the first factor are.
fn side(count: u32, factor: u32, product: &impl std::fmt::Display, who: &str) -> Markup {
    html! {
        div.side {
            p.product { (count) " × " (factor) " =" }
            p.total { (product.to_string()) }
            p.who { (count) " " (who) }
        }
    }
}

/// 一次劝导、二次曝光、三次执法, as stairs.
fn ladder(figures: &Figures) -> Markup {
    let covenant = &figures.covenant;
    let steps = [
        ("一次劝导", "First: a talk", covenant.dissuaded, "Nothing is published."),
        ("二次曝光", "Second: a notice", covenant.exposed, "Place and act; no name, no face."),
        (
            "三次执法",
            "Third: a referral",
            covenant.referred,
            "With evidence, to whoever has the authority; each opened a case.",
        ),
    ];
    html! {
        h3 { "The covenant's ladder " span lang="zh" { "公约" } }
        p.lead { (grouped(u64::from(covenant.persons))) " residents hung a charging cable out of a "
            "window that summer; some did it again. There is no fine, and a child's is not recorded." }
        ol.ladder {
            @for (chinese, english, count, note) in steps {
                li {
                    p.count { (count) }
                    p.step { b lang="zh" { (chinese) } " " (english) }
                    p.small { (note) }
                }
            }
        }
    }
}
