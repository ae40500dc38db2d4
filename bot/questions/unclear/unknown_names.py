"""Names that are not known: what they may have been meant to be, or that nothing is near."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.questions.clean import fold
from bot.questions.dates import WEEKDAYS
from bot.questions.suggest import Meant, labs_cut_short, meant
from bot.questions.tags import T, Tag
from bot.questions.unclear.doubt import Doubt, Option, shown
from bot.questions.unclear.unknown_chips import unknown_chip
from bot.questions.words.common_words import NO_RIVALS
from bot.questions.words.lexicon import Entry, Lexicon
from bot.questions.words.listing_words import is_adjective
from bot.questions.words.market_words import PLACES
from bot.regex import regex

_METHODS = frozenset(("rl", "rlvr", "grpo", "dpo", "sft", "ppo"))
"""What models are tuned by: the names of no company."""
_NAME_PARTS = frozenset((T.UNKNOWN, T.NUM, T.SIZE, T.LABS, T.LAB, T.RUN, T.CHIP))
_COUNTED = frozenset((
    T.PEOPLE, T.STAFF, T.GPU, T.NODE, T.RACK, T.CHIP, T.FAMILY, T.X, T.UNIT, T.MORE, T.TEAM,
))  # fmt: skip
"""A number before one of these is its own: `2048 h10 40 researchers`."""
_TAIL_WORDS = frozenset((
    "ai", "inc", "labs", "lab", "corp", "ltd", "research", "technologies", "systems", "robotics",
    "intelligence",
))  # fmt: skip
_LEADS = frozenset((T.VS, T.COMPARE, T.MATCH, T.THAN, T.BEAT, T.IS, T.DOES, T.BIG, T.MORE))
_ARTICLE = regex(r"\b(?:an?|the|our|their|my|his|her|this|that)\s+$", re.IGNORECASE)
_ARTICLE_IN = 12
"""Characters before a name in which its article stands."""
_ENDINGS = (
    "ing",
    "ed",
    "ably",
    "ly",
    "tion",
    "ment",
    "ness",
    "able",
    "ous",
    "ful",
    "ive",
    "ity",
    "er",
)
"""How words end that are made from others, and are then hardly ever names."""

_SHORTEST_STEM = 3

_OF_AN_OFFER = frozenset((
    T.NUM, T.CHIP, T.X, T.PEOPLE, T.FOR, T.COMMA, T.SLASH, T.GPU, T.AND, T.US, T.HAVE, T.VS,
))  # fmt: skip
_SURE_LEADS = frozenset((T.VS, T.MATCH, T.THAN))
_AFTER_NAMES = frozenset((
    T.STOP, T.POSS, T.HAVE, T.BEAT, T.AND, T.COMMA, T.VS, T.LABS, T.UNKNOWN, T.WITH, T.ASOF,
    T.WHEN, T.SITE, T.TRAIN, T.OR, T.SIGNED, T.BUDGET,
))  # fmt: skip
_LINKS = frozenset((T.AND, T.COMMA, T.OR, T.SLASH))
_AROUND = 24
"""Words around one that are looked at: of more, a long message would take ever longer."""


def unknown_names(tags: tuple[Tag, ...], text: str, lexicon: Lexicon) -> Iterator[Doubt]:
    """The doubts about unknown words that stand where a lab or a chip would."""
    done = -1
    for place, tag in enumerate(tags):
        if tag.start < done:
            continue
        if tag.kind in (T.WORD, T.TALK) and _is_word_as_name(tags, place, text):
            done = _name_end(tags, place, text)
            name = text[tag.start : done]
            yield Doubt(tag.start, done, f"I know nothing under “{shown(name)}”.", (), name)
        typed = text[tag.start : tag.end]
        if tag.kind is not T.UNKNOWN or _owns_a_lab(tags, place) or is_adjective(typed):
            continue
        if typed.casefold() in _METHODS:
            continue
        is_name = stands_as_name(tags, place, text, lexicon)
        near, done = _near(tags, place, text, lexicon, is_name)
        if not near and ends_an_offer(tags, place):
            near = labs_cut_short(typed, lexicon)
        if near:
            named = (one for each in near for one in _as(tag, each.entry))
            options = tuple(Option(lexicon.directory.name(str(x.value)), (x,)) for x in named)
            names = " or ".join(option.label for option in options)
            yield Doubt(tag.start, done, f"Did you mean {names}?", options)
        elif chip := unknown_chip(
            tags, place, text, _name_end(tags, place, text), lexicon.directory
        ):
            done = chip.end
            yield chip
        elif is_name:
            done = _name_end(tags, place, text)
            name = text[tag.start : done]
            yield Doubt(tag.start, done, f"I know nothing under “{shown(name)}”.", (), name)


def ends_an_offer(tags: Sequence[Tag], place: int) -> bool:
    """Whether a word is the last of an offer that names no lab: `2048h100 40res ant`."""
    if any(tags[at].kind is not T.STOP for at in range(place + 1, len(tags))):
        return False
    return {T.NUM, T.CHIP} <= {tag.kind for tag in tags[:place]} <= _OF_AN_OFFER


def _owns_a_lab(tags: tuple[Tag, ...], place: int) -> bool:
    """`Somebody's company Anthropic`: the lab is named, and its owner adds nothing."""
    kinds = [tag.kind for tag in tags[place + 1 : place + 4]]
    return kinds == [T.POSS, T.LABS, T.LAB]


def _near(
    tags: tuple[Tag, ...], place: int, text: str, lexicon: Lexicon, as_name: bool
) -> tuple[tuple[Meant, ...], int]:
    """The meanings of an unknown word, read with the words after it first, and where it ends."""
    start = tags[place].start
    for at in reversed(range(place, min(place + 3, len(tags)))):
        tag = tags[at]
        stretch = text[start : tag.end]
        rest = {each.kind for each in tags[place + 1 : place + 3] if each.end <= tag.end}
        is_own = tag.kind is T.NUM and {t.kind for t in tags[at + 1 : at + 2]} & _COUNTED
        if rest <= _NAME_PARTS and not is_own and not re.search(r"[^\w .-]", stretch):
            near = meant(stretch, lexicon, as_name)
            if near and not near[0].is_word:
                return near, tag.end
    return (), tags[place].end


def _as(tag: Tag, entry: Entry) -> tuple[Tag, ...]:
    """The word as that; each chip of a family, of which one has to be meant."""
    if isinstance(entry.value, tuple):
        return tuple(Tag(T.CHIP, chip, tag.start, tag.end) for chip in entry.value)
    return (Tag(entry.kind or T.WORD, entry.value, tag.start, tag.end),)


def stands_as_name(tags: tuple[Tag, ...], place: int, text: str, lexicon: Lexicon) -> bool:
    """Whether an unknown word stands where a lab or a chip would."""
    start = tags[place].start
    near = tags[max(0, place - _AROUND) : place]
    before = [tag for tag in near if tag.kind not in (T.WORD, T.TALK)]
    word = text[tags[place].start : tags[place].end]
    if not before:
        return _opens_list(tags, place)
    kind = before[-1].kind
    if word.islower() and _ARTICLE.search(text[max(0, start - _ARTICLE_IN) : start]):
        return kind is T.VS and _has_tail(tags, place, text)
    if kind is T.AT and any(tag.kind in (T.HIRE, T.ROLES, T.MOVES, T.DIGEST) for tag in tags):
        return True
    listed = _is_listed(before)
    sure = kind is T.VS or _lab_follows(tags, place)
    sure = sure or (listed and kind is not T.COMMA and _list_goes_on(tags, place, text))
    if (
        not sure
        and word.islower()
        and (_is_derived(word, lexicon) or _is_doing(tags, place, kind, word))
    ):
        return False
    if kind is T.NUM and any(c.isdigit() for c in word) and word[0].isalpha():
        return True
    if kind in _LEADS and not _noun_follows(tags, place, kind):
        return kind in _SURE_LEADS or word[0].isupper() or _name_goes_on(tags, place)
    return listed


def _is_word_as_name(tags: tuple[Tag, ...], place: int, text: str) -> bool:
    """Whether an everyday word is written as a name: `vs Horizon`, `vs openai and Bright Labs`."""
    lead, tag = tags[place - 1] if place else None, tags[place]
    word = text[tag.start : tag.end]
    if lead is None or not text[lead.start : lead.end].islower():
        return False
    if not word[:1].isupper():
        article = text[lead.end : tag.start].strip().lower()
        return article in ("", "the") and _is_set_against(tags, place, fold(word))
    if fold(word) in PLACES or fold(word) in WEEKDAYS:
        return False
    has_tail = _has_tail(tags, place, text)
    if lead.kind is T.VS:
        return has_tail or _list_goes_on(tags, place, text)
    return lead.kind is T.AND and has_tail and _is_listed(tags[:place])


def _is_set_against(tags: tuple[Tag, ...], place: int, word: str) -> bool:
    """`2048 H100 vs wonderful`: what an offer is set against, and nothing after it."""
    if not place or tags[place - 1].kind is not T.VS:
        return False
    before = {tag.kind for tag in tags[:place]}
    ends = tags[place + 1 : place + 2]
    is_offer = T.NUM in before and not before.isdisjoint((T.CHIP, T.FAMILY, T.SHAPE, T.NODE))
    is_last = not ends or ends[0].kind in (T.STOP, T.COMMA, T.AND)
    return is_offer and is_last and word not in NO_RIVALS


def _opens_list(tags: tuple[Tag, ...], place: int) -> bool:
    """`zorblax vs openai`: a name that the text begins with."""
    after = [tag.kind for tag in tags[place + 1 : place + 4] if tag.kind is not T.LABS]
    return after[:1] == [T.VS] or (after[:2] in ([T.AND, T.LAB], [T.OR, T.LAB]))


def _is_listed(before: Sequence[Tag]) -> bool:
    """Whether a word after these is one more in a list of names."""
    if len(before) < 2 or before[-1].kind not in _LINKS:
        return _is_compared_with(before)
    return before[-2].kind in (T.LAB, T.UNKNOWN, T.LABS, T.POSS) and _in_list(before)


def _is_compared_with(before: Sequence[Tag]) -> bool:
    """`compare openai with …`: what a lab is held against."""
    kinds = [tag.kind for tag in before]
    compared = [[T.COMPARE, one] for one in (T.LAB, T.US, T.OUR, T.OFFER)]
    return kinds[-1:] in ([T.WITH], [T.TO]) and kinds[-3:-1] in compared


def _list_goes_on(tags: tuple[Tag, ...], place: int, text: str) -> bool:
    """Whether a list ends or goes on after this word, so that the word is one of it."""
    following = tags[place + 1 : place + 2]
    ends = (*_LINKS, T.STOP, T.LAB, T.LABS, T.FOR)
    return not following or following[0].kind in ends or _has_tail(tags, place, text)


def _lab_follows(tags: tuple[Tag, ...], place: int) -> bool:
    """`…, zorblax and openai`."""
    after = [tag.kind for tag in tags[place + 1 : place + 3]]
    return len(after) == 2 and after[0] in _LINKS and after[1] is T.LAB


def _has_tail(tags: tuple[Tag, ...], place: int, text: str) -> bool:
    """Whether `labs`, `AI` or the like follows, as after the name of a company."""
    following = tags[place + 1 : place + 2]
    return bool(following) and text[following[0].start : following[0].end].lower() in _TAIL_WORDS


def _is_derived(word: str, lexicon: Lexicon) -> bool:
    """Whether a lower-case word is made from a known one: `urgently`, and not `quuxly`."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word[: -len(ending)]
            single = stem[:-1] if stem[-1] == stem[-2] else stem
            forms = (stem, f"{stem}e", f"{stem[:-1]}y", single, f"{stem}te")
            if any((entry := lexicon.find(form)) and entry.opening for form in forms):
                return True
    return False


