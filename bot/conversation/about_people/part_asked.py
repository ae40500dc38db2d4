"""Which part of a brief is asked for: `only her largest run`, `just the works since 2023`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.one_of_works import (
    LARGEST,
    SHARED,
    SMALLEST,
    of_one_again,
    one_meant,
)
from bot.conversation.about_people.part_words import CALL_OPENED, GIVEN_UP, NEXT_LARGEST, PITCHED
from bot.conversation.about_people.works_asked import (
    BEFORE,
    BEFORE_THAT,
    WHICH_IS_OLDER,
    Works,
    is_of_topic,
    works_in,
    year_beside,
)
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_brief import ADVICE, OF_NO_DAYS, OF_ONE_RUN, Part, whole
from bot.questions.about_people.set_against import CAN, OUR
from bot.questions.clean import clean, fold
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

WORK: Final = r"(?:works?|papers?|publications?|preprints?|articles?|titles?|studies)"
OPENER: Final = (
    r"\b(?:opener|opening|first|icebreaker|ice ?breaker|hook|subject|catchy|good)(?: lines?)?"
    r"(?: lines?| sentences?| words?)? (?:for|to|of|in) (?:an? |the |my |our |this )?(?:\w+ )?"
    r"(?:e-?mails?|mails?|messages?|dms?|notes?|letters?|outreach|inmails?)\b"
)
"""`need an opener line for the email to him`, where no address is asked for."""
_WORKS: Final = regex(rf"\b{WORK}\b")
_PUBLISHED: Final = regex(r"\b(?:publish\w*|anything|something|wrote|written|evidence)\b")
_HELD: Final = regex(r"\b(?:hold|have|keep|know|store|got)\b.{0,20}\b(?:on|about|of)\b")
"""`what do you hold on her`, which all of the brief answers."""
_ASKED: Final = r"(?:ask|say|claim|mention|raise|bring up|touch(?: on)?|talk about)"
_ALL: Final = regex(
    r"\b(?:everything|all of (?:it|that)|the rest|(?:tell|show) me (?:a bit |some )?more|"
    r"(?:whole|full|entire|complete) "
    r"(?:brief|briefing|thing|answer|picture|story|profile))\b"
)
_WORDS: Final[tuple[tuple[Part, re.Pattern[str]], ...]] = (
    (
        Part.AVOID,
        regex(
            rf"\b(?:not|never|n't)(?: to)?(?: (?:i|we|one|you))? {_ASKED}\b"
            rf"|(?:n't|\b(?:should|do|must|could|would)nt) (?:(?:i|we|one|you) )?{_ASKED}\b"
            r"|\b(?:avoid|off[- ]limits|taboos?|no[- ]?gos?|steer (?:clear|away)|unasked)\b"
            r"|\b(?:best|better) (?:left|kept) (?:alone|unsaid|out|quiet|unmentioned|to "
            r"(?:ourselves|myself))\b"
            r"|\b(?:stay(?:ing)? (?:away|clear|off)|shy away|keep (?:away|clear|off)(?: of| from)?|"
            r"out of bounds|no-no'?s?|leave unsaid|must(?:n't| not|nt)(?! (?:forget|miss|skip)))\b"
            r"|\b(?:what|which|anything|topics?|subjects?|things?|questions?)\b.{0,25}\b"
            r"(?:leave (?:out|alone|off|well alone)|hold back|keep (?:out of|to myself|quiet))\b"
        ),
    ),
    (
        Part.ASK,
        regex(
            r"\b(?:what|which)(?:['’]s)?(?: (?!you\b)[\w']+){0,6} ask\b(?! for)"
            r"|\bquestions (?:to|for|i|we|that)\b|\bquestion (?:to|i|we) (?!be\b)"
            r"|\b(?:the|those|some|any|your|good|five|just|only|which|what)(?: [\w-]+)? questions\b"
        ),
    ),
    (Part.SAY, regex(PITCHED)),
    (
        Part.CONCEDE,
        regex(
            r"\b(?:conced\w+|admit|(?:fall|come|falling) short)\b"
            rf"|{GIVEN_UP}"
            r"|\bhonest(?:ly)? (?:\w+ ){0,3}?(?:tell|say|promise|thing|answer|line|truth|version|"
            r"pitch)\b"
            r"|\bwhere (?:are|do|would|will|might) we (?:\w+ ){0,2}?(?:weak(?:er|est)?|short|"
            r"behind|"
            r"lacking|lose|struggle|lack|worse)\b"
            r"|\bwhat(?:['’]?s| is| are) (?:weak|lacking|missing|weaker) (?:on|with|at|in|about) "
            r"(?:our|us)"
            r"\b|\b(?:our|the) (?:\w+ )?(?:weak(?:est)? (?:spots?|points?|sides?)|weakness(?:es)?|"
            r"shortcomings?|downsides?|drawbacks?|disadvantages?)\b"
            r"|\b(?:tell|say to) (?:him|her|them) honestly\b|\bbe honest (?:with|about|to)\b"
            r"|(?:\bnot|n't|\bcannot|\bunable to)(?: (?:we|i))?(?: be able to)? "
            r"(?:offer|give|promise|match|provide)\b"
        ),
    ),
    (
        Part.SAY,
        regex(
            r"\b(?:best|strongest|main|top|key|winning|biggest|good)(?: \w+)? (?:arguments?|"
            r"selling "
            r"points?|hooks?|angles?|advantages?|strengths?|plus(?:es)?|trump cards?)\b"
            r"|\bour (?:strengths?|advantages?)\b|\bhow (?:do|can|could|should|would|might) (?:i|"
            r"we) "
            r"(?:best )?(?:win|convince|persuade|attract|tempt|interest|woo|sell to) (?:him|her|"
            r"them)\b"
            r"|\b(?:talking points?|selling points?|(?:the|our|a) (?:\w+ )?pitch|"
            r"pitch (?:the |our )?(?:compute|gpus?|clusters?|chips?|hardware))\b"
            r"|\b(?:shall|should|can|could|may) (?:i|we) (?:even |already )?(?:mention|bring up|"
            r"raise|talk about|touch on|lead with|play up|boast about) (?:the|our|my) "
            r"(?:\w+ )?(?:clusters?|compute|gpus?|chips?|offer|size|share|hardware)\b"
            r"|\b(?:what|how) (?:should|do|can|could|would|shall|to)(?: (?:i|we))? "
            r"(?:say|tell|pitch|sell)\b"
            r"|\b(?:what|how) (?:should|could|would) you (?:say to|tell|pitch to) "
            r"(?:him|her|them)\b"
            r"|\b(?:line|sentence|thing|point|argument)s?(?: that)? (?:i|we) "
            r"(?:can|could|should|may) (?:say|tell|use|make|give)\b"
            rf"|{OPENER}|{CALL_OPENED}"
            r"|\b(?:write|draft|compose|phrase|word|put|turn|make|prepare|send)\b.{0,40}"
            r"\b(?:messages?|e-?mails?|mails?|dms?|notes?|letters?|outreach|intro(?:duction)?)\b"
        ),
    ),
    (
        Part.SHARE,
        SHARED,
    ),
    (Part.OLDEST, WHICH_IS_OLDER),
    (Part.COMPUTE, NEXT_LARGEST),
    (Part.LARGEST, LARGEST),
    (Part.SMALLEST, SMALLEST),
    (
        Part.NEWEST,
        regex(
            r"\b(?:latest|newest|most recent|last)(?: [\w-]+){0,2}? "
            r"(?:work|paper|publication|preprint|article)\b|\b(?:latest|newest|most recent) one\b"
            r"|\b(?:latest|newest|most recent|last) (?:thing|stuff|piece|output)\b"
            r"|\bwhich\b.{0,25}\b(?:newer|later|more recent|the latest|last)\W*$"
            r"|\b(?:when|how (?:long|recently)) .{0,40}\b(?:last|most recently|recently|lately) "
            r"(?:publish\w*|wr[io]t\w*|put out|sign\w*)\b"
            r"|\bwhen\b.{0,30}\bpublish\w*\b.{0,20}\b(?:last|most recently)\b"
            r"|\b(?:latest|newest|most recent) (?:one )?of "
            r"(?:those|these|them|the (?:two|three|lot))\b"
            r"|\b(?:is|was|are|were|came) (?:out )?(?:the |her |his |their )?(?:latest|newest|"
            r"most recent|last)\b"
            r"|\b(?:any(?:thing)?|an?|something|some|one|are there|is there|no)"
            r"(?: (?:a|an|any|one))? (?:newer|more recent|fresher|later)"
            rf"(?: (?:{WORK}|ones?|stuff))?"
            r"(?: (?:than|by|from|since) (?:that|this|it|those|him|her|them)\b|\W*$)"
            r"|\b(?:published|written|done|put out|wrote) (?:anything|something) "
            r"(?:newer|more recent|since(?: (?:then|that))?)\W*$"
        ),
    ),
    (
        Part.OLDEST,
        regex(
            r"\b(?:older|oldest|earlier|earliest|early|previous|past|former)(?: [\w-]+){0,2}? "
            rf"(?:{WORK}|stuff|things?|research|ones?|projects?|output)\b"
            rf"|\b(?:her|his|their|the)(?: very)? first (?:{WORK}|thing|ones?)\b(?! author)"
            rf"|{BEFORE_THAT}"
            r"|\bwhat did (?:he|she|they) (?:write|publish|do|put out|sign) first\b(?!.author)"
            r"|\bwhat (?:did|has|had|was) (?:he|she|they)\b.{0,30}\b(?:before|earlier|at first|"
            r"in the beginning|back then|previously)\b"
            r"|\b(?:gap|time|months|years|distance|how (?:long|much time)) (?:was |is |lies? )?"
            r"between\b|\b(?:older|newer|earlier|later)\b.{0,12}\b(?:than|the other|the \d)"
            r"|\bwhich\b.{0,25}\b(?:first|earlier|older|oldest)\W*$|\bhow far apart\b"
            r"|\bhow far back\b|\b(?:phd|thesis|dissertation) (?:work|stuff|papers?|research)\b"
        ),
    ),
    (
        Part.COMPUTE,
        regex(
            r"\b(?:compute|computing|flops?|gpus?|gpu[- ]hours|chips?|hardware|clusters?|scale|"
            r"runs|how (?:big|large)|used to|accustomed to)\b"
            r"|\b(?:took|ran|run|trained?|training|lasted|go|goes|going|went)(?: for)?(?: the)? "
            r"long(?:er|est)\b|\b(?:long|quick|slow|fast)(?:er|est)?(?: (?:one|run))? to train\b"
            r"|\b(?:which|what) (?:one |run )?(?:was|is|were) (?:the )?(?:long|quick|slow|fast)"
            r"(?:er|est)\b"
        ),
    ),
)
"""The words of each part; the first that is there is meant."""
_LOOKS: Final = regex(r"\b(?:take|have) a look\b|\brun (?:me )?through\b")
_LISTED: Final = regex(
    rf"\b(?:her|his|their|the|those|these|only|just|list|which|what|how many|all|any|recent)"
    rf"(?: [\w-]+){{0,2}}? {WORK}\b"
    r"|\bwhat(?: else)? (?:has |have |did )?(?:she|he|they)(?:'s|'ve| has| have| had)? "
    r"(?:published|publish|written|write|wrote|did|done|authored|put out)\b"
)
_JUDGED: Final = regex(
    r"\b(?:best|better|top|greatest|strongest|finest|important|impressive|influential|cited|"
    r"favou?rite|proudest)\b"
)
"""Works told apart by how good they are, which no part does."""
_OF_THOSE: Final = regex(
    r"\b(?:those|these|that|them|it|its|this)\b|^\W*(?:and|also|but)\b", re.IGNORECASE
)
"""What keeps the works that were spoken of last."""
_ITS: Final = regex(
    r"\b(?:when|date|day|year|how sure|hardware|chips?|gpus?|compute|flops?|how (?:big|large))\b"
)
_WHEN: Final = regex(
    rf"{LED}(?:when|(?:in |from )?(?:what|which) (?:year|month)|how long ago|"
    r"how old)(?: exactly)?(?: (?:was|is|did) (?:that|this|it)(?: \w+){0,3})?\W*"
)
"""`when was that`, `what year was it published`."""
_WHEN_ALL: Final = regex(
    rf"{LED}(?:when|(?:in |from )?(?:what|which) (?:years?|months?)|how long ago|"
    r"how (?:old|recent))(?: exactly)? (?:were|are|did) (?:those|these|they|all of (?:them|those))"
    r"(?: \w+){0,3}\W*"
)
"""`when were those published`, of all works."""
_ONE: Final = regex(r"\b(?:it|its|that|this)\b|^\W*and (?:on |with |in )?(?:what|which|when|how)\b")


def part_asked(text: str, last: Question, hearing: Hearing) -> Question | None:
    """The question about the part of the last brief that a message asks for, or None.

    A part is of a brief that was given: nobody was looked up before there was a purpose.
    """
    if last.kind is not Kind.CANDIDATE or not (last.person and last.purpose):
        return None
    said = fold(clean(text))
    if _ALL.search(said):
        return whole(last)
    works = year_beside(said, last) or works_in(said, hearing.today)
    if works is None:
        return whole(last) if is_of_topic(said) else None
    part = _part(said, last, works)
    again = of_one_again(part, said, last) if part else None
    return again or (_of_works(part, said, last, works) if part else None)


def details_of(text: str, last: Question, hearing: Hearing) -> Question:
    """The question what is on record of the works that a message names by their kind or days."""
    said = fold(clean(text))
    return _of_works(Part.DETAILS, said, last, works_in(said, hearing.today) or Works())


def once_more(text: str, last: Question) -> Question:
    """The brief; where it was given before and no works are named, what is on record of them.

    The same once more would pass for an answer to what nothing is on record of.
    """
    said = fold(clean(text))
    is_of_works = _WORKS.search(said) or _PUBLISHED.search(said) or last.topic == Part.OURS
    if is_of_works or _HELD.search(said) or not last.purpose:
        return whole(last)
    return replace(whole(last), topic=Part.DETAILS.value)


def asks_for_advice(text: str) -> bool:
    """Whether a message asks what to say or to ask, or not to, of whomever."""
    said = fold(clean(text))
    return any(words.search(said) for part, words in _WORDS if part in ADVICE)


def is_advice(text: str, last: Question | None, hearing: Hearing) -> bool:
    """Whether a message asks for advice on somebody: `what should I say to her`."""
    asked = part_asked(text, last, hearing) if last else None
    return asked is not None and asked.topic in ADVICE


def _part(said: str, last: Question, works: Works) -> Part | None:
    """The part that words name; of works of some kind or days alone, the one shown last."""
    if _WHEN.fullmatch(said):  # of the run of which the headline speaks, or of what was shown
        is_shown = last.topic not in (None, Part.COMPUTE, *ADVICE)
        return Part(last.topic) if last.topic and is_shown else Part.LARGEST
    if _WHEN_ALL.fullmatch(said):
        return Part.WORKS
    is_one = last.topic in (*OF_ONE_RUN, Part.NEWEST)
    if is_one and last.topic and _ONE.search(said) and _ITS.search(said) and not OUR.search(said):
        return Part(last.topic)
    for part, words in _WORDS:
        if part is Part.LARGEST and _is_of_ours(said):
            return Part.OURS
        if words.search(said):
            return part
    if _JUDGED.search(said):
        return None
    if _LISTED.search(said) or (works.is_any and _WORKS.search(said)):
        return Part.WORKS
    if works.is_any:
        return Part(last.topic) if last.topic and last.topic not in OF_NO_DAYS else Part.WORKS
    return None


def _is_of_ours(said: str) -> bool:
    return bool(OUR.search(said) and CAN.search(said) and not _LOOKS.search(said))


def _of_works(part: Part, said: str, last: Question, works: Works) -> Question:
    asked = replace(whole(last), topic=part.value)
    if part in ADVICE:
        return asked
    if _OF_THOSE.search(said) and not BEFORE.search(said):
        days = last.days if last.since else None  # else those in which a run is to end
        asked = replace(asked, family=last.family, work=last.work, since=last.since, days=days)
    if works.family:
        asked = replace(asked, family=works.family, work=None)
    if part not in OF_ONE_RUN:
        asked = one_meant(said, asked)
    return replace(asked, since=works.since, days=works.days) if works.since else asked
