"""Which kind of work somebody does more of: the kinds of all works tell it, as far as titles do.

`is she more systems or more pretraining`, `is his stuff mainly evals`, `is he a theory guy`.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import clean, fold
from bot.regex import regex

_KIND: Final = (
    r"(?:systems?|infra(?:structure)?|engineering|pre-?training|training|scaling|evals?|"
    r"evaluations?|benchmarks?|benchmarking|theory|theoretical|theorist|interp(?:retability)?|"
    r"mech ?interp|post-?training|fine-?tuning|rlhf|rl|alignment|safety|applied|research|"
    r"modell?ing|data)"
)
_MORE: Final = (
    r"(?:(?:more|mostly|mainly|primarily|chiefly|largely|really|rather|purely|all|just|only|still|"
    r"basically|an?|the|of|on|into|to|towards?|in|for|about|kind|sort|leaning|heavy on) )*"
)
_SORT: Final = (
    r"(?:[ -](?:person|guy|gal|woman|man|people|type|side|work|stuff|papers?|research|researcher|"
    r"focus\w*|heavy|leaning|end|flavou?red|more|mostly|mainly))*"
)
_OR_KIND: Final = rf"(?:(?:,? (?:or|and|than|vs|versus)|,| ?/) ?{_MORE}{_KIND}{_SORT})"
_THEY: Final = r"(?:he|she|they|(?:this|that|the) (?:candidate|person|researcher))"
_STUFF: Final = (
    r"(?:her|his|their|the|that|this|all (?:of )?(?:her|his|their)) "
    r"(?:stuff|works?|papers|research|output|publications|background|focus|record)"
)
_LED: Final = (
    r"\W*(?:(?:and|so|ok(?:ay)?|but|also|hm+|right|btw|then|now|hey|"
    r"would you (?:say|call|reckon)|do you (?:think|reckon)|any idea (?:if|whether)|"
    r"do we know (?:if|whether)|can you tell (?:if|whether)|tell me (?:if|whether))\b\W*)*"
)
_IS: Final = r"(?:is|are|was|were|isn['’]?t|aren['’]?t|has|have)"
_DOES: Final = (
    r"(?:go for|do|lean|work|tend|focus|publish|write|prefer|skew|like)"
    r"(?: (?:to|towards?|on|in|do))*"
)
_LEANS: Final = regex(
    rf"{_LED}(?:"
    rf"(?:{_IS} (?:{_THEY}|{_STUFF}|it)|(?:{_THEY}|{_STUFF})(?:['’]?s|['’]?re| is| are)) (?:been )?"
    rf"{_MORE}{_KIND}{_SORT}{_OR_KIND}?"
    rf"|(?:does|do|did|has|is it|it['’]?s) {_THEY}? ?{_DOES}? ?{_MORE}{_KIND}{_SORT}{_OR_KIND}"
    rf"|which (?:does|do|did|is|are|has) {_THEY} (?:{_DOES} ?)?(?:more|mostly|mainly)?(?: of)?"
    rf"[,:]? {_MORE}{_KIND}{_SORT}{_OR_KIND}"
    rf"|more (?:of an? )?{_KIND}{_SORT}{_OR_KIND}"
    rf"|more of an? {_KIND} (?:person|guy|gal|woman|man|type|researcher)"
    r")(?: (?:she|he|they) (?:does|do))?(?: (?:then|though|overall|or what|by (?:her|his|their) "
    r"papers|judging by (?:her|his|their) papers|these days|now|in general))*\W*"
)


def asks_which_kind(text: str) -> bool:
    """Whether it is asked of which kind most of somebody's work is."""
    return _LEANS.fullmatch(fold(clean(text))) is not None
