"""What is not clear in a text, and the ways to settle it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.ledger import Directory
from bot.questions.chips import COMMON_CHIPS
from bot.questions.clean import fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.exceeding import asks_to_exceed
from bot.questions.run_families import family_alone, family_and_size, of_another_size
from bot.questions.suggest import meant_word
from bot.questions.tags import Number, T, Tag
from bot.questions.types import RunSize
from bot.questions.unclear.bundles import bundles
from bot.questions.unclear.doubt import Doubt, Option, shown
from bot.questions.unclear.languages import another_language
from bot.questions.unclear.runs_as_labs import runs_as_labs
from bot.questions.unclear.staff_of_ours import staff_or_researchers
from bot.questions.unclear.unknown_names import stands_as_name, unknown_names
from bot.questions.words.lexicon import Lexicon
from bot.questions.words.site_names import site_names
from bot.questions.writing.as_json import chip_name
from bot.questions.writing.of_runs import size_text
from bot.regex import regex
from storage.records import Amount, EntityKind

RACKS: Final = "Are these racks GB200 or GB300?"
GROUPS = {
    "frontier": ("openai", "google-deepmind", "anthropic"),
    "big tech": ("google-deepmind", "meta", "microsoft", "amazon"),
}
"""The labs that are offered where a group of them was named."""

_SET_AGAINST = "^<word>*~[<us><our><offer>]~[<offer><budget>]?~<vs>~<everyone>|<num>~<topic>"
"""Ours, or so many H100e."""
_EQUALLED = (
    "[<need><howmany><cost>].*<match>~[<word><of><to>]*~<everyone>"
    "|<match>~[<word><of>]*~<everyone>~<for>"
)
"""`what would it take to match the big labs`: nobody can be equalled but by name."""
_CLAIM = "<lab> <poss>? [<can><is>]* <have> [<more><than><upto>]* <num>"
_SEVERAL_CHIPS = frozenset((T.FAMILY, T.OR, T.SLASH, T.RACK))
_NAMELESS = frozenset((T.GPU, T.NODE))
"""Without one of these, no chip is meant that could be another."""
_MOST_RUNS = 2
"""Models of a size that are offered, beside the size on so many tokens."""
_FOR_EXAMPLE = 2e12
"""Tokens of the example."""
_RUN_SIZE = regex(r"-(\d+(?:\.\d+)?)b\b")
_SAME_SIZE = 0.01
WHICH_MODEL = (
    "Which model of {0}, for example? Or say on how many tokens, as in “{0} on 2T tokens”."
)
_NO_SUCH = "“{}” is not on record. "
_WHICH_SIZE = "Which {0}, of those on record? Say its whole name."


def respelt(tags: tuple[Tag, ...], text: str, lexicon: Lexicon) -> tuple[Tag, ...]:
    """The tags with misspelt English words read as what they were meant to be."""
    if all(tag.kind is not T.UNKNOWN for tag in tags) or another_language(text):
        return tags
    out = []
    for place, tag in enumerate(tags):
        is_open = tag.kind is T.UNKNOWN and not stands_as_name(tags, place, text, lexicon)
        if entry := meant_word(text[tag.start : tag.end], lexicon) if is_open else None:
            if entry.kind is not None:
                out.append(Tag(entry.kind, entry.value, tag.start, tag.end))
        else:
            out.append(tag)
    return tuple(out)


def doubts(tags: tuple[Tag, ...], text: str, lexicon: Lexicon) -> tuple[Doubt, ...]:
    """What is unclear, in the order of the text."""
    directory = lexicon.directory
    sizes = tuple(_sizes(tags, text, directory))
    several = (*site_names(tags, text, directory), *sizes)
    unknown = (d for d in unknown_names(tags, text, lexicon) if not _within(d, several))
    kinds = {tag.kind for tag in tags}
    found = [*several, *unknown]
    found += _families(tags, text, directory) if kinds & _SEVERAL_CHIPS else ()
    found += _dotted(tags, text)
    found += _nameless(tags, directory) if kinds & _NAMELESS else ()
    found += bundles(tags, text)
    found += staff_or_researchers(tags) if T.STAFF in kinds else ()
    found += runs_as_labs(tags, text, directory) if T.RUN in kinds else ()
    found += _groups(tags, text, directory) if T.EVERYONE in kinds else ()
    return tuple(sorted(found, key=lambda doubt: doubt.start))


def _within(doubt: Doubt, others: Sequence[Doubt]) -> bool:
    return any(doubt.start < other.end and other.start < doubt.end for other in others)


def _families(tags: tuple[Tag, ...], text: str, directory: Directory) -> Iterator[Doubt]:
    if _claims(tags):
        return
    numbered = any(tag.kind in (T.NUM, T.COST) for tag in tags)
    for place, tag in enumerate(tags):
        named = place > 0 and tags[place - 1].kind is T.CHIP
        if tag.kind is T.FAMILY and isinstance(tag.value, tuple) and numbered and not named:
            word = shown(text[tag.start : tag.end])
            yield _which(tag, tag.value, f"Which chip do you mean by “{word}”?", directory, ())
        elif _either(tags, place):
            stretch = tags[place : place + 3]
            both = [str(each.value) for each in (stretch[0], stretch[2])]
            word = shown(text[stretch[0].start : stretch[2].end])
            doubt = _which(tag, both, f"Which of “{word}” is it?", directory, ())
            yield replace(doubt, end=stretch[2].end)
        elif tag.kind is T.RACK and _is_bare_rack(tags, place):
            chips = tuple(chip for chip in ("chip/gb200", "chip/gb300") if directory.get(chip))
            yield _which(tag, chips, RACKS, directory, (tag,))
            return


def _claims(tags: Sequence[Tag]) -> bool:
    """Whether the amount is what a lab is said to have: `does Google have a million TPUs`."""
    return bool(compiled(_CLAIM).search(coded(tags)))


def _sizes(tags: tuple[Tag, ...], text: str, directory: Directory) -> Iterator[Doubt]:
    """A model by its size alone: the nearest runs in size."""
    if other := of_another_size(tags, directory):
        yield _of_family(tags[other.first], tags[other.last], other.near, text, directory)
        return
    if any(tag.kind in (T.RUN, T.SIZED) for tag in tags):
        return
    if family := family_and_size(tags, fold(text), directory):
        yield _of_family(tags[family.first], tags[family.last], family.near, text, directory)
        return
    if alone := family_alone(tags, fold(text), directory):
        yield _of_family(tags[alone.first], tags[alone.last], alone.near, text, directory)
        return
    for tag in tags:
        if tag.kind is T.SIZE and isinstance(tag.value, str) and float(tag.value.rstrip("b")):
            runs = _nearest_runs(float(tag.value.rstrip("b")), directory)
            options = tuple(
                Option(directory.name(run), (Tag(T.RUN, run, tag.start, tag.end),)) for run in runs
            )
            word = shown(text[tag.start : tag.end])
            told = (*options[:_MOST_RUNS], _on_tokens(tag))
            yield Doubt(tag.start, tag.end, WHICH_MODEL.format(word), told)
            return


def _on_tokens(tag: Tag) -> Option:
    """The size on tokens that are an example, which may be told in place of a model's name."""
    size = RunSize(parameters=float(f"{str(tag.value).rstrip('b')}e9"), tokens=_FOR_EXAMPLE)
    return Option(size_text(size), (Tag(T.SIZED, size, tag.start, tag.end),))


