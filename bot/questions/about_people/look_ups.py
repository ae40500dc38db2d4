"""A message that only names somebody: who, where and why, in any order and between any signs.

`Deepmind - Ilva Marrowdene - intro chat`, `call in 20 min! ilva marrowdene, google brain`. Every
piece of it is a name, an institution, a reason, or leads to them; where one is anything else, the
message asks more, and this reads nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.heard_once import heard_once
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.purposes import bare_purpose
from bot.questions.tagging import tagged
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.common_words import common
from bot.questions.words.lexicon import Lexicon
from bot.questions.words.look_up_words import ASKS, AT, LEADS, PLACES, TAILS, WHEN, WHY
from bot.questions.words.market_words import PLACES as TOWNS
from bot.questions.words.name_words import COMPANY, PARTICLES
from bot.regex import regex

_SIGNS: Final = regex(
    r"\s*(?:[-=]>|→|>+|//|\||;|\.{2,}|…|[–—]|[()\[\]]|\s-\s|\s/\s|@|:(?:\s|$)|,|(?<=\w\w)[.!?]+(?:\s|$)|"
    r"!+|\n)\s*"
)
_LEADS: Final = regex(LEADS, re.IGNORECASE)
_TAILS: Final = regex(TAILS, re.IGNORECASE)
_WHY: Final = regex(WHY, re.IGNORECASE)
_WHEN: Final = regex(WHEN, re.IGNORECASE)
_ASKS: Final = regex(ASKS, re.IGNORECASE)
_AT: Final = regex(AT, re.IGNORECASE)
_CAPITALS: Final = regex(
    r"(?<![\w'’-])[^\W\d_a-zß-ÿ][\w'’-]*\.?(?:\s+(?:[^\W\d_a-zß-ÿ][\w'’-]*\.?"
    rf"|(?:{'|'.join(sorted(PARTICLES))})(?=\s)))*(?<!\s)"
)
_TO_NAME: Final = regex(r"[\s,]+(?:with|w/?|for|about|on|to|of|and|is|re)$", re.IGNORECASE)
"""What joins a reason to the name after it: `first call with`."""
_REASON: Final = regex(
    r"^(?:(?:for|reason|purpose|why|because of|it is|it['’]s|re)\b[\s:]*)+", re.I
)
_NO_LOOK_UP: Final = regex(r"[\"“”]|\d{4}\.\d{4,5}|\bopenalex\b|\borcid\b|\bpool\b", re.IGNORECASE)
_ELSE: Final = (T.CHIP, T.FAMILY, T.SHAPE, T.MONEY, T.PCT, T.SIZE, T.VS, T.COST)
_MET: Final = regex(
    r"(?:(?:i|we)(?:['’](?:m|re|ll)| am| are| will)? (?:be )?(?:meet|talk|speak|see|interview)\w*|"
    r"my \w+ referred|is on my)\b[^,]*$",
    re.IGNORECASE,
)
_ASKS_MORE: Final = regex(r"\s*(?:and|or|&)\b", re.IGNORECASE)
_ENDS: Final = regex(r"(?:ing|tions?|ments?|ness|ed|ly)$")
"""How words end that are no name in small letters."""
_TITLE: Final = regex(r"\b(?:dr|prof|mr|mrs|ms)\.\s+", re.IGNORECASE)
_ASKED: Final = regex(
    r"\W*(?:what|which|who|how|did|does|do|is|are|was|where|when|why)\b", re.IGNORECASE
)
"""What asks of small words that may be any: `what did microsoft anounce latly`."""
_AROUND: Final = " .,?!'’"
_POSSESSIVE: Final = regex(r"['’]s?$")
_PLACES: Final = regex(PLACES)
_RUN: Final = regex(r"\s*\S.*", re.DOTALL)
_WORD: Final = regex(r"(?<![\w'’-])[^\W\d_][\w'’-]*(?![\w'’-])")
_JOINED: Final = regex(r"^(?:and|where|so|then)\b\s*", re.IGNORECASE)
_NO_PLACE: Final = regex(
    r"(?:it|this|that|i|we|s?he|they|the|an?|\d.*)(?:['’]\w+)?$", re.IGNORECASE
)
_AFTER: Final = frozenset(("for", "on", "before", "ahead"))
"""What may stand between an institution and why somebody is looked up."""
_FEWEST: Final = 2
_MOST_SMALL: Final = 5
_AT_PLACE: Final = regex(r"\b(?:at|from|in)(?: the)?\s+$", re.IGNORECASE)
_MOST_PIECES: Final = 8
_LONGEST: Final = 14
"""Words of a reason."""
_LONGEST_PLACE: Final = 5


@dataclass
class _Found:
    """What was found in the pieces so far."""

    name: str = ""
    place: str = ""
    why: list[str] = field(default_factory=list)
    is_led: bool = False
    is_met: bool = False

    @property
    def person(self) -> str:
        """The name with the institution."""
        return f"{self.name}, {self.place}" if self.place else self.name

    @property
    def is_surely_one(self) -> bool:
        """Whether more than a name tells that somebody is looked up."""
        return bool(
            self.is_led or self.is_met or self.why or (self.place and not self.name.islower())
        )

    def without_leads(self, piece: str) -> str:
        """A piece without what leads to a name, and what follows one in a question."""
        bare = _TAILS.sub("", _LEADS.sub("", piece)).strip(_AROUND)
        self.is_led |= bare != piece.strip(_AROUND)
        return bare


def in_full(asked: Question | None, text: str, lexicon: Lexicon, today: date) -> Question | None:
    """What was read of people, or the look-up that the message is where that tells more."""
    if asked and (asked.kind is not Kind.CANDIDATE or asked.topic or asked.offer):
        return asked
    told = look_up_in(text, lexicon, today)
    if told is None or asked is None:
        return told or asked
    name, _, place = (told.person or "").partition(", ")
    known, _, known_place = (asked.person or "").partition(", ")
    is_fuller = (place and not known_place) or (told.purpose and not asked.purpose)
    return told if is_fuller and name == known else asked


@heard_once(lambda text, lexicon, today: (text, id(lexicon), today))
def look_up_in(text: str, lexicon: Lexicon, today: date) -> Question | None:
    """The look-up that a message is, and nothing besides; None of every other message."""
    if _NO_LOOK_UP.search(text) or text.isupper():
        return None
    text = _TITLE.sub("", text)
    found, sayer = _Found(), Sayer(lexicon, today, shouts=False, has_purpose=True)
    pieces = [piece for each in _SIGNS.split(text) if (piece := each.strip(_AROUND))]
    led = [found.without_leads(piece) for piece in pieces]
    names = _named(led, sayer, _capitals) or _named(led, sayer, _small)
    if len(names) != 1 or len(pieces) > _MOST_PIECES:
        return None
    at, name = names[0]
    found.name = _POSSESSIVE.sub("", name[0])
    beside = led[at][: name.start()], led[at][name.end() :]
    if _ASKS_MORE.match(beside[1]) or (_POSSESSIVE.search(name[0]) and beside[1].strip()):
        return None  # `… and OpenAI`, `…'s role in Olmo 3`
    rest = (*led[:at], *beside, *led[at + 1 :])
    if any(_is_of_compute(piece, sayer) for piece in rest):
        return None
    taken = (_is_taken(piece, found, sayer, is_apart=piece not in beside) for piece in rest)
    if not all(taken) or not found.is_surely_one or (found.name.islower() and _ASKED.match(text)):
        return None
    is_why = any(map(_WHY.search, found.why))  # and not `at 3` alone
    why = bare_purpose(", ".join(found.why)) if is_why else None
    return Question(Kind.CANDIDATE, person=found.person, purpose=why)


def _is_of_compute(piece: str, sayer: Sayer) -> bool:
    return any(tag.kind in _ELSE for tag in tagged(piece, sayer.lexicon, sayer.today))


_Finds = Callable[[str, Sayer], Iterator[re.Match[str]]]


def _named(pieces: Sequence[str], sayer: Sayer, finds: _Finds) -> list[tuple[int, re.Match[str]]]:
    """In which piece a full name stands, and where."""
    return [(at, name) for at, each in enumerate(pieces) for name in finds(each, sayer)]


def _capitals(piece: str, sayer: Sayer) -> Iterator[re.Match[str]]:
    """Words in capitals that are somebody's name."""
    runs = (part for run in _CAPITALS.finditer(piece) for part in _beside_labs(run, sayer))
    return (run for run in runs if _is_name(run[0], piece[: run.start()], sayer))


