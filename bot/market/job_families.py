"""Which family a role belongs to, with the words that decided.

Titles are read by rules, not by a model: a recruiter can see why, and disagree. What no rule
understands is counted as unclear and never guessed from the lab.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.market.family_rules import DEVICES, MAKERS, RULES, Family, Heads, Part, Rule
from bot.market.folding import plain
from bot.market.titles import Title, read_title
from storage.records import Posting

FRONTIER: Final = frozenset(
    {Family.FRONTIER_RESEARCH, Family.RESEARCH_ENGINEERING, Family.INFRASTRUCTURE}
)
APPLIED: Final = frozenset({Family.APPLIED_LLM, Family.DATA_ENGINEERING})
"""Product, other and unclear are on neither side."""

LONG_WORD: Final = 8
"""Letters from which on one slip is forgiven; employers do write "Aquisition"."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A family, the words of the title or department that decided, and the rule's name."""

    family: Family
    words: tuple[str, ...]
    rule: str
    tag: str = ""
    """What kind of `other` it is, for example `security` or `people`."""


@dataclass(frozen=True, slots=True)
class Split:
    """How many roles are on either side; the shares are of all roles, neither side included."""

    frontier: int
    applied: int
    neither: int
    unclear: int
    """Part of `neither`, printed beside the shares."""

    @property
    def total(self) -> int:
        """All roles that were counted."""
        return self.frontier + self.applied + self.neither


def family_of(posting: Posting) -> Decision:
    """The family of a posting by its title, its department and its team."""
    return classify(posting.title, "; ".join(filter(None, (posting.department, posting.team))))


@lru_cache(maxsize=16384)
def classify(title: str, department: str = "") -> Decision:
    """The family of a title; the department helps only where the title says too little."""
    read = read_title(_mended(title))
    parts = {
        Part.HEAD: read.head,
        Part.TAIL: read.tail,
        Part.TITLE: read.text,
        Part.DEPARTMENT: plain(department),
    }
    kinds = _heads(read)
    for rule in RULES:
        if rule.heads in kinds and (words := _matches(rule, parts)):
            return Decision(rule.family, words, rule.id, rule.tag)
    if Heads.MAKERS in kinds:
        return Decision(Family.UNCLEAR, (), "nothing-said")
    return Decision(Family.OTHER, (read.head,), "no-technical-role")


def split(families: Iterable[Family]) -> Split:
    """The frontier and the applied side of some roles."""
    counts = Counter(families)
    frontier = sum(counts[family] for family in FRONTIER)
    applied = sum(counts[family] for family in APPLIED)
    neither = counts.total() - frontier - applied
    return Split(frontier, applied, neither, counts[Family.UNCLEAR])


def _heads(title: Title) -> frozenset[Heads]:
    """The kinds of head that a title has, which decide the rules that it may meet."""
    if not MAKERS.search(title.head):
        return frozenset({Heads.ANY})
    last = Heads.DEVICES if DEVICES.search(title.text) else Heads.GENERIC
    return frozenset({Heads.ANY, Heads.MAKERS, last})


def _matches(rule: Rule, parts: dict[Part, str]) -> tuple[str, ...]:
    if rule.barrier is not None and rule.barrier.search(parts[Part.TITLE]):
        return ()
    if rule.demand is not None and not rule.demand.search(parts[Part.HEAD]):
        return ()
    return tuple(dict.fromkeys(rule.pattern.findall(parts[rule.part])))


def _vocabulary() -> tuple[str, ...]:
    words = {word for rule in RULES for phrase in rule.words for word in phrase.split()}
    return tuple(sorted(w for w in words if len(w) >= LONG_WORD and w.isalpha()))


_KNOWN: Final = _vocabulary()


def _mended(title: str) -> str:
    """The title with a slip in a long word put right, where one known word is that near."""
    return " ".join(_mended_word(word) for word in title.split())


@lru_cache(maxsize=8192)
def _mended_word(word: str) -> str:
    bare = word.strip(",()[]:;/").casefold()
    if len(bare) < LONG_WORD or not bare.isalpha() or bare in _KNOWN:
        return word
    from rapidfuzz import process  # loads what compares words
    from rapidfuzz.distance import OSA

    near = process.extract(bare, _KNOWN, scorer=OSA.distance, score_cutoff=1, limit=2)
    if len(near) != 1 or bare.startswith(near[0][0]) or near[0][0].startswith(bare):
        return word
    return word.casefold().replace(bare, near[0][0])
