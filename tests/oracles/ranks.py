#!/usr/bin/env python3
"""Random profiles with ties and truncation, a real election, and what pref_voting makes of them.

Prints a JSON object a line: `ballots` (a rank beside each option, 0 where there is none, and a
weight), `order` (seniority, first to last), `unbeaten` (Schulze by winning votes), `beats` (the
defeats, winner and loser) and `winner` (instant run-off that counts every option tied at the top,
Approval-IRV; among those tied for last the junior is out).
`cargo xtask test oracle` runs it with 2,000 profiles, and with the election whose ballots VoteKit (MIT)
has in its source archive. By hand:
       python3 tests/oracles/ranks.py COUNT SEED [ARCHIVE] > ranks.txt   (pip install pref_voting)
       GONGZHI_ORACLE_RANKS=$PWD/ranks.txt cargo test -p gongzhi --test oracle_ranks

Left out, since pref_voting has no winner of nothing: profiles in which nobody ranks any option.
"""

import collections
import csv
import functools
import io
import json
import random
import sys
import tarfile

# Mayor of Minneapolis, 2013: a row a ballot, three ranks; elected by instant run-off in 33 rounds.
ELECTION, ELECTED = "tests/data/csv/mn_2013_cast_vote_record.csv", "BETSY HODGES"
NOBODY = {"undervote", "overvote"}


def ballot(dice, options):
    """Ranks as people write them: few ties or many, some options left out, some numbers left out."""
    order = dice.sample(range(options), dice.randint(1, options))
    tie, rank, ranks = dice.choice([0, 0.2, 0.5]), 1, [0] * options
    for place, option in enumerate(order):
        if place > 0 and dice.random() >= tie:
            rank += dice.choice([1, 1, 1, 2])
        ranks[option] = rank
    return ranks


def profile(dice):
    """Few kinds of ballots with small weights, so that ties between options are common."""
    options = dice.randint(2, 8)
    kinds = [ballot(dice, options) for _ in range(dice.randint(1, dice.choice([4, 12, 40])))]
    weight = dice.choice([1, 3, 50])
    return options, [(ranks, dice.randint(1, weight)) for ranks in kinds]


def election(path):
    """The candidates, and the ballots with how many were alike. Whoever is ranked twice keeps the better
    rank; a rank left open or given to two is nobody's."""
    with tarfile.open(path) as archive:
        (member,) = [it for it in archive.getmembers() if it.name.endswith(ELECTION)]
        rows = csv.reader(io.TextIOWrapper(archive.extractfile(member), "utf-8"))
        next(rows)  # the names of the columns
        ballots = collections.Counter(tuple(row) for row in rows)
    named = sorted({name for ballot in ballots for name in ballot} - NOBODY)
    alike = collections.Counter()
    for ballot, weight in ballots.items():
        ranks = [0] * len(named)
        for rank, name in enumerate(ballot, 1):
            if name not in NOBODY and ranks[named.index(name)] == 0:
                ranks[named.index(name)] = rank
        alike[tuple(ranks)] += weight
    return named, [(list(ranks), weight) for ranks, weight in sorted(alike.items())]


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    sys.path.pop(0)  # this folder: its calendar.py would hide Python's own
    try:
        from pref_voting.iterative_methods import approval_irv_tb
        from pref_voting.margin_based_methods import beat_path, beat_path_defeat
        from pref_voting.profiles_with_ties import ProfileWithTies
    except ModuleNotFoundError:
        print("ranks oracle: skipped, the package pref_voting is not installed", file=sys.stderr)
        return 0
    def told(options, ballots, order):
        """A profile and what is made of it."""
        rankings = [
            {option: rank for option, rank in enumerate(ranks) if rank > 0} for ranks, _ in ballots
        ]
        weights = [weight for _, weight in ballots]
        profile = ProfileWithTies(rankings, rcounts=weights, candidates=list(range(options)))
        profile.use_extended_strict_preference()  # what bears no number comes after all that do
        strength = functools.cache(profile.support)
        unbeaten = beat_path(profile, strength_function=strength)
        beats = beat_path_defeat(profile, strength_function=strength).edges()
        (winner,) = approval_irv_tb(profile, tie_breaker=order[::-1])
        return {
            "ballots": ballots,
            "order": order,
            "unbeaten": [int(option) for option in unbeaten],
            "beats": sorted([int(one), int(other)] for one, other in beats),
            "winner": int(winner),
        }

    dice = random.Random(seed)
    tied = 0
    for _ in range(count):
        options, ballots = profile(dice)
        line = told(options, ballots, dice.sample(range(options), options))
        tied += len(line["unbeaten"]) > 1
        print(json.dumps(line))
    if len(sys.argv) > 3:
        named, ballots = election(sys.argv[3])
        line = told(len(named), ballots, dice.sample(range(len(named)), len(named)))
        many, winner = sum(weight for _, weight in ballots), named[line["winner"]]
        assert winner == ELECTED, winner
        print(f"ranks oracle: Minneapolis 2013, {many} ballots, {winner}", file=sys.stderr)
        print(json.dumps(line))
    print(f"ranks oracle: seed {seed}, {count} profiles, {tied} tied by Schulze", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
