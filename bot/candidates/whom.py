"""Whom a text speaks of: one person, people, or nobody; every one of them by the same word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, takewhile
from typing import Final

from bot.candidates.refusal_classes import CLASSES
from bot.candidates.refusal_rules import BESIDE_ONE
from bot.candidates.refusal_words import (
    ANSWERED,
    ANSWERED_OF_POOL,
    LISTS,
    NAMED_ONE,
    PERSON,
    PRONOUNS,
    THINGS,
)
from bot.candidates.refusals_of_many import ANYWHERE
from bot.candidates.scholars.text import folded
from bot.questions.common_words import COMMON
from bot.questions.lexicon import words as grammar_words

ONE: Final = "ONE"
"""A person who is meant: a name, `she`, `this candidate`."""
MANY: Final = "MANY"
"""People in general: `our pool`, `candidates`, `them`."""
WHO: Final = "WHO"
"""Who, whom, and which of them."""

_STANDIN: Final = "somebodynamed"
_PAIR: Final = "PAIR"
_NAME: Final = re.compile(
    r"(?<![\w-])[A-Z](?:[^\W\d_]|['’-])*[a-zà-ÿ.](?:\s[A-Z]\.)?"
    r"(?:\s(?:van|von|de|der|den|da|di|la|le|el|al|bin|ben))*"
    r"\s[A-Z](?:[^\W\d_]|['’-])*[a-zà-ÿ](?![\w-])"
)
_CAPITAL: Final = re.compile(r"(?<=[a-zà-ÿ,:] )[A-Z][a-zà-ÿ]+(?![\w-])")
_GERMAN: Final = re.compile(
    r"\b(?:[Ww](?:er|en|em|ie|as|elche\w*)|ist|hat|wird|unser\w*|und|bei|sie)\b"
)
"""German writes every noun with a capital."""
_STOPS: Final = re.compile(r"[.?!;:,()\n]+(?=\s|$)|\s[–—-]+\s|[¿¡\n]")
_POSSESSIVE: Final = re.compile(r"(?<=\w)['’]s\b")
_LONG_FROM: Final = 6
_LONG: Final = re.compile(rf"(?<!\w)[^\W\d_]{{{_LONG_FROM},}}(?!\w)")
_AMOUNTS: Final = re.compile(
    r"\bper (?:researcher|person|employee|head|scientist|engineer|capita|phd|user|student)s?\b"
    r"|\b(?:compute|gpus?|chips?|h100e?|share) (?:of|for) (?:one|each|a|every) \w+\b"
    r"|\b(?:one|each|every) (?:researcher|person|employee)(?: s)?\b(?! (?:a|by|from|with)\b)"
    r"|(?<!top )(?<!best )(?<!first )(?<!on )\b\d[\d ]*k? (?:\w+ )?"
    r"(?:researchers?|people|persons?|employees|scientists?|engineers?"
    r"|staff|hires?|folks|phds?|heads|users|students)\b"
)
"""Words for people that only count them."""
_SUBJECT: Final = re.compile(
    r"\b(works?|working|worked|publish\w*|papers?|research|wrote|writes?|written|experience|"
    r"veroffentlich\w*|arbeitet|publicad\w+) (?:\w+ )?(?:on|about|in|with|an|zu|uber|sobre|sur) "
    r"(?!secret)"
    r"(?:(?!(?:and|but) (?:is|are|has|have|was|who|under|over|no|not)\b)[^|])+"
    r"|\b(studies|stud(?:y|ied)) (?:(?!(?:and|but) (?:is|are|has|was|who|under)\b)[^|])+"
)
"""What is published about is no trait of who publishes it."""
_JOINING: Final = re.compile(
    r"\b(?:by|after|when(?! (?:will|would|does|do|is|might))|if|on|before|without|for) (?:\w+ "
    r")?(?:ONE )?"
    r"(?:join|leav|mov|switch|com|chang|accept)(?:ing|e?s|e)\b(?: (?:to|over to|from|us|with us|"
    r"here))*"
)
"""A move that is taken for granted, where the question is what it would mean in compute."""
_OF_THINGS: Final = re.compile(
    rf"\bhow old (?:is|are) (?:this|that|the|these|those) (?!{NAMED_ONE})\w+"
    r"|\b(?:llama|model|role|job|qwen|chip|gpu) famil(?:y|ies)\b|\bfamil(?:y|ies) of\b"
    r"|\bwhite papers?\b|\bbest papers?\b|\b(?:write|draft|say|put)(?: \w+){0,3} e ?mails?\b"
    r"|\bdata pitch\b.*"
    r"|\b(?:our|your) offer\b|\b(?:our|your|the|this|that) (?:cluster|share|guarantee)\b"
)
"""Phrases that hold the words of a refusal and are about things."""
_LEADS: Final = frozenset(
    ("and", "or", "also", "then", "now", "next", "so", "ok", "|", "what", "how")
)
_OPENING: Final = r"(?:(?:and|so|but|hey|hi|please|ok|assay|well|think|sure|could you|can you) )*"
_ASKS: Final = re.compile(
    rf"^{_OPENING}(?:what|who|how|when|where|which|why|is|are|was|does|do|did|has|have|had|will|"
    "would|can|could|should|shall|may|might|any|whats|wats|hows|whos|tell|give|show|guess|shuold|"
    "shoud|"
    r"wie|was|wer|wo|hat|ist|wird|soll\w*|qui|quel\w*|est|va|faut|combien|ou|quien|cual|cuant\w+|"
    r"esta|se)\b"
)
_YES_OR_NO: Final = re.compile(
    rf" {_OPENING}(?:is|are|was|has|have|had|does|did|do|will|would|can|could|may|might) {ONE} "
)
_BEFORE_A_NAME: Final = (
    "is|are|was|were|does|did|do|has|have|had|will|would|can|could|should|might|may|shall|think|"
    "than|hire|interview|poach|lure|dm|ping|assess|evaluate|judge|appraise|vet|wird|reach|hiring|"
    "getting|"
    "out from|"
    "go with|forward with|odds that|probability that|assume|expect"
)
_VERBS: Final = frozenset((*_BEFORE_A_NAME.split("|"), "need"))
_SLOT: Final = re.compile(
    rf"(?<!\w)({_BEFORE_A_NAME}|(?:(?<=^ )|(?<=\| )|(?<=please ))(?:rate|score|grade|rank))"
    r" ([^\W\d_]+)(?!\w)"
)
_OWNER: Final = re.compile(r"(?<!\w)([^\W\d_]{3,}) s(?= )")
_RUN: Final = re.compile(r"(?<!\w)[^\W\d_]+(?: [^\W\d_]+)*(?!\w)")
_MONTHS: Final = frozenset(("jun", "june", "may", "april", "august", "jan"))
"""Given names that are months, too."""
_ONES: Final = re.compile(
    r"(?<!\w)(?:(?:this|that|the|my|dieser?|diesen|ce|cette|este|esta) (?:first |other |last )?"
    rf"(?:{NAMED_ONE})|{PRONOUNS}|this one|that one|t il|t elle)(?!\w)"
)
_MANYS: Final = re.compile(
    r"(?<!\w)(?:(?:this|that|the|our|my|your|each|any|every|all|a|an|notre|nuestro|"
    rf"unser\w*|these|those) )?(?<!co )(?:{PERSON}|(?<=the )(?:{LISTS})|(?<=our )(?:{LISTS})|"
    rf"(?<=my )(?:{LISTS})|(?<=this )(?:{LISTS})|them|they|their|theirs|these (?:two|three)|"
    "those (?:two|three)|both of them|(?<=of )the (?:two|three|four|five|lot|bunch)|these|those|"
    r"ones|(?<=of )our list|(?<=in )our list|the list|die drei|des (?:deux|trois)|las (?:dos|tres)|"
    r"los (?:dos|tres))(?!\w)"
)
_POOL: Final = re.compile(
    r"(?<!\w)(?:(?:our|the|my|this|which|what|of|any) )(?:talent |candidate )?(?:pool|candidates|"
    r"applicants|shortlist|short list|pipeline)(?!\w)"
)
_WHOS: Final = re.compile(
    r"(?<!\w)(?:who|whom|whos|which one|which (?:of )?MANY|which of (?:\w+ and \w+)|wer|qui|quien|"
    r"quienes|wen|welche[rsn]? MANY|quell?es? MANY)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A text in folded words between blanks, everyone in it by the same word."""

    text: str
    plain: str
    """The same before anybody was called by another word."""
    is_question: bool
    is_sure: bool
    """Whether the one person has a full name or a pronoun, or is called a candidate."""
    is_named: bool
    """Whether the one person has at least a name with a capital, which may be a misspelt lab's."""
    is_of_pool: bool
    """Whether the workspace's own candidates are meant."""

    @property
    def has_one(self) -> bool:
        """Whether one person is meant."""
        return f" {ONE} " in self.text

    @property
    def is_yes_or_no(self) -> bool:
        """Whether it asks about one person what is answered by yes or no."""
        return _YES_OR_NO.match(self.text) is not None

    @property
    def says_more(self) -> bool:
        """Whether anything is said beside whom it is about."""
        return len(set(self.text.split()) - _LEADS) > 1


