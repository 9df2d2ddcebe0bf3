//! The working calendar, day by day and minute by minute, on both sides of its borders.

use jiff::civil::{date, time};

use super::*;

const OFFICE: [Hours; 2] =
    [(time(8, 30, 0, 0), time(12, 0, 0, 0)), (time(13, 30, 0, 0), time(17, 30, 0, 0))];

fn unknown(year: i16) -> UnknownYear {
    UnknownYear { year, first: 2019, last: 2026 }
}

/// The data keeps to its own rules: years in order, days in their year and in order, each
/// swapped day a weekend day that no holiday covers.
#[test]
fn notices_are_well_formed() {
    let mut year = 2018;
    for notice in china::NOTICES {
        year += 1;
        assert_eq!(notice.year, year);
        let mut free_from = date(year, 1, 1);
        for (first, last) in notice.off {
            assert!(*first >= free_from && last >= first, "{first}");
            free_from = last.saturating_add(jiff::Span::new().days(2_i64));
            assert!(last.year() == year, "{last}");
        }
        assert!(notice.work.is_sorted());
        for day in notice.work {
            assert!(day.year() == year, "{day}");
            assert!(matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday), "{day}");
            assert!(!notice.off.iter().any(|(a, b)| (*a..=*b).contains(day)), "{day}");
        }
    }
    assert_eq!(Calendar::china().years(), (2019, year));
}

/// Working days a year, as the package `chinesecalendar` counts them.
#[test]
fn years_are_whole() {
    let calendar = Calendar::china();
    for (year, days) in [
        (2019, 250),
        (2020, 249),
        (2021, 250),
        (2022, 249),
        (2023, 249),
        (2024, 251),
        (2025, 248),
        (2026, 248),
    ] {
        let worked = calendar.working.iter().filter(|day| day.year() == year).count();
        assert_eq!(worked, days, "{year}");
    }
    assert_eq!(calendar.count.len(), 2_922);
}

#[test]
fn both_sides_of_every_border() {
    for (year, month, day, worked) in [
        (2018, 12, 31, None),
        (2019, 1, 1, Some(false)),
        (2019, 1, 2, Some(true)),
        // Spring Festival 2020: lengthened by notice from January 30 to February 2.
        (2020, 1, 18, Some(false)),
        (2020, 1, 19, Some(true)), // Sunday, worked
        (2020, 1, 23, Some(true)),
        (2020, 1, 24, Some(false)),
        (2020, 1, 30, Some(false)),
        (2020, 1, 31, Some(false)),
        (2020, 2, 1, Some(false)), // a Saturday that the first notice had worked
        (2020, 2, 2, Some(false)),
        (2020, 2, 3, Some(true)),
        (2020, 2, 29, Some(false)), // Saturday
        // The notice for 2023 gave away 2022-12-31.
        (2022, 12, 30, Some(true)),
        (2022, 12, 31, Some(false)),
        (2023, 1, 2, Some(false)),
        (2023, 1, 3, Some(true)),
        // National Day 2023
        (2023, 9, 28, Some(true)),
        (2023, 9, 29, Some(false)),
        (2023, 10, 6, Some(false)),
        (2023, 10, 7, Some(true)), // Saturday, worked
        (2023, 10, 8, Some(true)), // Sunday, worked
        (2023, 10, 9, Some(true)),
        (2023, 10, 14, Some(false)),
        // New Year's Eve by the moon 2024 was worked; from 2025 it is a holiday by law.
        (2024, 2, 9, Some(true)),
        (2024, 2, 10, Some(false)),
        (2025, 1, 27, Some(true)),
        (2025, 1, 28, Some(false)),
        (2026, 2, 14, Some(true)), // Saturday, worked
        (2026, 2, 15, Some(false)),
        (2026, 2, 23, Some(false)),
        (2026, 2, 24, Some(true)),
        (2026, 12, 31, Some(true)),
        (2027, 1, 1, None),
        (9999, 12, 31, None),
        (-9999, 1, 1, None),
    ] {
        let found = Calendar::china().is_working_day(date(year, month, day));
        assert_eq!(found, worked.ok_or(unknown(year)), "{year}-{month}-{day}");
    }
}

