//! Figures by region, rule and measure, and what cannot be found out from them.

use super::*;

impl Village {
    /// The row of a rule of c1.
    pub(super) fn row(&self, region: &str, name: &str) -> [Option<u32>; 5] {
        let (region, covenant) = (code(region), Some(covenant("c1")));
        let Ok(Answer::Figures { rules }) = self.answer(&Query::Figures { region, covenant })
        else {
            panic!("no figures")
        };
        let row = rules.iter().find(|row| row.rule == rule(name)).unwrap();
        [row.noticed, row.dissuaded, row.exposed, row.referred, row.withdrawn]
    }

    /// The same, where nothing but nothing is withheld.
    pub(super) fn figures(&self, region: &str, name: &str) -> [u32; 5] {
        self.row(region, name).map(Option::unwrap_or_default)
    }

    /// A village whose covenant c1 gives figures from so many on.
    fn with_figures_from(figures_from: u16) -> Self {
        let mut village = Self::new();
        village.state = Covenants::default();
        let draft = CovenantDraft { figures_from: Some(figures_from), ..draft("c1", rules()) };
        village.must(&replace(None, draft));
        village
    }
}

#[test]
fn figures_by_region() {
    let mut village = Village::new();
    for (id, who, place) in
        [("v1", "p1", GRID_1), ("v2", "p1", GRID_2), ("v3", "p1", GRID_2), ("v4", "p2", VILLAGE)]
    {
        village.must(&record_at(id, "c1", "wires", who, place, false));
    }
    village.must(&record("v5", "noise", "p1"));
    for (region, wires, noise) in [
        (GRID_1, [0, 1, 0, 0, 0], 1),
        (GRID_2, [0, 0, 1, 1, 0], 0),
        (VILLAGE, [0, 2, 1, 1, 0], 1),
        (TOWN, [0, 2, 1, 1, 0], 1),
        (OTHER_VILLAGE, [0, 0, 0, 0, 0], 0),
    ] {
        assert_eq!(village.figures(region, "wires"), wires, "{region}");
        assert_eq!(village.figures(region, "noise"), [0, noise, 0, 0, 0], "{region}");
    }
    let all = |region| match village.answer(&Query::Figures { region, covenant: None }) {
        Ok(Answer::Figures { rules }) => rules.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!((all(code(GRID_1)), all(code(TOWN)), all(code(OTHER_GRID))), (2, 2, 0));
    let unknown = Refusal::UnknownCovenant { covenant: covenant("x") };
    let query = Query::Figures { region: code(TOWN), covenant: Some(covenant("x")) };
    assert_eq!(village.answer(&query), Err(unknown));
}

#[test]
fn small_numbers_are_withheld() {
    let mut village = Village::with_figures_from(3);
    let told = |village: &Village, region| village.row(region, "noise")[1];
    let mut number = 0;
    let mut add = |village: &mut Village, place, count: u32| {
        for _ in 0..count {
            number += 1;
            village.must(&record_at(&format!("v{number}"), "c1", "noise", "p1", place, false));
        }
    };
    add(&mut village, GRID_1, 2);
    assert_eq!((told(&village, GRID_1), told(&village, VILLAGE)), (None, None)); // not 0
    add(&mut village, GRID_1, 1);
    assert_eq!((told(&village, GRID_1), told(&village, VILLAGE)), (Some(3), Some(3)));
    add(&mut village, GRID_2, 2); // would follow from 5 - 3
    assert_eq!((told(&village, GRID_1), told(&village, VILLAGE)), (None, Some(5)));
    add(&mut village, GRID_2, 1);
    assert_eq!((told(&village, GRID_1), told(&village, GRID_2)), (Some(3), Some(3)));
    add(&mut village, VILLAGE, 2); // in neither grid
    assert_eq!((told(&village, GRID_1), told(&village, VILLAGE)), (None, Some(8)));
}

proptest! {
    /// Whatever is told, what is not is nothing or no small number; and grids add up.
    #[test]
    fn no_small_number_follows(
        counts in prop::collection::vec(0..6_u32, 3), from in 1..6_u16,
    ) {
        let mut village = Village::with_figures_from(from);
        let places = [GRID_1, GRID_2, VILLAGE];
        for (place, count) in places.iter().zip(&counts) {
            for turn in 0..*count {
                let id = format!("{place} {turn}");
                village.must(&record_at(&id, "c1", "noise", "p2", place, false));
            }
        }
        let told = |region| village.row(region, "noise")[1];
        let all: u32 = counts.iter().sum();
        prop_assert_eq!(told(TOWN), Some(all).filter(|all| *all >= from.into()));
        prop_assert_eq!(told(VILLAGE), told(TOWN));
        let mut withheld = all;
        for (grid, count) in [(GRID_1, counts[0]), (GRID_2, counts[1])] {
            if let Some(told) = told(grid) {
                prop_assert_eq!(told, count);
                prop_assert!(told >= from.into());
                withheld -= told;
            }
        }
        prop_assert!(withheld == 0 || withheld >= from.into() || told(VILLAGE).is_none());
        prop_assert!(withheld == all || told(VILLAGE).is_some());
    }
}