def said_of_whom(text: str) -> Said:
    """A text with everyone in it called by the same word."""
    full = _NAME.sub(_somebody, text)
    named = full if _GERMAN.search(text) else _CAPITAL.sub(_somebody, full)
    clauses = map(folded, _STOPS.split(_POSSESSIVE.sub(" s", named)))
    line = f" {' | '.join(clause for clause in clauses if clause)} "
    asks = text.rstrip().endswith("?") or bool(_ASKS.search(line.strip()))
    spelt = _LONG.sub(_respelt, line)
    plain = _OF_THINGS.sub(" compute ", _SUBJECT.sub(r"\1\2", _AMOUNTS.sub(" ", spelt)))
    meant = _ONES.sub(ONE, plain)
    sure = ONE in meant or _STANDIN in full
    is_english = text.isascii() and not _GERMAN.search(text)
    called = meant.replace(_STANDIN, ONE)
    pairs = _RUN.sub(_names_in, called) if is_english else called
    is_named = sure or _STANDIN in named or _PAIR in pairs
    with_names = _OWNER.sub(_owner, _SLOT.sub(_slot, pairs.replace(_PAIR, ONE)))
    everyone = _WHOS.sub(WHO, _MANYS.sub(MANY, with_names))
    marked = " ".join(_JOINING.sub(" ", everyone).split())
    return Said(f" {marked} ", plain, asks, sure, is_named, _POOL.search(spelt) is not None)


