"""Where the figures come from: a line under an answer, and a view with every fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answers import Answer
from bot.fact_words import as_of_text, day_told
from bot.formats import day_text
from bot.ledger import STALE_AFTER_DAYS
from handlers.blocks import limits
from handlers.blocks.elements import Block, View, button, context, mrkdwn, plain, words
from handlers.blocks.escape import clamp, escape, link
from handlers.blocks.statements import Named, statement
from handlers.carried import Carried
from handlers.verbs import Verb, action_id
from storage.records import Fact, Grade, Metric

SHOWN_SOURCES = 3
_LABEL, _NOTE = 60, 300
_LICENCE = re.compile(r" \(CC[^)]*\)$")


@dataclass(frozen=True, slots=True)
class Cited:
    """The facts behind an answer, gathered once: a message names them in several places."""

    public: tuple[tuple[Fact, ...], ...]
    """What others state, by source: that of the verdict first, what is stale ahead.

    Of a source that the verdict rests on, the facts that it rests on alone.
    """
    ours: tuple[str, ...]
    on: date
    has_view: bool = True
    """Whether a button below shows all of them."""

    @classmethod
    def of(cls, answer: Answer, *, has_view: bool = True) -> Cited:
        """The facts of an answer."""
        facts = answer.sources()
        return cls(_by_source(answer, facts), tuple(_ours(facts)), answer.on, has_view)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.public or self.ours)

    def line(self) -> str:
        """The sources in mrkdwn: name, day, age where stale, grade; what is ours only counted."""
        parts = [_source(facts, self.on) for facts in self.public[:SHOWN_SOURCES]]
        if len(self.public) > SHOWN_SOURCES:
            where = " under Sources" if self.has_view else ""
            parts.append(f"{len(self.public) - SHOWN_SOURCES} more{where}")
        parts += self.ours
        return f"{self._label}: {' · '.join(parts)}" if parts else ""

    def text_line(self) -> str:
        """The same without links, for the text that stands in for the blocks."""
        parts = [_named(facts, self.on) for facts in self.public[:SHOWN_SOURCES]]
        parts += self.ours
        return f"{self._label}: {'; '.join(parts)}." if parts else ""

    @property
    def _label(self) -> str:
        return "Sources, graded A to C" if self.public else "Sources"


def _by_source(answer: Answer, facts: tuple[Fact, ...]) -> tuple[tuple[Fact, ...], ...]:
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.grade not in (Grade.OWN, Grade.CONVENTION):
            groups.setdefault(fact.source_name, []).append(fact)
    core = _core(answer)

    def order(group: tuple[Fact, ...]) -> tuple[bool, bool]:
        return core.isdisjoint(f.id for f in group), not is_stale(_dated(group), answer.on)

    resting = [_resting(group, core) for group in groups.values()]
    return tuple(sorted(resting, key=order))


def _resting(group: Sequence[Fact], core: frozenset[str]) -> tuple[Fact, ...]:
    """The facts of a source that the verdict shows, or all where it shows none of them.

    A chart's earlier years are there to compare with; they do not make the verdict older.
    """
    return tuple(fact for fact in group if fact.id in core) or tuple(group)


def _dated(facts: Sequence[Fact]) -> Fact:
    """The fact whose day is told of a source: the oldest, but of looks at a board the newest.

    Earlier looks are there to compare with; they are not what the answer rests on.
    """
    chosen = max if all(fact.metric == Metric.OPEN_ROLES for fact in facts) else min
    return chosen(facts, key=lambda fact: fact.as_of)


def _core(answer: Answer) -> frozenset[str]:
    """The ids of the facts that the headline and the verdict show."""
    told = (answer.headline, *answer.verdict)
    return frozenset(fact.id for sentence in told for fact in sentence.facts)


def _source(facts: Sequence[Fact], on: date) -> str:
    dated = _dated(facts)
    age = f", *{_age_text(dated, on)}*" if is_stale(dated, on) else ""
    name = link(_name(dated), dated.source_url, _LABEL)
    return f"{name}, {day_told(dated)}{age}, {_grade_text(facts)}"


def _named(facts: Sequence[Fact], on: date) -> str:
    dated = _dated(facts)
    age = f", {_age_text(dated, on)}" if is_stale(dated, on) else ""
    return f"{_name(dated)}, {day_told(dated)}{age}, {_grade_text(facts)}"


def _name(fact: Fact) -> str:
    """The source's name without its licence, which the view of all sources gives."""
    return _LICENCE.sub("", fact.source_name)


