"""What to say of our compute, and what not, to somebody from a lab: `talking points vs Meta`.

Asked of nothing told before, it is of our saved offer, against the lab that is named in it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.given_by_lab import given_by_lab_then
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.advice_words import LAB, advice_wanted
from bot.conversation.replies.forms import plain
from bot.conversation.replies.saying_aloud import said_aloud
from bot.conversation.saying import is_refusal
from bot.questions.clean import clean
from bot.questions.patterns import names_in, with_mark
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.ways_asked import way_asked
from bot.questions.words.people_words import PREDICTIONS
from bot.regex import regex

MAY_ADVISE: Final = regex(
    r"\b(?:ask|say(?:ing)?|tell|mention\w*|avoid|concede|admit|points?|bullets|lines?|notes|pitch|"
    r"promis\w+|claim\w*|worr\w+|afraid|concern\w*|win|compete|respond|response|answer|reply|"
    r"counter|react|handle|push back|address|come ?back|rebuttal|frame|position|explain|up ?front|"
    r"honest|transparent|candid|frank|weak\w*|downsides?|drawbacks?|disadvantages?|shortcomings?|"
    r"fall short|worst|lose|losing|arguments?|cards?|cases?|edge|advantages?|strengths?|strong|"
    r"upsides?|pros|pluses|leverage|angle|quote|cite|steer|stay|leave out|raise|"
    r"e-?mail|message|blurbs?|paragraphs?|snippets?|sentences?|something)\b",
    re.IGNORECASE,
    needs="address|admit|advantage|afraid|angle|answer|argument|ask|avoid|blurb|bullets|candid|card|"
    "case|cite|claim|come|compete|concede|concern|counter|downside|drawback|edge|explain|"
    "fall short|frame|frank|front|handle|honest|leave out|leverage|line|lose|losing|mail|"
    "mention|message|notes|paragraph|pitch|pluses|point|position|promis|pros|push back|"
    "quote|raise|react|rebuttal|reply|respond|response|say|sentence|shortcoming|snippet|"
    "something|stay|steer|strength|strong|tell|transparent|upside|weak|win|worr|worst",
)
"""Without one of these nothing is asked of what to say."""
_OF_OURS: Final = regex(
    r" (?:(?:about|on|of|regarding|around|re) )?(?:our|the|my)? ?"
    r"(?:(?:own|saved|current|whole|gpu) )*(?:compute|gpus?|chips?|offer|cluster|hardware|setup)"
    r"(?: (?:offer|situation|story|side|access|here))?(?=\W|$)",
    re.IGNORECASE,
)
_WHOM: Final = (
    r"(?: (?:when|if|while|before|for|to|with|from|at|in|of|on|against|vs\.?|versus|i|i'm|i am|"
    r"we|we're|talking|speaking|chatting|talk|speak|chat|pitching|meeting|call|conversation|"
    r"interview|screen|the|a|an|my|this|first|next|intro|tomorrow's|someone|somebody|people|person|"
    r"candidates?|researchers?|engineers?|scientists?|who|that|is|are|works?|working|comes?|coming|"
    r"currently|now|considering|leaving))*"
)
_FROM_LAB: Final = regex(
    rf"{_WHOM} {LAB}(?:['’]s)?(?: (?:researchers?|people|person|candidates?|engineers?|"
    r"scientists?|folks|staff))?(?: (?:tomorrow|today|later|on \w+day|next week|this week))?"
)
_NEVER_WINS: Final = regex(
    r"\b(?:worr(?:y|ies|ied)|afraid|concern(?:s|ed)|fears?|thinks?|says?|reckons?|convinced)\b"
    r".{0,40}\b(?:never|can['’]?t|cannot|won['’]?t|not|hard|struggle|lose|losing|no chance)\b"
    r".{0,30}\b(?:win|compete|attract|hire|land|get|convince|lose|losing)\b"
    r"|\b(?:worr(?:y|ies|ied)|afraid|concern(?:s|ed)|fears?)\b.{0,40}\b(?:lose|losing|too small|"
    r"too little|not enough|behind)\b",
    re.IGNORECASE,
)
"""`my manager worries that we'll never win pretraining people with this cluster`."""
_SAYS_OURS: Final = regex(r"\b(?:we|our|ours|us)\b", re.IGNORECASE)
_OF_COMPUTE: Final = regex(r"\b(?:compute|gpus?|chips?|cluster|hardware|h\d00s?|capacity)\b", re.I)
_SENTENCES: Final = regex(
    r"^(?P<context>[^?]{6,160}?)\s*(?:[.;!:,–—]+|\s-+)\s+(?P<ask>[^.!?]{6,120}\??)\s*$"
)
_ASKED_LAST: Final = regex(
    r"^(?P<told>.*\d.*?)\s*(?:[.;!?:,–—]+|\s-+)\s+(?:so,? |and |now )?"
    r"(?P<ask>[^.;:,!?\d]{6,80})\W*$",
    re.DOTALL,
)
_ASKED_FIRST: Final = regex(
    r"^(?P<ask>[^.;:!?\d]{6,80}?),? (?:if|when|given(?: that)?|with|about|of|on|for|where)\s+"
    r"(?P<told>[^?]*\d[^?]*)\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""`what should I not promise if our package is 512 H100 for 20 people`."""
