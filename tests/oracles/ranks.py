#!/usr/bin/env python3
"""Random profiles with ties and truncation, and what pref_voting makes of them.

Prints a JSON object a line: `ballots` (a rank beside each option, 0 where there is none, and a
weight), `order` (seniority, first to last), `unbeaten` (Schulze by winning votes), `beats` (the
defeats, winner and loser) and `winner` (instant run-off that counts every option tied at the top,
Approval-IRV; among those tied for last the junior is out).
`cargo xtask test oracle` runs it with 2,000 profiles. By hand:
       python3 tests/oracles/ranks.py COUNT SEED > ranks.txt   (pip install pref_voting)
       GONGZHI_ORACLE_RANKS=$PWD/ranks.txt cargo test -p gongzhi --test oracle_ranks

Left out, since pref_voting has no winner of nothing: profiles in which nobody ranks any option.
"""

import json
import random
import sys


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
    dice = random.Random(seed)
    tied = 0
    for _ in range(count):
        options, ballots = profile(dice)
        rankings = [
            {option: rank for option, rank in enumerate(ranks) if rank > 0} for ranks, _ in ballots
        ]
        weights = [weight for _, weight in ballots]
        told = ProfileWithTies(rankings, rcounts=weights, candidates=list(range(options)))
        told.use_extended_strict_preference()  # what bears no number comes after all that do
        order = dice.sample(range(options), options)
        unbeaten = beat_path(told, strength_function=told.support)
        beats = beat_path_defeat(told, strength_function=told.support).edges()
        (winner,) = approval_irv_tb(told, tie_breaker=order[::-1])
        tied += len(unbeaten) > 1
        line = {
            "ballots": ballots,
            "order": order,
            "unbeaten": [int(option) for option in unbeaten],
            "beats": sorted([int(one), int(other)] for one, other in beats),
            "winner": int(winner),
        }
        print(json.dumps(line))
    print(f"ranks oracle: seed {seed}, {count} profiles, {tied} tied by Schulze", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
