"""What a question about the whole pool says beyond it, so that no more is answered than was read.

Everybody is listed where nothing but the list, its order or its groups is spoken of. Other words
beside published work are said to be left out; without it, they ask what the pool can't tell.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final

from bot.questions.about_people.of_pool import without_places
from bot.questions.about_people.two_kinds import two_kinds_in
from bot.questions.about_people.universities import all_places
from bot.questions.clean import fold
from bot.questions.lands import LANDS, NATIONS
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.unclear.pool_not_by import not_by_that
from bot.questions.words.market_words import PLACES
from bot.regex import regex

_WORDS: Final = """
a about again all alright altogether already am an and any anybody anyone anything are arrange as
at atm attached back be been bracket bracketed brackets break breakdown but by can candidate
candidates can't complete could count currently data did display do does each everybody everyone
existing file find fine folk folks for from full get give go got group grouped groups had has
have hello hey hi hm hold how how's i i'm import imported in into is it it's just keep know let
let's letter list listed listing lists look lot many me members mine moment my name named names
need newest nobody not now number of ok on one ones only open or order ordered organise organised
organize our out own panel people per persons pipeline please pls ppl present pull put quick
quickly record rest right rn search see set shortlist show simply so sort sorted split still some
somebody someone sum summarise summarize sync table talent tell thanks that the their them then
there these they this those through to today together total understood up us very view want was
we were we've what what's which who whos who's who've whole whose with within without workspace
would yes yet you your z zero applicant applicants pool pools overview entries entry alphabet
alphabetic alphabetical alphabetically date lab labs institution institutions organisation
organization company companies university universities affiliation affiliations topic topics area
areas field fields subject subjects kind kinds type types size sizes scale hardware place places
employer employers big long here assay we'd i'd yesterday week month added add guest guests a-z
overall hiring researcher researchers scientist scientists engineer engineers head author authors
they've don't won't isn't aren't isnt arent based employed sits
sitting somewhere staff crowd whom else except besides outside minus other than
fair enough message lost meeting team board counts last down biggest mondays
call screen role req check before after nothing no none left remaining evidence public publicly
published thing things stuff sort sorts did
"""
_LISTED: Final = frozenset(_WORDS.split())
_WORK: Final = regex(
    r"\b(?:publi\w+|papers?|preprints?|works?|worked|working|wrote|written|train\w*|pre-?train\w*|"
    r"runs?|models?|evidence|(?:co-?)?author\w*|research\b(?!er)|studies|experience|compute|flops?|"
    r"weights?|releas\w+|poster|reports?|record|largest|used|use|tpus?|gpus?|chips?|clusters?|"
    r"kinds? of|topics?|background|expertise|specialist\w*|knows? about)\b",
    re.IGNORECASE,
)
"""Words of published work, or of what it was done with."""
_WORD: Final = regex(r"[^\W_](?:[\w.+'’-]*\w)?")
_PURPOSE: Final = regex(
    r"\bfor (?:the|an?|our|my|this) (?:[\w-]+ ){0,3}(?:role|position|job|req|opening|call|"
    r"meeting)\b",
    re.IGNORECASE,
)
"""What the list is for, which narrows nothing."""
_NEAR: Final = 3
"""So many places apart, words that were not read are of one phrase."""
_OTHER: Final = "Of your pool I tell who published what, and nothing else."
_SUGGESTIONS: Final = (
    "who in our pool has trained above 1e24",
    "who in our pool has published on reinforcement learning",
    "list our pool alphabetically",
)


def of_whole_pool(question: Question) -> bool:
    """Whether everybody in the pool is asked for, by what was read."""
    return question == Question(Kind.POOL)


def lists_pool(question: Question, text: str) -> bool:
    """Whether everybody in the pool is asked for, and nothing else."""
    return of_whole_pool(question) and not pool_unread(text)


def no_pool(question: Question, text: str) -> Unreadable | None:
    """What to ask instead, where the whole pool was read of a text that asks something else.

    Or those at a place, or elsewhere: `who in our pool feels stuck at Meta`.
    """
    by_place = replace(question, place=None, or_places=(), without=())
    if by_place != Question(Kind.POOL) or two_kinds_in(text):
        return None
    text = without_places(text, all_places(question))
    if other := not_by_that(text):
        return other
    if _WORK.search(text) or not pool_unread(text):
        return None
    return Unreadable(_OTHER, _SUGGESTIONS, is_plain=True)


def pool_unread(text: str) -> str:
    """The first words that were not read, with those between them."""
    text = _PURPOSE.sub("", text)
    words = list(_WORD.finditer(text))
    other = [place for place, word in enumerate(words) if not _is_read(word[0])]
    near = next((n for n, (one, two) in enumerate(pairwise(other), 1) if two - one > _NEAR), None)
    run = other[:near]
    return shown(text[words[run[0]].start() : words[run[-1]].end()]) if run else ""


def _is_read(word: str) -> bool:
    low = word.lower().replace("’", "'").removesuffix("'s")
    return low in _LISTED or bool(_WORK.fullmatch(low))


# Where people of the pool are: a list names institutions, and no town or country of theirs.

WHERE: Final = "where people are"
"""What such questions are called as refusals."""
_THOSE: Final = (
    r"(?:who(?:'s)?|those|ones|people|persons|names|folks|candidates|applicants|researchers|"
    r"scientists|engineers|anyone|anybody|someone|somebody|everyone|everybody|pool|shortlist|"
    r"pipeline|list|them|these)"
)
_BEING: Final = (
    r"(?:is|are|be|being|lives?|living|resid\w+|sits?|sitting|based|located|stationed|"
    r"works?|working|employed|now|currently|today|still|who|that|only|just)"
)
_IN: Final = r"(?:in|near|around|within|inside|outside(?: of)?)(?: the)?"
_BODY: Final = (
    r"(?:universit(?:y|ies)|institut\w+|schools?|colleges?|labs?|laborator\w+|compan(?:y|ies)|"
    r"startups?|employers?|institutions?)"
)
"""`at a German university`: which institutions those are is in no list either."""


def whereabouts_in(text: str) -> re.Match[str] | None:
    """Where a text says that people are: `those based in London`, `who of our pool is in Europe`.

    A town that has a university is one in `at Oxford`, and none in `in Oxford`.
    """
    return _placed().search(fold(text))


def without_whereabouts(text: str) -> str:
    """The text without it: what is asked besides is weighed alone."""
    found = whereabouts_in(text)
    return f"{text[: found.start('where')]}is on file{text[found.end() :]}" if found else text


def land_in(text: str) -> str | None:
    """A country or a town that is named with `in`, wherever it stands."""
    found = _in_land().search(fold(text))
    return text[found.start("land") : found.end("land")] if found else None


@cache
def _placed() -> re.Pattern[str]:
    return regex(
        rf"\b(?:{_THOSE} |(?={_BEING} |at ))(?P<where>(?:{_BEING} )*"
        rf"(?:{_IN} (?:{LANDS}|{_towns()})\b"
        rf"|(?:at|from|in) (?:(?:an?|any|some|the) )?(?:{NATIONS}|european|asian|african) "
        rf"(?:\w+ )?{_BODY}\b))"
    )


@cache
def _in_land() -> re.Pattern[str]:
    return regex(rf"\b{_IN} (?P<land>{LANDS}|{_towns()})\b")


def _towns() -> str:
    return "|".join(re.escape(name) for name in PLACES if name != "remote")