#[test]
fn days_added() {
    let calendar = Calendar::china();
    for (from, n, due) in [
        (date(2023, 9, 28), 0, date(2023, 9, 28)),
        (date(2023, 9, 29), 0, date(2023, 9, 29)),
        (date(2023, 9, 28), 1, date(2023, 10, 7)),
        (date(2023, 9, 29), 1, date(2023, 10, 7)),
        (date(2023, 10, 6), 1, date(2023, 10, 7)),
        (date(2023, 10, 6), 2, date(2023, 10, 8)),
        (date(2023, 10, 7), 5, date(2023, 10, 12)),
        (date(2020, 1, 22), 5, date(2020, 2, 6)),
        (date(2022, 12, 30), 1, date(2023, 1, 3)),
        (date(2019, 1, 1), 1, date(2019, 1, 2)),
        (date(2026, 12, 30), 1, date(2026, 12, 31)),
    ] {
        assert_eq!(calendar.add_working_days(from, n), Ok(due), "{from} + {n}");
    }
    assert_eq!(calendar.add_working_days(date(2026, 12, 31), 1), Err(unknown(2027)));
    assert_eq!(calendar.add_working_days(date(2026, 12, 31), 0), Ok(date(2026, 12, 31)));
    assert_eq!(calendar.add_working_days(date(2019, 1, 1), u16::MAX), Err(unknown(2027)));
    assert_eq!(calendar.add_working_days(date(2018, 12, 31), 1), Err(unknown(2018)));
    assert_eq!(calendar.add_working_days(date(2027, 1, 1), 0), Err(unknown(2027)));
}

#[test]
fn last_day_rolls_over() {
    for (day, rolled) in [
        (date(2023, 9, 28), date(2023, 9, 28)),
        (date(2023, 9, 29), date(2023, 10, 7)),
        (date(2023, 10, 6), date(2023, 10, 7)),
        (date(2023, 10, 8), date(2023, 10, 8)),
        (date(2020, 1, 31), date(2020, 2, 3)),
        (date(2023, 6, 3), date(2023, 6, 5)),
        (date(2019, 1, 1), date(2019, 1, 2)),
    ] {
        assert_eq!(Calendar::china().roll_over(day), Ok(rolled), "{day}");
    }
    assert_eq!(Calendar::china().roll_over(date(2027, 1, 2)), Err(unknown(2027)));
}

/// Hours are 8:30-12:00 and 13:30-17:30: 450 minutes a day.
#[test]
fn working_time() {
    let calendar = Calendar::china();
    let (thursday, friday, monday) = (date(2023, 6, 1), date(2023, 6, 2), date(2023, 6, 5));
    let at = |day: Date, hour, minute| day.at(hour, minute, 0, 0);
    for (start, minutes, due) in [
        (at(friday, 9, 0), 0, at(friday, 9, 0)),
        (at(friday, 9, 0), 30, at(friday, 9, 30)),
        (at(friday, 7, 0), 30, at(friday, 9, 0)),
        (at(friday, 7, 0), 0, at(friday, 8, 30)),
        (at(friday, 11, 30), 30, at(friday, 12, 0)),
        (at(friday, 11, 30), 31, at(friday, 13, 31)),
        (at(friday, 12, 0), 0, at(friday, 12, 0)),
        (at(friday, 12, 0), 1, at(friday, 13, 31)),
        (at(friday, 12, 30), 0, at(friday, 13, 30)),
        (at(friday, 12, 30), 10, at(friday, 13, 40)),
        (at(friday, 17, 0), 30, at(friday, 17, 30)),
        (at(friday, 17, 0), 31, at(monday, 8, 31)),
        (at(friday, 17, 30), 0, at(friday, 17, 30)),
        (at(friday, 17, 31), 0, at(monday, 8, 30)),
        (at(friday, 23, 0), 450, at(monday, 17, 30)),
        (at(friday, 23, 0), 451, at(date(2023, 6, 6), 8, 31)),
        (at(friday, 8, 30), 900, at(monday, 17, 30)),
        (at(friday, 8, 30), 901, at(date(2023, 6, 6), 8, 31)),
        (at(date(2023, 6, 3), 10, 0), 0, at(monday, 8, 30)),
        (at(date(2023, 6, 4), 23, 59), 1, at(monday, 8, 31)),
        (at(thursday, 12, 0), 240 + 450 + 450 + 240, at(date(2023, 6, 6), 14, 0)),
        (at(date(2023, 9, 28), 17, 0), 60, at(date(2023, 10, 7), 9, 0)),
        (at(date(2020, 1, 23), 17, 0), 60, at(date(2020, 2, 3), 9, 0)),
        (friday.at(9, 0, 30, 500), 1, friday.at(9, 1, 30, 500)),
        (friday.at(17, 29, 30, 0), 1, monday.at(8, 30, 30, 0)),
    ] {
        assert_eq!(calendar.working_time_after(start, minutes, &OFFICE), Ok(due), "{start}");
    }
}

