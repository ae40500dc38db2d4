"""Whose compute a lab is on: `does OpenAI still use Azure`, `is Anthropic on AWS`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.rules.gather import Draft
from bot.questions.rules.labs_marked import LAB, labs_named
from bot.questions.tags import T
from bot.questions.words.leads import LED
from bot.regex import regex

_CLOUDS: Final = {
    "microsoft": r"(?:ms |microsoft )?azure",
    "amazon": r"aws|amazon web services",
    "google-deepmind": r"google cloud|gcp",
    "oracle": r"oracle cloud|oci",
    "coreweave": r"core ?weave",
    "lambda": r"lambda(?: labs)?",
    "crusoe": r"crusoe",
}
"""What machines to rent are called, by who rents them out."""
_CLOUD: Final = "|".join(f"(?P<c{at}>{words})" for at, words in enumerate(_CLOUDS.values()))
_EVER: Final = r"(?:(?:still|also|now|currently|really|mainly|mostly|already|actually|just|even) )*"
_ON: Final = (
    r"(?:us(?:e|es|ing|ed)|rent(?:s|ing|ed)?|runs?|running|train(?:s|ing)?|rel(?:y|ies|ying)|"
    r"buy(?:s|ing)?|bought|leas(?:e|es|ing)|hosted|on|with)"
)
_FILL: Final = (
    r"(?:(?:its|their|compute|chips|gpus|capacity|models?|anything|from|on|with|by|at|the|any) )*"
)
_END: Final = (
    r"(?:['’]?s? (?:cloud|compute|capacity|chips|gpus|machines|clusters?|for|to|its|their|training|"
    r"train|inference|serving|research|any ?more|still|now|too|or|not|at all|these days))*\W*$"
)
_USES: Final = regex(
    rf"^{LED}(?:does|do|did|is|are|was|were|has|have) "
    rf"{LAB} {_EVER}{_ON} {_FILL}(?:{LAB}|{_CLOUD}){_END}",
    re.IGNORECASE,
    needs="use|using|rent|run|train|rely|relies|buy|bought|leas|hosted|on |with",
)
OF_ELSE: Final = (
    T.VS, T.THAN, T.BEAT, T.MATCH, T.COMPARE, T.PEOPLE, T.ROLES, T.HIRE, T.US, T.OUR, T.SUM,
)  # fmt: skip
"""What makes of two names something else than what one has from the other."""


def on_whose_machines(d: Draft, marked: str) -> tuple[str, str] | None:
    """A lab, and who rents out the machines that it is asked to be on; None for other texts."""
    found = None if not d.labs or d.has(*OF_ELSE) else _USES.search(marked)
    if found is None:
        return None
    labs = labs_named(d)
    if found.lastgroup is not None:
        return labs[0], tuple(_CLOUDS)[int(found.lastgroup[1:])]
    one, other = labs[:2]
    return (one, other) if other in SUPPLIERS and other != one else None
