"""What is on record of the person spoken of, where that is all that is asked.

`where does she work now`, `was she first author`, `list them`, `did she ever use TPUs`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.about_people.details_asked import (
    asks_for_chips,
    asks_for_details,
    asks_who_signed,
    skill_asked,
)
from bot.conversation.about_people.one_of_works import as_they, of_same_run
from bot.conversation.about_people.part_asked import OPENER, WORK, details_of, part_asked
from bot.conversation.about_people.part_words import (
    asks_for_lines,
    asks_for_training,
    asks_on_ours,
)
from bot.conversation.about_people.topic_asked import topic_asked
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.about_people.where_working import asks_since_when, asks_where_they_work
from bot.questions.about_people.which_kind import asks_which_kind
from bot.questions.clean import clean, fold
from bot.questions.not_listed import COAUTHORS
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

_THEIRS: Final = r"(?:the|her|his|their|those|these)"
_DID: Final = (
    r"(?:she|he|they|has|have|did|done|wrote|written|published|on record|all|both|of them)"
)
_DRAFT: Final = regex(
    rf"\W*(?:(?:{LINK}|can you|could you|help me) )*"
    r"(?:(?:write|draft|compose|prepare|send|make|do|word|phrase)(?: (?:me|her|him|them|up))*"
    r"(?: (?:an?|the|some|my))?(?: (?:\w+ ){0,2})?"
    r"(?:e-?mails?|mails?|messages?|dms?|letters?|outreach|intros?|follow-?ups?|replies|reply|"
    r"inmails?|texts?|something(?= (?:to send|for|i can send)\b)|"
    r"invites?|invitations?|pings?|notes?(?= (?:to|for) (?:him|her|them)\b|\W*$)|"
    r"(?:few|couple of|two|three) lines?(?= (?:to|for) (?:him|her|them)\b))"
    r"(?: (?:to|for) (?:him|her|them))?(?! (?:address|id|of)\b)[^?]*"
    r"|(?:make|put|rewrite|word|phrase) (?:it|that|this|them) (?:(?:a bit|more|less|much|even) )*"
    r"(?:friendl\w+|warm\w*|nice\w*|formal\w*|casual\w*|polite\w*|personal|enthusiastic|upbeat|"
    r"professional\w*|punch\w+|sales\w*|softer|stronger)|sign (?:it|that|this)[^?]*|"
    r"(?:friendlier|warmer|more (?:formal|casual|personal|friendly))"
    rf"|(?:(?:need|want|got|give me|any|an?|the|good|ideas? for) )*{OPENER}[^?]*)\W*"
)
"""`write her an email`, `make it friendlier`: no message is written, lines for one are told."""
_NOT_HELD: Final = regex(
    rf"\W*(?:(?:{LINK}|do we know|any idea) )*(?:"
    r"who (?:funded|paid(?: for)?|financed|sponsored|owns|bought) (?:(?:it|that|this|those|them)|"
    r"(?:all )?(?:the|that|this|those|her|his|their) (?:\w+ )?(?:compute|runs?|training|gpus?|"
    r"chips|models?|hardware))"
    r"|how (?:much|many) (?:did|does|was|were|would|is) (?:it|that|this|they|those|the runs?|"
    r"(?:the|that|her|his|their) (?:\w+ ){0,2}(?:run|model|training))"
    r"(?: (?:all|really|actually))?(?: (?:cost|worth))"
    r"(?: (?:to (?:train|run)|in (?:dollars|usd|all)))?"
    r"|how many (?:tokens|parameters|params|layers|epochs|gpu[- ]?hours|citations|stars|downloads)"
    r"(?: (?:was|were|is|did|does|are|had|has)\b[\w' -]*)?"
    r"|(?:on )?(?:what|which) (?:data|dataset|data ?sets?|tokens)"
    r"(?: (?:was|were|did|is)\b[\w' -]*)?"
    r"|(?:which|what|is|are|how|does|do)\b[\w' -]*\b(?:"
    r"(?:most|best|highly|well|widely|often|more|least)[- ]cited|cited (?:the )?"
    r"(?:most|more|best)|impact factor)\b[\w' -]*"
    r")\W*"
)
"""What neither a work nor its run tells here: money, tokens, data, citations."""
_SUMMED: Final = regex(
    r"\W*(?:(?:can|could) you |please )*(?:summari[sz]e|sum up) (?:it|this|that)\b",
    needs="summari|sum up",
)
"""`summarise it`, which after a whole brief is no single work."""
_HOW_MANY_SIGNED: Final = regex(
    r"\bhow many (?:other |co-?|more )*(?:authors|names|signatories|signees)\b"
    r"|\bhow many (?:other |more )?people (?:(?:are|were|is|was|else) )*(?:on|signed|wrote|behind|"
    r"authored|co-?authored|worked on|with (?:him|her|them))\b|\bnumber of (?:co-?)?authors\b"
)
_HOW_RECENT: Final = regex(
    rf"\W*(?:(?:{LINK}) )*(?:how (?:recent|old|fresh|current|up[- ]to[- ]date|out of date)|"
    r"(?:from |as of )?when) (?:is|are|was|were) (?:that|this|the|those|these|his|her|their)"
    r" (?:info\w*|data|affiliation|details|stuff|entry|facts?)"
    r"(?: (?:from|then|really|on (?:him|her|them)))*\W*"
)
"""`how recent is that information`: the days of what was told of somebody, and of no lab."""
_IT: Final = regex(r"(?i)\b(?:it|that|this)\b")
"""The one work or run that was told last."""
_LIST: Final = regex(
    rf"\W*(?:(?:{LINK}|can you|could you|just|cool|wait) )*"
    r"(?:(?:list|show|give|name|see|enumerate)(?: (?:me|us))?"
    rf"(?: (?:them|those|these|everything (?=s?he|they)|(?:all |both )?(?:of )?{_THEIRS} "
    rf"(?:{WORK}|list)|all (?:of )?(?:them|those|that)|what (?=s?he|they)))(?: ?{_DID})*"
    rf"|list|all of (?:them|those|these)|(?:(?:all|both) )?{_THEIRS} {WORK}"
    r"|which (?:ones|(?:were|are) (?:they|those|these))"
    rf"|(?:which|what) (?:ones|{WORK})?(?: ?(?:are|is|['’]?s|do (?:we|you) have))? "
    r"(?:left|remaining|still (?:there|in|left|his|hers|theirs|listed|counted))"
    r"|what(?:['’]?s| is) left|what remains"
    r"|what (?:are|were) (?:they|those|these)(?: called)?)"
    r"(?: (?:please|pls|then|again|all|in full|too))*\W*"
)
"""`list them`, `the papers`: the works that were told, and nothing that is done with them."""


def on_record(text: str, last: Question, hearing: Hearing) -> Question | None:
    """The part of the brief that tells it, and that there is no more; None of other texts."""
    if not last.purpose:
        return None
    said = fold(clean(text))
    if told := _of_its_own(text, said, last, hearing):
        return told
    if asks_who_signed(text):  # with why they are looked up, for what is asked next
        return Question(Kind.REFUSAL, topic=COAUTHORS, person=last.person, purpose=last.purpose)
    is_of_one = last.topic is not None or not _SUMMED.match(said)
    if (is_of_one and asks_for_details(as_they(text, last))) or _NOT_HELD.fullmatch(said):
        return details_of(text, last, hearing)
    if _DRAFT.fullmatch(said) or asks_for_lines(said):
        return replace(whole(last), topic=Part.SAY.value)
    part = part_asked(text, last, hearing)
    if part and part.topic == Part.OLDEST:
        return part
    is_list = _LIST.fullmatch(said) is not None
    return replace(last, topic=Part.WORKS.value) if is_list and last.topic not in _SHORT else None


def _of_its_own(text: str, said: str, last: Question, hearing: Hearing) -> Question | None:
    """Where somebody is, on which chips, with how many, or on what they work."""
    if _HOW_RECENT.fullmatch(said):
        return last if last.topic == Part.WHERE else replace(whole(last), topic=Part.WORKS.value)
    if asks_where_they_work(text) or (last.topic == Part.WHERE and asks_since_when(text)):
        return replace(whole(last), topic=Part.WHERE.value)
    if asks_for_chips(text):
        is_of_one = last.topic in (Part.NEWEST, Part.LARGEST) and _IT.search(text)
        return last if is_of_one else replace(whole(last), topic=Part.CHIPS.value)
    if asks_for_training(said):
        is_told = last.topic in (Part.NEWEST, Part.LARGEST)
        return last if is_told else replace(whole(last), topic=Part.COMPUTE.value)
    if asks_on_ours(said):
        return replace(of_same_run(last), topic=Part.OURS.value)
    if _HOW_MANY_SIGNED.search(said):
        return _how_many_signed(text, last, hearing)
    if skill_asked(text) or asks_which_kind(text):
        return replace(whole(last), topic=Part.KINDS.value)
    return topic_asked(text, last, hearing)


def _how_many_signed(text: str, last: Question, hearing: Hearing) -> Question:
    """What is on record, the numbers of authors first; or the one work that was told alone."""
    part = part_asked(text, last, hearing)
    if part and part.topic in (Part.NEWEST, Part.LARGEST):
        return part
    if last.topic in (Part.NEWEST, Part.LARGEST) and _IT.search(text):
        return last
    return details_of(text, last, hearing)


_SHORT: Final = frozenset((Part.LARGEST, Part.NEWEST, Part.OURS))
"""After one work or run, `which one` may be that one's."""
