"""A digest as messages: the post, each message of its thread, a preview, and what explains it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.formats import day_text
from bot.prose import Sentence
from bot.render.digest_text import day_of
from bot.weekly import ALWAYS, TITLES, Digest, Item, Part, Section
from handlers.blocks import limits, tables
from handlers.blocks.elements import (
    Block,
    Message,
    View,
    bullets,
    button,
    context,
    header,
    mrkdwn,
    paragraph,
    plain,
    rich,
    run,
    runs,
    words,
)
from handlers.blocks.escape import clamp, escape, link

PREFIX = "assay-digest:"
LINKS = 2
"""Sources that one item names; the thread has all of them."""
_TEXT = 2800
_TEXT_LINE = 1500
_SOURCE = 60
_MOST_LINES = 40
_UNWANTED = ALWAYS | {Section.OFFER}


class Target(NamedTuple):
    """Whose digest the buttons under it are about: a channel of a team, and the digest's day."""

    team: str
    channel: str
    day: str = ""
    delivery: str = ""
    """The message that a button is about, by the id of its delivery."""

    def encode(self) -> str:
        """As the value of a button."""
        fields = {"w": self.team, "c": self.channel, "d": self.day, "i": self.delivery}
        return json.dumps({k: v for k, v in fields.items() if v}, separators=(",", ":"))

    @classmethod
    def decode(cls, value: str) -> Target | None:
        """What a button carried, or None for a value that we did not make."""
        try:
            fields = json.loads(value)
            more = (str(fields.get(name, "")) for name in ("d", "i"))
            return cls(str(fields["w"]), str(fields["c"]), *more)
        except (ValueError, KeyError, TypeError, AttributeError):
            return None


def post(digest: Digest, target: Target | None = None) -> Message:
    """The message of the channel. Without a target it has no buttons."""
    blocks = [header(digest.title)]
    if digest.items:
        blocks.append(context(_line(digest.status)))
    if digest.baseline:
        blocks.append(rich(paragraph(*runs(digest.baseline))))
    if digest.quiet:
        blocks.append(rich(paragraph(*_joined((*digest.status, *digest.quiet)))))
    for number, item in enumerate(digest.items, 1):
        blocks += _item(number, item)
    blocks += _buttons(digest, target) if target else []
    return {"text": text(digest), "blocks": blocks[: limits.MESSAGE_BLOCKS]}


def _item(number: int, item: Item) -> list[Block]:
    """Headline, how much, what it means for us; then where it comes from."""
    parts = [paragraph(run(f"{number}.  ", bold=True), *_headline(item))]
    if item.detail:
        parts.append(paragraph(*_joined(item.detail)))
    if item.for_us:
        parts.append(paragraph(run("For us: ", bold=True), *_joined(item.for_us)))
    blocks = [rich(*_spaced(parts))]
    return [*blocks, context(origin(item))] if item.sources else blocks


def _headline(item: Item) -> list[Block]:
    return [run(item.headline.text, bold=True)]


def _spaced(paragraphs: Sequence[Block]) -> list[Block]:
    """Paragraphs below each other: Slack would run two sections of rich text together."""
    spaced = []
    for at, one in enumerate(paragraphs):
        last = at == len(paragraphs) - 1
        elements = one["elements"] if last else [*one["elements"], run("\n")]
        spaced.append({**one, "elements": elements})
    return spaced


def origin(item: Item) -> str:
    """The sources in mrkdwn, each once: `<board>, 8 Apr 2026, grade A`."""
    found = [
        f"{link(fact.source_name, fact.source_url, _SOURCE)}, {day_text(day_of(fact))}, "
        f"grade\N{NO-BREAK SPACE}{fact.grade}"
        for fact in item.publications
    ]
    left = len(found) - LINKS
    return " · ".join([*found[:LINKS], *([f"{left} more in the thread"] if left > 0 else [])])


def text(digest: Digest) -> str:
    """What notifications and screen readers get: complete by itself, in at most three lines."""
    first = f"{digest.title}: {_line((*digest.status, *digest.quiet))}"
    if digest.baseline:
        first = f"{first} {digest.baseline.text}"
    said = [
        " ".join((f"{number}. {item.headline.text}", *(line.text for line in item.detail)))
        for number, item in enumerate(digest.items, 1)
    ]
    for_us = [
        f"{number}. {line.text}"
        for number, item in enumerate(digest.items, 1)
        for line in item.for_us
    ]
    lines = [first, " ".join(said), f"For us: {' '.join(for_us)}" if for_us else ""]
    kept = [escape(line.replace("\n", " "), _TEXT_LINE) for line in lines if line]
    return "\n".join(kept)


