"""`could Meta run that`, after a run: the lab's card, for what one run gets there is not public."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.regex import regex

_DOES: Final = (
    r"(?:do|run|manage|train|repeat|handle|pull|finish|fit|reproduce|replicate|match)(?: off)?"
)
_COULD: Final = regex(
    rf"\W*(?:(?:and|so|ok|but|then)\W+)*(?:(?:could|can|would|will|does|do)\W+)?LAB(?:['’]s)?\W+"
    rf"(?:(?:(?:also|even|easily|actually|ever|be able to|have enough (?:\w+ )?to) )*{_DOES}"
    r"(?: (?:it|that|this|such a run|the same(?: run)?))(?: off)?"
    r"|(?:have|has) enough(?: (?:chips|gpus|compute))? for (?:it|that|this))(?: too)?\W*"
    r"|\W*(?:(?:and|so|ok|but|then|what|how|about|if|it|ran)\W+)*(?:on|at|with) LAB(?:['’]s)?"
    r"(?: (?:cluster|chips|gpus|compute|hardware|fleet))?(?: then)?\W*",
)


def run_at_a_lab(text: str, memory: Memory, hearing: Hearing) -> str:
    """Whether the lab could do it; as it was said after anything but a run."""
    last = memory.question
    labs = [tag for tag in hearing.tags(text) if tag.kind is T.LAB]
    is_of_run = last is not None and last.kind is Kind.REACH and bool(last.runs or last.size)
    if not is_of_run or len(labs) != 1:
        return text
    [lab] = labs
    bare = f"{text[: lab.start].lower()}LAB{text[lab.end :].lower()}"
    if not _COULD.fullmatch(bare):
        return text
    return f"could {hearing.reader.words.directory.name(str(lab.value))} do it"