def _of_family(
    first: Tag, last: Tag, runs: Sequence[str], text: str, directory: Directory
) -> Doubt:
    """`olmo 13b`, of which there is no run: those of the family."""
    options = tuple(
        Option(directory.name(run), (Tag(T.RUN, run, first.start, last.end),)) for run in runs
    )
    if T.SIZE not in (first.kind, last.kind):
        return Doubt(
            first.start, last.end, _WHICH_SIZE.format(text[first.start : first.end]), options
        )
    size = shown(text[(last if last.kind is T.SIZE else first).start : last.end])
    # a version that no run on record has, or a run that is called so and has another size
    has_version = bool(text[first.end : last.start].strip()) or first.kind is T.RUN
    is_one = not has_version and any(f"-{fold(size).replace(' ', '')}" in run for run in runs)
    none = "" if is_one else _NO_SUCH.format(shown(text[first.start : last.end]))
    return Doubt(first.start, last.end, none + WHICH_MODEL.format(size), options)


def _nearest_runs(size: float, directory: Directory) -> list[str]:
    sized = []
    for entity in directory.of(EntityKind.RUN):
        match = _RUN_SIZE.search(entity.slug)
        if match:
            sized.append((abs(math.log(float(match[1]) / size)), entity.slug))
    nearest = sorted(sized)[:3]
    exact = [slug for distance, slug in nearest if distance < _SAME_SIZE]
    return exact or [slug for _, slug in nearest]


