//! Region codes: the 12-digit statistical division code, down to a village's own grids.
//!
//! What it is: the digits, the level they spell, and which code lies within which. What it is not:
//! a list of the divisions that exist, or a way to tell a community from a village (居委会 from
//! 村委会): the ranges of digits in use for that are conventions, and broken ones.
//!
//! Invariant **the host has the last word**: [`RegionCode::level`] is of the code alone. Where a
//! region's level is otherwise (a town run as a county, say), the host's own table says so.

use core::fmt;
use core::num::NonZeroU64;
use core::str::FromStr;
use serde::{Deserialize, Serialize};

use super::{Canonical, Sink, Source, texts};

/// Digits of a division code.
pub const CODE_DIGITS: usize = 12;
/// Most digits that a grid's local number adds.
pub const GRID_DIGITS_MAX: usize = 6;

/// How far up a region stands. Ordered from the lowest to the highest: `City > Grid`.
///
/// ```
/// use gongzhi::base::region_code::Level;
/// assert!(Level::City > Level::County && Level::Village > Level::Grid);
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Canonical, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Level {
    /// A grid 网格 within a village or community: 13 to 18 digits.
    Grid,
    /// A village or an urban community 村、社区: 12 digits.
    Village,
    /// A town, township or street 镇、乡、街道: 9 digits, then zeros.
    Town,
    /// A county, district or county-level city 县、区、县级市: 6 digits, then zeros.
    County,
    /// A prefecture-level city 地级市: 4 digits, then zeros.
    City,
}

impl Level {
    /// All of them, from the lowest.
    pub const ALL: [Self; 5] = [Self::Grid, Self::Village, Self::Town, Self::County, Self::City];

    /// The level directly above.
    #[must_use]
    pub const fn above(self) -> Option<Self> {
        match self {
            Self::Grid => Some(Self::Village),
            Self::Village => Some(Self::Town),
            Self::Town => Some(Self::County),
            Self::County => Some(Self::City),
            Self::City => None,
        }
    }

    /// How many of the 18 padded digits stand to the right of this level's own, as a power of ten.
    const fn span(self) -> u64 {
        match self {
            Self::City => 100_000_000_000_000,
            Self::County => 1_000_000_000_000,
            Self::Town => 1_000_000_000,
            Self::Village => 1_000_000,
            Self::Grid => 1,
        }
    }

    /// The digits down to this level.
    fn head(self, padded: u64) -> u64 {
        padded.checked_div(self.span()).unwrap_or(0)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.serialize(f); // its name on the wire
        }
        f.write_str(match self {
            Self::Grid => "网格",
            Self::Village => "村社",
            Self::Town => "镇街",
            Self::County => "县区",
            Self::City => "市",
        })
    }
}

/// A region's code: 12 digits (2 province, 2 city, 2 county, 3 town, 3 village) of GB/T 2260 and
/// the statistical division codes (统计用区划代码), or those of a village and 1 to 6 more, the
/// number that it gives to a grid of its own.
///
/// Text, and JSON, is the digits; binary formats hold one number. Ordered as the text is, so that
/// what lies in a region comes after it and before the next.
///
/// ```
/// use gongzhi::base::region_code::{Level, RegionCode};
/// let grid: RegionCode = "330411104209003".parse().unwrap();
/// assert_eq!(grid.level(), Level::Grid);
/// let village = grid.parent().unwrap();
/// assert_eq!((village.to_string().as_str(), village.level()), ("330411104209", Level::Village));
/// let district: RegionCode = "330411000000".parse().unwrap();
/// assert!(district.contains(grid));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(NonZeroU64);

/// Why a text is not a region code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not 12 to 18 characters.
    #[error("a region code has 12 to 18 digits, found {found} characters")]
    Length {
        /// How many characters there were.
        found: usize,
    },
    /// A character that is not one of `0` to `9`.
    #[error("character {position} of a region code must be a digit, found '{found}'")]
    Digit {
        /// Which character, counted from 1.
        position: usize,
        /// What stood there.
        found: char,
    },
    /// Province or city is zero: codes start at the city.
    #[error("a region code names a city in digits 1 to 4, neither half 00, found {found:04}")]
    NoCity {
        /// The first four digits.
        found: u16,
    },
    /// Digits for a grid after a code whose village part is 000: a grid is a village's.
    #[error("a grid's code continues a village's: digits 10 to 12 are 000, {grid_digits} follow")]
    NoVillage {
        /// How many digits followed the twelfth.
        grid_digits: usize,
    },
    /// A number in a binary format that no code is kept as.
    #[error("no region code is kept as {found}")]
    Packed {
        /// The number.
        found: u64,
    },
}

