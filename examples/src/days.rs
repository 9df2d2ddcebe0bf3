//! Instants of the story's year, 2020, in Beijing.

use gongzhi::base::Timestamp;
use jiff::civil::date;

/// The story's year.
pub const YEAR: i16 = 2020;

/// An instant of the year.
///
/// # Panics
/// Where there is no such day or time.
pub fn instant(month: i8, day: i8, hour: i8, minute: i8) -> Timestamp {
    let civil = date(YEAR, month, day).at(hour, minute, 0, 0);
    Timestamp::from_civil(civil).expect("an instant of 2020")
}

/// The first instant of a day of the year.
pub fn midnight(month: i8, day: i8) -> Timestamp {
    instant(month, day, 0, 0)
}

/// A day of the year, counted from zero, at a minute of the day.
pub fn on_day(day: u32, minute: u32) -> Timestamp {
    let start = midnight(1, 1);
    start.plus_minutes(day * 1440 + minute).expect("an instant before 2200")
}

/// Days from 1 January to a date.
pub fn day_of(month: i8, day: i8) -> u32 {
    let span = midnight(month, day).day() - midnight(1, 1).day();
    u32::try_from(span).unwrap_or(0)
}
