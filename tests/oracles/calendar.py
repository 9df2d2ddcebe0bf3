#!/usr/bin/env python3
"""Compares the working calendar of core with the PyPI package `chinesecalendar`, day by day.

Reads core/src/base/calendar/china.rs as it stands, so that the data is checked and not a copy.
Usage: python3 tests/oracles/calendar.py   (pip install chinesecalendar)
Exit code 0: the same, or skipped for want of the package; 1: they differ; 2: unreadable data.
"""

import re
import sys
from datetime import date, timedelta
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "core/src/base/calendar/china.rs"
DATE = r"date\((\d+), (\d+), (\d+)\)"


def day(parts):
    return date(*map(int, parts))


def notices(text):
    """For each year in the file: its days off and its swapped working days, as sets."""
    entry = re.compile(r"year: (\d+),.*?off: &\[(.*?)\n        \],\s*work: &\[(.*?)\n        \],", re.S)
    years = {}
    for year, off, work in entry.findall(text):
        holidays = set()
        for *parts, in re.findall(rf"\({DATE}, {DATE}\)", off):
            first, last = day(parts[:3]), day(parts[3:])
            holidays |= {first + timedelta(n) for n in range((last - first).days + 1)}
        years[int(year)] = holidays, {day(parts) for parts in re.findall(DATE, work)}
    return years


def main():
    try:
        import chinese_calendar
    except ImportError:
        print("calendar oracle: skipped, the package chinesecalendar is not installed")
        return 0
    text = DATA.read_text(encoding="utf-8")
    years = notices(text)
    if len(years) != text.count("Notice {"):
        print(f"calendar oracle: read {len(years)} of {text.count('Notice {')} years of {DATA}")
        return 2
    compared, differing = 0, []
    for year, (off, work) in sorted(years.items()):
        today = date(year, 1, 1)
        while today.year == year:
            ours = today in work or today.weekday() < 5 and today not in off
            try:
                theirs = chinese_calendar.is_workday(today)
            except NotImplementedError:
                print(f"calendar oracle: {year} skipped, this chinesecalendar does not hold it")
                break
            compared += 1
            if ours != theirs:
                differing.append(f"{today}: ours {ours}, theirs {theirs}")
            today += timedelta(1)
    print("\n".join(differing + [f"calendar oracle: {compared} days compared, {len(differing)} differ"]))
    return 1 if differing or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