/// The code padded with zeros to 18 digits is below this.
const PADDED_END: u64 = 1_000_000_000_000_000_000;
/// The low bits hold how many digits the grid's number has.
const GRID_BITS: u32 = 3;

impl RegionCode {
    /// The code from its digits padded to 18 and the length of the grid's number, if they are one.
    fn from_parts(padded: u64, grid_digits: u32) -> Result<Self, Problem> {
        let city = Level::City.head(padded);
        if city < 100 || city.is_multiple_of(100) {
            return Err(Problem::NoCity { found: u16::try_from(city).unwrap_or(u16::MAX) });
        }
        if grid_digits > 0 && Level::Village.head(padded).is_multiple_of(1_000) {
            let grid_digits = usize::try_from(grid_digits).unwrap_or(usize::MAX);
            return Err(Problem::NoVillage { grid_digits });
        }
        let packed = padded << GRID_BITS | u64::from(grid_digits);
        NonZeroU64::new(packed).map(Self).ok_or(Problem::Packed { found: packed })
    }

    /// The inverse of packing, for binary formats: refuses what `from_parts` never made.
    fn from_packed(packed: u64) -> Result<Self, Problem> {
        let malformed = Problem::Packed { found: packed };
        let (padded, grid_digits) = (packed >> GRID_BITS, packed & 0b111);
        let grid_digits = u32::try_from(grid_digits).map_err(|_| malformed)?;
        let unused = grid_unit(grid_digits).ok_or(malformed)?;
        if padded >= PADDED_END || !padded.is_multiple_of(unused) {
            return Err(malformed);
        }
        Self::from_parts(padded, grid_digits)
    }

    /// The number that it is held as; ordered as the codes are.
    pub(super) const fn packed(self) -> u64 {
        self.0.get()
    }

    /// From the number that a code is held as.
    pub(super) fn unpacked(packed: u64) -> Self {
        Self(NonZeroU64::new(packed).unwrap_or(NonZeroU64::MIN))
    }

    const fn padded(self) -> u64 {
        self.0.get() >> GRID_BITS
    }

    /// How many digits the grid's own number has: 0 if this is no grid.
    #[must_use]
    pub fn grid_digits(self) -> usize {
        usize::try_from(self.0.get() & 0b111).unwrap_or(0)
    }

    /// The level that the code spells: a grid if there are more than 12 digits, else that of the
    /// last part that is not zero.
    ///
    /// ```
    /// use gongzhi::base::region_code::{Level, RegionCode};
    /// // Dongguan has no counties: its towns follow the city at once.
    /// let town: RegionCode = "441900003000".parse().unwrap();
    /// assert_eq!(town.level(), Level::Town);
    /// assert_eq!(town.parent().map(RegionCode::level), Some(Level::City));
    /// ```
    #[must_use]
    pub fn level(self) -> Level {
        if self.grid_digits() > 0 {
            return Level::Grid;
        }
        [Level::City, Level::County, Level::Town]
            .into_iter()
            .find(|level| self.padded().is_multiple_of(level.span()))
            .unwrap_or(Level::Village)
    }

    /// The code of the region that this one lies in directly: the last part that is not zero set to
    /// zero, or a grid's number taken away. `None` of a city. A part that is zero in between is
    /// passed over, as the codes do.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        self.cut(self.level().above()?.span())
    }

    /// The code with all digits right of the unit zero, and no grid's number.
    fn cut(self, unit: u64) -> Option<Self> {
        let rest = self.padded().checked_rem(unit)?;
        Self::from_parts(self.padded().checked_sub(rest)?, 0).ok()
    }

    /// Whether `other` is this region or lies in it.
    ///
    /// ```
    /// use gongzhi::base::region_code::RegionCode;
    /// let town: RegionCode = "330402007000".parse().unwrap();
    /// assert!(town.contains("330402007024".parse().unwrap()));
    /// assert!(!town.contains("330402008024".parse().unwrap()));
    /// ```
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        if self.level() == Level::Grid {
            return self == other;
        }
        let level = self.level();
        level.head(self.padded()) == level.head(other.padded())
    }
}

