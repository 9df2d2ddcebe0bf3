//! China's working calendar: which days are worked, and how time in working days and hours runs.
//!
//! What it is: the holidays and swapped working days (调休) of each year for which a notice of the
//! State Council is loaded, 2019 to 2026, and arithmetic over them. What it is not: a time zone
//! (all is Beijing civil time, UTC+8), a rule of what is due when, or a guess at a coming year.
//!
//! Invariant **never guessed**: a date outside the loaded years is refused ([`UnknownYear`]). A
//! notice may still give a last day or two of the year before away, as 2022-12-31 was by the notice
//! for 2023; that shows when the year is loaded, and not before.

mod china;

use alloc::{boxed::Box, vec::Vec};

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time, Weekday};
use once_cell::race::OnceBox;

/// Opening and closing time of a part of the working day.
pub type Hours = (Time, Time);

/// A year's notice: see `china.rs`.
#[derive(Debug)]
struct Notice {
    year: i16,
    source: &'static str,
    off: &'static [(Date, Date)],
    work: &'static [Date],
}

/// A date, given or reached, lies in a year whose calendar is not loaded.
///
/// Who hits it loads a newer version of this library, or sets the day by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the working calendar holds {first} to {last}, not {year}")]
pub struct UnknownYear {
    /// The year asked for.
    pub year: i16,
    /// The first year loaded.
    pub first: i16,
    /// The last year loaded.
    pub last: i16,
}

/// Why working time could not be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A date outside the loaded years.
    #[error(transparent)]
    UnknownYear(#[from] UnknownYear),
    /// No office hours: no time would ever pass.
    #[error("office hours have at least one part, found none")]
    NoHours,
    /// A part of the office hours that closes no later than it opens, or opens before the part
    /// before it has closed.
    #[error("part {part} of the office hours must open after the last closed and close later")]
    Hours {
        /// Which part, counted from 1.
        part: usize,
    },
}

/// A working calendar over whole years.
///
/// ```
/// use gongzhi::base::calendar::Calendar;
/// use jiff::civil::date;
/// let calendar = Calendar::china();
/// // The Saturday before National Day week 2023 was off, the one after it worked.
/// assert_eq!(calendar.is_working_day(date(2023, 9, 30)), Ok(false));
/// assert_eq!(calendar.is_working_day(date(2023, 10, 7)), Ok(true));
/// ```
#[derive(Debug)]
pub struct Calendar {
    first: Date,
    last: Date,
    /// For each day from `first` on, how many working days there were up to it and with it.
    count: Vec<u16>,
    /// Those days in order: the working day number n (from 1) is `working[n - 1]`.
    working: Vec<Date>,
}

/// The number of a working day, counted from 1 at the beginning of the first year loaded.
type Number = usize;

