//! What holds whatever is asked, in whatever order.

use crate::base::canonical;
use alloc::collections::BTreeSet;

use super::*;

/// A command of a number: any act, on one of four cases.
fn command(act: u8, n: u8, flag: bool) -> Command {
    let name = format!("c{}", n % 4);
    let name = name.as_str();
    let department = ["police", "planning", "fire-brigade"][usize::from(n) % 3];
    match act {
        0 | 1 => report(name, if flag { "gas-leak" } else { "safety" }),
        2 | 3 => accept(name),
        4 => resolve(name),
        5 => handle(name),
        6 => entrust(name, "neighbours"),
        7 | 8 => {
            let helpers: &[&str] =
                if flag && department != "planning" { &["planning"] } else { &[] };
            dispatch(name, department, helpers)
        }
        9 => give_back(name, department),
        10 | 11 => feedback(name, None),
        12 | 13 => feedback(name, Some(department)),
        14 | 15 => close(name),
        16 | 17 => escalate(name, flag.then_some(Level::Town)),
        18 => evaluate(name, "ms-wang", 1 + n % 5, flag.then_some("why")),
        19 => reopen(name),
        20 => designate(name, department),
        21 if flag => withdraw(name),
        21 => decline(name),
        _ => expire(name),
    }
}

/// What must hold of a state, whatever came before.
fn check(city: &City) {
    let state = &city.state;
    let mut stages = vec![0_u32; Stage::ALL.len()];
    let mut deadlines = BTreeSet::new();
    let mut resolved = vec![0_u32; Level::ALL.len()];
    for (ix, row) in state.cases.iter() {
        stages[Stage::ALL.iter().position(|stage| *stage == row.stage).unwrap()] += 1;
        if row.stage.is_open() {
            deadlines.insert((row.due, state.cases.id(ix)));
        }
        let mut levels: Vec<_> = state.history(ix).map(|step| step.level).collect();
        levels.reverse();
        for pair in levels.windows(2) {
            let next = pair[0] == pair[1] || pair[0].above() == Some(pair[1]);
            assert!(next || (row.urgent && pair[0] < pair[1]), "level by level: {levels:?}");
        }
        if row.stage.is_resolved() {
            assert!(row.result.is_some(), "a closed case has a result");
            resolved[Level::ALL.iter().position(|level| *level == row.level).unwrap()] += 1;
        }
        let owing = state.owing(&city.membership, ix);
        assert!(!row.stage.is_open() || !owing.is_empty(), "somebody owes something");
    }
    let mut noted = BTreeSet::new();
    let mut agenda = state.agenda.clone();
    while let Some((due, what)) =
        agenda.first().map(|(due, what)| (due, CaseId::from(what.clone())))
    {
        agenda.clear(due, &what);
        noted.insert((due, what));
    }
    assert_eq!(noted, deadlines, "every open case has exactly one deadline, no other has any");
    assert_eq!(state.open(), deadlines.len());
    let query = Query::Figures { region: code(CITY) };
    let answer = answer(state, &city.membership, &city.context(None), &query).unwrap();
    let Answer::Figures(figures) = answer else { panic!("no figures") };
    let counted: Vec<_> = figures.stages.iter().map(|figure| figure.cases).collect();
    assert_eq!(counted, stages, "the stages add up");
    assert_eq!(usize::try_from(figures.reported).unwrap(), state.cases.len());
    let counted: Vec<_> = figures.resolved.iter().map(|figure| figure.cases).collect();
    assert_eq!(counted, resolved);
    let by_kind: u32 = figures.kinds.iter().map(|kind| kind.resolved).sum();
    assert_eq!(by_kind, resolved.iter().sum::<u32>());
    assert!(figures.resolved_late <= by_kind && figures.ratings.rated <= figures.ratings.ratable);
}

proptest! {
    #[test]
    fn whatever_is_asked(
        asks in prop::collection::vec((0..26_u8, any::<u8>(), any::<bool>(), 0..200_u32), 1..120),
    ) {
        let mut city = City::new();
        let mut journal = Vec::new();
        for (act, n, flag, minutes) in asks {
            city.at = city.at.plus_minutes(minutes).unwrap();
            let asked = city.at;
            // The engine's way: what is due first, each at its instant.
            while city.state.next_due().is_some_and(|(due, _)| due <= asked) {
                let at = city.state.next_due().unwrap().0;
                journal.extend(city.strike().into_iter().map(|event| (at, event)));
            }
            city.at = asked;
            let before = canonical::bytes(&city.state);
            let steps = |city: &City| -> Vec<Step> {
                let cases = city.state.cases.iter();
                cases.flat_map(|(ix, _)| city.state.history(ix).copied()).collect()
            };
            let old = steps(&city);
            match city.ask(&command(act, n, flag)) {
                Ok(events) => {
                    let new: Vec<Step> = steps(&city);
                    prop_assert!(old.iter().all(|step| new.contains(step)), "history only grows");
                    let closed = events.iter().find_map(|event| match event {
                        Event::CaseClosed { back, level, .. } => Some((back.clone(), *level)),
                        _ => None,
                    });
                    if let Some((back, level)) = closed {
                        prop_assert_eq!(back.first().map(|region| region.level()), Some(level));
                        prop_assert_eq!(back.last(), Some(&code(GRID)), "a way back");
                    }
                    journal.extend(events.into_iter().map(|event| (asked, event)));
                }
                Err(_) => {
                    let after = canonical::bytes(&city.state);
                    prop_assert_eq!(before, after, "a refusal changes nothing");
                }
            }
            check(&city);
        }
        // Replay: events through both wires, folded over nothing, give the state.
        let mut again = Cases::default();
        for (at, event) in &journal {
            let json = serde_json::to_string(event).unwrap();
            let event = serde_json::from_str::<Event>(&json).unwrap();
            let bytes = canonical::bytes(&event);
            again.evolve(*at, &canonical::read(&bytes).unwrap().0, &city.membership);
            prop_assert!(!json.contains("ms-wang") || json.contains("caseReported"));
        }
        let bytes = canonical::bytes(&city.state);
        prop_assert_eq!(&canonical::bytes(&again), &bytes);
        let restored: Cases = canonical::read(&bytes).unwrap().0;
        prop_assert_eq!(canonical::bytes(&restored), bytes);
        prop_assert_eq!(restored.next_due(), city.state.next_due());
    }
}
