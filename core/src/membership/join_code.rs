//! Join codes 一格一码: what a resident scans or types to join a grid.
//!
//! `330411104209001-3-2020-09-01-9F86D081884CR`: grid, version, last day on which it is valid, 48
//! bits of a MAC over them, and a check character. Who mistypes one hears of it before the door: such
//! a text is no code. A code can be checked offline by whoever has the secret and forged by no one
//! else. It says nothing about whoever uses it, and the journal holds only a seal of its MAC.
//!
//! Invariants upheld here:
//! - **one grid, one code**: only the code last issued is valid, and the one before it until the
//!   instant that was named when it was replaced;
//! - **tries are limited**: forged codes count against whoever presents them, whatever they name.

use alloc::{boxed::Box, format, vec, vec::Vec};
use arrayvec::ArrayString;
use core::{
    fmt::{self, Write},
    str::FromStr,
};

use super::{Event, Membership, Refusal};
use crate::base::{
    Canonical, Purpose, Sealable, Timestamp, check_character, day_text, end_of_day,
    region_code::RegionCode, texts,
};
use crate::charter::Context;

/// A join code (入群码), taken apart. In JSON its text; in the journal its MAC is sealed.
///
/// ```
/// use gongzhi::membership::{JoinCode, JoinCodeProblem};
/// let text = "330411104209001-3-2020-09-01-9F86D081884CR";
/// let code: JoinCode = text.parse().unwrap();
/// assert_eq!((code.version, code.to_string().as_str()), (3, text));
/// let swapped = "330411104209010-3-2020-09-01-9F86D081884CR";
/// assert_eq!(swapped.parse::<JoinCode>(), Err(JoinCodeProblem::Check));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Canonical)]
pub struct JoinCode {
    /// Which grid.
    pub grid: RegionCode,
    /// Which issue of its code.
    pub version: u16,
    /// Valid before this instant, a midnight in Beijing.
    pub until: Timestamp,
    mac: Sealable,
}

const MAC_BYTES: usize = 6;

/// Why a text is no join code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JoinCodeProblem {
    /// A character is wrong, missing or in another's place.
    #[error("the check character of a join code (ISO 7064 MOD 37-2) does not match; type it again")]
    Check,
    /// The parts are not those of a code.
    #[error("a join code is a grid, a version, a day, 12 hex digits and a check character")]
    Form,
}

impl JoinCode {
    /// Makes the code.
    pub(crate) fn new(context: &Context, grid: RegionCode, version: u16, until: Timestamp) -> Self {
        let mut digits = ArrayString::<18>::new(); // as many as a region code has at most
        let _ = write!(digits, "{grid}");
        let mac = context.mac(
            Purpose::JoinCode,
            &[digits.as_bytes(), &version.to_be_bytes(), &until.millis().to_be_bytes()],
        );
        let (short, _) = mac.as_bytes().split_at(MAC_BYTES);
        Self { grid, version, until, mac: Sealable::clear(short) }
    }

    /// Whether it was made with this engine's secret.
    fn is_genuine(&self, context: &Context) -> bool {
        let made = Self::new(context, self.grid, self.version, self.until);
        self.mac.is(made.mac, context.algorithm, context.secret)
    }

    fn read(body: &str) -> Option<Self> {
        let mut parts = body.splitn(3, '-');
        let grid = parts.next()?.parse().ok()?;
        let version = parts.next().filter(|version| !version.starts_with('0'))?.parse().ok()?;
        let (last_day, mac) = parts.next()?.rsplit_once('-')?;
        let mut short = [0; MAC_BYTES];
        hex::decode_to_slice(mac, &mut short).ok()?;
        let until = end_of_day(last_day)?;
        Some(Self { grid, version, until, mac: Sealable::clear(&short) })
    }
}

impl FromStr for JoinCode {
    type Err = JoinCodeProblem;
    fn from_str(text: &str) -> Result<Self, JoinCodeProblem> {
        let (at, check) = text.char_indices().next_back().ok_or(JoinCodeProblem::Check)?;
        let (body, _) = text.split_at(at);
        if check_character(body) != Some(check) {
            return Err(JoinCodeProblem::Check);
        }
        // One code has one spelling: the check knows capital letters only.
        Self::read(body).ok_or(JoinCodeProblem::Form)
    }
}

impl fmt::Display for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(mac) = self.mac.shown::<MAC_BYTES>() else { return f.write_str("(sealed)") };
        let last_day = day_text(self.until.day().saturating_sub(1));
        let mac = hex::encode_upper(mac);
        let body = format!("{}-{}-{last_day}-{mac}", self.grid, self.version);
        write!(f, "{body}{}", check_character(&body).unwrap_or_default())
    }
}

impl fmt::Debug for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JoinCode({}-{}-..)", self.grid, self.version)
    }
}

texts! {
    JoinCode = "a join code: a string";
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for JoinCode {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "JoinCode".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{13,18}-[1-9][0-9]{0,4}-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9A-F]{12}[0-9A-Z*]$",
            "description": "A join code: grid, version, last day, 48 bits of a MAC, check character."
        })
    }
}

