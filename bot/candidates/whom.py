"""Whom a text speaks of: one person, people, or nobody; every one of them by the same word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from typing import Final

from bot.candidates.known_words import STANDIN, is_grammar, is_known, respelt
from bot.candidates.refusal_protected import (
    AMOUNTS,
    AWAY,
    COMPOUNDS,
    JOINING,
    OF_THINGS,
    OFFERED,
    SUBJECT,
    TOGETHER,
)
from bot.candidates.refusal_words import (
    LABS,
    LISTED,
    LISTS,
    NAMED_ONE,
    PERSON,
    PRONOUNS,
    THINGS,
)
from bot.candidates.scholars.text import folded
from bot.regex import regex

ONE: Final = "ONE"
"""A person who is meant: a name, `she`, `this candidate`."""
MANY: Final = "MANY"
"""People in general: `our pool`, `candidates`, `them`."""
WHO: Final = "WHO"
"""Who, whom, and which of them."""

_PAIR: Final = "PAIR"
_LATIN: Final = [chr(code) for code in range(0xC0, 0x250) if chr(code).isalpha()]
_UPPER: Final = f"[A-Z{''.join(filter(str.isupper, _LATIN))}]"
_LOWER: Final = f"a-z{''.join(filter(str.islower, _LATIN))}"
_NAME: Final = regex(
    rf"(?<![\w-]){_UPPER}(?:[^\W\d_]|['’-])*[{_LOWER}.](?:\s{_UPPER}\.)?"
    r"(?:\s(?:van|von|de|der|den|da|di|la|le|el|al|bin|ben))*"
    rf"\s{_UPPER}(?:[^\W\d_]|['’-])*[{_LOWER}](?![\w-])"
)
_CAPITAL: Final = regex(rf"(?<=[{_LOWER},:] ){_UPPER}[{_LOWER}]+(?![\w-])")
_GERMAN: Final = regex(r"\b(?:[Ww](?:er|en|em|ie|as|elche\w*)|ist|hat|wird|unser\w*|und|bei|sie)\b")
"""German writes every noun with a capital."""
_ROMANCE: Final = regex(
    r"\b(?:qui|(?:le|la|les)?quel\w*|est|nous|nos|notre|des|les|faut|quien(?:es)?|cual(?:es)?|"
    r"cuant\w+|"
    r"nuestr\w+|los|las|deb\w*mos|peut|pourrait|puede)\b",
    re.I,
)
"""French and Spanish, of whose words too few are known to tell a name among them."""
_STOPS: Final = regex(r"[.?!;:,()\n]+(?=\s|$)|\s[–—-]+\s|[¿¡\n]")
_OF_A_CHIP: Final = regex(r"\b(?:grace|vera)[ -](?=(?:hopper|rubin|blackwell|cpus?)\b)", re.I)
"""The first half of a chip's name, which alone is somebody's."""
_POSSESSIVE: Final = regex(r"(?<=\w)['’]s\b")
_OPENING: Final = r"(?:(?:and|so|but|hey|hi|please|ok|assay|well|think|sure|could you|can you) )*"
_ASKS: Final = regex(
    rf"^{_OPENING}(?:what|who|how|when|where|which|why|is|are|was|does|do|did|has|have|had|will|"
    "would|can|could|should|shall|may|might|any|whats|wats|hows|whos|tell|give|show|guess|shuold|"
    "shoud|"
    r"wie|was|wer|wo|hat|ist|wird|soll\w*|qui|quel\w*|est|va|faut|combien|ou|quien|cual|cuant\w+|"
    r"esta|se|any(?:one|body)|some(?:one|body)|names of|woran|worauf|peu[tx]|doit|devrai\w*|"
    r"devons|deb\w*mos|"
    r"debe|puede|tiene|podemos|kann|darf|muss|sur quoi|avec qui)\b"
    r"|(?<!\w)somebodynamed (?:\w+ (?:t )?(?:il|elle)|peut|pourrait|doit|devrait|est|a t|va|aime|"
    r"puede|deberia|tiene|"
    r"esta|es|kann|sollte|hat|ist|"
    r"wird|will|mag)\b"
)
_ORDERS: Final = regex(
    rf"^{_OPENING}(?:rank|rate|score|grade|sort|order|list|name|pick|choose|find|get|compare|"
    rf"predict|"
    "shortlist|narrow|put|filter|only|exclude|recommend|decide|hire|reject|e ?mails?|phone|send|"
    "help|let|"
    "make|ask|leave|skip|drop|remove|screen|salary|address|number)\\b|\\b(?:who|which|whom|"
    "insiders?|leaked|nda)\\b"
)
_BEFORE_A_NAME: Final = (
    "is|are|was|were|does|did|do|has|have|had|will|would|can|could|should|might|may|shall|think|"
    "than|hire|interview|poach|lure|dm|ping|assess|evaluate|judge|appraise|vet|wird|reach|hiring|"
    "getting|"
    "out from|"
    "tell if|know if|tell whether|know whether|go with|forward with|odds that|"
    "probability that|assume|expect"
)
_VERBS: Final = frozenset((*_BEFORE_A_NAME.split("|"), "need"))
_SLOT: Final = regex(
    rf"(?<!\w)({_BEFORE_A_NAME}|(?:(?<=^ )|(?<=\| )|(?<=please ))(?:rate|score|grade|rank))"
    r" ([^\W\d_]+)(?!\w)"
)
_OWNER: Final = regex(r"(?<!\w)([^\W\d_]{3,}) s(?= )")
_RUN: Final = regex(r"(?<!\w)[^\W\d_]+(?: [^\W\d_]+)*(?!\w)")
_MONTHS: Final = frozenset(("jun", "june", "may", "april", "august", "jan"))
"""Given names that are months, too."""
_ONES: Final = regex(
    r"(?<!\w)(?:(?:this|that|the|my|dieser?|diesen|ce|cette|este|esta) (?:first |other |last )?"
    rf"(?:{NAMED_ONE})|{PRONOUNS}|this one|that one|t il|t elle)(?!\w)"
)
_MANYS: Final = regex(
    r"(?<!\w)(?:(?:this|that|the|our|my|your|each|any|every|all|a|an|notre|nuestro|"
    rf"unser\w*|these|those) )?(?:{LISTED} )?(?<!co )(?:{PERSON}|(?<=the )(?:{LISTS})|"
    rf"(?<=our )(?:{LISTS})|"
    rf"(?<=my )(?:{LISTS})|(?<=this )(?:{LISTS})|them|they|their|theirs|these (?:two|three)|"
    "those (?:two|three)|both of them|(?<=of )the (?:two|three|four|five|lot|bunch)(?! (?:labs?|"
    "clouds?|chips?|"
    "gpus?|offers?|sites?|clusters?|providers?|models?|options?|runs?|companies|prices?))|these|"
    "those|"
    r"ones|(?<=of )our list|(?<=in )our list|the list|die drei|des (?:deux|trois)|las (?:dos|tres)|"
    r"los (?:dos|tres))(?!\w)"
)
_THINGS_AGAIN: Final = regex(
    r"(?<!\w)(?P<things>labs?|chips?|gpus?|clusters?|models?|sites?|clouds?|offers?|providers?|"
    rf"runs?)(?P<said>(?: (?!(?:{PERSON})\b)\w+){{0,6}}? (?:of|among|than|from|on|in))"
    r" (?:all )?(?:(?:the )?(?:ones|these|those|them)|(?:the|your|our|my) (?:short ?)?list)(?!\w)"
)
"""Things that are spoken of again, and no people: `which chip is the weakest of the ones you list`.
"""
_WHICH: Final = (
    "of|the|our|these|those|other|two|three|four|five|six|seven|eight|nine|ten|thinking|machines|"
    r"\d+|open|hugging"
)
_NOBODY: Final = (
    r"labs?|compan\w+|chips?|gpus?|roles?|jobs?|openings?|sites?|models?|offers?|runs?|works?|"
    r"papers?|"
    r"clouds?|is|are|was|do|does|did|has|have|had|can|could|will|would|should|to|for|in|at|by|"
    r"that|questions?|"
    r"makes?|one|figures?|countr\w+|cit(?:y|ies)"
)
"""What is no part of `which two of the five people`."""
_WHOS: Final = regex(
    r"(?<!\w)(?:who|whom|whos|which one|which of (?:\w+ and \w+)|"
    rf"which (?:(?:{_WHICH}) ){{0,4}}(?:(?!(?:{_NOBODY})\b)\w+ )?(?:(?:{_WHICH}) )*MANY|wer|wen|"
    rf"wem|qui|quien(?:es)?|lequel|laquelle|"
    r"lesquel(?:le)?s|welche[rsn]?(?: \w+)? MANY|quell?e?s? MANY|que MANY|cual(?:es)? de "
    r"MANY)(?!\w)"
)


_OF_LABS: Final = regex(
    rf"(?<= )((?:(?:{LABS}) (?:(?:and|or|vs|versus|against|\|) )+)+(?:{LABS}) \| )WHO(?= )"
)
"""Who of labs is asked about: `OpenAI, Meta and xAI: who is the strongest`."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text in folded words between blanks, everyone in it by the same word."""

    text: str
    """What is asked, as the rules look at it."""
    whole: str
    """All that was said."""
    plain: str
    """The text before anybody was called by another word."""
    is_sure: bool
    """Whether the one person has a full name or a pronoun, or is called a candidate."""
    is_named: bool
    """Whether the one person has at least a name with a capital, which may be a misspelt lab's."""

    @property
    def has_one(self) -> bool:
        """Whether one person is meant."""
        return f" {ONE} " in self.text


