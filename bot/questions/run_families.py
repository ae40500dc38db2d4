"""Runs by the family and the size that a model is called by: `olmo 32b`, `a 7b olmo`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from bot.ledger import Directory
from bot.questions.tags import T, Tag
from bot.regex import is_of, regex
from storage.records import EntityKind

_STRICT: Final = regex(
    r"run/(?P<family>[a-z]+)-?(?P<version>\d+(?:\.\d+)*)?-(?P<size>\d+(?:\.\d+)?)b"
)
_LOOSE: Final = regex(
    r"run/(?P<family>[a-z]+)(?P<version>)\b.*-(?P<size>\d+(?:\.\d+)?)b(?:-a\d+b)?"
)
_NAMES_FAMILY: Final = frozenset((T.UNKNOWN, T.LAB, T.WORD))
_NUMBERED: Final = regex(r"[a-z]+[ -]?[vk]?\d+(?:\.\d+)?(?![\d.]*b\b)[^(]*$", re.IGNORECASE)
_FAMILY: Final = regex(r"run/(?P<family>[a-z]+)")
_SIZES: Final = regex(r"(\d+(?:\.\d+)?)b\b")
_SAME_SIZE: Final = 0.01
_MOST: Final = 3


class FamilyAndSize(NamedTuple):
    """The stretch of tags that names a family and a size, and the runs that it may be.

    `run` is the newest of that family and size, None where there is none.
    """

    first: int
    last: int
    run: str | None
    near: tuple[str, ...]


def family_and_size(tags: Sequence[Tag], low: str, directory: Directory) -> FamilyAndSize | None:
    """The first size that stands beside the family of a run on record; None without one.

    A version between them is one that no run on record has: those that are nearest are offered.
    """
    for place, tag in enumerate(tags):
        if tag.kind is not T.SIZE:
            continue
        for other in _beside(tags, place):
            named = tags[other]
            family = low[named.start : named.end] if named.kind in _NAMES_FAMILY else ""
            if runs := _runs(family, directory):
                first, last = sorted((place, other))
                size = float(str(tag.value).rstrip("b"))
                exact = _exact(runs, size) if last - first == 1 else None
                return FamilyAndSize(first, last, exact, _near(runs, size))
    return None


def family_alone(tags: Sequence[Tag], low: str, directory: Directory) -> FamilyAndSize | None:
    """`can we train olmo 2`: a family without a size, with a version that may be any number.

    A version that runs on record have is that of one of them, whatever is asked.
    """
    is_asked = any(tag.kind in (T.TRAIN, T.HOWLONG) for tag in tags)
    for place, tag in enumerate(tags):
        family = low[tag.start : tag.end] if tag.kind is T.UNKNOWN else ""
        follows = [other.kind for other in tags[place + 1 : place + 3]]
        is_version = follows[:1] == [T.NUM] and follows[1:] != [T.CHIP]
        version = low[tags[place + 1].start : tags[place + 1].end] if is_version else ""
        if of_it := _of_version(family, version, directory):
            return FamilyAndSize(place, place + 1, None, of_it[:_MOST])
        if is_asked and (runs := _runs(family, directory)):
            near = tuple(m[0] for m in sorted(runs, key=_version, reverse=True))
            return FamilyAndSize(place, place + is_version, None, near[:_MOST])
    return None


def of_another_size(tags: Sequence[Tag], directory: Directory) -> FamilyAndSize | None:
    """`qwen 3 8b`, `mixtral 8x22b`, where the one run called so has another size: the nearest."""
    for place, run in enumerate(tags):
        last = _last_of_size(tags, place)
        family = _FAMILY.match(str(run.value)) if run.kind is T.RUN and last else None
        if family is None:
            continue
        size = float(str(tags[last].value).rstrip("b"))
        if size not in map(float, _SIZES.findall(str(run.value))):
            near = _near(_runs(family["family"], directory), size) or (str(run.value),)
            return FamilyAndSize(place, last, None, near)
    return None


def _last_of_size(tags: Sequence[Tag], place: int) -> int:
    """Where the size ends that is glued to the tag at a place: so many experts of it, or one."""
    follows = tags[place + 1 : place + 4]
    by_experts = [tag.kind for tag in follows] == [T.NUM, T.X, T.SIZE]
    size = follows[-1] if by_experts else next(iter(follows), None)
    is_glued = size is not None and size.kind is T.SIZE and follows[0].start - tags[place].end <= 1
    return place + (3 if by_experts else 1) if is_glued else 0


def _of_version(family: str, version: str, directory: Directory) -> tuple[str, ...]:
    """`llama 4`: the runs of a version, most of which have a name in place of a size.

    With them the largest of those between it and the next one: `llama 3` may be Llama 3.1 405B.
    """
    if not (family.isalpha() and version):
        return ()
    led, slugs = f"run/{family}-{version}-", [run.slug for run in directory.of(EntityKind.RUN)]
    same = tuple(slug for slug in slugs if slug.startswith(led))
    later = [
        m for slug in slugs if (m := _STRICT.fullmatch(slug)) and _is_after(m, family, version)
    ]
    largest = max(later, key=lambda m: float(m["size"]), default=None)
    return (*same[: _MOST - 1], largest[0]) if same and largest else same


def _is_after(found: re.Match[str], family: str, version: str) -> bool:
    """Whether a run is of a version between this one and the next: 3.1 is, after 3."""
    return found["family"] == family and (found["version"] or "").startswith(f"{version}.")


def with_families(tags: tuple[Tag, ...], low: str, directory: Directory) -> tuple[Tag, ...]:
    """The tags with each family and size of a run on record as that run."""
    while (found := family_and_size(tags, low, directory)) and found.run:
        start, end = tags[found.first].start, tags[found.last].end
        run = Tag(T.RUN, found.run, start, end)
        tags = (*tags[: found.first], run, *tags[found.last + 1 :])
    return tags


def of_the_lab(tags: tuple[Tag, ...], low: str, directory: Directory) -> Iterator[Tag]:
    """The tags with a word alone as the run of a lab that stands there: `V3`, of DeepSeek."""
    labs = [str(tag.value) for tag in tags if tag.kind is T.LAB]
    for tag in tags:
        runs = [f"run/{lab}-{low[tag.start : tag.end]}" for lab in labs if tag.kind is T.UNKNOWN]
        run = next(filter(directory.get, runs), None)
        yield Tag(T.RUN, run, tag.start, tag.end) if run else tag


def _beside(tags: Sequence[Tag], place: int) -> list[int]:
    """Where the family of a size may stand: before it, also before a version, or after it."""
    before = [place - 1]
    if place > 1 and tags[place - 1].kind is T.NUM:
        before = [place - 2]
    return [at for at in (*before, place + 1) if 0 <= at < len(tags)]


def _runs(family: str, directory: Directory) -> list[re.Match[str]]:
    """The runs of a family, those first whose name holds nothing but a version and a size."""
    if not family.isalpha():
        return []
    slugs = [run.slug for run in directory.of(EntityKind.RUN)]
    found = (_STRICT.fullmatch(slug) or _LOOSE.fullmatch(slug) for slug in slugs)
    runs = [m for m in found if m and m["family"] == family]
    return sorted(runs, key=lambda m: not is_of(m, _STRICT))


def _exact(runs: list[re.Match[str]], size: float) -> str | None:
    """The newest run of a size; one that has more words in its name where no other has the size."""
    same = [m for m in runs if float(m["size"]) == size]
    plain = [m for m in same if is_of(m, _STRICT)]
    if not plain:
        return same[0][0] if len(same) == 1 else None
    return max(plain, key=_version)[0]


def _version(found: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(part) for part in (found["version"] or "").split(".") if part)


def _near(runs: list[re.Match[str]], size: float) -> tuple[str, ...]:
    """The runs that are nearest in size; where one has it, those alone."""
    if size <= 0:
        return ()
    far = sorted((abs(math.log(float(m["size"]) / size)), m[0]) for m in runs)
    same = [slug for distance, slug in far if distance < _SAME_SIZE]
    return tuple((same or [slug for _, slug in far])[:_MOST])


@lru_cache(maxsize=4)
def families_of_runs(directory: Directory) -> dict[str, tuple[str, ...]]:
    """The names of the runs of each family, those of the newest version first."""
    of: dict[str, list[str]] = {}
    for run in directory.of(EntityKind.RUN):
        if family := re.match(r"[a-z]{3,}", run.key):
            of.setdefault(family[0], []).append(run.name)
    return {word: tuple(_of_versions(names)) for word, names in of.items()}


@lru_cache(maxsize=4)
def family_named(directory: Directory) -> str:
    """The expression of the name of any family of runs, by the group `family`."""
    longest = sorted(map(re.escape, families_of_runs(directory)), key=len, reverse=True)
    return rf"\b(?P<family>{'|'.join(longest)})"


def _of_versions(names: Sequence[str]) -> list[str]:
    """Those with a version alone, where there are any: `GPT-5`, but no `GPT-NeoX 20B`."""
    numbered = [name for name in names if _NUMBERED.match(name)]
    return sorted(numbered or names, key=_numbers, reverse=True)


def _numbers(name: str) -> tuple[float, ...]:
    return tuple(float(number) for number in re.findall(r"\d+(?:\.\d+)?", name))