_OF_SOMEBODY: Final = regex(
    r"\b(?:candidates?|she|he|her|him|they|someone|somebody|guy|woman|researcher|engineer|person|"
    r"offer|interview\w*|talking|call|recruiting|applicant|friend|finalist)\b",
    re.IGNORECASE,
)
_IS_ASKED: Final = regex(r"\W*(?:what|how|which|where|when|who|should|can|could)\b", re.IGNORECASE)
"""What asks by itself, so that a second question is no ask about it."""


_FEW_LINES: Final = (
    r"(?:one[ -]?liners?|blurbs?|(?:one|two|three|four|five|few|couple of) (?:lines?|sentences?|"
    r"bullets?|bullet points))"
)
_LINES: Final = regex(rf"\b{_FEW_LINES}\b", re.IGNORECASE)
_PITCH: Final = regex(
    r"\W*(?:(?:i|we|i['’]?d|we['’]?d|would|need|needs|want|like|could|can|you|use|have|some|any|help|me|us|"
    r"with|write|writing|to|prepare|preparing|prep|draft|drafting|put|putting|together|make|"
    r"making|build|building|come|up|coming|give|get|an?|our|my|the|your|short|good|quick|strong|"
    r"convincing|honest|compute|gpu|cluster|please|pls|hi|hey|ok|so|now|and|working|on|trying|"
    r"looking|for|show|what would|what['’]?s|what is|be)\W+)*?"
    rf"(?:pitch(?:es)?|arguments?|talking points|selling points|sales pitch|{_FEW_LINES})"
    r"(?: (?:on|about|around|of) (?:our |the )?(?:compute|gpus?|chips|cluster|offer))?"
    rf" (?:for|to|aimed at|towards) (?:[a-z'’,()-]+ ){{0,9}}?\(?{LAB}\)?(?:['’]s)?"
    r"(?:[ ,]+[a-z'’-]+){0,5}\W*",
    re.IGNORECASE,
    needs="pitch|argument|points|liner|blurb|lines|line|sentence|bullet",
)
"""`a compute pitch for a senior researcher who is at DeepMind`, of ours against that lab."""


def pitch_against_lab(text: str, hearing: Hearing) -> Asked | None:
    """What may be said of our saved offer to somebody from a lab; None of other texts."""
    if hearing.saved is None or not hearing.saved.chips or any(map(str.isdigit, text)):
        return None
    said = clean(text)
    tags = hearing.tags(said)
    labs = names_in(tags, T.LAB)
    names_more = any(tag.kind in (T.CHIP, T.RUN) for tag in tags)
    if len(labs) != 1 or names_more or not _PITCH.fullmatch(with_mark(said, tags, T.LAB, LAB)):
        return None
    if _is_refused(text, hearing):
        return None
    ours = Question(Kind.OFFER, uses_saved=True, labs=labs)
    words = plain(said)
    part = Part.TO_SAY if _LINES.search(said) else Part.ADVICE
    return Asked(Understood(ours), Form.PART, part=Picked(part, words))


