"""What may be somebody's name, where it ends, and the institution beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from bot.questions.suggest import meant
from bot.questions.tagging import tagged
from bot.questions.tags import T
from bot.questions.words.lexicon import Lexicon
from bot.questions.words.name_words import COMPANY, EVENTS, NO_NAME, PARTICLES, TITLES
from bot.regex import regex

_WORD = regex(r"\s*([^\W\d_](?:[\w'.-]*[\w.])?)")

_PLACE = regex(
    r"\s*(?:,\s*(?:at |from )?|\(\s*(?:at )?|\s@\s*|\s(?:at|from|of|with)\s+(?:the )?)", re.I
)

_PAPER = regex(
    r"\s*(?:[,(]|\bof\b|\bwho wrote\b)\s*(?:the )?(?:paper |author of )?[<(]?"
    r"((?:https?://)?arxiv\.org/[\w./-]*\w|arxiv:\s?[\w./-]*\w|10\.\d{4,9}/[^\s)>,]+|W\d{5,12})"
    r"\b[>)]?",
    re.I,
)
"""A paper, by which a person is told from namesakes."""

_CUT = regex(
    r"[,;:()?!]|\s[–—-]\s|\.(?:\s|$)|\s(?:on|this|next|by|until) (?:\w+day|week|month|morning|"
    r"afternoon|evening)\b|\s(?:today|tomorrow|tonight|soon|later)\b|\s(?:at|in) \d",
    re.I,
)
"""Where an institution ends, or the day begins on which one meets."""

NAMES_OTHERS = frozenset((
    T.LAB, T.CHIP, T.FAMILY, T.SHAPE, T.RUN, T.SIZE, T.PLACE, T.TOPIC, T.FACT, T.LABS, T.NUM,
    T.GPU, T.NODE, T.MFU, T.THEY, T.US, T.OUR, T.EVERYONE, T.MOVES, T.DIGEST, T.ROLES, T.HELP,
    T.SOURCE,
))  # fmt: skip
"""What else than a person a word may name."""


_ROLE = regex(r"^[a-z][\w -]*?\b(?:from|at)\s+(?:the )?(?=[A-Z])")
"""`a pretraining person from Quillmere Labs`."""
_REFERRED = regex(r"(?:an? |the )?(?:referr|refer[ae]|recommend|intro)", re.I)
"""Who a person was named by, who is no institution."""
INITIAL = regex(r"[^\W\d_](?:\.(?:-?[^\W\d_]\.)*)?")
"""`J`, `J.`, `J.K.` and `J.-P.`."""

_OF_A_PLACE = frozenset((T.LAB, T.LABS, T.UNKNOWN, T.PLACE))

_OF_WORK = frozenset(("paper", "papers", "report", "preprint", "model"))
_MOST_WORDS = 5
_WHOLE_WORDS = 0x2E80
"""From here on scripts begin of which one sign may be a name."""


class Sayer(NamedTuple):
    """What tells a name from other words."""

    lexicon: Lexicon
    today: date
    shouts: bool
    """Whether the text is all capitals, which then tell nothing."""
    has_purpose: bool

    def is_person(self, name: str, is_clear: bool) -> bool:
        """Whether the words may be somebody's name; `is_clear` where nothing else fits."""
        words = name.split()
        if not words or len(words) > _MOST_WORDS or not self._may_name(words):
            return False
        if all(map(_is_letter, words)):
            return False  # which is no name in a file, either
        kinds = self._kinds(words)
        named = T.UNKNOWN in kinds or any(INITIAL.fullmatch(w) for w in words[:-1])
        capital = not self.shouts and all(is_capital(word) for word in words)
        if not kinds or not self._is_free(kinds, capital and is_clear and named):
            return False
        if is_clear:
            return len(words) > 1 or T.UNKNOWN in kinds if capital else _is_unheard_of(kinds)
        if len(words) < 2 or not named:
            return False
        return (capital or self.has_purpose) and not self.is_near(name)

    def is_unheard_of(self, name: str) -> bool:
        """Whether two or three words in small letters mean nothing else, and are near nothing."""
        words = name.split()
        if not 1 < len(words) < _MOST_WORDS or not all(map(str.islower, words)):
            return False
        tags = tagged(name, self.lexicon, self.today)
        known = len(tags) != len(name.replace("-", " ").split()) or any(
            tag.kind is not T.UNKNOWN for tag in tags
        )
        return self._may_name(words) and not known and not self.is_near(name)

    def _kinds(self, words: list[str]) -> list[T]:
        """What the words mean otherwise."""
        whole = [word for word in words if not is_initial(word)] or words
        found = tagged(" ".join(whole), self.lexicon, self.today)
        return [tag.kind for tag in found if tag.kind is not T.STOP]

    def _may_name(self, words: list[str]) -> bool:
        low = [word.lower().strip(".") for word in words if not is_initial(word)]
        return not NO_NAME.intersection(low) and not COMPANY.intersection(low)

    def _is_free(self, kinds: Sequence[T], is_sure: bool) -> bool:
        """Whether no lab, chip or run bears this name; a given name may be that of a model."""
        if is_sure:
            return kinds[0] is not T.LAB
        return not NAMES_OTHERS.intersection(kinds)

    def is_near(self, name: str) -> bool:
        """Whether the words may be the misspelt name of a lab, a chip or a run."""
        return any(not each.is_word for each in meant(name, self.lexicon, as_name=True))


