"""Questions about people: whose published work, for what purpose; who in the pool."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

from bot.questions.about_people.added import added_in
from bot.questions.about_people.conditions import left_of_look_up, left_of_pool
from bot.questions.about_people.look_ups import in_full
from bot.questions.about_people.of_brief import (
    chips_at,
    no_such_days,
    with_part,
    without_part,
)
from bot.questions.about_people.of_pool import (
    bounds_in,
    institutions_in,
    institutions_not_in,
    places_left_out,
)
from bot.questions.about_people.of_whom import ID, speaks_of_offers
from bot.questions.about_people.of_work import days_left_out, model_in, since_in, work_in
from bot.questions.about_people.on_hardware import chips_used, is_of_chips
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.purposes import purpose_in
from bot.questions.about_people.set_against import (
    chips_in,
    run_left_out,
    set_against,
)
from bot.questions.about_people.several_people import others_in, sets_people_against
from bot.questions.about_people.two_kinds import BOTH, asks_who_did_both, two_kinds_in
from bot.questions.about_people.where_working import where_working
from bot.questions.about_people.which_kind import kind_asked
from bot.questions.about_people.whose import QUOTED, hints, person_in
from bot.questions.about_people.without_works import without_works
from bot.questions.in_pool import told_first, whom_in_pool
from bot.questions.not_listed import not_listed
from bot.questions.pool_unread import (
    WHERE,
    land_in,
    of_whole_pool,
    pool_unread,
    whereabouts_in,
)
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.unclear.doubt import shown
from bot.questions.unclear.pool_not_by import is_by_entry
from bot.questions.words.lexicon import Lexicon
from bot.questions.words.people_words import NOBODY, RANKING
from bot.questions.words.pool_words import NEEDED_FOR_POOL, POOL, POOL_AT_WORK
from bot.regex import regex
from storage.records import Offer

_OF_RUNS = regex(
    r"\w's? (?:[\w-]+ ){0,3}(?:runs?|works?|papers?|publications?|models?)\b|\bused to\W*$"
    r"|\bwhat (?-i:[A-Z])[\w.'-]+ (?:\w+ ){1,3}(?:did|does|done|trained|built|made)\W*$",
    re.IGNORECASE,
)
"""`Ilva Marrowdene's largest published run`."""
_ON_TOPIC = regex(
    r"\b(?:(?:publish\w*|publications?|wrote|written|work(?:s|ed|ing)?|papers?|experience|"
    r"expertise|background|evidence) (?:on|about|in)|(?:co-?)?author(?:s|ed)?(?: on| of|)) "
    r"(?P<topic>(?!(?:the|our|my|this|your|more|above|over|models?|runs?|training|pre-?training|"
    r"gpus?|record|file|something|anything|academia|an? (?:work|paper)|on|with)\b)"
    r"[^\W\d][\w -]{2,40}?)"
    r"(?= (?:in|from|of|on) (?:our|the|my) |[?.!,;]|$)",
    re.IGNORECASE,
)
"""`which people in the pool published on robotics`."""
_SKILLED = regex(
    r"\b(?P<how>strong|good|great|solid|decent|promising|skilled|excellent|capable|proficient|"
    r"comfortable|hands[- ]on)\b(?= (?:on|in|at|with|for)\b)",
    re.IGNORECASE,
    needs="strong|good|great|solid|decent|promising|skilled|excellent|capable|proficient|"
    "comfortable|hands",
)
"""`who could be strong on evaluation`."""
_WITH_NAME = regex(r"\s+(?:with|of|for) [^\W\da-z_].*$")


def question_about(
    text: str, tags: Sequence[Tag], lexicon: Lexicon, today: date
) -> Question | None:
    """The question about people that a cleaned text with these tags asks, or None."""
    return in_full(_asked(text, tags, lexicon, today), text, lexicon, today)


def _asked(text: str, tags: Sequence[Tag], lexicon: Lexicon, today: date) -> Question | None:
    sayer = Sayer(lexicon, today, text.isupper(), has_purpose=False)
    if of_pool := _of_pool(text, tags, sayer, today):
        return of_pool
    if others := not_listed(text, tags):
        return Question(Kind.REFUSAL, topic=others)
    if of_part := _of_part(text, tags, sayer, today):
        return of_part
    if not _may_be(text):
        return None
    if sets_people_against(text, sayer):
        return Question(Kind.REFUSAL, topic=RANKING)
    named = chips_at(text)
    if speaks_of_offers(_unquoted(tags, text)) and not (named or _OF_RUNS.search(text)):
        return None
    purpose, rest = purpose_in(without_part(text))
    sayer = Sayer(lexicon, today, text.isupper(), purpose is not None)
    person = person_in(rest, sayer)
    if person is None and purpose:  # `prepare me for a call with …`
        person = person_in(text, sayer)
        purpose = _without_name(purpose, person) if person else purpose
    if person is None and not _nobody().fullmatch(rest):
        return None
    asked = with_part(Question(Kind.CANDIDATE, person=person, purpose=purpose), text)
    stated = [tag for tag in tags if named and named[0] <= tag.start < named[1]]
    chips = chips_in(stated, today)
    return replace(asked, offer=Offer(chips=chips)) if chips else asked


def _without_name(purpose: str, person: str) -> str:
    """A purpose without who is met, and where they are: `first call with Ilva Marrowdene`."""
    place = person.partition(",")[2].strip()
    return _WITH_NAME.sub("", purpose).replace(f", {place}" if place else "\n", "")


def _of_pool(text: str, tags: Sequence[Tag], sayer: Sayer, today: date) -> Question | None:
    """Somebody in the pool, who came into it, or those whom it holds."""
    if (whom := whom_in_pool(text)) and (of_one := _in_pool(whom, sayer)):
        return replace(of_one, topic=told_first(text))
    if some := added_in(text, today) or without_works(text):
        return some
    pool = _pool(text, tags, sayer.lexicon, today)
    return Question(Kind.REFUSAL, topic=WHERE) if pool and whereabouts_in(text) else pool


def _of_part(text: str, tags: Sequence[Tag], sayer: Sayer, today: date) -> Question | None:
    """A part of a brief that is asked at once, in words of its own."""
    if without_part(text) != text:
        return None
    why, bare = purpose_in(text)
    either = (text, bare) if why else (text,)
    told = (of(said, sayer) for said in either for of in (where_working, kind_asked))
    asked = next(filter(None, told), None) or set_against(text, tags, sayer, today)
    return replace(asked, purpose=why) if asked else None


def _in_pool(whom: str, sayer: Sayer) -> Question | None:
    """Whether somebody of a name is in the pool; None where the words are no name."""
    person = person_in(f"look up {whom}", sayer) or (whom if sayer.is_person(whom, True) else None)
    return Question(Kind.POOL, person=person) if person and not ID.search(whom) else None


def others_named(text: str, question: Question, lexicon: Lexicon, today: date) -> tuple[str, ...]:
    """Who and which labs are named beside the person of a question, who is asked about alone."""
    if question.kind is not Kind.CANDIDATE or not question.person or QUOTED.search(text):
        return ()
    return others_in(text, question.person, Sayer(lexicon, today, text.isupper(), has_purpose=True))


def _unquoted(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """The tags outside a name in quotes, whose words mean nothing else."""
    quoted = QUOTED.search(text)
    if quoted is None:
        return tags
    return [t for t in tags if t.end <= quoted.start() or t.start >= quoted.end()]


def _pool(text: str, tags: Sequence[Tag], lexicon: Lexicon, today: date) -> Question | None:
    asked = people_of_pool(text, tags, lexicon, today)
    is_narrow = asked.work or two_kinds_in(text) or (asked.chips and not _counts_chips(tags))
    is_of_pool = _crowd().search(text) or (is_narrow and _crowd_at_work().search(text))
    return asked if is_of_pool or is_by_entry(text) else None


def _counts_chips(tags: Sequence[Tag]) -> bool:
    """`people working on 2048 H100`, who are ours and share them."""
    return any(one.kind is T.NUM and two.kind is T.CHIP for one, two in pairwise(tags))


def people_of_pool(text: str, tags: Sequence[Tag], lexicon: Lexicon, today: date) -> Question:
    """The question about people of the pool that a text asks, where it asks of them."""
    work = None if two_kinds_in(text) or asks_who_did_both(text) else work_in(text)
    flop, chips = bounds_in(text), chips_used(text, tags, lexicon.directory)
    places = institutions_in(text, tags, lexicon.directory)
    if chips and work and is_of_chips(work, text, tags):
        work = None
    return Question(
        Kind.POOL,
        work=work or model_in(text, tags, lexicon.directory),
        chips=chips,
        since=since_in(text, today),
        flop=flop.least,
        flop_most=flop.most,
        place=next(iter(places), None),
        or_places=places[1:],
        without=institutions_not_in(text, tags, lexicon.directory),
    )


def left_out(
    question: Question, text: str, tags: Sequence[Tag], lexicon: Lexicon, today: date
) -> tuple[str, ...]:
    """What is passed over, but not in silence: topics and chips of the pool, days, other people."""
    if question.kind is Kind.CANDIDATE and (no_days := no_such_days(text)):
        return (f"“{no_days}” left out",)
    if question.kind is Kind.CANDIDATE:
        others = others_named(text, question, lexicon, today)
        return tuple(f"“{shown(one)}” left out" for one in (*others, *_conditions(question, text)))
    if question.kind is not Kind.POOL:
        return ()
    if both := two_kinds_in(text):
        return (BOTH.format(shown(both)),)
    return _left_of_pool(question, text, tags, lexicon, today)


def _left_of_pool(
    question: Question, text: str, tags: Sequence[Tag], lexicon: Lexicon, today: date
) -> tuple[str, ...]:
    topic = None if question.work else _ON_TOPIC.search(text)
    said = [topic["topic"].strip()] if topic else []
    chips = [place for place, tag in enumerate(tags) if tag.kind in (T.CHIP, T.FAMILY)]
    for place in chips:
        counted = place > 0 and tags[place - 1].kind is T.NUM
        if question.chips and not counted:
            continue
        end = tags[place - 1].end if question.chips else tags[place].end
        said.append(text[tags[place - counted].start : end])
    if (land := land_in(text)) and land.lower() not in (question.work or ""):
        said.insert(0, land)  # no list says where people are
    if together := left_of_pool(text):
        said.append(together)
    if judged := _SKILLED.search(text):
        said.append(judged["how"])  # works tell who published, and not how well
    places = places_left_out(text, tags, lexicon.directory)
    if not (said or places) and of_whole_pool(question) and (unread := pool_unread(text)):
        said.append(unread)
    left = tuple(f"“{shown(each)}” left out" for each in dict.fromkeys(said[:3]))
    left = (*left, *places, *run_left_out(question, text))
    days = days_left_out(text, today)
    return (*left, days) if days else left


def _conditions(question: Question, text: str) -> tuple[str, ...]:
    """What a whole brief is not narrowed by; a part of one is written with what it is."""
    if question.topic or not question.person or QUOTED.search(text):
        return ()
    return left_of_look_up(purpose_in(text)[1], question.person)


def _may_be(text: str) -> bool:
    """Whether any words are there that ask about a person, or one may stand alone."""
    return bool(_hint().search(text)) or text[:1].isupper()


@cache
def _hint() -> re.Pattern[str]:
    return regex(hints(), re.I)


@cache
def _crowd() -> re.Pattern[str]:
    return regex("|".join(f"(?:{pattern})" for pattern in POOL), re.I, needs=NEEDED_FOR_POOL)


@cache
def _crowd_at_work() -> re.Pattern[str]:
    return regex("|".join(f"(?:{pattern})" for pattern in POOL_AT_WORK), re.I)


@cache
def _nobody() -> re.Pattern[str]:
    return regex(rf"(?:{NOBODY})", re.I)
