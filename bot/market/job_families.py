"""Which family a role belongs to, with the words that decided.

Titles are read by rules, not by a model: a recruiter can see why, and disagree. What no rule
understands is counted as unclear and never guessed from the lab.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from bot.market.families import Family, Heads, Part, Rule
from bot.market.family_words import DEVICES, MAKERS
from bot.market.folding import plain
from bot.market.occupation_rules import OCCUPATIONS
from bot.market.subject_rules import SUBJECTS
from bot.market.titles import Title, read_title
from storage.records import Posting

RULES: Final = (*OCCUPATIONS, *SUBJECTS)
"""Tried from the top: the first match wins."""
FRONTIER: Final = frozenset(
    {Family.FRONTIER_RESEARCH, Family.RESEARCH_ENGINEERING, Family.INFRASTRUCTURE}
)
APPLIED: Final = frozenset({Family.APPLIED_LLM, Family.DATA_ENGINEERING})
"""Product, other and unclear are on neither side."""

FAMILY_WORDS: Final = {
    Family.FRONTIER_RESEARCH: "frontier research",
    Family.RESEARCH_ENGINEERING: "research engineering",
    Family.INFRASTRUCTURE: "infrastructure",
    Family.APPLIED_LLM: "applied LLM",
    Family.DATA_ENGINEERING: "data engineering",
    Family.PRODUCT: "product",
    Family.OTHER: "other",
    Family.UNCLEAR: "unclear",
}
"""Families as people read them."""

LONG_WORD: Final = 8
"""Letters from which on one slip is forgiven; employers do write "Aquisition"."""


class Decision(NamedTuple):
    """A family, the words of the title or department that decided, and the rule's name."""

    family: Family
    words: tuple[str, ...]
    rule: str
    tag: str = ""
    """What kind of `other` it is, for example `security` or `people`."""


class Split(NamedTuple):
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
    parts = {Part.TAIL: read.tail, Part.TITLE: read.text}
    found = _found_in(Part.HEAD, read.head) | _found_in(Part.DEPARTMENT, plain(department))
    for rule in _BY_HEADS[_heads(read)]:
        if rule.part in _SEEN_ONCE:
            words = _words_of(rule, parts[rule.part])
        else:
            words = found.get(rule.id, ())
        if words and not _is_kept_out(rule, read):
            return Decision(rule.family, words, rule.id, rule.tag)
    if _is_maker(read.head):
        return Decision(Family.UNCLEAR, (), "nothing-said")
    return Decision(Family.OTHER, (read.head,), "no-technical-role")


def split(families: Iterable[Family]) -> Split:
    """The frontier and the applied side of some roles."""
    counts = Counter(families)
    frontier = sum(counts[family] for family in FRONTIER)
    applied = sum(counts[family] for family in APPLIED)
    neither = counts.total() - frontier - applied
    return Split(frontier, applied, neither, counts[Family.UNCLEAR])


def _heads(title: Title) -> Heads:
    """The kind of head that a title has, which decides the rules that it may meet."""
    if not _is_maker(title.head):
        return Heads.ANY
    return Heads.DEVICES if DEVICES.search(title.text) else Heads.GENERIC


_MEETS: Final = {
    Heads.ANY: frozenset({Heads.ANY}),
    Heads.DEVICES: frozenset({Heads.ANY, Heads.MAKERS, Heads.DEVICES}),
    Heads.GENERIC: frozenset({Heads.ANY, Heads.MAKERS, Heads.GENERIC}),
}
_BY_HEADS: Final = {
    heads: tuple(rule for rule in RULES if rule.heads in meets) for heads, meets in _MEETS.items()
}
"""The rules that a kind of head may meet, in their order."""
_SEEN_ONCE: Final = frozenset({Part.TAIL, Part.TITLE})
"""Parts that few postings share: they are gone through rule by rule, until one decides. Heads and
departments come again and again: what all rules find in one is kept."""


@lru_cache(maxsize=8192)
def _found_in(part: Part, text: str) -> dict[str, tuple[str, ...]]:
    """The words that each rule of a part finds in a text, by rule."""
    found = ((rule.id, _words_of(rule, text)) for rule in RULES if rule.part is part)
    return {name: words for name, words in found if words} if text else {}


@lru_cache(maxsize=8192)
def _is_maker(head: str) -> bool:
    """Whether a head is that of engineers, researchers or other technical staff."""
    return bool(MAKERS.search(head))


def _words_of(rule: Rule, text: str) -> tuple[str, ...]:
    if rule.pattern.search(text) is None:  # so it is for most
        return ()
    return tuple(dict.fromkeys(rule.pattern.findall(text)))


def _is_kept_out(rule: Rule, title: Title) -> bool:
    """Whether a word anywhere in the title bars the rule, or the head lacks what it needs."""
    if rule.barrier is not None and rule.barrier.search(title.text):
        return True
    return rule.demand is not None and not rule.demand.search(title.head)


def _vocabulary() -> tuple[str, ...]:
    words = {word for rule in RULES for phrase in rule.words for word in phrase.split()}
    return tuple(sorted(w for w in words if len(w) >= LONG_WORD and w.isalpha()))


_KNOWN: Final = _vocabulary()


def _mended(title: str) -> str:
    """The title with a slip in a long word put right, where one known word is that near."""
    return " ".join(
        [word if len(word) < LONG_WORD else _mended_word(word) for word in title.split()]
    )


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
