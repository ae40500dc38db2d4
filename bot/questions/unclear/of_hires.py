"""How many a lab hired or laid off, and what its openings say of it: neither is on record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Unclear, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_WHO: Final = (
    r"(?:people|researchers?|engineers?|scientists?|staff|employees|phds?|new (?:people|staff))"
)
_HIRED: Final = regex(
    rf"\bhow many (?:[\w-]+ ){{0,2}}?(?:{_WHO} )?(?:did|does|do|has|have) .{{2,40}} hired?\b"
    rf"|\bhow many (?:[\w-]+ ){{0,2}}?{_WHO} (?:were|was|are|get|got) hired\b"
    rf"|\bhow many (?:[\w-]+ ){{0,2}}?{_WHO} (?:have |has )?(?:left|quit|departed|leave|lost)\b"
    rf"|\bhow many (?:[\w-]+ ){{0,2}}?{_WHO} (?:did|has|have) .{{2,30}} (?:lose|lost)\b"
    rf"|\b(?:did|do|does|have|has|are|is) (?:(?:many|any|lots of|a lot of|more|some|other|so "
    rf"many) )+"
    rf"(?:of )?(?:their |its |the )?{_WHO} (?:just |recently |been )*(?:leave|left|leaving|quit|"
    r"quitting|depart\w*|walk(?:ed|ing)?(?: out)?|gone|go(?:ing)?)\b"
    rf"|\b(?:has|have|is|are|did|does) .{{2,30}} (?:been )?(?:lost|lose|losing) "
    rf"(?:(?:many|any|lots of|a lot of|more|some|so many) )*{_WHO}"
    rf"|\b(?:which|what|any|most)\b.{{0,15}}\b(?:labs?|compan(?:y|ies)|employers?)\b.{{0,20}}"
    rf"\b(?:los(?:es?|t|ing)|shed(?:s|ding)?|bleed(?:s|ing)?)\b(?: \w+){{0,2}}? {_WHO}\b"
    r"|\b(?:who|anyone|anybody|which one)(?:['’]s| is| has| are)?(?: been| currently| now)?"
    rf" (?:los(?:t|ing)|shed(?:ding)?|bleeding)(?: the)?(?: (?:most|more|many))? {_WHO}\b"
    r"|\b(?:most|many|number of) (?:departures|leavers|exits)\b"
    rf"|\bwhere (?:are|do|did) {_WHO} (?:leav(?:e|ing)|quit(?:ting)?|walk(?:ing)? out)\b(?! for)"
    r"|\b(?:attrition|churn|staff turnover)\b.{0,12}\b(?:at|in|of|for|like)\b"
    r"|\b(?:hiring|recruiting|attrition|turnover) rates?\b|\brate of hiring\b"
    r"|\bhow many (?:new )?hires\b|\bhires (?:a|per|each|every) (?:week|month|quarter|year)\b",
    needs="hire|hiring|recruiting|attrition|churn|turnover|left|quit|depart|leav|los|walk|gon|go|"
    "shed|bleed|exit",
)
_OF_ANY: Final = regex(r"\b(?:anyone|anybody|where|which|who|compan(?:y|ies)|employers?)\b")
_NOT_PUBLISHED: Final = (
    "How many a lab hires or loses is not published. On record are its openings, which are no"
    " hires, and its headcounts, each of one day."
)
_HEADS: Final = rf"(?:{_WHO}|people|ppl|folks|jobs|roles|headcount|workforce|heads|positions)"
_CUTTING: Final = (
    r"(?:cut(?:s|ting)?|slash(?:es|ed|ing)?|axed?|axing|shed(?:s|ding)?|trim(?:s|med|ming)?|"
    r"reduc(?:e|es|ed|ing)|shr(?:ink|inks|inking|ank|unk)|fir(?:e|es|ed|ing)|sack(?:s|ed|ing)?|"
    r"down-?siz(?:e|es|ed|ing)|let(?:s|ting)? go(?: of)?)"
)
_CUTS: Final = regex(
    r"\blay-?offs?\b|\b(?:lay(?:s|ing)?|laid) (?:[\w-]+ ){0,3}off\b|\bredundanc(?:y|ies)\b|"
    r"\b(?:job|staff|headcount|workforce) (?:cuts?|reductions?)\b|\bdown-?siz(?:ing|ed)\b|"
    rf"\b{_CUTTING}(?: (?:its|their|the|any|some|more|many|lots of|a lot of|\w+ing))* {_HEADS}\b|"
    rf"\blet(?:s|ting)? {_HEADS} go\b|"
    rf"\b{_HEADS} (?:been |being |got |getting )*(?:cut|laid off|fired|let go|sacked)\b",
    needs="lay|laid|redundanc|cut|slash|ax|shed|trim|reduc|shr|fir|sack|siz|let",
)
"""`is deepmind cutting staff`, which is no price and no compute."""
_NO_CUTS: Final = (
    "Lay-offs are not on record. On record are the headcounts of {}, each of one day, and which"
    " roles closed at its job board: filled, withdrawn or rewritten, which are no lay-offs."
)
_ADS: Final = regex(
    r"(?<!\bback from )(?<!\bwas on )\b(?:visas?|work permits?|sponsor(?:s|ed|ing|ship)?|"
    r"relocation|(?:parental|maternity|paternity|sick) leave|perks?|pensions?|vacation|holidays)\b"
)
"""`back from vacation, anything new at the labs` is of who asks, and of no opening."""
_NOT_READ: Final = (
    "What an opening says of visas, relocation, leave or benefits is not kept. What is kept of each"
    " is its title, team and place, and its pay where that is stated."
)
_OF_OURS: Final = (T.US, T.OUR)
_MOST: Final = 2


def of_hires(now: Draft, text: str, directory: Directory) -> Unclear | Unreadable | None:
    """Why neither is told, and what may be typed instead; None of other texts."""
    low = fold(text)
    if now.has(*_OF_OURS) or now.stacks or now.people is not None:
        return None
    labs = [directory.name(lab) for lab in now.labs[:_MOST]]
    if labs and not now.has(T.IF, T.ASSUME) and _CUTS.search(low):
        heads = Question(Kind.LAB, labs=now.labs[:1], topic=LabPart.STAFF_GROWTH.value)
        closed = (Choice(f"Roles at {lab}", f"which roles closed at {lab}") for lab in labs)
        return Unclear(heads, _NO_CUTS.format(labs[0]), tuple(closed), is_plain=True)
    if _HIRED.search(low) and (labs or now.has(T.LABS, T.WHO, T.EVERYONE) or _OF_ANY.search(low)):
        named = labs[0] if labs else "OpenAI"
        asked = (f"open roles at {named}", f"headcount of {named}")
        meant = asked[0] if labs else ""
        return Unreadable(_NOT_PUBLISHED, asked, is_plain=True, in_place=meant)
    asks_of_ads = now.has(T.ROLES, T.HIRE) or (now.has(T.LABS, T.WHO) and not labs)
    if asks_of_ads and _ADS.search(low):
        ways = tuple(f"open roles at {lab}" for lab in labs) or ("open roles",)
        return Unreadable(_NOT_READ, ways, is_plain=True)
    return None


# Which lab's staff grew most, which no order tells: `whose headcount has grown the most`.

_GREW: Final = (
    r"(?:grew|grow(?:s|n|ing|th)?|expand(?:s|ed|ing)?|ballooned|added|adding|add|increas\w+|"
    r"ramp(?:s|ed|ing)?|swell\w*|doubled|shrank|shrunk|shrink\w*)"
)
_STAFF: Final = (
    r"(?:staff(?:ing)?|head ?counts?|employees|workforces?|team sizes?|people|ppl|heads|payrolls?)"
)
_GROWTH_MOST: Final = (
    r"(?:most|fastest|quickest|more|faster|quicker|biggest|largest|least|slowest|best|strongest)"
)
_FIRST: Final = r"(?:most|fastest|quickest|biggest|largest|least|slowest|strongest)"
_GROWTH_WHO: Final = (
    r"(?:who(?:['’]?s|se)?|(?:which|what|whose) (?:ai |frontier )?(?:labs?|compan(?:y|ies)|ones?)?)"
)
OF_STAFF_GROWTH: Final = regex(
    rf"\b{_GROWTH_WHO}\b.{{0,40}}\b{_GREW}\b.{{0,30}}\b{_STAFF}\b"
    rf"|\b{_GROWTH_WHO}\b.{{0,40}}\b{_STAFF}\b.{{0,30}}\b{_GREW}\b.{{0,20}}\b{_GROWTH_MOST}\b"
    rf"|\b{_GROWTH_MOST}[- ]{_GREW}\b.{{0,40}}\b{_STAFF}\b"
    rf"|\b{_GROWTH_MOST} {_STAFF} {_GREW}\b"
)
_ALONE: Final = regex(
    rf"{LED}{_GROWTH_WHO}(?: (?:has|have|is|are|did|of (?:them|those|"
    rf"these|the (?:two|three))))*(?: {_GREW})? ?(?:the )?{_FIRST}(?:[- ]{_GREW})?"
    r"(?: (?:this|last|the|past|year|quarter|months?|since|over|in|out of|of|all|them|those|these|"
    r"and|labs?|lot|overall|then|so far|\d{4}|two|three|few|recently|lately|by|headcount|"
    r"staff))*\W*"
)
_ANY_GROWTH: Final = regex(rf"\b{_GREW}\b")
STAFF_GROWTH: Final = "headcount history of {}"
WHY: Final = (
    "Headcounts are of different days, and few labs have more than one, so whose grew most can't be"
    " told."
)
_NOT_SORTED: Final = "Labs are not put in order of how their staff grew. {} Ask about one lab."
_ANY: Final = ("OpenAI", "Anthropic")


def grew_most(low: str, labs: Sequence[str]) -> Unreadable | None:
    """That it is not told who grew most, after the staff of labs, given by name; else None."""
    if not _ANY_GROWTH.search(low) or not (OF_STAFF_GROWTH.search(low) or _ALONE.fullmatch(low)):
        return None
    ways = tuple(STAFF_GROWTH.format(lab) for lab in (*labs, *_ANY)[:2])
    return Unreadable(_NOT_SORTED.format(WHY), ways, is_plain=True)
