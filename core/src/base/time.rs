//! Time as a request gives it: an instant in milliseconds, written in Beijing time.
//!
//! On the wire it is RFC 3339 with a zone, any zone; answers are always written with `+08:00`. There
//! is no clock here: invariant **time is a request's**. China has had one zone and no summer time
//! since 1992, so civil dates need no zone database.

use alloc::string::{String, ToString};
use core::{fmt, str::FromStr};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

use super::{Canonical, Sink, Source, texts};

use super::calendar::{Calendar, UnknownYear};

/// An instant, in milliseconds since 1970-01-01T00:00:00Z. From year 1970 to 2199.
///
/// ```
/// use gongzhi::base::Timestamp;
/// let at: Timestamp = "2020-06-01T01:30:00Z".parse().unwrap();
/// assert_eq!(at.to_string(), "2020-06-01T09:30:00+08:00");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

/// Why a text is no instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimeProblem {
    /// Not RFC 3339.
    #[error("a time is RFC 3339 with a zone, such as \"2020-06-01T09:30:00+08:00\"")]
    Form,
    /// No such day or hour.
    #[error("a time names a real day and hour, this does not")]
    Unreal,
    /// Finer than a millisecond.
    #[error("a time has at most 3 decimals of a second, this has {decimals}")]
    TooFine {
        /// How many there were.
        decimals: usize,
    },
    /// Outside the years held.
    #[error("a time lies in the years 1970 to 2199, this does not")]
    Range,
}

const BEIJING: Offset = Offset::constant(8);
const MILLIS_MAX: i64 = 7_258_089_600_000; // 2200-01-01T00:00:00+08:00 less nothing: exclusive