/// The unit of the last digit of a grid's number of so many digits, once padded to 18.
const fn grid_unit(grid_digits: u32) -> Option<u64> {
    match 6_u32.checked_sub(grid_digits) {
        Some(missing) => 10_u64.checked_pow(missing),
        None => None,
    }
}

impl FromStr for RegionCode {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let misfit = |c: &(usize, char)| !c.1.is_ascii_digit();
        if let Some((index, found)) = text.chars().enumerate().find(misfit) {
            return Err(Problem::Digit { position: index.saturating_add(1), found });
        }
        let length = Problem::Length { found: text.len() };
        let grid_digits = text.len().checked_sub(CODE_DIGITS).ok_or(length)?;
        if grid_digits > GRID_DIGITS_MAX {
            return Err(length);
        }
        let grid_digits = u32::try_from(grid_digits).map_err(|_| length)?;
        let value: u64 = text.parse().map_err(|_| length)?;
        let padded = grid_unit(grid_digits).and_then(|unit| value.checked_mul(unit));
        Self::from_parts(padded.ok_or(length)?, grid_digits)
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = u32::try_from(self.grid_digits()).ok().and_then(grid_unit);
        let digits = unit.and_then(|unit| self.padded().checked_div(unit)).ok_or(fmt::Error)?;
        // No leading zero can be lost: the province is not 00, but may be 0-something.
        write!(f, "{digits:0width$}", width = CODE_DIGITS.saturating_add(self.grid_digits()))
    }
}

impl fmt::Debug for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RegionCode({self})")
    }
}

texts! {
    RegionCode = "a region code: a string of 12 to 18 digits";
}

