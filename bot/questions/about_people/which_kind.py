"""Of which kind most of somebody's work is, also where they are named: `is she more systems`.

Titles and published compute tell it; nobody is judged by it.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.of_brief import Part
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.whose import full_name_in
from bot.questions.clean import clean, fold
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

THEY: Final = r"(?:he|she|they|(?:the|this|that) (?:candidate|person|researcher))"
"""One person who is spoken of."""
_MAY_ASK: Final = regex(r"\b(?:or|field|area|focus|more|mostly|mainly)\b", re.IGNORECASE)
_KIND: Final = (
    r"(?:systems?|infra(?:structure)?|engineering|pre[- ]?training|training|scaling|evals?|"
    r"evaluations?|benchmarks?|benchmarking|theory|theoretical|theorist|interp(?:retability)?|"
    r"mech ?interp|post[- ]?training|fine[- ]?tuning|rlhf|rl|alignment|safety|applied|research|"
    r"modell?ing|data)"
)
_MORE: Final = (
    r"(?:(?:more|mostly|mainly|primarily|chiefly|largely|really|rather|purely|closer|nearer|all|"
    r"just|only|still|basically|an?|the|of|on|into|to|towards?|in|for|about|kind|sort|leaning|"
    r"heavy on) )*"
)
_SORT: Final = (
    r"(?:[ -](?:person|guy|gal|woman|man|people|type|side|work|stuff|papers?|research|researcher|"
    r"focus\w*|heavy|leaning|end|flavou?red|more|mostly|mainly))*"
)
_OR_KIND: Final = rf"(?:(?:,? (?:or|and|than|vs|versus)|,| ?/) ?{_MORE}{_KIND}{_SORT})"
_STUFF: Final = (
    r"(?:her|his|their|the|that|this|all (?:of )?(?:her|his|their)) "
    r"(?:stuff|works?|papers|research|output|publications|background|focus|record)"
)
_LED: Final = (
    rf"\W*(?:(?:{LINK}|"
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
    rf"(?:{_IS} (?:{THEY}|{_STUFF}|it|that|this|those|these)|(?:{THEY}|{_STUFF})(?:['’]?s|"
    rf"['’]?re| is| are)) (?:been )?"
    rf"{_MORE}{_KIND}{_SORT}{_OR_KIND}?"
    rf"|(?:does|do|did|has|is it|it['’]?s) {THEY}? ?{_DOES}? ?{_MORE}{_KIND}{_SORT}{_OR_KIND}"
    rf"|which (?:does|do|did|is|are|has) {THEY} (?:{_DOES} ?)?(?:more|mostly|mainly)?(?: of)?"
    rf"[,:]? {_MORE}{_KIND}{_SORT}{_OR_KIND}"
    rf"|more (?:of an? )?{_KIND}{_SORT}{_OR_KIND}"
    rf"|(?:mostly|mainly|primarily|largely|purely|all) {_KIND}{_SORT}"
    rf"|(?:would|do|can|could|should) (?:you|we|i|one) (?:call|count|class|classify|file|"
    rf"describe|see|"
    rf"label|put|consider) (?:{THEY}|{_STUFF}|it|that|this|those|these|him|her|them) (?:(?:as|"
    rf"under|in|"
    rf"down|with) )*{_MORE}{_KIND}{_SORT}{_OR_KIND}"
    rf"|(?:what|which) (?:sides?|camps?|buckets?|groups?|categor(?:y|ies)|ends?)(?: of (?:it|"
    rf"that|the "
    rf"\w+))? (?:is|are|was|were|does|do) (?:{THEY}|{_STUFF}|it|that|this|those|these)"
    rf"(?: (?:on|in|fall into|belong to))?,? {_MORE}{_KIND}{_SORT}{_OR_KIND}"
    rf"|(?:(?:is|are) there |was there )?(?:any|anything on|some|much) {_KIND}{_SORT}"
    r"(?: (?:in (?:there|it|that|those|them)|at all|too|there|as well))*,? or "
    rf"(?:is|was|are|were) (?:{THEY}|it|that|this|they|those|everything) {_MORE}{_KIND}{_SORT}"
    rf"|more of an? {_KIND} (?:person|guy|gal|woman|man|type|researcher)"
    r"|(?:what|which) (?:kinds?|sorts?|types?) of (?:work|research|papers?|stuff|things?) "
    rf"(?:does|do|did|has|is) {THEY}(?: (?:do|doing|done|mostly|publish(?:ed)?|in|on))*"
    rf"\W+{_MORE}{_KIND}{_SORT}{_OR_KIND}"
    r")(?: (?:she|he|they) (?:does|do))?"
    r"(?:,? (?:then|though|overall|or what|or both|by (?:her|his|their) papers|"
    r"judging by (?:her|his|their) papers|these days|now|in general))*\W*"
)


_SPECIALTY: Final = regex(
    rf"\W*(?:(?:{LINK}|tell me) )*(?:"
    rf"what(?:['’]?s| is| does| do| did| was| has)? {THEY} (?:(?:mainly|mostly|best|really) )*"
    r"(?:speciali[sz]\w* in|known for|famous for|focus\w*(?: on)?|expert in|into|"
    r"an? (?:expert|specialist) (?:in|on)|do(?:es)?(?: research)? (?:on|in))"
    r"|what(?:['’]?s| is| are|s)? (?:her|his|their) (?:(?:main|research|own|actual|core) )*"
    r"(?:field|area|focus|speciali?ty|speciali[sz]ation|expertise|topics?|interests?|niche|thing|"
    r"background|subject)s?"
    rf"|(?:what|which) (?:research )?(?:fields?|areas?) (?:does|do|is) {THEY} "
    r"(?:work(?:ing)? )?(?:in|on)"
    r"|(?:what|which) (?:kinds?|sorts?|types?|fields?|areas?) of (?:work|research|papers?|stuff)"
    rf"(?: (?:does|do|did|is|has|were|are|was) {THEY}(?: (?:do|doing|done|in))?"
    r"| (?:is|are|was|were) (?:that|this|it|those|these))?"
    r")(?: (?:then|exactly|again|mainly|mostly|these days|now))*\W*"
)
"""`what does she specialise in`, of which titles tell what they tell."""


def asks_which_kind(text: str) -> bool:
    """Whether it is asked of which kind most of somebody's work is."""
    said = fold(clean(text))
    return bool(_SPECIALTY.fullmatch(said) or _LEANS.fullmatch(said))


def kind_asked(text: str, sayer: Sayer) -> Question | None:
    """The question of which kind the work of somebody is who is named in full, or None."""
    if not _MAY_ASK.search(text) or (person := full_name_in(text, sayer)) is None:
        return None
    name = person.partition(",")[0]
    said = regex(rf"{re.escape(name)}['’]s?(?= )").sub("their", text, count=1)
    is_asked = asks_which_kind(said.replace(name, "they"))
    return Question(Kind.CANDIDATE, person=person, topic=Part.KINDS.value) if is_asked else None
