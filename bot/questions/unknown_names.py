"""Names that are not known: what they may have been meant to be, or that nothing is near."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.questions.doubt import Doubt, Option, shown
from bot.questions.lexicon import Lexicon
from bot.questions.suggest import Meant, meant
from bot.questions.tags import T, Tag

_NAME_PARTS = frozenset((T.UNKNOWN, T.NUM, T.SIZE, T.LABS, T.LAB, T.RUN, T.CHIP))
_TAIL_WORDS = frozenset((
    "ai", "inc", "labs", "lab", "corp", "ltd", "research", "technologies", "systems", "robotics",
))  # fmt: skip
_LEADS = frozenset((T.VS, T.COMPARE, T.MATCH, T.THAN, T.BEAT, T.IS, T.DOES, T.BIG, T.MORE))
_ARTICLE = re.compile(r"\b(?:an?|the|our|their|my|his|her|this|that)\s+$", re.IGNORECASE)
_ENDINGS = ("ing", "ed", "ly", "tion", "ment", "ness", "able", "ous", "ful", "ive", "ity", "er")
"""How lower-case words end that are hardly ever names."""

_SURE_LEADS = frozenset((T.VS, T.MATCH, T.THAN))
_AFTER_NAMES = frozenset((
    T.STOP, T.POSS, T.HAVE, T.BEAT, T.AND, T.COMMA, T.VS, T.LABS, T.UNKNOWN, T.WITH, T.ASOF,
    T.WHEN, T.SITE, T.TRAIN, T.OR, T.SIGNED, T.BUDGET,
))  # fmt: skip
_LINKS = frozenset((T.AND, T.COMMA, T.OR, T.SLASH))


def unknown_names(tags: tuple[Tag, ...], text: str, lexicon: Lexicon) -> Iterator[Doubt]:
    """The doubts about unknown words that stand where a lab or a chip would."""
    done = -1
    for place, tag in enumerate(tags):
        if tag.kind is not T.UNKNOWN or tag.start < done:
            continue
        is_name = _is_name(tags, place, text)
        near, done = _near(tags, place, text, lexicon, is_name)
        if near:
            options = tuple(
                Option(lexicon.directory.name(str(each.entry.value)), (_as(tag, each.entry),))
                for each in near
            )
            names = " or ".join(option.label for option in options)
            yield Doubt(tag.start, done, f"Did you mean {names}?", options)
        elif is_name:
            done = _name_end(tags, place, text)
            name = text[tag.start : done]
            yield Doubt(tag.start, done, f"I know nothing under “{shown(name)}”.", (), name)


def _near(
    tags: tuple[Tag, ...], place: int, text: str, lexicon: Lexicon, as_name: bool
) -> tuple[tuple[Meant, ...], int]:
    """The meanings of an unknown word, read with the words after it first, and where it ends."""
    start = tags[place].start
    for tag in reversed(tags[place : place + 3]):
        stretch = text[start : tag.end]
        rest = {each.kind for each in tags[place + 1 : place + 3] if each.end <= tag.end}
        if rest <= _NAME_PARTS and not re.search(r"[^\w .-]", stretch):
            near = meant(stretch, lexicon, as_name)
            if near and not near[0].is_word:
                return near, tag.end
    return (), tags[place].end


def _as(tag: Tag, entry: object) -> Tag:
    kind, value = getattr(entry, "kind", None), getattr(entry, "value", None)
    return Tag(kind or T.WORD, value, tag.start, tag.end)


def _is_name(tags: tuple[Tag, ...], place: int, text: str) -> bool:
    """Whether an unknown word stands where a lab or a chip would."""
    before = [tag for tag in tags[:place] if tag.kind is not T.WORD]
    word = text[tags[place].start : tags[place].end]
    if not before:
        return False
    kind = before[-1].kind
    if word.islower() and _ARTICLE.search(text[: tags[place].start]):
        return False
    if kind is T.AT and any(tag.kind in (T.HIRE, T.ROLES, T.MOVES) for tag in tags):
        return True
    if kind is not T.VS and word.islower() and word.endswith(_ENDINGS):
        return False
    if kind is T.NUM and any(c.isdigit() for c in word) and word[0].isalpha():
        return True
    if kind in _LEADS and not _noun_follows(tags, place):
        return kind in _SURE_LEADS or word[0].isupper() or _name_goes_on(tags, place)
    if kind in _LINKS and len(before) > 1 and before[-2].kind in (T.LAB, T.UNKNOWN):
        return _in_list(before)
    return False


def _name_goes_on(tags: tuple[Tag, ...], place: int) -> bool:
    """Whether what follows a lower-case word is what follows a name: `is zorblax bigger`."""
    following = tags[place + 1 : place + 2]
    return not following or following[0].kind in _AFTER_NAMES


def _noun_follows(tags: tuple[Tag, ...], place: int) -> bool:
    """`vs foo researchers` names a kind of people and no lab."""
    following = tags[place + 1 : place + 2]
    return bool(following) and following[0].kind in (T.PEOPLE, T.GPU, T.CHIP, T.LAB, T.BEAT)


def _in_list(before: Sequence[Tag]) -> bool:
    """Whether what came before is a list of names that began after `vs` or the like."""
    names = (*_LINKS, T.LAB, T.UNKNOWN, T.LABS, T.POSS)
    for tag in reversed(before):
        if tag.kind in _LEADS:
            return True
        if tag.kind not in names:
            return False
    return before[0].kind is T.LAB


def _name_end(tags: tuple[Tag, ...], place: int, text: str) -> int:
    """Where the name ends: further unknown words, and `labs` or `AI`, belong to it."""
    end = tags[place].end
    for tag in tags[place + 1 :]:
        word = text[tag.start : tag.end].lower()
        part = tag.kind is T.UNKNOWN or word in _TAIL_WORDS
        if not part or text[end : tag.start].strip():
            return end
        end = tag.end
    return end