impl Calendar {
    /// China's calendar as the yearly notices of the State Council set it, made once.
    ///
    /// Source: 全国年节及纪念日放假办法 (2024), article 7, and the notice of each year, see
    /// [`Calendar::source`].
    #[must_use]
    pub fn china() -> &'static Self {
        static CHINA: OnceBox<Calendar> = OnceBox::new();
        CHINA.get_or_init(|| Box::new(Self::from_notices(china::NOTICES)))
    }

    /// The days of the notices' years, which follow one another.
    fn from_notices(notices: &[Notice]) -> Self {
        let first = notices.iter().map(|notice| notice.year).min().and_then(new_year);
        let last = notices.iter().map(|notice| notice.year).max().and_then(new_year);
        let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default().last_of_year());
        let mut calendar = Self { first, last, count: Vec::new(), working: Vec::new() };
        for notice in notices {
            let days = new_year(notice.year).into_iter().flat_map(|day| {
                core::iter::successors(Some(day), |day| day.tomorrow().ok())
                    .take_while(|day| day.year() == notice.year)
            });
            for day in days {
                if notice.is_working_day(day) {
                    calendar.working.push(day);
                }
                calendar.count.push(u16::try_from(calendar.working.len()).unwrap_or(u16::MAX));
            }
        }
        calendar
    }

    /// The first and the last year loaded.
    #[must_use]
    pub fn years(&self) -> (i16, i16) {
        (self.first.year(), self.last.year())
    }

    /// The notices behind a year, by number; `None` of a year not loaded.
    ///
    /// ```
    /// use gongzhi::base::calendar::Calendar;
    /// assert_eq!(Calendar::source(2026), Some("国办发明电〔2025〕7号"));
    /// assert_eq!(Calendar::source(2027), None);
    /// ```
    #[must_use]
    pub fn source(year: i16) -> Option<&'static str> {
        china::NOTICES.iter().find(|notice| notice.year == year).map(|notice| notice.source)
    }

    /// Whether the day is worked: Monday to Friday but for holidays, and the weekend days that the
    /// notice swaps for them.
    pub fn is_working_day(&self, date: Date) -> Result<bool, UnknownYear> {
        let (_, worked) = self.number(date)?;
        Ok(worked)
    }

    /// The n-th working day after a day: the day itself is not counted, worked or not; 0 is the day
    /// itself.
    ///
    /// Refuses a date given or reached in a year not loaded. Source: 民法典 201.
    ///
    /// ```
    /// use gongzhi::base::calendar::Calendar;
    /// use jiff::civil::date;
    /// // From the eve of Spring Festival 2020, with the days it was lengthened by.
    /// let due = Calendar::china().add_working_days(date(2020, 1, 23), 1);
    /// assert_eq!(due, Ok(date(2020, 2, 3)));
    /// ```
    pub fn add_working_days(&self, from: Date, n: u16) -> Result<Date, UnknownYear> {
        let (number, _) = self.number(from)?;
        if n == 0 { Ok(from) } else { self.working_day(number.saturating_add(usize::from(n))) }
    }

    /// The day itself if it is worked, else the next day that is: where a period ends whose last
    /// day is a holiday.
    ///
    /// Refuses a date given or reached in a year not loaded. Source: 民法典 203, read so that
    /// rest days (休息日) and swapped days count as the holidays they are run together with.
    ///
    /// ```
    /// use gongzhi::base::calendar::Calendar;
    /// use jiff::civil::date;
    /// assert_eq!(Calendar::china().roll_over(date(2023, 10, 1)), Ok(date(2023, 10, 7)));
    /// ```
    pub fn roll_over(&self, date: Date) -> Result<Date, UnknownYear> {
        let (number, worked) = self.number(date)?;
        if worked { Ok(date) } else { self.working_day(number.saturating_add(1)) }
    }

    /// The time at which so many working minutes have passed since `start`. Time runs in the office
    /// hours of working days only, and at once if `start` lies in them. A closing time reached is
    /// the answer, not the next opening; 0 minutes outside hours is the next opening.
    ///
    /// Refuses hours that are none, overlap or run backward, and dates in a year not loaded.
    ///
    /// ```
    /// use gongzhi::base::calendar::Calendar;
    /// use jiff::civil::{date, time};
    /// let hours = [
    ///     (time(8, 30, 0, 0), time(12, 0, 0, 0)),
    ///     (time(13, 30, 0, 0), time(17, 30, 0, 0)),
    /// ];
    /// // Friday 17:00 and an hour is Monday 9:00.
    /// let start = date(2023, 6, 2).at(17, 0, 0, 0);
    /// let due = Calendar::china().working_time_after(start, 60, &hours);
    /// assert_eq!(due, Ok(date(2023, 6, 5).at(9, 0, 0, 0)));
    /// ```
    pub fn working_time_after(
        &self,
        start: DateTime,
        minutes: u32,
        hours: &[Hours],
    ) -> Result<DateTime, Problem> {
        let day_total = check_hours(hours)?;
        let (mut number, worked) = self.number(start.date())?;
        let mut left = SignedDuration::from_mins(i64::from(minutes));
        if worked {
            let today = run(hours, start.time(), &mut left);
            if let Some(time) = today {
                return Ok(start.date().to_datetime(time));
            }
        }
        // Whole days first, but the last: what ends with a day ends at its closing time.
        let whole = whole_days(left, day_total);
        number = number.saturating_add(usize::try_from(whole).unwrap_or(usize::MAX));
        left = left.saturating_sub(day_total.saturating_mul(whole));
        let date = self.working_day(number.saturating_add(1))?;
        let time = run(hours, Time::midnight(), &mut left);
        Ok(date.to_datetime(time.unwrap_or(Time::MAX)))
    }

    /// The working minutes from `a` to `b`, less than a whole one at the end left out; 0 if `b` is
    /// not after `a`.
    ///
    /// Refuses what [`Calendar::working_time_after`] refuses.
    ///
    /// ```
    /// use gongzhi::base::calendar::Calendar;
    /// use jiff::civil::{date, time};
    /// let hours = [(time(9, 0, 0, 0), time(17, 0, 0, 0))];
    /// let (a, b) = (date(2023, 6, 2).at(16, 0, 0, 0), date(2023, 6, 5).at(10, 0, 0, 0));
    /// assert_eq!(Calendar::china().working_minutes_between(a, b, &hours), Ok(120));
    /// ```
    pub fn working_minutes_between(
        &self,
        a: DateTime,
        b: DateTime,
        hours: &[Hours],
    ) -> Result<u32, Problem> {
        let day_total = check_hours(hours)?;
        let (from, from_worked) = self.number(a.date())?;
        let (to, to_worked) = self.number(b.date())?;
        if b <= a {
            return Ok(0);
        }
        // Every working day after a's up to and with b's, less b's evening and with a's.
        let days = i32::try_from(to.saturating_sub(from)).unwrap_or(i32::MAX);
        let mut passed = day_total.saturating_mul(days);
        if from_worked {
            passed = passed.saturating_add(remaining(hours, a.time()));
        }
        if to_worked {
            passed = passed.saturating_sub(remaining(hours, b.time()));
        }
        Ok(u32::try_from(passed.as_mins()).unwrap_or(u32::MAX))
    }

    /// How many working days there were up to the date and with it, and whether it is one.
    fn number(&self, date: Date) -> Result<(Number, bool), UnknownYear> {
        let day = usize::try_from(self.first.duration_until(date).as_hours() / 24).ok();
        let count = |day: usize| self.count.get(day).map(|count| Number::from(*count));
        let unknown = self.unknown(date.year());
        let day = day.filter(|_| date >= self.first).ok_or(unknown)?;
        let number = count(day).ok_or(unknown)?;
        let before = day.checked_sub(1).and_then(count).unwrap_or(0);
        Ok((number, number > before))
    }

    /// The working day with this number, from 1.
    fn working_day(&self, number: Number) -> Result<Date, UnknownYear> {
        let place = number.checked_sub(1);
        let date = place.and_then(|place| self.working.get(place)).copied();
        date.ok_or_else(|| self.unknown(self.last.year().saturating_add(1)))
    }

    fn unknown(&self, year: i16) -> UnknownYear {
        let (first, last) = self.years();
        UnknownYear { year, first, last }
    }
}

