"""Questions about people that Assay does not answer, recognised by whom and what they are about.

First it is settled whether one person is meant, people in general, or nobody; words that ask for a
judgement count only then: “rank the labs” and “how old is this figure” are answered. What no rule
knows is weighed by its words (`leaning`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from bot.candidates.leaning import LABS, Leaning, leaning
from bot.candidates.refusal_classes import CLASSES
from bot.candidates.refusal_of_works import as_of_works
from bot.candidates.refusal_protected import FIELD, IN_ORDER, OFF, THEIRS
from bot.candidates.refusal_reasons import REASONS
from bot.candidates.refusal_rules import BESIDE_ONE, Topic
from bot.candidates.refusal_secrets import (
    HUSHED,
    LEAKED,
    NOT_SECRET,
    PRIVATE,
    TERMS_KEPT,
    WHOSE,
)
from bot.candidates.refusal_words import OF_LABS, OF_THINGS
from bot.candidates.refusals_by_hint import BY_HINT
from bot.candidates.refusals_of_many import ANYWHERE
from bot.candidates.refusals_surely import SURELY
from bot.candidates.whom import MANY, ONE, Said, said_of_whom
from bot.regex import regex
from bot.weighing import Weights

LONGEST: Final = 2000
"""Characters of a question that are looked at."""
UNLIKELY: Final = 0.05
"""A rule is wrong where all other words speak against it this much."""
_NEVER: Final = "(?!)"
_LABEL: Final = regex(r"[A-Z_]{2,}")
_ANY_THING: Final = f"{OF_LABS}|{OF_THINGS}"
"""What is said of labs and chips, one of which a word that is not known may be."""

_OPENING: Final = regex(r"^ (?:(?:and|so|but|also|ok|okay|well|hey|hi|please|pls) )+(?=\w+ \w)")
_CHIPS: Final = "CHIPS"
_CHIP: Final = (
    r"[abhv]\d{2,3}s?|gb?\d{3}s?|mi\d{3}[ax]?s?|l40s?|tpus?(?: v\d\w?)?|trainium\d?|inferentia\d?|"
    r"rubin|blackwell|hopper|ironwood|trillium|gaudi\d?"
)
"""What is weighed as one chip is as any other: `should we pass on MI325X`."""


_TALK: Final = regex(
    r"\b(for|before|ahead of|purpose:?) (?:(?:an?|the|our|my|his|her|their) )?"
    r"(?:salary|comp|compensation|pay|package|money) "
    r"(?:talks?|chat|call|discussion|conversation|meeting|negotiations?)\b",
    re.IGNORECASE,
)
"""Why somebody is looked up, by which no figure of theirs is asked: `for a salary talk`."""
_CALLED: Final = regex(
    r"^(\W*(?:(?:i|we|i['’]?ve|we['’]?ve|hi|hey|ok|so|just|will|am|i['’]?m|be)\W+)*"
    r"(?:(?:got|have|having|had|get|getting|catching|speaking (?:to|with))\s(?:[\w'’-]+\s){1,4}?)?)"
    r"(?:on|over) the (?:phone|line|blower|horn)\b"
    r"(?=\W*(?:with|in|at \d|from \d|tomorrow|tmrw|tmw|today|tonight|later|this|next|soon|now|on|"
    r"mon|tue|wed|thu|fri|$|[,.;:–—-]))",
    re.IGNORECASE,
)
"""`got her on the phone in ten`: when somebody is spoken to, and no number of theirs."""
_PAYER: Final = regex(
    r"(?:['’]s|\s+(?:is|are))?(?:^|\s+)(?:(?:the|my|our)\s+)?(?:best|top|highest|biggest|worst|lowest)"
    r"[- ]pay(?:ers?|ing)\b(?:\s+(?:labs?|compan(?:y|ies)|employers?|ones?))?"
    r"(?!\s+(?:of|among|candidates?)\b)",
    re.IGNORECASE,
)
"""`who's the top payer for research scientists`: a lab by its pay, and nobody who is ranked."""


class Refusal(NamedTuple):
    """What a question asks for that is not answered."""

    topic: Topic


class _Limits(NamedTuple):
    """How likely a message, or a part of it, has to ask for what is refused."""

    whole: float
    part: float
    """Higher, since less is known of a part."""


_LIMITS: Final = _Limits(0.35, 0.65)
"""Below a half: of two mistakes, to refuse is the smaller one."""
_IF_READ: Final = _Limits(0.7, 0.85)
"""For what was read as asking for published work, the pool, or what is kept."""


class _Rule(NamedTuple):
    """The patterns of a topic: those over words, and those over words and classes of words.

    A class is looked for once in a text and stands as its label there: written out in each
    pattern, the classes would take half a second to compile.
    """

    topic: Topic
    plain: re.Pattern[str]
    labelled: re.Pattern[str]
    labels: tuple[str, ...]

    @classmethod
    def of(cls, topic: Topic, patterns: tuple[str, ...]) -> _Rule:
        used = {p: set(_LABEL.findall(p)) & CLASSES.keys() for p in patterns}
        plain = "|".join(p for p in patterns if not used[p])
        labelled = "|".join(p for p in patterns if used[p])
        labels = tuple(label for label in CLASSES if any(label in each for each in used.values()))
        return cls(topic, whole_words(plain), whole_words(labelled), labels)

    def meets(self, text: str) -> bool:
        """Whether a text asks for the topic."""
        if self.plain.search(text):
            return True
        for label in self.labels:
            text = _class(label).sub(label, text)
        return self.labelled.search(text) is not None


def refusal_for(
    text: str, weights: Weights | None = None, *, is_read: bool = False
) -> Refusal | None:
    """Which refusal a question about people meets, by the weights of the table or by others.

    None where it may be answered. `is_read` tells that it was read as asking what is answered.
    """
    said = said_in(text)
    if surely := _whatever_else(said):
        return Refusal(surely)
    whole, worst = leanings(said, weights)
    limits = _IF_READ if is_read else _LIMITS
    if whole.chance > limits.whole or worst.chance > limits.part:
        return Refusal(_reason(worst, said))
    topic = _by_words(said) if worst.chance > UNLIKELY else None
    return Refusal(topic) if topic else None


def _reason(lean: Leaning, said: Said) -> Topic:
    """The topic that a refused text leans to; of two close ones or none, what its rule tells."""
    if told := _first(said.whole, _reasons()):
        return told
    rule = _by_words(said)
    return rule if rule and (lean.topic is Topic.OTHER or rule in lean.close) else lean.topic


def said_in(text: str) -> Said:
    """What a message says of whom, as far as it is read."""
    told = _TALK.sub(r"\1 a call", _CALLED.sub(r"\1a call", text[:LONGEST]))
    return said_of_whom(as_of_works(_PAYER.sub(" pays", told)))


def is_surely_refused(said: Said) -> bool:
    """Whether it is refused whatever the other words may want."""
    return _whatever_else(said) is not None


def leanings(said: Said, weights: Weights | None = None) -> tuple[Leaning, Leaning]:
    """What all that was said leans to, and the part of it that leans most."""
    whole, *parts = (leaning(part, weights) for part in weighed(said))
    return whole, max((whole, *parts), key=lambda lean: lean.chance)


def by_rule(said: Said) -> Topic | None:
    """The topic whose rule a text meets, whatever its words weigh.

    The weights are learned with it, and not from what is only hinted at.
    """
    return _without_hints(said) or _by_words(said)


def _by_words(said: Said) -> Topic | None:
    return _of_one(said) or _of_any(said) or _secret(said)


def weighed(said: Said) -> tuple[str, ...]:
    """All that was said, then each part of it; everybody, every lab and chip by the same word.

    Beside a long offer, a short question about somebody would hardly weigh anything. Words that a
    message or a part only begins with are none of it: `and should we take her`.
    """
    plain = said.whole if said.has_one else _of_no_person(said.whole)
    whole = _words(_CHIP).sub(_CHIPS, _with_labs(plain))
    parts = tuple(_OPENING.sub(" ", part) for part in whole.split("|") if len(part.split()) > 1)
    opened = _OPENING.sub(" ", whole)
    return (opened, *parts) if "|" in whole else (opened,)


def _of_no_person(text: str) -> str:
    """The text with a field of research, or a thing, whose name is a trait of people as well."""
    in_field = _words(FIELD).sub("robotics", text)
    text = text if _words(THEIRS).search(in_field) else in_field
    return _words(IN_ORDER).sub("list data centers", _words(OFF).sub("idle", text))


def _whatever_else(said: Said) -> Topic | None:
    return _without_hints(said) or _first(said.whole, _hinted())


def _without_hints(said: Said) -> Topic | None:
    sure = _first(said.whole.replace("white paper", "paper"), _surely())
    return sure or (Topic.CONFIDENTIAL if _are_terms_kept(said) else None)


def _of_one(said: Said) -> Topic | None:
    if not said.has_one:
        return None
    may_be_a_lab = not said.is_sure and _words(_ANY_THING).search(said.text) is not None
    if may_be_a_lab and not said.is_named:
        return None
    found = _first(said.text, _beside_one())
    return None if may_be_a_lab and found is Topic.RANKING else found


def _of_any(said: Said) -> Topic | None:
    text = said.text if not said.is_sure else said.text.replace(ONE, MANY)
    return _first(text, _anywhere())


def _secret(said: Said) -> Topic | None:
    """What is not public about a lab, or about what somebody is said to know."""
    text = _with_labs(said.plain)
    hushed = _hushed(text)
    is_secret = hushed != text and not _words(NOT_SECRET).search(hushed)
    is_somebodys = said.has_one or _words(WHOSE).search(text)
    return Topic.CONFIDENTIAL if is_secret and is_somebodys else None


def _are_terms_kept(said: Said) -> bool:
    """Whether what a lab pays is asked for as what is not public."""
    hushed = _words(PRIVATE).sub("HUSHED", _hushed(_with_labs(said.whole)))
    is_of_labs = LABS in hushed and _words(TERMS_KEPT).search(hushed) is not None
    return is_of_labs and not _words(NOT_SECRET).search(hushed)


def _hushed(text: str) -> str:
    """A text with the words for what is not public by the same two."""
    return _words(HUSHED).sub("HUSHED", _words(LEAKED).sub("LEAKED", text))


def _with_labs(text: str) -> str:
    """A text with every lab called so."""
    return _class(LABS).sub(LABS, text)


def _first(text: str, rules: tuple[_Rule, ...]) -> Topic | None:
    return next((rule.topic for rule in rules if rule.meets(text)), None)


@cache
def _beside_one() -> tuple[_Rule, ...]:
    return tuple(_Rule.of(topic, found) for topic, found in BESIDE_ONE.items())


@cache
def _anywhere() -> tuple[_Rule, ...]:
    return tuple(_Rule.of(topic, found) for topic, found in ANYWHERE.items())


@cache
def _surely() -> tuple[_Rule, ...]:
    return tuple(_Rule.of(topic, found) for topic, found in SURELY.items())


@cache
def _hinted() -> tuple[_Rule, ...]:
    return tuple(_Rule.of(topic, found) for topic, found in BY_HINT.items())


@cache
def _reasons() -> tuple[_Rule, ...]:
    return tuple(_Rule.of(topic, found) for topic, found in REASONS.items())


@cache
def _class(label: str) -> re.Pattern[str]:
    return whole_words(CLASSES[label])


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return whole_words(pattern)


def whole_words(pattern: str) -> re.Pattern[str]:
    """A pattern over whole words."""
    return regex(rf"(?<!\w)(?:{pattern or _NEVER})(?!\w)")