def said_of_whom(text: str) -> Said:
    """A text with everyone in it called by the same word."""
    full = _NAME.sub(_somebody, _POSSESSIVE.sub(" s", _OF_A_CHIP.sub("", text)))
    named = full if _GERMAN.search(text) else _CAPITAL.sub(_somebody, full)
    is_english = text.isascii() and not (_GERMAN.search(text) or _ROMANCE.search(text))
    clauses = [respelt(clause) for clause in map(folded, _STOPS.split(named)) if clause]
    told = [AWAY.sub(r"\1 holiday", clause) for clause in clauses]
    plain = _plain(told)
    meant = _ONES.sub(ONE, plain)
    sure = ONE in meant or STANDIN in full
    everyone, is_pair = _called(meant, is_english=is_english)
    is_named = sure or STANDIN in named or is_pair
    marked = " ".join(JOINING.sub(" ", everyone).split())
    whole, _ = _called(_ONES.sub(ONE, _line(told)), is_english=is_english)
    return Said(f" {marked} ", whole, plain, sure, is_named)


def _plain(told: Sequence[str]) -> str:
    """What is asked, without phrases that hold the words of a refusal and are about no person."""
    has_offer = any(map(OFFERED.search, told))
    bare = COMPOUNDS.sub(" ", _line(filter(_may_ask, told) if has_offer else told))
    uncounted = SUBJECT.sub(r"\1\2", AMOUNTS.sub(" ", bare))
    return f" {' '.join(TOGETHER.sub(' ', OF_THINGS.sub(' compute ', uncounted)).split())} "


