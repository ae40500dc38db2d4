"""A part of our saved chips, asked about by itself: `5% of our cluster for 3 weeks, in dollars`."""

from __future__ import annotations

from bot.conversation.memory import Hearing
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.types import Kind, Reading, Understood
from storage.records import Offer, Status

_PART = "<pct>~<of>?~(?:<our>~(?:<chip>|<gpu>|<site>)?|<site>|<gpu>)"
_ASKED = (Kind.REACH, Kind.OFFER, Kind.PRICE)


def chips_of_part(reading: Reading, text: str, saved: Offer, hearing: Hearing) -> Reading:
    """The question of so many chips where a part of ours was left out of it; else as it was read.

    Chips come whole: 5% of 2,048 are 102.
    """
    if not isinstance(reading, Understood):
        return reading
    asked = reading.question
    if asked.kind not in _ASKED or asked.labs or not asked.uses_saved:
        return reading
    tags = hearing.tags(text)
    found = compiled(_PART).search(coded(tags))
    if found is None or not isinstance(tags[found.start()].value, float):
        return reading
    start, end = tags[found.start()].start, tags[found.end() - 1].end
    if not any(text[start : tags[found.start()].end] in each for each in reading.assumed):
        return reading
    chips = _chips(value_of(tags[found.start()]), saved, hearing)
    if not chips:
        return reading
    counted = f"{text[:start]}{chips}{text[end:]}"
    of_part = hearing.asked(counted)
    if of_part is None or of_part.kind is Kind.OFFER:
        return reading  # `half our chips for 15 people`, of an offer that others share
    return hearing.read(counted)


def _chips(part: float, saved: Offer, hearing: Hearing) -> str:
    """`102 H100`; empty where that is no chip of each kind."""
    names = hearing.reader.words.directory
    running = [each for each in saved.chips if each.status is Status.OPERATIONAL]
    counts = [(round(part * each.count.value), names.name(each.chip)) for each in running]
    is_some = counts and all(count for count, _ in counts)
    return " + ".join(f"{count} {name}" for count, name in counts) if is_some else ""