def _groups(tags: tuple[Tag, ...], text: str, directory: Directory) -> Iterator[Doubt]:
    """`2048 H100 vs the big three`, `us vs frontier labs`: an offer is set against labs by name."""
    said = any(tag.kind in (T.CHIP, T.SHAPE, T.MONEY) for tag in tags)
    equalled = compiled(_EQUALLED).search(coded(tags)) is not None
    if not (said or equalled or compiled(_SET_AGAINST).search(coded(tags))):
        return
    for place, tag in enumerate(tags):
        word = tag.value or ("frontier" if equalled else None)
        named = GROUPS.get(str(word), ()) if tag.kind is T.EVERYONE else ()
        labs = tuple(lab for lab in named if directory.get(lab))
        if place and labs:
            each = [tuple(Tag(T.LAB, lab, tag.start, tag.end) for lab in labs)]
            each += [(one,) for one in each[0]]
            options = tuple(
                Option(" and ".join(directory.name(str(one.value)) for one in some), some)
                for some in each
            )
            word = shown(text[tag.start : tag.end])
            yield Doubt(tag.start, tag.end, f"Which labs do you mean by “{word}”?", options)
            return


def _which(
    tag: Tag, chips: Sequence[str], problem: str, directory: Directory, kept: tuple[Tag, ...]
) -> Doubt:
    options = tuple(
        Option(_label(chip, directory), (Tag(T.CHIP, chip, tag.start, tag.end), *kept))
        for chip in chips[:4]
    )
    return Doubt(tag.start, tag.end, problem, options)


def _label(chip: str, directory: Directory) -> str:
    name = chip_name(chip, directory)
    return {"chip/h100": "H100 (SXM)"}.get(chip, name)


def _either(tags: tuple[Tag, ...], place: int) -> bool:
    """`512 H100 or H200`: one number for two chips."""
    kinds = [tag.kind for tag in tags[max(0, place - 1) : place + 3]]
    return place > 0 and kinds in (
        [T.NUM, T.CHIP, T.OR, T.CHIP],
        [T.NUM, T.CHIP, T.SLASH, T.CHIP],
    )


_OTHERS: Final = (T.NO, T.VS, T.OR, T.AND)
"""Before these, chips are others than those of the racks: `4 NVL72 racks vs 512 H100`."""


def _is_bare_rack(tags: tuple[Tag, ...], place: int) -> bool:
    """A rack beside no chip of its own, after a number: `3 NVL72 racks`, `3 more NVL72 racks`."""
    after = takewhile(lambda tag: tag.kind not in _OTHERS, tags[place : place + 4])
    around = (*tags[max(0, place - 2) : place], *after)
    if any(tag.kind in (T.CHIP, T.FAMILY) for tag in around):
        return False
    before = [tag.kind for tag in tags[:place] if tag.kind is not T.MORE]
    return bool(before) and before[-1] in (T.NUM, T.X)


def _dotted(tags: tuple[Tag, ...], text: str) -> Iterator[Doubt]:
    """`2.048 H100`: thousands in half of Europe, a fraction elsewhere."""
    for place, tag in enumerate(tags):
        if tag.kind is not T.NUM or not isinstance(tag.value, Number) or not tag.value.dotted:
            continue
        following = [each.kind for each in tags[place + 1 : place + 3]]
        if not set(following) & {T.CHIP, T.FAMILY, T.GPU, T.PEOPLE}:
            continue
        small = tag.value.amount.value
        thousands, whole = round(small * 1000), max(1, round(small))
        options = tuple(
            Option(f"{value:,}", (Tag(T.NUM, Number(Amount(float(value))), tag.start, tag.end),))
            for value in (thousands, whole)
        )
        word = text[tag.start : tag.end]
        yield Doubt(tag.start, tag.end, f"Is “{word}” {thousands:,} or {whole}?", options)


def _nameless(tags: tuple[Tag, ...], directory: Directory) -> Iterator[Doubt]:
    """So many GPUs without a word of which."""
    if _claims(tags) or any(t.kind in (T.CHIP, T.FAMILY, T.SHAPE, T.UNKNOWN) for t in tags):
        return
    if asks_to_exceed(tags):
        return
    for place, tag in enumerate(tags):
        if tag.kind in (T.GPU, T.NODE) and place and _counts(tags, place):
            chips = [chip for chip in COMMON_CHIPS if directory.get(chip)]
            kept = (tag,) if tag.kind is T.NODE else ()
            yield _which(tag, chips, "Which chips are they?", directory, kept)
            return


def _counts(tags: tuple[Tag, ...], place: int) -> bool:
    number = tags[place - 1]
    if not place or number.kind is not T.NUM:
        return False
    around = tags[max(0, place - 3) : place + 4]
    return not any(
        tag.kind in (T.GUARANTEE, T.EACH, T.MAX, T.UPTO, T.JOB, T.GETS, T.SCOPE) for tag in around
    )
