"""The convention on what is worth telling says what the program goes by."""

from __future__ import annotations

import re

from bot.digests.rules import Rules
from storage.seed.load import bundled


def test_the_bundled_convention_tells_the_thresholds_that_are_used() -> None:
    rules = Rules()
    (told,) = (fact for fact in bundled()[1] if fact.id == rules.fact.id)
    shares = (rules.flow_share, rules.net_share, rules.price_share, rules.split_points)
    used = [rules.least_postings, rules.deadline_days]
    used += [100 * share for share in (*shares, rules.pay_share, rules.revision_share)]
    numbers = sorted(float(number) for number in re.findall(r"\d+", told.note))
    assert numbers == sorted(round(number, 6) for number in used)
    assert (told.subject, told.metric) == (rules.fact.subject, rules.fact.metric)
