"""Whether somebody knows a tool or a language: no work tells it, and it is no trait of theirs.

`does she know JAX`, `is he good at pytorch`: told is of what kinds the works are, and that tools
are on no record.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import clean, fold
from bot.regex import regex

_TOOL: Final = (
    r"(?:jax|flax|haiku|py ?torch|torch|tensor ?flow|tf|keras|triton|cuda|cutlass|nccl|rocm|xla|"
    r"pallas|deep ?speed|megatron|fsdp|vllm|tensor ?rt|ray|slurm|kubernetes|k8s|docker|spark|"
    r"hugging ?face|python|rust|c\+\+|cpp|go ?lang|julia|haskell|scala|java|matlab|mpi|nemo|"
    r"distributed training|kernels?|gpu programming|cuda kernels?|coding|to code|code)"
)
_TOOLS: Final = rf"{_TOOL}(?:(?:,| and| or|/| &)+ ?(?:any |maybe )?{_TOOL})*"
_LED: Final = (
    r"\W*(?:(?:and|so|ok|but|also|hm+|btw|plus|do we know if|any idea if|is it known if) )*"
)
_SKILL: Final = regex(
    rf"{_LED}(?:"
    r"(?:does|do|can|could|did|has|have) (?:he|she|they)(?: (?:even|actually|really|ever|also))*"
    r" (?:know|use|used|write|written|code in|program in|speak|do|done|have experience (?:in|with)|"
    r"experience (?:in|with)|work in|work with|worked (?:in|with)|understand|code)"
    r"(?: (?:any|some|her|his|their|the|way around|much|good|well))*"
    rf"(?: (?P<known>{_TOOLS}))?"
    r"|(?:is|are) (?:he|she|they) (?:(?:any|really|actually|even) )*(?:good|fluent|strong|"
    r"proficient|experienced|familiar|comfortable|ok|great|solid) "
    rf"(?:at|in|with|on) (?P<good>{_TOOLS})"
    rf"|(?:any )?(?P<any>{_TOOLS}) (?:experience|skills?|knowledge|chops|background)"
    r"|(?:what|which) (?:tools|frameworks?|languages|programming languages?|stack|libraries|tech)"
    r"(?: (?:does|do|did|has|can) (?:he|she|they))?(?: (?:know|use|used|code in|write|work with))?"
    r")(?: (?:at all|well|then|too|enough|a bit))*\W*"
)

_ANY_TOOLS: Final = regex(
    r"\b(?:tools|frameworks?|programming languages?|stack|libraries|tech|code)\b"
)


def skill_asked(text: str) -> str:
    """The tools that a message asks of somebody, or `tools` where it names none; else empty."""
    found = _SKILL.fullmatch(fold(clean(text)))
    if found is None:
        return ""
    named = found["known"] or found["good"] or found["any"]
    if named:
        return str(named)
    return "tools" if _ANY_TOOLS.search(found[0]) else ""
