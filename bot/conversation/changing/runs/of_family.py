"""Another run by the name of its family alone: `and Qwen?`, after how long DeepSeek-V3 would take.

Which of them is asked back, with those on record as ways on; the lab of that name is not meant.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.run_families import families_of_runs
from bot.questions.types import Choice, Kind, Question, Unclear
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import EntityKind

_TRAIN: Final = r"(?:(?:pre-?)?train|repeat|run|do|manage|reproduce|replicate|make|build|fit)"
_FAMILY: Final = regex(
    rf"{LED}(?:(?:what about|how about|same for|or|try|say|with|instead|thanks|cool|great|for)\W+)*"
    rf"(?:(?:(?:can|could|would) (?:we|it|that|they)(?: also| even)? {_TRAIN}|"
    r"(?:and )?how long (?:would|will|does|is|for|to train)) )?"
    r"(?:(?:something like|a|an|the|one of the|any) )?(?P<family>[a-z]{3,12})"
    r"(?: (?:models?|ones?|run|series|family))?(?: (?:take|need|be|then|instead|too|as well|though|"
    r"on (?:it|that|this|those|the same(?: \w+)?)))*\W*",
    re.IGNORECASE,
)
_MOST: Final = 4
_SEVERAL: Final = 2


def of_family(text: str, last: Question, hearing: Hearing) -> Unclear | None:
    """Which of the runs of a family is meant, on the chips spoken of; None of other texts."""
    found = _FAMILY.fullmatch(text) if last.kind is Kind.REACH and last.runs else None
    directory = hearing.reader.words.directory
    runs = families_of_runs(directory).get(found["family"].lower(), ()) if found else ()
    if found is None or len(runs) < _SEVERAL:
        return None
    slugs = {run.name: run.slug for run in directory.of(EntityKind.RUN)}
    ways = [(run, replace(last, runs=(slugs[run],), save=False)) for run in runs[:_MOST]]
    ways += [
        (f"{directory.name(lab)}, the lab", Question(Kind.LAB, labs=(lab,)))
        for lab in hearing.draft(found["family"]).labs
    ]
    choices = tuple(Choice(called, to_text(way, directory)) for called, way in ways)
    problem = f"Which {found['family'].capitalize()} run, of those on record?"
    return Unclear(None, problem, choices, is_plain=True)