def advice_against_lab(text: str, hearing: Hearing) -> Asked | None:
    """`my candidate has an offer from OpenAI. what can I tell her about compute?`.

    What may be said of our saved offer against that lab; None of other texts.
    """
    found = _SENTENCES.match(text)
    if found is None or hearing.saved is None or not hearing.saved.chips:
        return None
    context, ask = found["context"], clean(found["ask"])
    if _IS_ASKED.match(context) or not MAY_ADVISE.search(ask):
        return None
    tags = hearing.tags(context)
    labs = names_in(tags, T.LAB)
    is_told = len(labs) == 1 and _OF_SOMEBODY.search(context) is not None
    names_more = any(tag.kind in (T.CHIP, T.RUN, T.LAB) for tag in hearing.tags(ask))
    if not is_told or names_more or any(map(str.isdigit, text)) or _is_refused(text, hearing):
        return None
    picked = said_aloud(ask) or _picked(ask, True)
    ours = Question(Kind.OFFER, uses_saved=True, labs=labs)
    return Asked(Understood(ours), Form.PART, part=picked) if picked else None


def advice_of_told(text: str, hearing: Hearing) -> Asked | None:
    """`1,500 H100 for 20, he has an offer from OpenAI. what do I tell him?`, of that offer.

    Of what a lab is said to give, it is ours beside that: `Meta gives 300 each, what do I answer`.
    """
    found = _ASKED_LAST.match(text) or _ASKED_FIRST.match(text)
    picked = said_aloud(clean(found["ask"])) if found else None
    reading = _told(found["told"], hearing) if found and picked else None
    if not isinstance(reading, Understood) or _is_refused(text, hearing):
        return None
    asked = replace(reading.question, save=False)  # `if our package is …` keeps nothing
    is_of_ours = asked.kind is Kind.OFFER and asked.offer_chips and not asked.other
    if not is_of_ours and (asked.other_lab is None or not asked.uses_saved):
        return None
    return Asked(replace(reading, question=asked), Form.PART, part=picked)


def _told(text: str, hearing: Hearing) -> Reading:
    """What is told of ours, or of what a lab gives in chips that it does not name."""
    return given_by_lab_then(text, Memory(), hearing) or hearing.read(text)


def advice_of_ours(text: str, hearing: Hearing) -> Asked | None:
    """What may be said of our saved offer, or is better not; None of other texts.

    A figure of a lab that is to be quoted is that lab's, and so is what is not to be said of it
    where no offer is saved.
    """
    if not MAY_ADVISE.search(text) or way_asked(text):  # `how do I tell you our offer`
        return None
    text = clean(text)
    tags = hearing.tags(text)
    if any(tag.kind in (T.CHIP, T.RUN) for tag in tags):
        return None
    labs = names_in(tags, T.LAB)
    picked = _worried(text) or _picked(with_mark(text, hearing.tags(text), T.LAB, LAB), bool(labs))
    if picked is None or _is_refused(text, hearing):
        return None
    is_of_lab = len(labs) == 1 and picked.part is Part.QUOTABLE
    is_unsaid = len(labs) == 1 and picked.part is Part.UNSAID and not _SAYS_OURS.search(text)
    if hearing.saved is not None and hearing.saved.chips and not is_of_lab:
        asked = Question(Kind.OFFER, uses_saved=True, labs=labs)
    elif is_of_lab or is_unsaid:
        asked = Question(Kind.LAB, labs=labs)
    else:
        return None
    return Asked(Understood(asked), Form.PART, part=picked)


def _is_refused(text: str, hearing: Hearing) -> bool:
    """`rank those who doubt our compute`; that we never win them foretells nothing of anybody."""
    reading = hearing.read(text)
    return is_refusal(reading) and reading.question.topic != PREDICTIONS


def _worried(text: str) -> Picked | None:
    """That somebody doubts that our compute is enough: what it lets us say, and concede."""
    is_worry = bool(_NEVER_WINS.search(text) and _OF_COMPUTE.search(text))
    is_worry = is_worry and not any(map(str.isdigit, text))
    return Picked(Part.ADVICE, plain(text)) if is_worry else None


def _picked(named: str, is_of_lab: bool) -> Picked | None:
    """Which part of the advice is asked for, once our compute and whom it is told are left out."""
    bare = _FROM_LAB.sub("", named) if is_of_lab else named
    rest = _OF_OURS.sub("", bare)
    if LAB not in rest and (rest != bare or is_of_lab):
        found = said_aloud(rest) or said_aloud(f"{rest} for the call")
        if found:
            return replace(found, words=plain(rest))
    part = advice_wanted(named) if is_of_lab or _OF_OURS.search(named) else None
    return Picked(part, plain(rest)) if part else None