def part(part: Part) -> Message:
    """One message of the thread: a table under its title, lines, links."""
    title = rich(paragraph(run(part.title, bold=True)))
    table = tables.whole(part.table, part.title) if part.table and part.table.rows else None
    blocks = [table] if table else []
    if table is None or "caption" not in table:
        blocks.insert(0, title)
    if part.lines:
        blocks.append(rich(bullets([runs(line) for line in part.lines[:_MOST_LINES]])))
    if links := _links(part):
        blocks.append({"type": "section", "text": mrkdwn(links)})
    said = [tables.digest(part.table, len(part.table.rows))] if part.table else []
    said += [line.text for line in part.lines]
    said += [f"{one.source_name}, {day_text(day_of(one))}." for one in part.publications]
    shown = f"{part.title}. {' '.join(said)}"
    return {"text": escape(shown.replace("\n", " "), _TEXT), "blocks": blocks}


def _links(part: Part) -> str:
    """Every publication with its link, below each other, as many as a block holds."""
    lines: list[str] = []
    for fact in part.publications:
        named = link(fact.source_name, fact.source_url, _SOURCE)
        line = f"• {named}, {day_text(day_of(fact))}, grade {fact.grade}"
        if fact.source_url and sum(map(len, lines)) + len(line) < _TEXT:
            lines.append(line)
    return "\n".join(lines)


def preview(digest: Digest, channel: str) -> Message:
    """The post exactly as it would be, under a line that says so."""
    shown = post(digest, Target("", channel, digest.end.isoformat()))
    where = [run(" "), {"type": "channel", "channel_id": channel}] if channel[:1] == "C" else []
    label = "Only you see this. The digest would look like this"
    intro = rich(paragraph(run(label, italic=True), *where, run(":", italic=True)))
    bare = [block for block in shown["blocks"] if block["type"] != "actions"]
    return {"text": f"{label}: {shown['text']}", "blocks": [intro, *bare]}


def _buttons(digest: Digest, target: Target) -> list[Block]:
    """What can be done with it, for everybody in the channel."""
    value = target.encode()
    details = button("Details", f"{PREFIX}details", value)
    row = [
        *([details] if digest.is_quiet else [button("Why these?", f"{PREFIX}why", value)]),
        button("Change thresholds", f"{PREFIX}limits", value),
        button("Settings", f"{PREFIX}settings", value),
    ]
    if not digest.is_quiet:
        row.append(_mute(digest))
    return [{"type": "actions", "block_id": "digest", "elements": row}]


def _mute(digest: Digest) -> Block:
    """A menu of the sections that this digest has."""
    there = dict.fromkeys(item.section for item in digest.items if item.section not in _UNWANTED)
    options = [{"text": plain(TITLES[one], limits.OPTION), "value": one.value} for one in there]
    return {
        "type": "static_select",
        "action_id": f"{PREFIX}mute",
        "placeholder": plain("Mute a section", limits.OPTION),
        "options": options or [{"text": plain("Nothing to mute", 75), "value": "none"}],
    }


def why(digest: Digest) -> View:
    """A view with the rule that let each item in, and the thresholds that hold."""
    blocks: list[Block] = []
    for number, item in enumerate(digest.items, 1):
        told = [run(f"{number}.  {item.headline.text}\n", bold=True), *_joined(item.why)]
        blocks.append(rich(paragraph(*told)))
    blocks.append(rich(paragraph(run("The thresholds of this channel", bold=True))))
    blocks.append(rich(bullets([runs(line) for line in digest.rules])))
    return _view("Why these?", blocks)


def details(digest: Digest) -> View:
    """What the thread of a week with items would hold, as lines."""
    blocks: list[Block] = []
    for one in digest.thread:
        blocks.append(rich(paragraph(run(one.title, bold=True))))
        if one.table:
            lines = [
                [run(f"{row[0].text}: ", bold=True), run(_cells(one.table.columns, row))]
                for row in one.table.rows
            ]
            blocks.append(rich(bullets(lines)))
        if one.lines:
            blocks.append(rich(bullets([runs(line) for line in one.lines[:_MOST_LINES]])))
    return _view("Details", blocks)


def _cells(columns: Sequence[str], row: Sequence[object]) -> str:
    cells = [getattr(cell, "text", "") for cell in row[1:]]
    return " · ".join(f"{name} {cell}" for name, cell in zip(columns[1:], cells, strict=True))


def _view(title: str, blocks: list[Block]) -> View:
    return {
        "type": "modal",
        "title": plain(title, limits.VIEW_TITLE),
        "blocks": blocks[: limits.VIEW_BLOCKS] or [words("There is nothing to show.")],
    }


def _joined(lines: Iterable[Sentence]) -> list[Block]:
    pieces: list[Block] = []
    for line in lines:
        pieces += ([run(" ")] if pieces else []) + runs(line)
    return pieces


def _line(lines: Iterable[Sentence]) -> str:
    return clamp(escape(" ".join(line.text for line in lines)), limits.CONTEXT)