impl Canonical for RegionCode {
    fn put(&self, to: &mut Sink) {
        self.packed().put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let code = Self::from_packed(u64::take(from));
        from.or_damaged(code.ok(), Self::unpacked(0))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RegionCode {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "RegionCode".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A region's code: 12 digits, and up to 6 more for a grid",
            "type": "string",
            "pattern": "^[0-9]{12,18}$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::canonical;
    use alloc::collections::BTreeSet;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    use super::*;

    const JIAXING: &str = include_str!("../../../examples/jiaxing/divisions.csv");

    fn code(text: &str) -> Result<RegionCode, Problem> {
        text.parse()
    }

    #[test]
    fn jiaxing_as_the_file_says() {
        let mut codes = BTreeSet::new();
        let mut roots = 0_u32;
        for row in JIAXING.lines().skip(1) {
            let (text, rest) = row.split_once(',').unwrap_or_default();
            let region = code(text).unwrap_or_else(|problem| panic!("{row}: {problem}"));
            let level = serde_json::to_string(&region.level()).unwrap_or_default();
            assert_eq!(Some(level.trim_matches('"')), rest.rsplit(',').next(), "{row}");
            assert_eq!(region.to_string(), text);
            match region.parent() {
                Some(parent) => {
                    assert!(codes.contains(&parent) && parent.contains(region), "{row}")
                }
                None => roots += 1_u32,
            }
            assert!(codes.insert(region), "twice: {row}");
        }
        assert_eq!((codes.len(), roots), (1_282, 1_u32));
        assert!(codes.iter().all(|region| code("330400000000").is_ok_and(|c| c.contains(*region))));
    }

    #[test]
    fn levels_and_parents() {
        use Level::{City, County, Grid, Town, Village};
        for (text, level, parent) in [
            ("330400000000", City, None),
            ("330402000000", County, Some("330400000000")),
            ("330402007000", Town, Some("330402000000")),
            ("330402007024", Village, Some("330402007000")),
            ("3304020070240", Grid, Some("330402007024")),
            ("3304020070241", Grid, Some("330402007024")),
            ("330402007024000001", Grid, Some("330402007024")),
            // No county: Dongguan. No town: a village of the county itself.
            ("441900003000", Town, Some("441900000000")),
            ("441900003001", Village, Some("441900003000")),
            ("330402000498", Village, Some("330402000000")),
        ] {
            let region = code(text);
            assert_eq!(region.map(|r| r.to_string()), Ok(text.into()));
            assert_eq!(region.map(RegionCode::level), Ok(level), "{text}");
            let found = region.map(RegionCode::parent).unwrap_or_default();
            assert_eq!(found.map(|r| r.to_string()).as_deref(), parent, "{text}");
        }
    }

    #[test]
    fn refused() {
        for (text, problem) in [
            ("", Problem::Length { found: 0 }),
            ("33040200702", Problem::Length { found: 11 }),
            ("3304020070240000001", Problem::Length { found: 19 }),
            ("33040200702４", Problem::Digit { position: 12, found: '４' }),
            ("+30402007024", Problem::Digit { position: 1, found: '+' }),
            ("330402007024-1", Problem::Digit { position: 13, found: '-' }),
            ("330000000000", Problem::NoCity { found: 3300 }),
            ("000400000000", Problem::NoCity { found: 4 }),
            ("000000000000", Problem::NoCity { found: 0 }),
            ("330402007000001", Problem::NoVillage { grid_digits: 3 }),
        ] {
            assert_eq!(code(text), Err(problem), "{text:?}");
        }
    }

    #[test]
    fn contains_what_lies_within() {
        let chain =
            ["330400000000", "330402000000", "330402007000", "330402007024", "330402007024001"];
        for (outer, outer_text) in chain.iter().enumerate() {
            for (inner, inner_text) in chain.iter().enumerate() {
                let found =
                    code(outer_text).is_ok_and(|o| code(inner_text).is_ok_and(|i| o.contains(i)));
                assert_eq!(found, outer <= inner, "{outer_text} {inner_text}");
            }
        }
        for (outer, inner) in [
            ("330400000000", "330500000000"),
            ("330402000000", "330411000000"),
            ("330402007000", "330402008001"),
            ("330402007024", "330402007025001"),
            ("330402007024001", "330402007024002"),
            ("330402007024001", "3304020070240010"),
        ] {
            assert!(
                !code(outer).is_ok_and(|o| code(inner).is_ok_and(|i| o.contains(i))),
                "{outer}"
            );
        }
    }

    #[test]
    fn ordered_as_text() {
        let mut texts: Vec<&str> =
            JIAXING.lines().skip(1).filter_map(|l| l.split(',').next()).collect();
        texts.extend(["3304020070240", "33040200702400", "3304020070241", "330402007024001"]);
        let mut codes: Vec<_> = texts.iter().filter_map(|text| code(text).ok()).collect();
        texts.sort_unstable();
        codes.sort_unstable();
        assert_eq!(codes.iter().map(ToString::to_string).collect::<Vec<String>>(), texts);
    }

    #[test]
    fn text_in_json_one_number_in_bytes() {
        for text in ["330400000000", "330402007024", "330402007024001", "990402007024999999"] {
            let region = code(text).ok();
            let json = serde_json::to_string(&region).unwrap_or_default();
            assert_eq!(json, alloc::format!("\"{text}\""));
            assert_eq!(serde_json::from_str(&json).ok(), region);
            let bytes = region.map(|r| canonical::bytes(&r)).unwrap_or_default();
            assert!(bytes.len() <= 9, "{text}");
            assert_eq!(canonical::read(&bytes).map(|(code, _)| code), region);
        }
        assert!(serde_json::from_str::<RegionCode>("330400000000").is_err());
        let good = code("330402007024001").map_or(0, |r| r.0.get());
        // Seven digits of a grid; a digit more than said; a village of none; out of range; nothing.
        for packed in [good | 0b111, good & !0b11 | 0b010, 1, PADDED_END << GRID_BITS, u64::MAX, 0]
        {
            assert!(RegionCode::from_packed(packed).is_err(), "{packed}");
        }
        assert_eq!(RegionCode::from_packed(good), code("330402007024001"));
        assert_eq!(size_of::<Option<RegionCode>>(), 8);
    }
}
