"""Who somebody is, where it stands in a cell that is there for what they work on.

A part of a cell is left out where it tells of a trait and of nothing else: “Chinese” is, “Chinese
word segmentation” is a subject.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from bot.regex import regex

_SEPARATED: Final = regex(r"\s*[;,|/()]\s*")
_TRAIT_WORDS: Final = """
female male woman man lady girl boy he she him her his hers nonbinary transgender trans gay
lesbian straight queer bisexual lgbt lgbtq married single divorced widowed pregnant mother
father mum dad mom parent kids children childless young old elderly aged age born birthday dob
millennial boomer black white asian african european latino latina hispanic caucasian arab
arabic indian chinese japanese korean taiwanese vietnamese thai pakistani bangladeshi iranian
persian turkish israeli russian ukrainian polish german french italian spanish portuguese dutch
british english irish scottish american canadian mexican brazilian nigerian egyptian kenyan
ethiopian greek swedish norwegian danish finnish swiss austrian czech romanian hungarian serbian
indonesian malaysian singaporean filipino australian muslim christian jewish hindu buddhist sikh
catholic protestant atheist religious disabled autistic blind deaf deafblind healthy sick
immigrant foreigner citizen citizenship national nationality native speaker expat ethnicity
ethnic gender sex race religion pronouns birth visa holder passport
"""
_TRAITS: Final = frozenset(_TRAIT_WORDS.split())
_FILLER_WORDS: Final = """
is a an the of in on at and or with from to about approx circa ca years year yrs yr y o yo two
three four one no not very has have who was language tongue family status date
"""
_FILLERS: Final = frozenset(_FILLER_WORDS.split())
_SUBJECT_WORDS: Final = """
race age gender sex religion single straight old young black white blind native senior family
language languages children kids english german french visa
"""
_SUBJECTS: Final = frozenset(_SUBJECT_WORDS.split())
"""Words that are subjects of research when they stand alone."""
_SAID: Final = regex(
    r"\b\d{2}[ -]?(?:years?|yrs?)[ -]?olds?\b|\b\d{2} ?(?:y/?o|yo)\b|\baged?:? \d{2}\b"
    r"|\bborn (?:in |on )?\d|\bdate of birth\b|\bdob\b"
    r"|\b(?:she/her|he/him|they/them)\b"
    r"|\b(?:nationality|citizenship|ethnicity|religion|gender|sex|race|pronouns|marital status)"
    r"\s*[:=]"
    r"|\b(?:mother|father|mum|dad) of (?:\d|two|three|four|one)\b",
    re.IGNORECASE,
)
_BESIDE: Final = regex(r"\s*\(([^()]*)\)")
_WORDS: Final = regex(r"[^\W_]+")
_LETTERS: Final = regex(r"[^\W\d_]+")
_HINTS: Final = _TRAITS | {"olds", "yo", "y", "they", "marital"}
"""Without one of these words nothing is left out: most cells are passed by quickly."""


@lru_cache(maxsize=4096)
def without_traits(text: str) -> str:
    """The text without the parts that tell who somebody is; unchanged where none does."""
    if _HINTS.isdisjoint(_LETTERS.findall(text.casefold())):
        return text
    parts = _SEPARATED.split(text)
    gone = [one for one in parts if one and _tells_a_trait(one)]
    if not gone and not _SAID.search(text):
        return text
    for one in gone:
        text = re.sub(rf"[;,|/(]?\s*{re.escape(one)}\s*\)?", "", text, count=1)
    kept = [one for one in re.split(r"\s*[;|]\s*", text) if one and not _SAID.search(one)]
    return "; ".join(kept).strip(" ,;|/(")


@lru_cache(maxsize=4096)
def name_without_traits(name: str) -> str:
    """The name without what is said beside it: `Bo Ek (she/her)`; names are words like any."""
    alone = _BESIDE.sub(_if_a_name, name)
    first, *beside = re.split(r"\s*[,;|]\s*", alone)
    kept = [one for one in beside if not _SAID.search(one)]
    return alone if kept == beside else ", ".join([first, *kept])


def _if_a_name(beside: re.Match[str]) -> str:
    return "" if _tells_a_trait(beside[1]) or _SAID.search(beside[1]) else beside[0]


def _tells_a_trait(part: str) -> bool:
    """Whether every word of it is about who somebody is."""
    words = _WORDS.findall(part.casefold())
    if not any(word in _TRAITS for word in words) or (len(words) == 1 and words[0] in _SUBJECTS):
        return False
    return all(word in _TRAITS or word in _FILLERS or _is_age(word) for word in words)


def _is_age(word: str) -> bool:
    return word.isdigit() and len(word) in (2, 4)