def _is_unheard_of(kinds: Sequence[T]) -> bool:
    """Whether small words mean nothing of ours; April and June are given names, too."""
    return T.UNKNOWN in kinds and set(kinds) <= {T.UNKNOWN, T.WORD, T.TALK, T.WHEN}


def is_initial(word: str) -> bool:
    """`A.`, which is no article, or `J.K.`."""
    return word[:1].isupper() and word.endswith(".") and bool(INITIAL.fullmatch(word))


def _is_letter(word: str) -> bool:
    """Whether a word is a letter alone; a Chinese character or a Korean syllable is more."""
    return bool(INITIAL.fullmatch(word)) and ord(word[0]) < _WHOLE_WORDS


def is_capital(word: str) -> bool:
    """Whether a word is written as a name; scripts without capitals always are."""
    return not word[:1].islower() or word in PARTICLES


def name_at(text: str) -> tuple[str, int]:
    """The words from here that may be one name, and where they end."""
    words: list[str] = []
    end = 0
    if (title := _WORD.match(text)) and title[1].lower().rstrip(".") in TITLES:
        end = title.end()
    while (found := _WORD.match(text, end)) and len(words) < _MOST_WORDS:
        word, after = found[1], found.end()
        if word.endswith("'s"):
            word, after = word[:-2], after - 2
        low = word.lower().rstrip(".")
        ends = (low in NO_NAME and not is_initial(word)) or (
            words and is_capital(words[0]) and not is_capital(word)
        )
        if ends:
            break
        is_short = word.endswith(".") and (len(word) <= 2 or is_initial(word))
        words.append(word if is_short or word.lower() in ("jr.", "sr.") else word.rstrip("."))
        end = after
        if word.endswith(".") and not is_short:
            break
    following = _WORD.match(text, end)
    if following and following[1].lower().rstrip(".") in COMPANY:
        return "", 0  # `Periodic labs`
    return " ".join(words), end