/// The join code last issued for a grid, and how long the one before it is still valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub struct IssuedCode {
    /// Counts from 1.
    pub version: u16,
    /// Valid before this instant.
    pub until: Timestamp,
    /// Until when the version before is valid too, exclusive.
    pub overlap: Option<Timestamp>,
    /// Withdrawn before its time, and the version before with it.
    pub withdrawn: bool,
}

/// Wrong codes of one source within one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical)]
pub(super) struct Tries {
    left: u16,
    until: Timestamp,
}

/// What follows from issuing a grid's code: the one before it is valid for `overlap_days` more.
pub(super) fn issue(
    state: &Membership,
    context: &Context,
    grid: RegionCode,
    days: u16,
    overlap_days: u16,
) -> Result<Vec<Event>, Box<Refusal>> {
    let row = state.regions.row(state.grid(grid)?);
    let (grid, before) = (row.code, row.join_code);
    let max = context.charter.membership.join_code_days_max;
    let out_of_range = Refusal::JoinCodeDays { days, max };
    if days == 0 || days > max {
        return Err(out_of_range.into());
    }
    let until = context.at.end_of_day_after(u32::from(days)).ok_or(out_of_range)?;
    let version = before.map_or(1, |code| code.version.saturating_add(1));
    let overlap = before
        .filter(|code| overlap_days > 0 && !code.withdrawn && context.at < code.until)
        .and_then(|code| {
            let end = context.at.end_of_day_after(u32::from(overlap_days))?;
            Some(end.min(code.until))
        });
    Ok(vec![Event::JoinCodeIssued { grid, version, until, overlap }])
}

/// What follows from withdrawing a grid's codes: all that were issued before now.
pub(super) fn revoke(state: &Membership, grid: RegionCode) -> Result<Vec<Event>, Box<Refusal>> {
    let row = state.regions.row(state.grid(grid)?);
    let grid = row.code;
    match row.join_code {
        Some(IssuedCode { version, withdrawn: false, .. }) => {
            Ok(vec![Event::JoinCodeRevoked { grid, version }])
        }
        _ => Err(Refusal::NoJoinCode { grid }.into()),
    }
}

/// What follows from a forged code: it counts against its source. `None` where it is genuine.
pub(super) fn tried(
    state: &Membership,
    context: &Context,
    code: &JoinCode,
) -> Result<Option<Event>, Box<Refusal>> {
    let Some(source) = context.actor else { return Ok(None) };
    let window = state.tries.get(source).filter(|tries| context.at < tries.until);
    if let Some(Tries { left: 0, until }) = window {
        return Err(Refusal::JoinTriesUsed { until: *until }.into());
    }
    if code.is_genuine(context) {
        return Ok(None);
    }
    let rules = context.charter.membership.join_tries;
    let end = context.at.plus_minutes(rules.minutes).unwrap_or(context.at);
    let Tries { left, until } = window.copied().unwrap_or(Tries { left: rules.max, until: end });
    let tries_left = left.saturating_sub(1);
    Ok(Some(Event::JoinCodeRejected { source: source.clone(), tries_left, until }))
}

/// Whether a genuine code opens its grid now, or the refusal.
pub(super) fn opens(
    state: &Membership,
    context: &Context,
    code: &JoinCode,
) -> Result<(), Box<Refusal>> {
    let (grid, version) = (code.grid, code.version);
    let row = state.regions.row(state.grid(grid)?);
    if row.code != grid {
        return Err(Refusal::JoinCodeWithdrawn { version }.into()); // the grid has become another
    }
    let issued = row.join_code;
    // A version to come was issued by an engine that was since restored from an older snapshot.
    let known = issued.filter(|issued| version <= issued.version);
    let issued = known.ok_or(Refusal::NoJoinCode { grid })?;
    let overlaps = issued.overlap.is_some_and(|end| context.at < end)
        && version.saturating_add(1) == issued.version;
    if version != issued.version && !overlaps {
        return Err(Refusal::JoinCodeReplaced { version, current: issued.version }.into());
    }
    if issued.withdrawn {
        return Err(Refusal::JoinCodeWithdrawn { version }.into());
    }
    if context.at >= code.until {
        return Err(Refusal::JoinCodeExpired { until: code.until }.into());
    }
    Ok(())
}

impl Membership {
    /// Makes an event of join codes true.
    pub(super) fn evolve_join_code(&mut self, at: Timestamp, event: &Event) {
        match event {
            Event::JoinCodeIssued { grid, version, until, overlap } => {
                let (version, until, overlap) = (*version, *until, *overlap);
                let code = IssuedCode { version, until, overlap, withdrawn: false };
                self.in_region(*grid, |row| row.join_code = Some(code));
            }
            Event::JoinCodeRevoked { grid, .. } => self.in_region(*grid, |row| {
                row.join_code = row.join_code.map(|code| IssuedCode { withdrawn: true, ..code });
            }),
            Event::JoinCodeRejected { source, tries_left, until } => {
                self.tries.retain(|_, tries| at < tries.until); // so that they cost no lasting state
                self.tries.insert(source.clone(), Tries { left: *tries_left, until: *until });
            }
            _ => {}
        }
    }
}
