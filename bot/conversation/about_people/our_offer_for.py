"""Whether our offer is enough for the works of the person spoken of: the fit part of the brief.

`does our offer cover that kind of work`, `would our compute be good enough for her`: what the
published runs would take on ours. Of nobody's needs is anything on record.
So it is where what was shown is held against ours: `is that more than what we offer per head`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.about_people.on_chips import on_chips
from bot.conversation.about_people.one_of_works import as_they, one_meant
from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_OURS: Final = regex(
    r"\b(?:our(?: (?:own|saved|current|whole))? (?:offer|clusters?|chips?|compute|gpus?|hardware|"
    r"machines?|capacity|set-?up)|what we (?:have|offer|give)|ours)\b"
)
_FITS: Final = regex(
    r"\b(?:covers?|enough|suffic\w+|suits?|suitable|supports?|handles?|fits?|attractive|"
    r"appropriate|adequate|match(?:es)?|up to|do|good|ok|okay|fine)\b"
)
_FOR_THEM: Final = regex(
    r"\b(?:(?:for|to|with|by) (?:him|her|them|that|this|those|these|it)\W*$|"
    r"\blike (?:that|this|those|these|it|hers|his|theirs|(?:her|his|their) (?:[\w-]+ ){0,2}?"
    r"(?:ones?|works?|runs?|papers?|models?))\b|"
    r"(?:that|this|such|those|these|(?:his|her|their)) (?:an? )?(?:(?:kind|sort|type|line|level|"
    r"amount|scale)s? of )?(?:works?|things?|stuff|research|runs?|papers?|models?|training)\b|"
    r"(?:for|with|to) what (?:he|she|they) (?:did|does|do|has done|have done|published|works? on))"
)
_MORE: Final = regex(
    r"(?=.*\b(?:that|this|it|those|these|(?:he|she|they) (?:had|used|needs?))\b)"
    r".*\b(?:more|less|bigger|larger|smaller|higher|lower|better|worse)\b.*\bthan\b.*"
)
_OF_US: Final = regex(r"\b(?:we (?:\w+ )?(?:offer|give|have|provide|promise)|ours?)\b")
_NEEDS: Final = regex(
    r"\b(?:would|does|do|will|might|may|could) (?:he|she|they) (?:\w+ )?(?:need|require)\b.*"
    r"\b(?:from us|here|with us|of ours|at ours|on our side|at our (?:place|lab|shop|end)|"
    r"(?:to do|for|to continue|to go on with|to carry on) (?:his|her|their) "
    r"(?:(?:own|kind of|sort of) )*(?:work|research|job|experiments))\b"
)
"""`what would he need from us`, or for the work, of which no more is on record."""
_THAT_BIG: Final = regex(
    r"\b(?:could|can|would|will|do) (?:we|ours?|"
    r"our (?:\w+ )?(?:clusters?|chips?|gpus?|kit|set-?up)) (?:\w+ )?"
    r"(?:host|run|do|train|repeat|handle|fit|support|manage|pull off|match|take on)"
    r" (?:something|anything|an?|one|runs?|jobs?|models?)?(?: (?:run|job|model|thing))? ?"
    r"(?:(?:that|this|as|so) (?:big|large|heavy|size)|"
    r"(?:of|at) (?:that|this) (?:size|scale)|like that)"
    r"|\bwhat (?:could|can|would) (?:he|she|they) (?:\w+ )?(?:do|run|train|get done|start|repeat) "
    r"(?:in|within|during) (?:(?:his|her|their|the) )?(?:first )?(?:\d+|few|couple|first|day|month|"
    r"quarter|year|week|90)"
    r"|\bwhat (?:would|does|will|might) (?:he|she|they) (?:\w+ )?need to "
    r"(?:carry on|continue|go on|keep going|do that|do (?:it|this)|repeat (?:it|that))\W*$"
    r"|\b(?:what|how)(?:['’]?s| does| do| would| is| will)? (?:our|the) (?:\w+ )?"
    r"(?:offer|cluster|compute|set-?up|share)(?: (?:look|sound|read|come across|compare|stack up))*"
    r"(?: like)? (?:to|for|with|against) (?:him|her|them|what (?:he|she|they) (?:had|did|used))\b"
)
"""`could we host something that big`: the runs of the brief on ours."""
_PLAIN: Final = regex(
    rf"{LED}(?:(?:does|do|would|will|is|are|can|could|how (?:well|far)(?: does| would)?) "
    r"(?:our (?:\w+ )?(?:offer|clusters?|compute|set-?up|chips?|gpus?)|ours|what we (?:have|offer))"
    r"(?: be)?(?: a)? (?:fits?|enough|suffic\w+|suits?|match(?:es)?|cover(?:s)?(?: it)?|do|"
    r"measure up|stack up|compare|hold up|work)"
    r"|(?:compare|set|hold|put|stack) (?:.{1,30}\b(?:had|used|ran|did|needed|takes?|took)|it|that|"
    r"this|(?:her|his|their|the) (?:\w+ )?(?:runs?|works?|compute))(?: up)? "
    r"(?:to|with|against|beside|next to) "
    r"(?:our (?:\w+ )?(?:offer|clusters?|compute|chips?|gpus?|set-?up)|ours|what we have))"
    r"(?: (?:then|here|though|at all|please|pls))*\W*"
)
"""`does our offer fit`, `compare what she had to our offer`, after a brief."""
_WITH_US: Final = regex(
    rf"{LED}(?:would|will|does|do|could|can|might) (?:he|she|they) (?:\w+ )?"
    r"(?:have|get|be getting|be given|see|enjoy) "
    r"(?:(?:any|a lot|much|far|way) )*(?:more|less|fewer|as (?:much|many)|better|worse|enough)"
    r"(?: (?:compute|gpus?|chips?|hardware|resources|access))?"
    r"(?: (?:with us|here|at ours|on ours|on our (?:side|cluster)|from us|at our (?:place|lab)))"
    r"(?: (?:then|though))*(?: than .{1,30}(?: (?:then|though))*)?\W*"
)
"""`would she have more with us`: what one of us has, and what it does of the runs."""
_CRAMPED: Final = regex(
    r"\b(?:would|will|does|do|is|are|might|could) (?:he|she|they|this person) (?:\w+ )?"
    r"(?:feel |be |find (?:it|us|ours|things) |get |run )?"
    r"(?:(?:too|a bit|very|really|totally) )*(?:cramped|squeezed|constrained|starved|"
    r"compute[- ](?:starved|poor|constrained|limited|bound)|limited|"
    r"held back|boxed in|short (?:of|on) (?:compute|gpus?|chips?)|short|tight|out of (?:compute|"
    r"gpus?|chips?)|bottlenecked|slowed down|underpowered)\b"
    r".{0,12}\b(?:with us|here|on ours|at ours|on our (?:\w+ )?(?:clusters?|chips?|gpus?|compute|"
    r"machines?|side)|by (?:us|ours|our (?:\w+ )?(?:clusters?|compute|gpus?)))\W*$"
    r"|\b(?:is|would|are) (?:ours?|our (?:\w+ )?(?:clusters?|compute|offer|set-?up)|we) (?:be )?"
    r"(?:(?:too|a bit|very) )*(?:small|tiny|little|tight|cramped|limited|weak|underpowered)"
    r"(?: (?:for|to) (?:him|her|them|what (?:he|she|they) (?:does|do|did)|"
    r"(?:his|her|their) (?:\w+ )?(?:works?|runs?|research|stuff)))\W*$"
)
"""`would she feel cramped with us`: asked of chips, and of nobody's feelings."""
_FOR_US: Final = regex(
    rf"{LED}what (?:does|do|would|will|might) "
    r"(?:(?:all )?(?:that|this|it|those|these)|(?:his|her|their) (?:work|works|runs?|papers?|"
    r"record)) (?:mean|imply|say) (?:for|to|about) "
    r"(?:us|our (?:\w+ )?(?:clusters?|chips?|gpus?|offer|compute|side))"
    r"(?: (?:then|here|though))*\W*"
)
"""`what does that mean for us`, of the runs of a brief."""
_OTHERS: Final = frozenset((T.LAB, T.MONEY, T.ROLES, T.STAFF, T.COST))


