"""Questions about people as texts that are read as the same question."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.about_people.added import ADDED
from bot.questions.about_people.of_brief import part_text
from bot.questions.about_people.on_hardware import chips_named
from bot.questions.about_people.universities import places_told
from bot.questions.about_people.without_works import UNRECORDED
from bot.questions.not_listed import CITED, COAUTHORS, STAFF
from bot.questions.other_workspaces import OTHERS
from bot.questions.pool_unread import WHERE
from bot.questions.types import Question
from bot.questions.writing.amounts import chip_text

REFUSED = {
    "ranking people": "rank our candidates",
    "protected traits": "nationality of our candidates",
    "private contact data": "private phone numbers of our candidates",
    "confidential figures": "confidential figures of a candidate's employer",
    "predictions about people": "who of our candidates will leave",
    "hire or no hire": "should we hire this candidate",
    "anything else about a person": "hobbies of this candidate",
    WHERE: "which of our candidates are based in Germany",
    STAFF: "who works there",
    COAUTHORS: "co-authors of this candidate",
    CITED: "citation counts of this candidate",
    OTHERS: "what your other customers offer",
}
"""A text for each topic that is refused about people: it names nobody, and a lab after it."""


def candidate(question: Question, directory: Directory) -> str:
    """A question about a person, the name in quotes, which hold any name together."""
    person = (question.person or "").replace('"', "'")
    why = f"purpose: {question.purpose}" if question.purpose else ""
    asked = f'look up "{person}"' if person else "look up a candidate"
    return ", ".join(
        part
        for part in (asked, part_text(question, chips=chips_of(question, directory)), why)
        if part
    )


def chips_of(question: Question, directory: Directory) -> str:
    """The chips that a part of a brief is asked on, in words; empty where they are ours."""
    chips = question.offer_chips
    return " and ".join(chip_text(each, directory) for each in chips)


def pool(question: Question, directory: Directory) -> str:
    """A question about the people of the pool."""
    if question.person:
        return f'is "{question.person.replace(chr(34), chr(39))}" in our pool'
    if question.topic == ADDED:
        day = f" since {question.since.isoformat()}" if question.since else ""
        return f"who was added to our pool{day}"
    if question.topic == UNRECORDED:
        return "who in our pool has no work on record"
    at = f"who in our pool is {placed}" if (placed := _placed(question)) else ""
    chips = chips_named(question.chips, directory)
    if not (question.flop or question.flop_most or question.work or question.since or chips):
        return at or "group our pool by kind of work"
    on = f" on {question.work}" if question.work else ""
    since = f" since {question.since.isoformat()}" if question.since else ""
    published = f"published work{on}{since}" if on or since else ""
    used = f"used {chips}" if chips else ""
    has = " and ".join(part for part in (published, _trained(question), used) if part)
    return f"{at} and has {has}" if at else f"who in our pool has {has}"


def _placed(question: Question) -> str:
    """Where people are, in quotes, and where they are not."""
    here = (question.place, *question.or_places) if question.place else ()
    at = f"at {' or '.join(map(_quoted, here))}" if here else ""
    others = " or ".join(map(_quoted, question.without))
    return " and ".join(filter(None, (at, f"not at {others}" if others else "")))


def _quoted(place: str) -> str:
    return f'"{place.replace(chr(34), "")}"'


def _trained(question: Question) -> str:
    least, most = (_amount(each) for each in (question.flop, question.flop_most))
    if least and most:
        return f"trained between {least} and {most}"
    return f"trained above {least}" if least else f"trained below {most}" if most else ""


def _amount(flop: float | None) -> str:
    return f"{flop:.15g}".replace("e+", "e") if flop else ""


# How a question about the people of the pool was read, in a few words.


def of_pool(question: Question, since: str, directory: Directory) -> str:
    """`people of our pool with published work about models trained with 1e24 FLOP or more`.

    `since` says from which day on, with a blank before it, and is empty without one.
    """
    sized = _sized(question)
    if question.person:
        return f"whether {question.person} is in our pool, and how they came there"
    if question.topic == ADDED:
        return f"people added to our pool{since}"
    if question.topic == UNRECORDED:
        return "people of our pool of whom no work is on record"
    on = f" on {question.work}" if question.work else ""
    at = f" {placed}, by our own list," if (placed := places_told(question, directory)) else ""
    used = chips_named(question.chips, directory)
    sized = f"{sized}{' and' if sized else ' trained'} on {used}" if used else sized
    if at and not (sized or on or since):
        return f"people of our pool{at} by kind of published work"
    if not (at or sized or on or since):
        return "people of our pool by kind of published work"
    of_runs = " about models" if sized else ""
    return f"people of our pool{at} with published work{on}{of_runs}{sized}{since}"


def _sized(question: Question) -> str:
    least, most = _rounded(question.flop), _rounded(question.flop_most)
    if least and most:
        return f" trained with {least} to {most} FLOP"
    ends = f"{least} FLOP or more" if least else f"{most} FLOP or less" if most else ""
    return f" trained with {ends}" if ends else ""


def _rounded(flop: float | None) -> str:
    return f"{flop:.4g}".replace("e+", "e") if flop else ""