def place_in(text: str, sayer: Sayer) -> str:
    """The institution that is named right after a person, or a paper of theirs; else nothing."""
    if paper := _PAPER.match(text):
        return paper[1]
    lead = _PLACE.match(text)
    if not lead:
        return ""
    rest = _ROLE.sub("", _CUT.split(text[lead.end() :], maxsplit=1)[0].strip())
    rest = _without_more(rest, sayer)
    words = rest.split()
    if words and (words[0][0].isdigit() or _REFERRED.match(text[lead.end() :])):
        return ""  # `at 3`, `(referral from …)`
    if words and (words[0].lower() in NO_NAME | EVENTS or "'" in words[0]):
        return ""  # `, I'm preparing a call`
    while words and (words[-1].islower() and words[-1] not in ("of", "and", "for", "de", "at")):
        words.pop()
    said = " ".join(words)
    kinds = [tag.kind for tag in tagged(rest, sayer.lexicon, sayer.today)]
    is_of_work = not _OF_WORK.isdisjoint(rest.lower().split())
    if is_of_work or (kinds and kinds[0] in (T.RUN, T.FAMILY)):
        return ""  # `an author of GPT-4`
    if said and len(words) <= _MOST_WORDS + 1 and not said.islower():
        return said
    is_place = (kinds and kinds[0] is T.LAB) or not COMPANY.isdisjoint(rest.split())
    return rest if is_place and len(rest.split()) < _MOST_WORDS else ""


def _without_more(place: str, sayer: Sayer) -> str:
    """The institution alone: `Meta and Jun Oskarell`, `Quillmere Labs and what do I ask her`."""
    before, joined, after = place.partition(" and ")
    if not joined or not before or not after:
        return place
    kinds = [tag.kind for tag in tagged(before, sayer.lexicon, sayer.today)]
    return before if kinds == [T.LAB] or after.split()[0].lower() in NO_NAME else place


def is_institution(place: str, sayer: Sayer) -> bool:
    """One lab that we know, or a name with a word such as `Labs`; no list and nothing asked."""
    kinds = [tag.kind for tag in tagged(place, sayer.lexicon, sayer.today)]
    if not kinds or not set(kinds) <= _OF_A_PLACE or kinds.count(T.LAB) > 1:
        return False
    return kinds[0] is T.LAB or not COMPANY.isdisjoint(place.lower().split())


def with_place(name: str, place: str, sayer: Sayer) -> str:
    """A name with its institution, as a question holds it.

    After a comma; in brackets where a comma would be read as one that turns a name round.
    """
    if not place:
        return name
    is_bare = " " not in name and is_institution(place, sayer)
    return f"{name} ({place})" if is_bare else f"{name}, {place}"


# The name in what was caught between words of a question, which may be more than the name.


def names_in_caught(said: str, sayer: Sayer) -> Iterator[str]:
    """What was caught before a verb or an `'s`, and without the words that lead to the name."""
    words = said.split()
    while words and _leads(words[0]):
        words = words[1:]
    words = _after_known(words, sayer)
    yield " ".join(words)
    if words and not is_capital(words[0]):
        yield " ".join(_capitals_at_end(words) or _unknown_at_end(words, sayer))


def _leads(word: str) -> bool:
    """Whether a word stands before a name and is none of it: the s of `what's`, and not `I.`."""
    return word.lower().strip(".,") in (*NO_NAME, "s") and not is_initial(word)


def _after_known(words: list[str], sayer: Sayer) -> list[str]:
    """`hardware Ilva Marrowdene`: a name in capitals without the small words that we know."""
    capitals = [] if words and is_capital(words[0]) else _capitals_at_end(words)
    small = words[: len(words) - len(capitals)]
    known = [at for at, word in enumerate(small) if not _is_unknown(word, sayer)]
    return words[known[-1] + 1 :] if capitals and known else words


def _capitals_at_end(words: list[str]) -> list[str]:
    """`hardware shows up in Ilva Marrowdene`: the name alone."""
    at = len(words)
    while at and (words[at - 1][:1].isupper() or words[at - 1] in PARTICLES):
        at -= 1
    while at < len(words) and words[at] in PARTICLES:
        at += 1
    return words[at:]


def _unknown_at_end(words: list[str], sayer: Sayer) -> list[str]:
    """The same where the name is written small: the last words, as far as they mean nothing."""
    at = len(words)
    while at and _is_unknown(words[at - 1], sayer):
        at -= 1
    return words[at:] if len(words) - at > 1 else []


def _is_unknown(word: str, sayer: Sayer) -> bool:
    found = [tag.kind for tag in tagged(word, sayer.lexicon, sayer.today)]
    return found == [T.UNKNOWN] or bool(INITIAL.fullmatch(word))