def _beside_labs(run: re.Match[str], sayer: Sayer) -> Iterator[re.Match[str]]:
    """A run of capitals without the labs that are named in it: `Ilva Marrowdene EleutherAI`."""
    tags = tagged(run[0], sayer.lexicon, sayer.today)
    cuts = [(tag.start, tag.end) for tag in tags if tag.kind is T.LAB]
    ends = [0, *(at for cut in cuts for at in cut), len(run[0])]
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        part = _RUN.match(run.string, run.start() + start, run.start() + end)
        if part and part[0].strip():
            yield part


def _is_name(words: str, before: str, sayer: Sayer) -> bool:
    told = _POSSESSIVE.sub("", words.strip())
    kinds = {tag.kind for tag in tagged(told, sayer.lexicon, sayer.today)}
    is_free = COMPANY.isdisjoint(told.lower().split()) and not _PLACES.search(told)
    is_reason = _WHY.search(told) or _AT_PLACE.search(before)
    is_free = is_free and not is_reason and T.LAB not in kinds and told.lower() not in TOWNS
    words_of_own = [word for word in told.split() if word not in PARTICLES]
    is_full = len(words_of_own) > 1 and sayer.is_person(told, is_clear=True)
    return is_full and is_free and not sayer.is_near(told)


def _small(piece: str, sayer: Sayer) -> Iterator[re.Match[str]]:
    """A run of two or three small words that are no word of ours, nor an ordinary one."""
    for one in _WORD.finditer(piece):
        if not _is_unheard_of(one[0], sayer):
            continue
        told = piece[one.start() :].split()[:_MOST_SMALL]
        count = next((n for n, w in enumerate(told) if not _is_unheard_of(w, sayer)), len(told))
        bare = [word for word in told[:count] if word not in PARTICLES]
        if _FEWEST <= len(bare) <= _FEWEST + 1 and one[0].islower():
            end = one.start() + len(" ".join(told[:count]))
            yield from filter(None, (_RUN.match(piece, one.start(), end),))
        return