#[test]
fn working_time_is_additive_and_measured() {
    let calendar = Calendar::china();
    for (start, start_in_hours) in [
        (date(2023, 9, 28).at(9, 10, 0, 0), true),
        (date(2023, 9, 28).at(12, 0, 0, 0), true),
        (date(2023, 9, 28).at(20, 0, 0, 0), false),
        (date(2023, 9, 30).at(10, 0, 0, 0), false),
        (date(2020, 1, 22).at(0, 0, 0, 0), false),
    ] {
        let after = |from, minutes| calendar.working_time_after(from, minutes, &OFFICE);
        for whole in (0..3_000_u32).step_by(7) {
            let due = after(start, whole);
            let measured =
                due.and_then(|due| calendar.working_minutes_between(start, due, &OFFICE));
            assert_eq!(measured, Ok(whole), "{start} {whole}");
            for part in [0, 1, whole / 2, whole] {
                let rest = whole.saturating_sub(part);
                let by_parts = after(start, part.min(whole)).and_then(|due| after(due, rest));
                if whole > 0 || start_in_hours {
                    assert_eq!(by_parts, due, "{start} {part} of {whole}");
                }
            }
        }
    }
}

#[test]
fn working_time_between() {
    let calendar = Calendar::china();
    let friday = date(2023, 6, 2);
    for (a, b, minutes) in [
        (friday.at(9, 0, 0, 0), friday.at(9, 0, 0, 0), 0),
        (friday.at(9, 0, 0, 0), friday.at(8, 0, 0, 0), 0),
        (friday.at(9, 0, 0, 0), friday.at(9, 0, 59, 0), 0),
        (friday.at(9, 0, 0, 0), friday.at(9, 1, 0, 0), 1),
        (friday.at(11, 30, 0, 0), friday.at(14, 0, 0, 0), 60),
        (friday.at(0, 0, 0, 0), friday.at(23, 59, 0, 0), 450),
        (friday.at(17, 0, 0, 0), date(2023, 6, 5).at(9, 0, 0, 0), 60),
        (friday.at(17, 0, 0, 0), date(2023, 6, 4).at(9, 0, 0, 0), 30),
        (date(2023, 6, 3).at(9, 0, 0, 0), date(2023, 6, 4).at(9, 0, 0, 0), 0),
        (date(2023, 9, 28).at(17, 30, 0, 0), date(2023, 10, 9).at(8, 30, 0, 0), 900),
    ] {
        let found = calendar.working_minutes_between(a, b, &OFFICE);
        assert_eq!(found, Ok(minutes), "{a} {b}");
    }
}

#[test]
fn working_time_refused() {
    let calendar = Calendar::china();
    let start = date(2023, 6, 2).at(9, 0, 0, 0);
    let (eight, noon, two) = (time(8, 0, 0, 0), time(12, 0, 0, 0), time(14, 0, 0, 0));
    for (hours, problem) in [
        (&[][..], Problem::NoHours),
        (&[(noon, noon)], Problem::Hours { part: 1 }),
        (&[(noon, eight)], Problem::Hours { part: 1 }),
        (&[(eight, two), (noon, two)], Problem::Hours { part: 2 }),
        (&[(noon, two), (eight, noon)], Problem::Hours { part: 2 }),
    ] {
        assert_eq!(calendar.working_time_after(start, 1, hours), Err(problem));
        assert_eq!(calendar.working_minutes_between(start, start, hours), Err(problem));
    }
    let touching = [(eight, noon), (noon, two)];
    let due = calendar.working_time_after(start, 240, &touching);
    assert_eq!(due, Ok(date(2023, 6, 2).at(13, 0, 0, 0)));

    let late = date(2026, 12, 31).at(17, 30, 0, 0);
    assert_eq!(calendar.working_time_after(late, 0, &OFFICE), Ok(late));
    for (start, minutes, year) in
        [(late, 1, 2027), (start, u32::MAX, 2027), (date(2018, 1, 1).at(9, 0, 0, 0), 1, 2018)]
    {
        let found = calendar.working_time_after(start, minutes, &OFFICE);
        assert_eq!(found, Err(unknown(year).into()), "{start}");
    }
    let found = calendar.working_minutes_between(late, date(2027, 1, 1).at(0, 0, 0, 0), &OFFICE);
    assert_eq!(found, Err(unknown(2027).into()));
}
