//! The ways in: by which channel, with whose help, and how sure it is who.
//!
//! The shares are assumed, since the study gives none; they are those of households. What a helper
//! may take on in a day is the charter's.

use gongzhi::base::{Id, PersonId, Timestamp, digest::Algorithm};
use gongzhi::charter::{EntryChannel, ProofLevel};
use gongzhi::membership::{Helper, Via};

use crate::chance::Chance;
use crate::story::setup;

/// A household's way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// By the app, each by themself.
    App,
    /// At a booth, before the grid's worker, who knows them and enters them.
    Seen,
    /// Without a phone, with the grid's worker beside them, by a channel.
    Helped(EntryChannel),
}

/// Of a hundred households: those without a phone, whom someone helps. Assumed.
pub(super) const WITHOUT_PHONE: u32 = 6;
/// Of a hundred households: those entered at a booth by who knows them. Assumed.
const SEEN: u32 = 4;

impl Way {
    pub(super) fn draw(chance: &mut Chance) -> Self {
        const APP: u32 = 100 - WITHOUT_PHONE - SEEN;
        match chance.weighted(&[APP, SEEN, WITHOUT_PHONE]) {
            0 => Self::App,
            1 => Self::Seen,
            // A landline, a booth, a form filled in at the door.
            _ => Self::Helped(
                [EntryChannel::Phone, EntryChannel::Booth, EntryChannel::Paper]
                    [chance.weighted(&[20, 50, 30])],
            ),
        }
    }

    pub(super) const fn is_helped(self) -> bool {
        matches!(self, Self::Helped(_))
    }

    pub(super) fn is_seen(self) -> bool {
        self == Self::Seen
    }

    /// How sure it is who joins this way. Only who is entered by another can be seen by them.
    pub(super) fn proof(self, chance: &mut Chance) -> ProofLevel {
        use ProofLevel::{Document, NetworkIdentity, Phone, ScannedCode, SeenByStaff};
        match self {
            Self::App => {
                [Phone, ScannedCode, Document, NetworkIdentity][chance.weighted(&[55, 30, 10, 5])]
            }
            Self::Seen => SeenByStaff,
            Self::Helped(EntryChannel::Phone) => Phone,
            Self::Helped(EntryChannel::Paper) => ScannedCode, // the worker's sheet, at the door
            Self::Helped(_) => Document,
        }
    }

    /// How the request of the nth resident says it came.
    pub(super) fn via(
        self,
        worker: impl Fn() -> PersonId,
        nth: u32,
        algorithm: Algorithm,
    ) -> Option<Via> {
        let channel = match self {
            Self::App => EntryChannel::App,
            Self::Seen => EntryChannel::Booth,
            Self::Helped(channel) => channel,
        };
        let helper = self.is_helped().then(|| {
            let consent = format!("consent-{nth}");
            let evidence = algorithm.digest(&[consent.as_bytes()]);
            let consent = Id::new(&consent).expect("a short text");
            Helper { person: worker(), consent, evidence }
        });
        Some(Via { channel, helper, batch: None })
    }
}

/// What the helpers of all grids have on their hands.
pub(super) struct Workload {
    most: u32,
    grids: Vec<Helping>,
}

/// What the helper of a grid has on their hands.
#[derive(Default, Clone)]
struct Helping {
    day: i32,
    people: u32,
    waiting: Vec<(u32, Way)>,
}

impl Workload {
    pub(super) fn new(grids: usize) -> Self {
        let rules = setup().charter.membership.assistance.expect("the charter lets help");
        Self { most: u32::from(rules.people_day_max), grids: vec![Helping::default(); grids] }
    }

    /// Whether a grid's helper has time for so many people from one instant to another; if so, it
    /// is taken.
    pub(super) fn takes(
        &mut self,
        grid: usize,
        at: Timestamp,
        last: Timestamp,
        people: u32,
    ) -> bool {
        let helping = &mut self.grids[grid];
        if helping.day != at.day() {
            (helping.day, helping.people) = (at.day(), 0);
        }
        let fits = at.day() == last.day() && helping.people + people <= self.most;
        helping.people += if fits { people } else { 0 };
        fits
    }

    pub(super) fn put_off(&mut self, grid: usize, household: u32, way: Way) {
        self.grids[grid].waiting.push((household, way));
    }

    /// Those who wait in a grid, whose turn it is.
    pub(super) fn waiting(&mut self, grid: usize) -> Vec<(u32, Way)> {
        std::mem::take(&mut self.grids[grid].waiting)
    }

    pub(super) fn anyone_waits(&self) -> bool {
        self.grids.iter().any(|helping| !helping.waiting.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::days::instant;

    #[test]
    fn a_helper_takes_on_what_a_day_allows_and_no_more() {
        let (noon, night) = (instant(1, 5, 12, 0), instant(1, 5, 23, 59));
        let next = instant(1, 6, 0, 0);
        let mut helpers = Workload::new(2);
        let most = helpers.most;
        assert!(helpers.takes(0, noon, noon, most - 1));
        assert!(!helpers.takes(0, noon, noon, 2), "more than the day allows");
        assert!(helpers.takes(0, noon, noon, 1) && !helpers.takes(0, night, night, 1));
        assert!(helpers.takes(1, noon, noon, most), "another grid has its own helper");
        assert!(!helpers.takes(1, night, next, 1), "not a household over midnight");
        assert!(helpers.takes(0, next, next, most));
        let way = Way::Helped(EntryChannel::Paper);
        helpers.put_off(0, 7, way);
        assert!(helpers.anyone_waits());
        assert_eq!(helpers.waiting(0), [(7, way)]);
        assert!(!helpers.anyone_waits());
    }
}