def our_offer_for(text: str, last: Question, alone: Reading, hearing: Hearing) -> Question | None:
    """The runs of the brief on our own chips, where a message asks whether ours is enough."""
    said = fold(clean(text))
    is_fit = _OURS.search(said) and _FITS.search(said) and _FOR_THEM.search(said)
    is_more = _OF_US.search(said) and _MORE.fullmatch(said)
    is_need = (
        _PLAIN.fullmatch(said)
        or _WITH_US.fullmatch(said)
        or _THAT_BIG.search(said)
        or _NEEDS.search(said)
        or _CRAMPED.search(said)
        or _FOR_US.fullmatch(said)
    )
    if not (is_fit or is_more or is_need):
        return None
    if any(tag.kind in _OTHERS for tag in hearing.tagged(text)):
        return None
    question = alone.question if isinstance(alone, Understood) else None
    told = question.offer if question else None
    if told and told.chips and (hearing.saved is None or told != hearing.saved):
        return None  # another offer than ours, which is to be told as it is
    part = Part.SHARE if _WITH_US.fullmatch(said) else Part.OURS
    return replace(whole(last), topic=part.value)


def asks_if_cramped(text: str) -> bool:
    """Whether it is asked if our chips would be too few for somebody's work."""
    said = fold(clean(text))
    return bool(_CRAMPED.search(said) or _WITH_US.fullmatch(said))


def means_for_us(text: str) -> bool:
    """Whether it is asked what the works of somebody mean for our offer."""
    return _FOR_US.fullmatch(fold(clean(text))) is not None


# What is asked of chips after a brief, ours or others: of which run, or of one share of ours.


def asked_of_chips(
    text: str, last: Question, alone: Reading, hearing: Hearing, *, is_of_others: bool
) -> Question | None:
    """The runs of the brief on chips, of the one run that is meant; or what one has of ours."""
    if found := our_offer_for(text, last, alone, hearing) or on_chips(text, last, hearing):
        return one_meant(fold(clean(text)), found)
    part = None if is_of_others else part_asked(as_they(text, last), last, hearing)
    return part if part and part.topic == Part.SHARE else None