impl Timestamp {
    /// From milliseconds since 1970, where it lies in the years held.
    pub const fn from_millis(millis: i64) -> Option<Self> {
        if millis < 0 || millis >= MILLIS_MAX { None } else { Some(Self(millis)) }
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Date and time of day in Beijing.
    pub fn civil(self) -> DateTime {
        let instant =
            jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        BEIJING.to_datetime(instant) // the range above lies within jiff's: the default is never taken
    }

    /// The instant of a date and time of day in Beijing.
    pub fn from_civil(civil: DateTime) -> Option<Self> {
        let instant = BEIJING.to_timestamp(civil).ok()?;
        Self::from_millis(instant.as_millisecond())
    }

    /// Days since 1970-01-01 in Beijing: two instants of one day have one number.
    pub fn day(self) -> i32 {
        let shifted = self.0.saturating_add(8 * 3_600_000);
        i32::try_from(shifted.div_euclid(86_400_000)).unwrap_or(i32::MAX)
    }

    /// Later by so many milliseconds, where it lies in the years held.
    pub const fn plus_millis(self, millis: i64) -> Option<Self> {
        match self.0.checked_add(millis) {
            Some(sum) => Self::from_millis(sum),
            None => None,
        }
    }

    /// Later by so many minutes.
    pub fn plus_minutes(self, minutes: u32) -> Option<Self> {
        self.plus_millis(i64::from(minutes).checked_mul(60_000)?)
    }

    /// The same day and time of day so many years before; the first of March where that day was a
    /// 29 February and the year has none.
    pub fn years_before(self, years: i16) -> Option<Self> {
        let civil = self.civil();
        let year = civil.year().checked_sub(years)?;
        let same = Date::new(year, civil.month(), civil.day());
        let date = same.or_else(|_| Date::new(year, 3, 1)).ok()?;
        Self::from_civil(date.to_datetime(civil.time()))
    }

    /// The end, 24:00 in Beijing, of the same day so many calendar months ahead; of that month's last where it
    /// has no such day (Civil Code 201, 202).
    pub fn end_of_months_after(self, months: u16) -> Option<Self> {
        let civil = self.civil();
        let this = i32::from(civil.year()).checked_mul(12)?.checked_add(civil.month().into())?;
        let zero = this.checked_add(months.into())?.checked_sub(1)?; // months since January of year 0
        let month = i8::try_from(zero.rem_euclid(12).checked_add(1)?).ok()?;
        let first = Date::new(i16::try_from(zero.div_euclid(12)).ok()?, month, 1).ok()?;
        let day = civil.day().min(first.days_in_month());
        let date = Date::new(first.year(), month, day).ok()?;
        Self::from_civil(date.to_datetime(Time::midnight()))?.end_of_day_after(0)
    }

    /// The end of the day that lies so many calendar days ahead, that is 24:00 in Beijing: the first
    /// day is not counted (Civil Code 201, 203).
    pub fn end_of_day_after(self, days: u32) -> Option<Self> {
        let day = i64::from(self.day()).checked_add(i64::from(days))?.checked_add(1)?;
        Self::from_millis(day.checked_mul(86_400_000)?.checked_sub(8 * 3_600_000)?)
    }

    /// The end of a period of so many calendar days in which somebody can act: that day's, as above, or,
    /// where it is a holiday or a day of rest, the next working day's (Civil Code 203). In a year whose
    /// calendar is not loaded it ends with its day, whatever day that is.
    pub fn end_of_period_after(self, days: u32) -> Option<Self> {
        let end = self.end_of_day_after(days)?;
        let last = Self(end.0.saturating_sub(1)).civil().date();
        match Calendar::china().roll_over(last) {
            Ok(day) if day != last => {
                Self::from_civil(day.to_datetime(Time::midnight()))?.end_of_day_after(0)
            }
            _ => Some(end),
        }
    }

    /// The end of the calendar month, that is 24:00 in Beijing of its last day.
    pub fn end_of_month(self) -> Option<Self> {
        let last = self.civil().date().last_of_month();
        Self::from_civil(last.to_datetime(Time::midnight()))?.end_of_day_after(0)
    }

    /// The end, 24:00 in Beijing, of the working day that lies so many working days ahead: the first
    /// day is not counted (Civil Code 201, 203). A year whose calendar is not loaded is refused.
    pub fn end_of_working_day_after(self, days: u16) -> Result<Self, UnknownYear> {
        let last = Calendar::china().add_working_days(self.civil().date(), days)?;
        let end = Self::from_civil(last.to_datetime(Time::midnight()));
        Ok(end.and_then(|day| day.end_of_day_after(0)).unwrap_or(self)) // a loaded year is ours
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let civil = self.civil();
        let (year, month, day) = (civil.year(), civil.month(), civil.day());
        let (hour, minute, second) = (civil.hour(), civil.minute(), civil.second());
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        match self.0.rem_euclid(1000) {
            0 => f.write_str("+08:00"),
            millis => write!(f, ".{millis:03}+08:00"),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Whether a text has the shape of RFC 3339, and how many decimals of a second.
fn rfc3339_decimals(text: &str) -> Option<usize> {
    let (date, rest) = (text.get(..10)?, text.get(19..)?);
    let (separator, time) = (text.get(10..11)?, text.get(11..19)?);
    let shaped = |part: &str, shape: &str| {
        part.len() == shape.len()
            && part
                .bytes()
                .zip(shape.bytes())
                .all(|(b, s)| if s == b'0' { b.is_ascii_digit() } else { b == s })
    };
    if !shaped(date, "0000-00-00") || separator != "T" || !shaped(time, "00:00:00") {
        return None;
    }
    let (decimals, zone) = match rest.strip_prefix('.') {
        None => (0, rest),
        Some(fraction) => {
            let decimals = fraction.bytes().take_while(u8::is_ascii_digit).count();
            (decimals, fraction.get(decimals..)?)
        }
    };
    let zoned = zone == "Z" || shaped(zone, "+00:00") || shaped(zone, "-00:00");
    let pointless = rest.starts_with('.') && decimals == 0;
    (zoned && !pointless).then_some(decimals)
}

/// The instant of a text of that shape. jiff's own reader takes far more than RFC 3339, and would be
/// a hundredth of the WebAssembly.
fn instant(text: &str, decimals: usize) -> Option<jiff::Timestamp> {
    let number = |from: usize, digits: usize| {
        let digits = text.as_bytes().get(from..from.checked_add(digits)?)?;
        let digits = digits.iter().map(|digit| i32::from(digit.wrapping_sub(b'0')));
        Some(digits.fold(0_i32, |sum, digit| sum.wrapping_mul(10).wrapping_add(digit)))
    };
    let two = |from| i8::try_from(number(from, 2)?).ok();
    let year = i16::try_from(number(0, 4)?).ok()?;
    let date = Date::new(year, two(5)?, two(8)?).ok()?;
    let nanos = [100_000_000, 10_000_000, 1_000_000]; // of a unit of so many decimals
    let fraction = match decimals.checked_sub(1) {
        None => 0,
        Some(place) => number(20, decimals)?.checked_mul(*nanos.get(place)?)?,
    };
    let time = Time::new(two(11)?, two(14)?, two(17)?, fraction).ok()?; // without leap seconds
    let (hours, minutes) = match text.len().checked_sub(5) {
        Some(zone) if !text.ends_with('Z') => (number(zone, 2)?, number(zone.checked_add(3)?, 2)?),
        _ => (0, 0),
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    let east = hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?;
    let is_west = text.as_bytes().iter().rev().nth(5) == Some(&b'-');
    let offset = if is_west { east.checked_neg()? } else { east };
    Offset::from_seconds(offset).ok()?.to_timestamp(date.to_datetime(time)).ok()
}

impl FromStr for Timestamp {
    type Err = TimeProblem;
    fn from_str(text: &str) -> Result<Self, TimeProblem> {
        let decimals = rfc3339_decimals(text).ok_or(TimeProblem::Form)?;
        if decimals > 3 {
            return Err(TimeProblem::TooFine { decimals });
        }
        let instant = instant(text, decimals).ok_or(TimeProblem::Unreal)?;
        Self::from_millis(instant.as_millisecond()).ok_or(TimeProblem::Range)
    }
}

texts! {
    Timestamp = "a time, RFC 3339 with a zone";
}

impl Canonical for Timestamp {
    fn put(&self, to: &mut Sink) {
        self.0.put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let millis = Self::from_millis(i64::take(from));
        from.or_damaged(millis, Self::default())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Timestamp".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "format": "date-time",
            "description": "An instant, RFC 3339 with a zone, at most milliseconds."
        })
    }
}

/// The text of a day, "2020-06-01".
pub(crate) fn day_text(day: i32) -> String {
    let millis = i64::from(day).saturating_mul(86_400_000);
    Timestamp(millis).to_string().get(..10).unwrap_or_default().to_string()
}

/// The end of the day of a text that [`day_text`] gives, that is 24:00 in Beijing.
pub(crate) fn end_of_day(text: &str) -> Option<Timestamp> {
    alloc::format!("{text}T00:00:00+08:00").parse::<Timestamp>().ok()?.end_of_day_after(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts() {
        for (text, want) in [
            ("2020-06-01T09:30:00+08:00", Ok("2020-06-01T09:30:00+08:00")),
            ("2020-06-01T01:30:00Z", Ok("2020-06-01T09:30:00+08:00")),
            ("2020-05-31T23:30:00.25-02:00", Ok("2020-06-01T09:30:00.250+08:00")),
            ("1970-01-01T00:00:00Z", Ok("1970-01-01T08:00:00+08:00")),
            ("1969-12-31T23:59:59Z", Err(TimeProblem::Range)),
            ("2199-12-31T23:59:59.999+08:00", Ok("2199-12-31T23:59:59.999+08:00")),
            ("2200-01-01T00:00:00+08:00", Err(TimeProblem::Range)),
            ("2020-02-30T00:00:00Z", Err(TimeProblem::Unreal)),
            ("2020-06-01T24:00:00Z", Err(TimeProblem::Unreal)),
            ("2020-06-30T23:59:60Z", Err(TimeProblem::Unreal)),
            ("2020-06-01T09:30:00+24:00", Err(TimeProblem::Unreal)),
            ("2020-06-01T09:30:00+23:60", Err(TimeProblem::Unreal)),
            ("2020-06-01T09:30:00+23:59", Ok("2020-05-31T17:31:00+08:00")),
            ("2020-06-01T09:30:00.0001Z", Err(TimeProblem::TooFine { decimals: 4 })),
            ("2020-06-01T09:30:00", Err(TimeProblem::Form)),
            ("2020-06-01 09:30:00Z", Err(TimeProblem::Form)),
            ("2020-06-01T09:30Z", Err(TimeProblem::Form)),
            ("2020-06-01T09:30:00.Z", Err(TimeProblem::Form)),
            ("20200601T093000Z", Err(TimeProblem::Form)),
            ("２020-06-01T09:30:00Z", Err(TimeProblem::Form)),
            ("", Err(TimeProblem::Form)),
        ] {
            let got = text.parse::<Timestamp>().map(|at| at.to_string());
            assert_eq!(got, want.map(Into::into), "{text}");
        }
    }

    /// A Friday, a Saturday and a Sunday; a Sunday that is worked and the holidays before it; a golden
    /// week; days over the last year loaded.
    #[test]
    fn periods_end_on_working_days() {
        for (from, days, last) in [
            ("2024-07-01T09:00:00+08:00", 4, "2024-07-05"),
            ("2024-07-01T09:00:00+08:00", 5, "2024-07-08"),
            ("2024-07-01T09:00:00+08:00", 6, "2024-07-08"),
            ("2024-07-01T00:00:00+08:00", 7, "2024-07-08"),
            ("2020-06-24T23:59:59.999+08:00", 1, "2020-06-28"),
            ("2020-06-24T23:59:59.999+08:00", 4, "2020-06-28"),
            ("2020-09-30T09:00:00+08:00", 0, "2020-09-30"),
            ("2020-09-30T09:00:00+08:00", 1, "2020-10-09"),
            ("2026-12-30T09:00:00+08:00", 1, "2026-12-31"),
            ("2026-12-30T09:00:00+08:00", 3, "2027-01-02"), // a Saturday
            ("2018-12-28T09:00:00+08:00", 1, "2018-12-29"), // a Saturday
        ] {
            let at: Timestamp = from.parse().unwrap();
            assert_eq!(at.end_of_period_after(days), end_of_day(last), "{from} {days}");
        }
        let late: Timestamp = "2199-12-30T09:00:00+08:00".parse().unwrap();
        assert_eq!(late.end_of_period_after(1), None);
    }

    #[test]
    fn months_end_with_the_same_day() {
        for (from, months, last) in [
            ("2020-06-09T00:00:00+08:00", 12, "2021-06-09"),
            ("2020-12-31T23:59:59.999+08:00", 12, "2021-12-31"),
            ("2020-02-29T09:00:00+08:00", 12, "2021-02-28"),
            ("2020-02-29T09:00:00+08:00", 48, "2024-02-29"),
            ("2019-02-28T09:00:00+08:00", 12, "2020-02-28"),
            ("2020-08-31T09:00:00+08:00", 6, "2021-02-28"),
            ("2020-11-30T09:00:00+08:00", 1, "2020-12-30"),
            ("2020-11-30T09:00:00+08:00", 2, "2021-01-30"),
        ] {
            let at: Timestamp = from.parse().unwrap();
            assert_eq!(at.end_of_months_after(months), end_of_day(last), "{from} {months}");
        }
    }

    proptest! {
        /// Whatever has the shape is read as jiff reads it, but for what RFC 3339 has not.
        #[test]
        fn instants_are_those_of_jiff(
            text in "[0-9]{4}-(0[0-9]|1[0-3])-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9]\
                (\\.[0-9]{1,3})?(Z|[+-][0-2][0-9]:[0-6][0-9])",
        ) {
            let zone = text.rsplit(['+', '-']).next().filter(|_| !text.ends_with('Z'));
            let real = text.get(17..19) != Some("60") && zone.is_none_or(|hours| hours < "24");
            let decimals = rfc3339_decimals(&text).unwrap();
            let oracle = text.parse::<jiff::Timestamp>().ok().filter(|_| real);
            prop_assert_eq!(instant(&text, decimals), oracle);
        }
    }

    #[test]
    fn days() {
        let at: Timestamp = "2020-06-01T00:00:00+08:00".parse().unwrap();
        assert_eq!(day_text(at.day()), "2020-06-01");
        assert_eq!(end_of_day("2020-06-01"), at.end_of_day_after(0));
        for text in ["2020-6-1", "20200601", "2020-06-31", "2020-W23-1", "2020-06-01T00:00", ""] {
            assert_eq!(end_of_day(text), None, "{text}");
        }
        assert_eq!(at.plus_millis(-1).unwrap().day(), at.day() - 1_i32);
        let end = at.end_of_day_after(3).unwrap();
        assert_eq!(end.to_string(), "2020-06-05T00:00:00+08:00");
        let july = at.end_of_month().unwrap();
        assert_eq!(july.to_string(), "2020-07-01T00:00:00+08:00");
        assert_eq!(july.plus_millis(-1).unwrap().end_of_month(), Some(july));
        let december: Timestamp = "2020-12-31T23:59:59+08:00".parse().unwrap();
        assert_eq!(december.end_of_month().unwrap().to_string(), "2021-01-01T00:00:00+08:00");
    }
}
