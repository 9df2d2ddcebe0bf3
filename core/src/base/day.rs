//! A day as a law names it, without a time of day.

use core::{fmt, str::FromStr};
use jiff::civil::{Date, date};

use super::{Canonical, Sink, Source, Timestamp, texts};

/// A day in Beijing, such as 2021-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a day is written as in 2021-01-01, and lies in the years 1970 to 2199")]
pub struct DayProblem;

impl Day {
    /// A day by its numbers; it is for days that stand in this library.
    pub(crate) const fn new(year: i16, month: i8, day: i8) -> Self {
        Self(date(year, month, day))
    }

    /// The day of an instant.
    pub fn of(at: Timestamp) -> Self {
        Self(at.civil().date())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Day {
    type Err = DayProblem;
    fn from_str(text: &str) -> Result<Self, DayProblem> {
        let noon = alloc::format!("{text}T12:00:00+08:00").parse();
        noon.map(Self::of).map_err(|_| DayProblem)
    }
}

texts! {
    Day = "a day, such as 2021-01-01";
}

impl Canonical for Day {
    fn put(&self, to: &mut Sink) {
        (self.0.year(), self.0.month(), self.0.day()).put(to);
    }
    fn take(from: &mut Source<'_>) -> Self {
        let (year, month, day) = Canonical::take(from);
        from.or_damaged(Date::new(year, month, day).ok().map(Self), Self::new(1970, 1, 1))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "format": "date",
            "description": "A day in Beijing, such as 2021-01-01, of the years 1970 to 2199."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn both_sides_of_each_border() {
        for (text, day) in [
            ("1970-01-01", Some(Day::new(1970, 1, 1))),
            ("2024-02-29", Some(Day::new(2024, 2, 29))),
            ("2199-12-31", Some(Day::new(2199, 12, 31))),
            ("1969-12-31", None),
            ("2200-01-01", None),
            ("2023-02-29", None),
            ("2024-2-29", None),
            ("20240229", None),
            ("2024-02-29T00:00:00Z", None),
            ("", None),
        ] {
            assert_eq!(text.parse::<Day>().ok(), day, "{text}");
            if let Some(day) = day {
                assert_eq!(day.to_string(), text);
                let bytes = crate::base::canonical::bytes(&day);
                assert_eq!(crate::base::canonical::read(&bytes), Some((day, &[][..])));
            }
        }
        assert_eq!(Day::of("2023-12-31T16:00:00Z".parse().unwrap()), Day::new(2024, 1, 1));
    }
}
