#!/usr/bin/env python3
"""Citizen numbers and credit codes with python-stdnum's verdict, for core to be compared with.

Prints lines `kind number valid|invalid`, kind being `citizen` or `credit`, half of them each.
Half of the numbers are mutated: a character changed, doubled, dropped, two swapped.
`cargo xtask test oracle` runs it with 100,000 numbers. By hand:
       python3 tests/oracles/codes.py COUNT SEED > codes.txt   (pip install python-stdnum)
       GONGZHI_ORACLE_CODES=$PWD/codes.txt cargo test -p gongzhi --test oracle_codes

All numbers are made up from random digits. Left out, since there we differ from stdnum knowingly:
- citizen: stdnum wants the county of characters 1 to 6 in its table of past and present counties;
  core does not carry such a table. Its formula, date and form are asked, its table is not.
- citizen: stdnum takes any year from 1 on; core refuses births before 1850.
- citizen, credit: stdnum strips spaces and hyphens around and in the number; core refuses them.
- credit: stdnum turns small letters into capitals; core refuses them.
- credit: stdnum wants digits in characters 1 and 2; GB 32100 has letters there (A1, N1). Of these
  its formula is asked, and its form for the rest.
"""

import random
import sys

DIGITS = "0123456789"
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
BIRTH_YEAR_MIN = 1850


def citizen_verdict(number):
    """stdnum's own steps but for the county table; None where we differ knowingly."""
    from stdnum.cn import ric
    from stdnum.exceptions import ValidationError
    from stdnum.util import isdigits

    if len(number) != 18 or not isdigits(number[:-1]) or number[-1].upper() not in DIGITS + "X":
        return False
    if 0 < int(number[6:10]) < BIRTH_YEAR_MIN:
        return None
    try:
        ric.get_birth_date(number)
    except ValidationError:
        return False
    return number[-1].upper() == ric.calc_check_digit(number)


def credit_verdict(number):
    """stdnum's verdict; where there are letters in front, that of its formula."""
    from stdnum.cn import uscc

    if all(letter in DIGITS for letter in number[:2]):
        return uscc.is_valid(number)
    if len(number) != 18 or any(letter not in ALPHABET for letter in number):
        return False
    return number[2:8].isdigit() and number[-1] == uscc.calc_check_digit(number)


def citizen(dice):
    from stdnum.cn import ric

    year = dice.choice([dice.randint(1900, 2030), dice.randint(0, 9999), 1850, 1900, 2000])
    month, day = dice.randint(0, 13), dice.choice([dice.randint(0, 32), 28, 29, 30, 31])
    if dice.random() < 0.7:
        month, day = dice.randint(1, 12), dice.randint(1, 28)
    number = f"{dice.randint(110000, 659999)}{year:04}{month:02}{day:02}{dice.randint(0, 999):03}"
    return number + ric.calc_check_digit(number + "0")


def credit(dice):
    from stdnum.cn import uscc

    front = dice.choices(ALPHABET if dice.random() < 0.3 else DIGITS, k=2)
    number = "".join(front + dice.choices(DIGITS, k=6) + dice.choices(ALPHABET, k=9))
    return number + uscc.calc_check_digit(number + "0")


def mutated(dice, number, letters):
    """The number with one thing wrong, or with nothing wrong after all."""
    at, other = dice.randrange(len(number)), dice.randrange(len(number))
    match dice.randrange(6):
        case 0 | 1:
            return number[:at] + dice.choice(letters) + number[at + 1 :]
        case 2:
            both = list(number)
            both[at], both[other] = both[other], both[at]
            return "".join(both)
        case 3:
            return number[:at] + number[at + 1 :]
        case 4:
            return number[:at] + dice.choice(letters) + number[at:]
        case _:
            return number[:-1] + dice.choice(letters)


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    try:
        import stdnum  # noqa: F401
    except ImportError:
        print("codes oracle: skipped, the package python-stdnum is not installed", file=sys.stderr)
        return 0
    dice = random.Random(seed)
    kinds = [
        ("citizen", citizen, citizen_verdict, DIGITS + "XxAI"),
        ("credit", credit, credit_verdict, ALPHABET + "IOSVZ"),
    ]
    printed, left_out = 0, 0
    while printed < count:
        kind, make, verdict, letters = kinds[printed % 2]
        number = make(dice)
        if dice.random() < 0.5:
            number = mutated(dice, number, letters)
        valid = verdict(number)
        if valid is None:
            left_out += 1
            continue
        print(kind, number, "valid" if valid else "invalid")
        printed += 1
    print(f"codes oracle: seed {seed}, {printed} printed, {left_out} left out", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