def _is_doing(tags: tuple[Tag, ...], place: int, lead: T, word: str) -> bool:
    """`would I be fibbing?`: what somebody is doing, after a form of `be`."""
    if lead is not T.IS or not word.endswith("ing"):
        return False
    return all(tag.kind is T.STOP for tag in tags[place + 1 :])


def _name_goes_on(tags: tuple[Tag, ...], place: int) -> bool:
    """Whether what follows a lower-case word is what follows a name: `is zorblax bigger`."""
    following = tags[place + 1 : place + 2]
    return not following or following[0].kind in _AFTER_NAMES


def _noun_follows(tags: tuple[Tag, ...], place: int, lead: T) -> bool:
    """`vs foo researchers` names a kind of people and no lab."""
    nouns = (T.PEOPLE, T.GPU, T.CHIP, T.LAB)
    following = tags[place + 1 : place + 2]
    if following and following[0].kind is T.BEAT:
        return lead is not T.IS  # `is zorblax bigger`
    return bool(following) and following[0].kind in nouns


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
    for tag in tags[place + 1 : place + _AROUND]:
        word = text[tag.start : tag.end].lower()
        part = tag.kind is T.UNKNOWN or word in _TAIL_WORDS
        if not part or text[end : tag.start].strip():
            return end
        end = tag.end
    return end