def _grade_text(facts: Iterable[Fact]) -> str:
    """`A`, the worst of several."""
    return max((fact.grade for fact in facts), key=lambda grade: grade.rank).value


def is_stale(fact: Fact, on: date) -> bool:
    """Whether the fact is older than 180 days (C-18); a published work does not age."""
    if fact.subject.startswith("work/"):
        return False
    return (on - fact.as_of).days > STALE_AFTER_DAYS


def _age_text(fact: Fact, on: date) -> str:
    """`328 days old`."""
    return f"{(on - fact.as_of).days:,} days old"


def _ours(facts: tuple[Fact, ...]) -> list[str]:
    conventions = sum(fact.grade is Grade.CONVENTION for fact in facts)
    own = any(fact.grade is Grade.OWN for fact in facts)
    said = [f"{conventions} assumptions of ours"] if conventions > 1 else []
    said += ["an assumption of ours"] if conventions == 1 else []
    return said + (["your own figures"] if own else [])


def view(answer: Answer, name: Named = str, carried: Carried | None = None) -> View:
    """A modal with every fact behind an answer, what others state before what we assume.

    With `carried`, what others state can be reported as wrong.
    """
    facts = sorted(answer.sources(), key=lambda fact: fact.grade.rank)
    own = [fact for fact in facts if fact.grade is Grade.OWN]
    told = [fact for fact in facts if fact.grade is not Grade.OWN]
    room = (limits.VIEW_BLOCKS - 6) // 2
    blocks: list[Block] = [words(answer.headline.text)]
    for fact in told[:room]:
        blocks += [_statement(fact, name, carried), context(_origin(fact, answer.on))]
    if len(told) > room:
        blocks.append(words(f"{len(told) - room} more. Ask for one by its id: source F-…"))
    blocks += _entered(own, name)
    if any(fact.grade is Grade.CONVENTION for fact in facts):
        blocks.append(context(_CHANGE))
    if not facts:
        blocks.append(words("This answer shows no figures."))
    return {"type": "modal", "title": plain("Sources", limits.VIEW_TITLE), "blocks": blocks}


_CHANGE = "What we assume is open to change: ask again with *assume 300 researchers*, say."


def _statement(fact: Fact, name: Named, carried: Carried | None) -> Block:
    said = escape(statement(fact, name), limits.PARAGRAPH)
    block = {"type": "section", "text": mrkdwn(f"*{escape(fact.id, _LABEL)}*  {said}")}
    if carried is None or fact.grade is Grade.CONVENTION:
        return block
    wrong = button("This is wrong", action_id(Verb.WRONG), carried.asking(fact.id).encode())
    label = clamp(f"Report that {fact.id} is wrong", limits.BUTTON)
    return {**block, "accessory": {**wrong, "accessibility_label": label}}


def _entered(own: Sequence[Fact], name: Named) -> list[Block]:
    """What the asker said, in one line."""
    if not own:
        return []
    said = escape(" · ".join(statement(fact, name) for fact in own), limits.PARAGRAPH)
    days = " and ".join(dict.fromkeys(day_text(fact.as_of) for fact in own))
    block = {"type": "section", "text": mrkdwn(f"*Yours*  {said}")}
    return [block, context(f"Your own figures, as of {days}")]


def _origin(fact: Fact, on: date) -> str:
    if fact.grade is Grade.CONVENTION:
        why = f": {escape(fact.note, _NOTE)}" if fact.note else ""
        return f"Our assumption{why}"
    age = f" · *{_age_text(fact, on)}*" if is_stale(fact, on) else ""
    named = link(fact.source_name, fact.source_url)
    read = f" · read {day_text(fact.retrieved)}"
    return f"{named} · {as_of_text(fact)}{age}{read} · grade {fact.grade}"