def _line(told: Iterable[str]) -> str:
    return f" {' | '.join(told)} "


def _called(line: str, *, is_english: bool) -> tuple[str, bool]:
    """A line with everyone called by the same word, and whether two words alone made a name."""
    called = _THINGS_AGAIN.sub(r"\g<things>\g<said> \g<things>", line.replace(STANDIN, ONE))
    pairs = _RUN.sub(_names_in, called) if is_english else called
    with_names = _OWNER.sub(_owner, _SLOT.sub(_slot, pairs.replace(_PAIR, ONE)))
    everyone = _WHOS.sub(WHO, _MANYS.sub(MANY, with_names))
    return _OF_LABS.sub(r"\1which lab", everyone), _PAIR in pairs


def _may_ask(clause: str) -> bool:
    """Whether a clause beside an offer may ask about somebody, rather than tell of somebody.

    `our best candidate left Meta; 512 H100, 16 researchers vs meta` asks nothing about anybody.
    """
    asks = _ASKS.match(clause.strip()) or _ORDERS.search(clause.strip())
    return bool(asks) or STANDIN in clause


def _somebody(match: re.Match[str]) -> str:
    """Capitalised words that name no lab and no thing are taken for somebody's name."""
    words = [folded(word) for word in match[0].split()]
    if THINGS.intersection(words) or _is_beside_a_capital(match):
        return match[0]
    if _is_where_a_name_stands(match):
        return STANDIN
    before = len(tuple(takewhile(is_known, words)))
    lead = match[0].split()[:before] if len(words) > before else words
    return " ".join((*lead, STANDIN)) if len(words) > before else match[0]


def _is_where_a_name_stands(match: re.Match[str]) -> bool:
    """Whether a capitalised word that means something else, as `Jun` does, names somebody here."""
    before = match.string[: match.start()].casefold().split()
    is_name = match[0].istitle() and (" " not in match[0] or not is_grammar(match[0]))
    return is_name and bool(before) and before[-1] in _VERBS


def _is_beside_a_capital(match: re.Match[str]) -> bool:
    """Whether one word is part of a longer name, as both are of `Talent Insights`."""
    if " " in match[0]:
        return False
    before, after = match.string[: match.start()].split(), match.string[match.end() :]
    return (len(before) > 1 and before[-1][:1].isupper()) or after[1:2].isupper()


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
    return match[0] if is_known(match[2]) else f"{match[1]} {ONE}"


def _owner(match: re.Match[str]) -> str:
    return match[0] if is_known(match[1]) else f"{ONE} s"


def _is_other(words: Sequence[str], place: int) -> bool:
    """Whether a word is no part of a name; a month before a name is one."""
    follows = words[place + 1] if place + 1 < len(words) else ""
    if words[place] in _MONTHS and follows:
        return is_known(follows)
    return is_known(words[place])
