"""What works tell of somebody, and what they do not: chips, kinds of work, skills."""

from __future__ import annotations

from typing import Final

from bot.questions.about_people.which_kind import THEY
from bot.questions.clean import clean, fold
from bot.questions.words.leads import LINK
from bot.regex import regex

_CHIP: Final = (
    r"(?:(?:google|nvidia|amd|intel|aws|huawei) )?(?:tpus?(?: ?v\d\w*)?|gpus?|trainium\w*|"
    r"inferentia|gaudi\w*|amd|mi ?\d{3}\w*|nvidia|blackwells?|hoppers?|ascends?|cerebras|"
    r"[abhv]\d{2,3}s?|gb\d{3}s?)(?: (?:chips?|gpus?|cards?|clusters?|hardware))?"
)
_OPENS: Final = rf"(?:(?:{LINK}|tell me|do you know if|do we know if) )*"
_HAS: Final = r"(?:(?:did|does|do|has|have|had|is|was|were|would)(?:n't| not)? )?"
_USED: Final = (
    r"(?:use[sd]?|using|run|ran|running|train(?:ed|s|ing)?|work(?:ed|s|ing)?|touch(?:ed)?|tried|"
    r"try|seen|see|know[ns]?|familiar|experienced|used to|comfortable|anything|had access|"
    r"published|experience|code[ds]?|coding|programm?(?:ed|ing)?|kernels?)"
)
_ON: Final = r"(?:(?:on|with|for|any|an?|the|to|in|things?|anything|models?|it|work) )*"
_EVER: Final = (
    r"(?:(?:ever|already|also|only|always|mostly|really|actually|even|just|have|had|any) )*"
)
_OTHER: Final = rf"(?: (?:or|and|vs|not) (?:{_CHIP}))*"
_CHIPS: Final = r"(?:gpus?|tpus?|chips?|hardware|accelerators?|cards?|machines?)"
_WHICH: Final = (
    rf"(?:what|which)(?: (?:kinds?|sorts?|types?|brand|make) of)? {_CHIPS}"
    rf"(?: (?:{_HAS}{_EVER}{THEY} {_EVER}(?!used to){_USED}(?: {_ON}\w+)?"
    r"|(?:was|were|is|did) (?:that|those|it|they|this)(?: (?:run|trained|done|made|use))?"
    r"(?: on)?))?"
)
_BOTH: Final = (
    r"(?:both|all|each|either|the two)(?: of)?"
    r"(?: (?:them|those|these|it|(?:(?:the|her|his|their) )?(?:runs|models|papers|works|two)))?"
)
_ASKED: Final = regex(
    rf"\W*{_OPENS}(?:"
    rf"{_HAS}{_EVER}{THEY} {_EVER}(?:{_USED} )+{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:(?:is|was|were|are) )?{_BOTH}(?: both| all)? (?:{_USED} )?{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:is|was|were|are|did) (?:any of )?(?:it|that|those|this|these|them)"
    rf"(?: (?:ever|all|also))* (?:{_USED} )?{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:any |some |has |does (?:he|she|they) have (?:any )?)?(?:{_CHIP}){_OTHER} "
    r"(?:experience|background|know-?how|work|papers?|exposure)"
    r"|any(?:thing)? (?:work |papers? |runs? |experience |background )?(?:on|with|using) "
    rf"(?:{_CHIP})"
    rf"|{_WHICH}"
    r")(?: (?:before|then|though|already|ever|so far|at all|too|there))*\W*"
)


def asks_for_chips(text: str) -> bool:
    """Whether a message asks nothing but that."""
    return _ASKED.fullmatch(fold(clean(text))) is not None


_TOOL: Final = (
    r"(?:jax|flax|haiku|py ?torch|torch|tensor ?flow|tf|keras|triton|cuda|cutlass|nccl|rocm|xla|"
    r"pallas|deep ?speed|megatron|fsdp|vllm|tensor ?rt|ray|slurm|kubernetes|k8s|docker|spark|"
    r"hugging ?face|python|rust|c\+\+|cpp|go ?lang|julia|haskell|scala|java|matlab|mpi|nemo|"
    r"distributed training|kernels?|gpu programming|cuda kernels?|coding|to code|code)"
)
_TOOLS: Final = rf"{_TOOL}(?:(?:,| and| or|/| &)+ ?(?:any |maybe )?{_TOOL})*"
_IS_KNOWN: Final = rf"\W*(?:(?:{LINK}|plus|do we know if|any idea if|is it known if) )*"
_SKILL: Final = regex(
    rf"{_IS_KNOWN}(?:"
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