def _respelt(match: re.Match[str]) -> str:
    """A long word of one wrong letter, as the word of the rules that it was meant to be."""
    word = match[0]
    if _is_known(word) or word == _STANDIN:
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extractOne(word, _long_words(), scorer=OSA.distance, score_cutoff=1)
    return found[0] if found else word


def _somebody(match: re.Match[str]) -> str:
    """Capitalised words that name no lab and no thing are taken for somebody's name."""
    words = [folded(word) for word in match[0].split()]
    if THINGS.intersection(words) or _follows_a_capital(match):
        return match[0]
    if _is_where_a_name_stands(match):
        return _STANDIN
    before = len(tuple(takewhile(_is_known, words)))
    lead = match[0].split()[:before] if len(words) > before else words
    return " ".join((*lead, _STANDIN)) if len(words) > before else match[0]


def _is_where_a_name_stands(match: re.Match[str]) -> bool:
    """Whether a capitalised word that means something else, as `Jun` does, names somebody here."""
    before = match.string[: match.start()].casefold().split()
    return match[0].istitle() and " " not in match[0] and bool(before) and before[-1] in _VERBS


def _follows_a_capital(match: re.Match[str]) -> bool:
    """Whether one word is part of a longer name, as `Insights` is of `Talent Insights`."""
    before = match.string[: match.start()].split()
    return " " not in match[0] and len(before) > 1 and before[-1][:1].isupper()


def _names_in(match: re.Match[str]) -> str:
    """Two words or more in a row that nothing else is called are taken for a name."""
    words = match[0].split()
    told: list[str] = []
    for known, run in groupby(range(len(words)), key=lambda place: _is_other(words, place)):
        places = tuple(run)
        told += [words[p] for p in places] if known or len(places) == 1 else [_PAIR]
    return " ".join(told)


def _slot(match: re.Match[str]) -> str:
    """A word that nothing else is called, where a name would stand."""
    return match[0] if _is_known(match[2]) else f"{match[1]} {ONE}"


def _owner(match: re.Match[str]) -> str:
    return match[0] if _is_known(match[1]) else f"{ONE} s"


def _is_other(words: Sequence[str], place: int) -> bool:
    """Whether a word is no part of a name; a month before a name is one."""
    follows = words[place + 1] if place + 1 < len(words) else ""
    if words[place] in _MONTHS and follows:
        return _is_known(follows)
    return _is_known(words[place])


@cache
def _told() -> frozenset[str]:
    rules = (
        pattern for one in (BESIDE_ONE, ANYWHERE) for found in one.values() for pattern in found
    )
    told = " ".join(
        (PERSON, LISTS, NAMED_ONE, ANSWERED, ANSWERED_OF_POOL, *CLASSES.values(), *rules)
    )
    either = re.sub(r"([a-z]{3,})s\?", r"\1 \1s", told)
    return frozenset(re.findall("[a-z]{3,}", either))


@cache
def _stems() -> tuple[str, ...]:
    return tuple(re.findall(r"([a-z]{4,})\\w", "|".join((PERSON, ANSWERED, *CLASSES.values()))))


@cache
def _long_words() -> tuple[str, ...]:
    return tuple(sorted(word for word in _told() if len(word) >= _LONG_FROM))


@cache
def _words() -> frozenset[str]:
    return COMMON | THINGS | _told() | frozenset(grammar_words())


def _is_known(word: str) -> bool:
    """Whether a folded word means something else than a person, or stands for one already."""
    if len(word) < 3 or not word.islower():
        return True
    if word.startswith(_stems()):
        return True
    stems = (word, word.removesuffix("s"), word.removesuffix("ing"), word.removesuffix("ed"))
    return any(stem in _words() or f"{stem}e" in _words() for stem in stems)