def _is_unheard_of(word: str, sayer: Sayer) -> bool:
    if word in PARTICLES:
        return True
    kinds = {tag.kind for tag in tagged(word, sayer.lexicon, sayer.today)}
    is_ours = T.UNKNOWN not in kinds or not kinds <= {T.UNKNOWN, T.WORD, T.COST, T.DASH}
    return not (is_ours or word in common() or _WHY.search(word) or _ENDS.search(word))


def _is_taken(piece: str, found: _Found, sayer: Sayer, *, is_apart: bool) -> bool:
    """Whether a piece leads to the name, or tells where or why; what it tells is noted.

    `is_apart`: between signs of its own, and not right beside the name.
    """
    bare = found.without_leads(_POSSESSIVE.sub("", piece.strip(_AROUND)))
    if not bare:
        return True
    told = _TO_NAME.sub("", bare).strip()
    if place := _place_in(told, sayer, found, is_apart=is_apart):
        rest = told[told.index(place) + len(place) :].strip(" ,")
        found.place = place
        return not rest or _is_taken(_JOINED.sub("", rest), found, sayer, is_apart=False)
    is_why = bool(_WHY.search(told) or _WHEN.match(told)) and not _ASKS.search(told)
    if not is_why or len(told.split()) > _LONGEST:
        return False
    if not is_apart and (found.is_met or _MET.match(told)):
        found.is_met = True
        return True  # `I'm meeting … tomorrow`, which is no reason by itself
    said = _REASON.sub("", told)
    if found.why and not is_apart and _WHEN.match(said):  # `first call with … tomorrow`
        said = f"{found.why.pop()} {said}"
    found.why.append(said)
    return True


def _place_in(told: str, sayer: Sayer, found: _Found, *, is_apart: bool) -> str:
    """The institution that a piece begins with, where none is known yet."""
    lead = _AT.match(told)
    rest = told[lead.end() :] if lead else told
    words = rest.split()
    if found.place or not words or _ASKS.search(told):
        return ""
    is_set_off = is_apart or lead is not None
    count = max(_of_lab(rest, words, sayer), _of_capitals(words, lead) if is_set_off else 0)
    is_small = rest.islower() and len(words) <= _FEWEST
    if not count and is_small and not (_WHY.search(rest) or _WHEN.match(rest)):
        is_named = lead or (is_apart and all(_is_unheard_of(word, sayer) for word in words))
        count = len(words) if is_named else 0
    return " ".join(words[:count])


def _of_capitals(words: list[str], lead: re.Match[str] | None) -> int:
    """How many words in capitals begin a piece, where no reason is among them nor right after."""
    count = next((n for n, w in enumerate(words) if w.islower() and w != "of"), len(words))
    if _NO_PLACE.match(words[0]):
        return 0
    after = words[count : count + 1]
    is_apart = lead or not _WHY.search(" ".join(words)) or _AFTER.issuperset(after or "-")
    is_place = count <= _LONGEST_PLACE and not _WHY.search(" ".join(words[:count]))
    return count if is_apart and is_place else 0


def _of_lab(rest: str, words: list[str], sayer: Sayer) -> int:
    """How many words name a lab, with `Research` and the like after it."""
    tags = tagged(rest, sayer.lexicon, sayer.today)
    if not tags or tags[0].kind is not T.LAB:
        return 0
    count = len(rest[: tags[0].end].split())
    while count < len(words) and words[count].lower() in COMPANY:
        count += 1
    return count
