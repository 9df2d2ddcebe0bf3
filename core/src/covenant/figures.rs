//! Figures of violations by region, rule and measure, from which no small number can be found out.
//!
//! A count below the covenant's figure is withheld. So is one from which, with what may be told of the
//! regions beside and above, a withheld one would follow by subtraction: a region's count is given
//! only if that of the region above is, and if what is withheld of all that lies there makes nothing or
//! no small number either. There are no sums over rules or measures to subtract from.

use alloc::{collections::BinaryHeap, vec::Vec};
use serde::{Deserialize, Serialize};

use super::{Covenant, Covenants, Measure, Standing, Violation};
use crate::base::{Canonical, CovenantId, Ix, RuleCode};
use crate::membership::{Membership, Region};

/// How many violations of a rule met with what; absent where that is withheld.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RuleFigures {
    /// Of which covenant.
    pub covenant: CovenantId,
    /// Which of its rules.
    pub rule: RuleCode,
    /// Recorded, the measure not yet applied.
    pub noticed: Option<u32>,
    /// Met with a talk.
    pub dissuaded: Option<u32>,
    /// Met with a notice.
    pub exposed: Option<u32>,
    /// Referred.
    pub referred: Option<u32>,
    /// Taken back; in none of the above.
    pub withdrawn: Option<u32>,
}

/// What a violation counts as.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Met {
    Noticed,
    Dissuaded,
    Exposed,
    Referred,
    Withdrawn,
}

/// A region, and what is counted in it.
type Cell = (Ix<CovenantId>, u16, Met, Ix<Region>);

/// Violations by cell, each in its region and all above; sorted.
struct Counts<'a> {
    membership: &'a Membership,
    counts: Vec<(Cell, u32)>,
}

/// The figures of a region, of one covenant or of all that hold there or in a part of it.
pub(super) fn rows(
    state: &Covenants,
    membership: &Membership,
    region: Ix<Region>,
    of: Option<Ix<CovenantId>>,
) -> Vec<RuleFigures> {
    let counts = Counts::new(state, membership);
    let regions = &membership.regions;
    let asked = |ix, row: &Covenant| match of {
        Some(of) => ix == of,
        None => regions.covers(region, row.region) || regions.covers(row.region, region),
    };
    let mut rows = Vec::new();
    for (ix, row) in state.covenants.iter().filter(|(ix, row)| asked(*ix, row)) {
        for (rule, place) in row.rules.iter().zip(0_u16..) {
            let cell = |met| counts.told((ix, place, met, region), row.figures_from.into());
            rows.push(RuleFigures {
                covenant: state.covenants.id(ix),
                rule: rule.rule.clone(),
                noticed: cell(Met::Noticed),
                dissuaded: cell(Met::Dissuaded),
                exposed: cell(Met::Exposed),
                referred: cell(Met::Referred),
                withdrawn: cell(Met::Withdrawn),
            });
        }
    }
    rows
}

impl Met {
    fn of(state: &Covenants, row: &Violation) -> Option<Self> {
        Some(match (row.standing, state.rule_of(row)?.measure(row.repetition)?) {
            (Standing::Withdrawn {}, _) => Self::Withdrawn,
            (Standing::Noticed {}, _) => Self::Noticed,
            (_, Measure::Dissuade {}) => Self::Dissuaded,
            (_, Measure::Expose {} | Measure::ExposeNamed { .. }) => Self::Exposed,
            (_, Measure::Refer { .. }) => Self::Referred,
            (_, Measure::Fine { .. } | Measure::WithholdService {}) => return None,
        })
    }
}

impl<'a> Counts<'a> {
    fn new(state: &Covenants, membership: &'a Membership) -> Self {
        let mut cells: Vec<Cell> = Vec::new();
        for (_, row) in state.violations.iter() {
            let above = membership.regions.upward(row.place);
            let met = Met::of(state, row);
            cells.extend(above.filter_map(|region| Some((row.covenant, row.rule, met?, region))));
        }
        let cells = BinaryHeap::from(cells).into_sorted_vec();
        let count = |cells: &[Cell]| Some((*cells.first()?, u32::try_from(cells.len()).ok()?));
        let counts = cells.chunk_by(|one, next| one == next).filter_map(count).collect();
        Self { membership, counts }
    }

    fn count(&self, cell: Cell) -> u32 {
        let found = self.counts.binary_search_by(|(other, _)| other.cmp(&cell));
        found.ok().and_then(|place| self.counts.get(place)).map_or(0, |(_, count)| *count)
    }

    /// The count, where it may be told.
    fn told(&self, cell: Cell, from: u32) -> Option<u32> {
        let (covenant, rule, met, region) = cell;
        let count = Some(self.count(cell)).filter(|count| *count >= from)?;
        let Some(above) = self.membership.regions.row(region).parent else { return Some(count) };
        let all = self.told((covenant, rule, met, above), from)?;
        let beside = self.membership.regions.iter().filter(|(_, row)| row.parent == Some(above));
        let counts = beside.map(|(ix, _)| self.count((covenant, rule, met, ix)));
        let given = counts.filter(|count| *count >= from).fold(0, u32::saturating_add);
        let withheld = all.saturating_sub(given);
        (withheld == 0 || withheld >= from).then_some(count)
    }
}
