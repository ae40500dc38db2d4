"""What is asked about the market: who hires whom, where and since when; what moved."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from bot.questions.clean import fold
from bot.questions.dates import add_months
from bot.questions.on_record import NEWS
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.rules.market_time import days_asked
from bot.questions.rules.role_places import place_in
from bot.questions.tags import T, When
from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.words.board_words import ASKS_LOOKS, BY_FAMILY, LOOKS, counted_by
from bot.questions.words.market_words import EARNS, FAMILIES, LISTED, PAY, PLACES, ROLES, SPLIT
from bot.questions.words.role_subjects import subject_in, words_of
from bot.questions.words.role_titles import titles_in, with_titles
from bot.questions.words.valued_words import HEADS
from bot.regex import regex

_NEVER = (T.GUARANTEE, T.MAX, T.UPTO, T.QUEUE, T.TRAIN, T.SAVE, T.BIG, T.MATCH)
"""What speaks of an offer or a fleet, so that jobs are no openings."""

_OF_COMPUTE = (T.GPU, T.SITE, T.BUDGET, T.SIGNED)
_NO_PAY = (T.GPU, T.BUDGET, T.SCOPE, T.PER, T.EACH, T.BASIS, T.UNIT, T.POSS)
"""What makes of a price beside people one of compute."""

_BESIDE_PAY = frozenset((
    T.LAB, T.COST, T.AT, T.FOR, T.DO, T.DOES, T.THEY, T.WHO, T.MEANING, T.HOWMANY, T.BEAT, T.MOST,
    T.COMPARE, T.VS, T.OR, T.AND, T.COMMA, T.PEOPLE, T.STAFF, T.PLACE, T.WORD, T.UNKNOWN,
    T.IS, T.STOP, T.MORE, T.THAN, T.LABS, T.MAX, T.BIG, T.HAVE, T.ROLES, T.OF, T.TO, T.BY, T.POSS,
    T.RESEARCH, T.CAN, T.IN, T.WITH, T.US, T.OUR, T.TALK, T.SOURCE,
))  # fmt: skip
"""What may stand beside a word about pay, so that it is not compute that is paid for."""
_WEIGHED = (T.MORE, T.MOST, T.MAX, T.BEAT, T.BIG, T.COMPARE, T.VS, T.THAN)
"""What sets the pay of one against that of another."""

_OPENED = frozenset((
    T.LAB, T.OPENS, T.HOWMANY, T.MEANING, T.DOES, T.HAVE, T.AND, T.OR, T.IN, T.AT, T.FROM, T.WHEN,
    T.UNIT, T.STOP, T.COMMA, T.THEY, T.WORD, T.MORE, T.MOST, T.IS,
))  # fmt: skip
"""What may stand in `how many did Anthropic open last week`, where nothing but roles opens."""
_ASKERS = (T.LAB, T.WHO, T.LABS, T.EVERYONE)
_NOW = regex(
    r"\b(?:this week(?:['’]?s)?|the week(?! (?:of|from|starting|beginning|that starts?)\b))\b"
)
_WEEK_OF = regex(r"\bweek (?:of|from|starting|beginning|that starts?)\b")
_DAYS, _MONTHS = 7, 12
_ON = regex(rf"\b(?:digest|update|report|summary)\b.{{0,20}}\bon ({'|'.join(NEWS.values())})\b")
"""`weekly digest on prices since …`: one section of it."""
_DID = "^[<meaning><word>]~<does>?~<lab>~<do>~"
"""`what did Anthropic do this week`."""
_LEFT = regex(
    r"\b(?:(?:did|has|have|had|is|are) (?:any(?:one|body)|some(?:one|body)|people|many)"
    r"(?: (?:just|recently|been|there|who))* (?:leave|left|leaving|quit|depart(?:ed|ing)?)"
    r"|departures?|defections?|resignations?|who (?:has |have |is |just )?(?:left|leaving)"
    r"|where (?:are|do|did) (?:[\w'-]+ ){1,3}(?:people|staff|researchers|engineers) go(?:ing)?"
    r"|(?:changed|switched|swapped) (?:labs|employers|jobs|sides))\b"
)
_PEOPLE = r"(?:people|staff|researchers|engineers|scientists|employees|talent|alumni)"
_WHERE_TO = regex(
    r"\b(?:where|(?:which|what) (?:other )?(?:labs?|compan(?:y|ies)|employers?|places?))\b"
    rf"[^?.!]{{0,40}}\b{_PEOPLE}\b[^?.!]{{0,40}}\b(?:mov(?:e|ing|ed)|go(?:ing|ne)?|went"
    r"|leav(?:e|ing)|left|join(?:ing|ed)?|head(?:ing|ed)|switch(?:ing|ed)?|end(?:ing|ed)? up)\b"
)
"""`to which labs are people from DeepMind moving`."""
_WENT = regex(
    r"\b(?:went|go(?:es|ne|ing)?|mov(?:ed?|es|ing)|switch(?:ed|es)?|jump(?:ed|s)?|poached"
    r"|transferr?(?:ed|s)?|defect(?:ed|s)?)\b(?: over| away| back)? (?:from|between) "
)


def is_hiring(d: Draft) -> bool:
    """Whether roles of others are asked for: no number of chips or people, and nothing of ours."""
    if d.stacks or d.people is not None or d.more is not None or d.chips or d.has(T.MATCH):
        return False
    is_of_labs = bool(d.labs) or d.has(T.WHO, T.LABS)
    if is_of_labs and d.has(T.OPENEDAT) and not d.has(*_OF_COMPUTE):
        return True  # `who has opened the most this month`, and no sites or deals
    if d.has(T.ROLES):
        is_run = d.has(T.SIZE, T.SIZED) and not (is_of_labs or d.has(T.HIRE))
        return not is_run and not (d.ours and d.has(T.VS, T.COMPARE, T.THAN))
    if d.ours:
        return False
    if d.tags and d.tags[0].kind is T.HIRE:
        return True
    opens = any(tag.kind is T.OPENS and tag.value != "ahead" for tag in d.tags)
    if d.labs and d.has(T.HOWMANY, T.MEANING, T.MORE) and opens and d.kinds <= _OPENED:
        return True  # and not `what's coming online at Anthropic`, which are chips
    if d.has(T.HIRE, T.GROW) and d.has(*_ASKERS):
        is_team = d.has(T.TEAM, T.RESEARCH) and not d.has(T.BUDGET, T.GPU, T.SITE)
        return d.has(T.HIRE) or (is_team and all(tag.value != HEADS for tag in d.tags))
    if (d.labs or d.has(T.LABS)) and d.has(T.COST) and d.has(T.PEOPLE, T.STAFF):
        return True
    if d.has(T.COST) and d.has(T.PEOPLE, T.STAFF) and d.kinds.isdisjoint(_NO_PAY):
        return True
    jobs = any(tag.kind is T.JOB and tag.value == "work" for tag in d.tags)  # and no `training run`
    return bool(d.labs or d.has(T.LABS)) and jobs and not d.has(*_NEVER)


def is_about_pay(d: Draft, text: str) -> bool:
    """Whether nothing is asked but what labs pay: those that are named, or who pays more.

    What we pay is meant where it is set against a lab's; else we may pay for anything.
    """
    low = fold(text)
    if d.labs and not d.stacks and EARNS.search(low):
        return True
    is_median = all(t.value is PriceBasis.POSTED_MEDIAN for t in d.tags if t.kind is T.BASIS)
    beside = _BESIDE_PAY | {T.BASIS} if is_median else _BESIDE_PAY  # `median pay OpenAI`
    if not d.kinds <= beside or not PAY.search(low):
        return False
    is_weighed = d.has(*_WEIGHED)
    if d.has(T.US, T.OUR):
        return is_weighed and bool(d.labs)
    return bool(d.labs) or (is_weighed and d.has(T.WHO, T.LABS))


def is_about_roles(d: Draft, text: str) -> bool:
    """Whether nothing is asked but what labs pay, which kinds of roles grow, or who has more."""
    is_of_several = len(d.labs) > 1 and d.has(T.ROLES) and d.has(*_WEIGHED) and is_hiring(d)
    return is_of_several or is_about_pay(d, text) or _is_about_families(d, text)


def _is_about_families(d: Draft, text: str) -> bool:
    """`which function is growing fastest at OpenAI`."""
    is_else = bool(d.stacks or d.ours or d.people is not None) or d.has(*_OF_COMPUTE)
    grows = d.has(T.GROW, T.HIRE) and d.has(*_ASKERS) and not is_else
    return grows and counted_by(fold(text)) == BY_FAMILY


def is_moves(d: Draft) -> bool:
    """Whether it is asked what changed on the market."""
    if d.chips and not d.labs:
        return False  # whose price is asked: `have B200 prices dropped`
    if d.labs and d.has(T.SIGNED):
        return False  # `has OpenAI signed any new deals`, which its contracts tell
    if d.labs and d.since and compiled(_DID).search(coded(d.raw)):
        return True
    return d.has(T.MOVES) and not d.stacks and d.people is None and d.more is None


def asks_who_went(d: Draft, text: str) -> bool:
    """Whether it is asked how many left an employer, or went from one lab to another."""
    if d.stacks or d.people is not None or d.more is not None or d.ours or d.has(T.ROLES):
        return False
    low = fold(text)
    if _LEFT.search(low) or (d.has(T.LOSE) and d.labs and d.has(T.PEOPLE, T.STAFF)):
        return True
    if d.labs and _WHERE_TO.search(low):
        return True
    went = _WENT.search(low)
    after = (tag.kind for tag in d.raw if went and tag.start >= went.end())
    return next(after, None) in (T.LAB, T.LABS)


def is_digest(d: Draft) -> bool:
    """Whether the digest of a week is asked for."""
    return d.has(T.DIGEST) and not d.stacks and d.people is None and d.more is None


def hiring(d: Draft, text: str) -> Question:
    """The roles that are asked for."""
    rest = _without_names(d, text)
    place, at = place_in(rest)
    low = fold(rest)
    topic = _topic(low)
    titles, low = titles_in(low)
    subject = subject_in(low)
    family = family_in(words_of(subject).sub(" ", low) if subject else low)
    since, as_of = days_asked(d, text)
    return Question(
        Kind.HIRING,
        labs=_employers(d, at),
        family=None if topic == "split" else family,
        topic=topic,
        work=with_titles(subject, titles),
        place=place,
        since=since,
        as_of=as_of,
    )


def _topic(low: str) -> str | None:
    """What of the roles is asked for: the two sides, the pay, or each by its title."""
    found = ((ASKS_LOOKS, LOOKS), (SPLIT, "split"), (PAY, "pay"), (EARNS, "pay"), (LISTED, ROLES))
    return next((topic for words, topic in found if words.search(low)), None) or counted_by(low)


def moves(d: Draft, text: str) -> Question:
    """What moved, in so many days or since a day."""
    since, as_of = days_asked(d, text) if d.days is None else (None, None)
    return Question(Kind.MOVES, labs=d.labs, days=d.days, since=since, as_of=as_of)


def digest(d: Draft, text: str) -> Question:
    """The digest of the week that ends now, or of the seven days from a day on.

    Of a longer time that is named, or of all since a day, no digest tells, but what moved.
    """
    low = fold(text)
    is_longer = (d.days or 0.0) > _DAYS or (d.has(T.FROM) and d.since is not None)
    if is_longer and not d.has(T.DIGEST):
        return moves(d, text)
    since = None if _NOW.search(low) else _week_of(d, low)
    section = _ON.search(low)
    topic = next((key for key, name in NEWS.items() if section and section[1] == name), None)
    return Question(Kind.DIGEST, labs=d.labs, topic=topic, since=since)


def _week_of(d: Draft, low: str) -> date | None:
    """The first day of the week that is named: in `the week of 3 November` that day."""
    named = [tag.value for tag in d.raw if tag.kind is T.WHEN]
    day = named[0].first if len(named) == 1 and isinstance(named[0], When) else None
    if day is None or d.since is None or not _WEEK_OF.search(low):
        return d.since
    is_to_come = (day - d.since).days > _DAYS
    return add_months(day, -_MONTHS) if is_to_come else day


def family_in(low: str) -> str | None:
    """The family or side that a text in lower case names, or None."""
    return next((family for family, words in _families() if words.search(low)), None)


def _without_names(d: Draft, text: str) -> str:
    """The text without the names of labs and without dates, which hold words of their own."""
    for tag in d.raw:
        gone = tag.kind is T.WHEN or (tag.kind is T.LAB and not _is_place(text, tag.start, tag.end))
        if gone:
            text = text[: tag.start] + " " * (tag.end - tag.start) + text[tag.end :]
    return text


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether the name of a university is that of its town: `roles in Cambridge`, `…, Toronto`."""
    before = fold(text[:start])
    after_comma = before.rstrip().endswith(",") and not text[end:].strip(" .?!")
    return fold(text[start:end]) in PLACES and (before.endswith("in ") or after_comma)


def _employers(d: Draft, place: int) -> tuple[str, ...]:
    labs = (t for t in d.raw if t.value in d.labs and not t.start <= place < t.end)
    return tuple(dict.fromkeys(str(tag.value) for tag in labs))


@cache
def _families() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((family, regex(rf"\b(?:{words})\b")) for family, words in FAMILIES)
