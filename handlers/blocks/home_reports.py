"""Reports that wait for an admin's decision, in App Home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation.telling.workspace import Standing
from bot.formats import day_text
from handlers.blocks import limits
from handlers.blocks.elements import Block, actions, button, header, paragraph, rich, run, words
from handlers.blocks.escape import clamp
from handlers.blocks.reports import stated
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

if TYPE_CHECKING:
    from storage.records import Fact, Report

_WORDS = 500


def reports(carried: Carried, standing: Standing) -> list[Block]:
    """The oldest reports first, each with its two decisions; nothing for other members."""
    if not standing.reports:
        return []
    blocks: list[Block] = [header("Reported as wrong")]
    for report, fact, name in standing.reports:
        blocks += _report(carried, report, fact, name)
    if left := standing.open_reports - len(standing.reports):
        blocks.append(words(f"{left:,} more wait behind these.") if left > 0 else words(" "))
    return blocks


def _report(carried: Carried, report: Report, fact: Fact | None, name: str) -> list[Block]:
    who: Block = {"type": "user", "user_id": report.reporter}
    said = clamp(report.words, _WORDS) or "no reason given"
    about = f"{name}: {stated(fact)}" if fact else "this fact is gone"
    told = paragraph(
        run(f"{report.fact}  ", bold=True),
        run(clamp(about, limits.PARAGRAPH)),
        run(f"\n“{said}”, says "),
        who,
        run(f", {day_text(report.at.date())}."),
    )
    value = carried.asking(str(report.id)).encode()
    row = [
        button("Correct it", action_id(Verb.CORRECT), value, primary=True),
        button("Let it stand", action_id(Verb.KEEP), value),
    ]
    return [rich(told), *actions(f"report{report.id}", row if fact else row[1:])]