impl Notice {
    fn is_working_day(&self, day: Date) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let off = self.off.iter().any(|(first, last)| (*first..=*last).contains(&day));
        self.work.contains(&day) || !(weekend || off)
    }
}

fn new_year(year: i16) -> Option<Date> {
    Date::new(year, 1, 1).ok()
}

/// The length of a day of these hours, if they are in order and none is empty.
fn check_hours(hours: &[Hours]) -> Result<SignedDuration, Problem> {
    let mut total = SignedDuration::ZERO;
    let mut closed = Time::midnight();
    for (index, (open, close)) in hours.iter().enumerate() {
        if *open < closed || close <= open {
            return Err(Problem::Hours { part: index.saturating_add(1) });
        }
        total = total.saturating_add(open.duration_until(*close));
        closed = *close;
    }
    if hours.is_empty() { Err(Problem::NoHours) } else { Ok(total) }
}

/// Lets `left` run from a time of day on: when it is over, or `None` with what is then still left.
fn run(hours: &[Hours], from: Time, left: &mut SignedDuration) -> Option<Time> {
    for (open, close) in hours {
        let begin = from.max(*open);
        if begin > *close {
            continue;
        }
        let available = begin.duration_until(*close);
        if *left <= available {
            return Some(begin.saturating_add(*left));
        }
        *left = left.saturating_sub(available);
    }
    None
}

/// The working time from a time of day to closing.
fn remaining(hours: &[Hours], from: Time) -> SignedDuration {
    let parts = hours.iter().filter(|(_, close)| from < *close);
    parts
        .map(|(open, close)| from.max(*open).duration_until(*close))
        .fold(SignedDuration::ZERO, SignedDuration::saturating_add)
}

/// How many days of this length pass before the day on which `left` runs out.
fn whole_days(left: SignedDuration, day: SignedDuration) -> i32 {
    // Nanoseconds: `day` is not zero, and u32 minutes are below 2^63 nanoseconds.
    let last = left.as_nanos().saturating_sub(1).max(0);
    i32::try_from(last.checked_div(day.as_nanos()).unwrap_or(0)).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests;
