"""The name in what was caught between words of a question, which may be more than the name."""

from __future__ import annotations

from collections.abc import Iterator

from bot.questions.about_people.person_names import INITIAL, Sayer, is_capital, is_initial
from bot.questions.tagging import tagged
from bot.questions.tags import T
from bot.questions.words.name_words import NO_NAME, PARTICLES


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
