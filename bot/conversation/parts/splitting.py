"""Several questions in one message. An offer is never taken apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

MOST = 6
"""Questions of one message that are answered; more would be a list nobody reads."""

_LISTED = regex(r"^\s*(?:\d{1,2}[.)]|[-*•])\s+", re.MULTILINE)
_NOW_END = regex(
    r"(?:\b(?:and|but|plus)\b|,),? how (?:many|much|big|large)(?: (?:is|are|was|do|does|has|have) "
    r"(?:it|they|there)(?: (?:have|got|cost))?)? "
    r"(?:now|today|these days|at the moment|currently)\W*$",
    re.IGNORECASE,
    needs="now|today|these days|at the moment|currently",
)
_PAST = regex(
    r"\b(?:ago|20\d\d|last (?:year|month|quarter|spring|summer|autumn|fall|winter)|"
    r"(?:in|since|of) (?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december))\b",
    re.IGNORECASE,
)


def is_then_and_now(text: str) -> bool:
    """Whether a text ends with the other end of a change: `… in 2024 and how many now`."""
    found = _NOW_END.search(text)
    return found is not None and _PAST.search(text[: found.start()]) is not None


_ASKS = (
    r"(?=(?:what|whats|hows|whos|how|who|which|where|when|why|whether|is|are|can|could|"
    r"does|do|did|(?:would|will) (?:it|that|this|they|adding|another|\d)|prices?(?: of)?|"
    r"costs? of|the (?:current |hourly |going |rental )?(?:prices?|costs?|rates?) (?:of|for)|"
    r"compare|rank|tell me|show (?:me|the|us)|look(?:ing)? ?up|hiring|"
    r"open (?:roles|positions)|roles|pay|salaries|(?:the )?league(?: table)?|"
    r"(?:the )?price trends? (?:of|for)|"
    r"the [a-z]{1,3}\d{2,4}s? (?:(?:spot|rental|reserved|on[- ]demand) )?prices?|"
    r"(?:the )?[a-z]+(?: [a-z]+)?(?:['’]s)? (?:cards?|profile|fact ?sheet)(?= please|\W*$)|"
    r"(?:the )?[a-z]{1,3}\d{2,4}s? (?:rental )?(?:prices?|rents?) (?:trends?|history|changes?)|"
    r"(?:their|its) (?:pay|salaries|roles|openings|hiring|compute|size|prices?)|"
    r"news|moves|(?:the |any )?(?:weekly |latest )?(?:digest|news|moves|roles)|"
    r"(?:the )?same(?: thing)? (?:but|with|for|in|at|on))\b)"
)
"""How a question may begin in the middle of a sentence."""
_OF_SOMEBODY = "she|he|her|hers|his|him|they|them|their"
_ENDS = regex(
    r"(?<=\?)\s*(?=\S)|\n+|(?<=[.!])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bvs\.)(?<!\bca\.)\s+"
    r"(?=[A-Z]|(?:and )?(?:also|second(?:ly)?|third(?:ly)?|next|then|after that|finally|btw|"
    r"another (?:thing|question)|one more (?:thing|question))\b)|;\s+"
    rf"|(?<=[.!])(?<!\b[A-Za-z]\.)(?<!\bvs\.)(?<!\bca\.)\s+{_ASKS}"
    rf"(?![^.?!]*\b(?:{_OF_SOMEBODY})\b)",
)
_JOINS = regex(
    rf",?(?<! we)(?<! they)(?<! you)(?<! it)\s+(?:and(?: also)?|also|plus|then|\+)\s+{_ASKS}|"
    rf",\s+(?:and |also |plus |then )*{_ASKS}|"
    rf"[,;.]?\s+(?:and |or )?(?:if not|otherwise|if so),?\s+{_ASKS}",
    re.IGNORECASE,
)

_DIVIDES = regex(r"[?\n.!;,+]|\s(?:and|also|plus|then|otherwise|if (?:not|so))\b", re.IGNORECASE)
"""Without one of these a text is not several questions."""
_STOP = regex(r"(?<=\w\w)\.$")

IsQuestion = Callable[[str], bool]
"""Whether a part asks something by itself."""


def holds_several(text: str) -> bool:
    """Whether a text may be several questions, by its signs and joining words alone."""
    lines = as_lines(text)
    bare = _LISTED.sub("", lines)
    if not _DIVIDES.search(bare):
        return False
    return any(marks.search(bare) and len(_split(lines, marks)) > 1 for marks in (_ENDS, _JOINS))


def pieces(text: str) -> tuple[str, ...]:
    """All that may be a question of its own, by signs and joining words alone."""
    sentences = _split(as_lines(text), _ENDS)
    return tuple(piece for sentence in sentences for piece in _split(sentence, _JOINS))


def parts(text: str, stands: IsQuestion, leans: IsQuestion, is_lost: IsQuestion) -> tuple[str, ...]:
    """The questions of a message, or the message itself; those that are numbered stand on lines.

    It is taken apart only where its first part `stands` by itself, and each other one either does
    or `leans` on the one before. A part that `is_lost`, which means nothing, is one as well.
    """
    are = partial(_are_questions, stands=stands, leans=leans, is_lost=is_lost)
    for marks in (_ENDS, _JOINS):
        found = _split(text, marks)
        if 1 < len(found) <= MOST and are(found):
            rest = [part for piece in found for part in _again(piece, marks, are)]
            return tuple(rest[:MOST])
    return (text,)


def _again(
    piece: str, marks: re.Pattern[str], are: Callable[[Sequence[str]], bool]
) -> Sequence[str]:
    """A sentence may hold two questions joined by “and”."""
    if marks is _JOINS:
        return (piece,)
    found = _split(piece, _JOINS)
    return found if len(found) > 1 and are(found) else (piece,)


def _split(text: str, marks: re.Pattern[str]) -> list[str]:
    bare = _LISTED.sub("", text)
    if not _DIVIDES.search(bare) or is_then_and_now(bare):
        return [bare.strip(" \t")] if any(map(str.isalnum, bare)) else []
    pieces = (_STOP.sub("", piece.strip(" \t,")) for piece in marks.split(bare))
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


def _are_questions(
    found: Sequence[str], stands: IsQuestion, leans: IsQuestion, is_lost: IsQuestion
) -> bool:
    """Whether these are questions: at least one is understood, and none of them is a statement."""
    meant = [part for part in found if not is_lost(part)]
    if not meant or not stands(meant[0]):
        return False
    return all(stands(part) or leans(part) for part in meant[1:])


_MARK: Final = regex(
    r"(?:(?<=\s)|^)(?:\((?P<a>[1-6]|[a-f])\)|(?P<b>[1-6]|[a-f])\)|(?P<c>[1-6])\.)\s+(?=\S)",
    needs=")|.",
)
_ANNOUNCED: Final = regex(
    rf"{LED}(?:(?:there|all|assay)\W+)?(?:i(?:['’]ve| have)?(?: got)? |just |got )?"
    r"(?:two|three|four|2|3|4|a couple(?: of)?|couple(?: of)?|a few|some|several) "
    r"(?:(?:quick|short|more|other|small|little|different|separate|further) )*"
    r"(?:things|questions|qs|points|asks)(?: for you| please| (?:really|today))?\s*[:.,–—-]\s*",
    re.IGNORECASE,
    needs="things|questions|qs|points|asks",
)
"""`hi there, two things: …`, which counts what follows."""
_ORDER: Final = ("123456", "abcdef")
_SEVERAL: Final = 2


def as_lines(text: str) -> str:
    """The text with each numbered question on a line of its own, where they count up from one.

    How many there are is not part of what is asked.
    """
    text = _announced_off(text)
    found = list(_MARK.finditer(text))
    marks = "".join(each["a"] or each["b"] or each["c"] for each in found)
    if len(marks) < _SEVERAL or not any(order.startswith(marks) for order in _ORDER):
        return text
    ends = [*(each.start() for each in found[1:]), len(text)]
    parts = (text[each.end() : end].strip(" ,;") for each, end in zip(found, ends, strict=True))
    before = text[: found[0].start()].rstrip()
    led = "" if before.endswith(":") else before.strip(" ,;–-")  # `two things:`
    asked = [part for part in parts if part]
    is_led = len(led.split()) > _SEVERAL  # more than a greeting
    return "\n".join([*([led] if is_led else []), *asked])


def _announced_off(text: str) -> str:
    found = _ANNOUNCED.match(text)
    return text[found.end() :] if found and found.end() < len(text) else text
