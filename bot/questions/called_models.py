"""Families of models by the name that they bear: `newest llama model`, `latest qwen`.

The open models on record that are called so are listed, whoever made them. Where none is, it is
those of whoever makes that family, and said so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Final

from bot.ledger import Directory
from bot.questions.on_record import MODELS
from bot.questions.types import Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import EntityKind

_OPEN: Final = "open-weights"
"""The trait of a run whose weights anybody can load."""
_SEVERAL: Final = 2
"""A family is what so many open models on record are called by."""
_NAME: Final = regex(r"[a-z]{3,}", re.IGNORECASE)
_MAKERS: Final = {
    "gemma": "google-deepmind",
    "phi": "microsoft",
    "olmo": "ai2",
    "aya": "cohere",
    "mixtral": "mistral",
}
"""Who makes a family of which few open models are on record, or none."""
_NONE_CALLED: Final = "no open model called {} is on record: those of its maker, {}"
_KIND: Final = r"(?:open(?:[- ](?:weights?|source))? )?(?:models?|llms?|releases?|checkpoints?)"
_WAYS: Final = (
    r"\b(?:the )?(?P<name>{names})[- ](?:{kind}|versions?|famil(?:y|ies)|series|line)"
    r"(?: of models| of {kind})?\b",
    r"\b(?:{kind}|ones?|anything|versions?|members?) (?:(?:in|of|from|within|by the name|"
    r"called|named|that are|that is) )+(?:the |all )*[\"“']?(?P<name>{names})[\"”']?"
    r"(?: (?:famil(?:y|ies)|series|line|name|models?))?\b",
    r"(?P<opens>{led}(?:what(?:['’]?s| is| was| are)? |which(?: one)? is |show me |is there |and )?"
    r"(?:the |an? |any )*(?:very )?(?:newest|latest|most recent|newer|largest|biggest|last)"
    r"(?: open(?:[- ]weights?)?)?) (?P<name>{names})"
    r"(?: (?:out|now|there is|on record|so far|out there|we have|you have))*(?=\W*$)",
)
"""`the llama family`, `models in the llama family`, `latest qwen`."""
_OF_FAMILY: Final = regex(r"\b(?:famil(?:y|ies)|series|line|called|named)\b", re.IGNORECASE)
_NEWER: Final = regex(
    r"\b(?:is there |are there |have you |do you have |got )?(?:an?y? )?(?:new|newer|recent)\b",
    re.I,
)
_NOT_HERE: Final = regex(r"\b(?:train|training|tune|tuning|finetun\w*|chips?|gpus?|hours?)\b", re.I)


def of_called_models(
    text: str, read: Callable[[str], Reading], directory: Directory
) -> Reading | None:
    """The open models that bear the name which a text asks for; None of other texts."""
    found = next(filter(None, (way.search(text) for way in _ways(directory))), None)
    if found is None or (not _OF_FAMILY.search(found[0]) and _lists_by_lab(read(text))):
        return None  # `open models from Qwen`, which are told by whose they are
    return _of(found, text, read, directory)


def _lists_by_lab(reading: Reading) -> bool:
    asked = reading.question if isinstance(reading, Understood) else None
    return asked is not None and asked.topic in MODELS and bool(asked.labs)


def _of(
    found: re.Match[str], text: str, read: Callable[[str], Reading], directory: Directory
) -> Reading | None:
    family, opens = found["name"], found.groupdict().get("opens") or ""
    rest = f"{text[: found.start()]}{opens} open-weight models{text[found.end() :]}".strip()
    if _NOT_HERE.search(rest):
        return None
    reading = read(_NEWER.sub("newest", " ".join(rest.split())))
    if not isinstance(reading, Understood):
        return None
    asked = reading.question
    if asked.topic not in MODELS or asked.runs:
        return None
    if called := _families(directory).get(family.casefold()):
        bare = replace(asked, family=called, labs=(), place=None)
        return Understood(bare, reading.assumed)
    return _of_maker(family, asked, directory)


def _of_maker(family: str, asked: Question, directory: Directory) -> Understood | None:
    maker = _MAKERS.get(family.casefold())
    if maker is None or directory.get(maker) is None:
        return None
    note = _NONE_CALLED.format(family.capitalize(), directory.name(maker))
    return Understood(replace(asked, labs=(maker,)), (note,))


_ALONE: Final = regex(
    rf"{LED}(?:(?:what|how) about |same for |show me )?(?:the )?(?P<name>[a-z]{{3,}})"
    r"(?: (?:ones?|models?|family|series))?(?: (?:then|instead|too|please))*\W*",
    re.IGNORECASE,
)


def called_alone(text: str, directory: Directory) -> str | None:
    """`and qwen?`, after the models of a family; None where no other family is named."""
    found = _ALONE.fullmatch(text)
    return _families(directory).get(found["name"].casefold()) if found else None


@lru_cache(maxsize=4)
def _families(directory: Directory) -> dict[str, str]:
    """How each family is written, by its name in small letters."""
    named = [
        found[0]
        for run in directory.of(EntityKind.RUN)
        if _OPEN in run.traits and (found := _NAME.match(run.name))
    ]
    counts = Counter(map(str.casefold, named))
    written = {name.casefold(): name for name in reversed(named)}
    return {x: written[x] for x, n in counts.items() if n >= _SEVERAL or x in _MAKERS}


@lru_cache(maxsize=4)
def _ways(directory: Directory) -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted({*_families(directory), *_MAKERS}))
    said = (way.format(names=names, kind=_KIND, led=LED) for way in _WAYS)
    return tuple(regex(way, re.IGNORECASE, needs=names) for way in said)


def is_called(name: str, family: str | None) -> bool:
    """Whether a model bears the name of a family; any does where none is asked for."""
    if family is None:
        return True
    return any(each.casefold() == family.casefold() for each in _NAME.findall(name))
