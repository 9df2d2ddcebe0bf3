//! Join codes 一格一码: what a resident scans or types to join a grid.
//!
//! `330411104209001-3-2020-09-01-9F86D081884C`: grid, version, last day on which it is valid, and 48
//! bits of a MAC over them. It can be checked offline by whoever has the secret and forged by no
//! one else. A code says nothing about whoever uses it.

use alloc::string::ToString;
use core::fmt;

use crate::base::{Purpose, Timestamp, region_code::RegionCode};
use crate::charter::Context;

/// A join code, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinCode {
    /// Which grid.
    pub grid: RegionCode,
    /// Which issue of its code.
    pub version: u16,
    /// Valid before this instant, a midnight in Beijing.
    pub until: Timestamp,
    mac: [u8; MAC_BYTES],
}

const MAC_BYTES: usize = 6;

impl JoinCode {
    /// Makes the code.
    pub(crate) fn new(context: &Context, grid: RegionCode, version: u16, until: Timestamp) -> Self {
        let mac = context.mac(
            Purpose::JoinCode,
            &[grid.to_string().as_bytes(), &version.to_be_bytes(), &until.millis().to_be_bytes()],
        );
        let mut short = [0; MAC_BYTES];
        short.iter_mut().zip(mac.as_bytes()).for_each(|(to, from)| *to = *from);
        Self { grid, version, until, mac: short }
    }

    /// Takes a text apart and checks its MAC; `None` where it was not issued here.
    pub(crate) fn verify(context: &Context, text: &str) -> Option<Self> {
        let (rest, mac) = text.rsplit_once('-')?;
        let mut parts = rest.splitn(3, '-');
        let grid: RegionCode = parts.next()?.parse().ok()?;
        let version: u16 = parts.next()?.parse().ok()?;
        let last_day = parts.next()?;
        let midnight: Timestamp = alloc::format!("{last_day}T00:00:00+08:00").parse().ok()?;
        let code = Self::new(context, grid, version, midnight.end_of_day_after(0)?);
        // The text is compared as well: one code has one spelling.
        (code.to_string() == text && mac.len() == 2 * MAC_BYTES).then_some(code)
    }
}

impl fmt::Display for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last_day = self.until.day().saturating_sub(1);
        let last_day = crate::base::day_text(last_day);
        write!(f, "{}-{}-{last_day}-{}", self.grid, self.version, hex::encode_upper(self.mac))
    }
}
