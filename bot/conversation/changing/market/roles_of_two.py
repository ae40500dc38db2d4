"""`which of the two is bigger`, after the roles of one lab and another: of their roles.

What is compared stays what was asked of each: the same family and place, roles or their sides.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.memory import Memory
from bot.questions.clean import fold
from bot.questions.on_record import is_listing
from bot.questions.rules.gather import Draft
from bot.questions.rules.role_places import place_in
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.unclear.doubts import GROUPS
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_OF_TWO: Final = (
    r"(?: (?:ones?|labs?|company|(?:out )?of (?:(?:all )?(?:them|those|these)|(?:the|those|these) "
    r"(?:two|three|2|3|labs|companies)|both)))?"
)
_ROLES: Final = (
    r"(?:(?:open |job |more |frontier |applied |current |live |active )*"
    r"(?:roles?|openings?|jobs?|vacanc(?:y|ies)|postings?|positions?|reqs?|hiring|recruiting|"
    r"hires?))"
)
_MORE: Final = (
    r"(?:(?:the )?(?:more|most|bigger|biggest|larger|largest|higher|highest|fewer|fewest|less|"
    r"smaller|smallest|ahead|busier|busiest))"
)
_WHICH: Final = regex(
    rf"{LED}"
    r"(?:(?:out )?of (?:those|them|these|the (?:two|three)),? )?"
    r"(?:which|who|whos|whose)\b(?:['’]s)?"
    rf"{_OF_TWO}(?: (?:is|are|has|have|does|do|got|posts?|lists?|wants?|looks?|s))*"
    rf"(?: (?:(?:currently|actually|still|now|doing|looking for|up for)))*"
    rf"(?: (?:open |currently )?(?:hiring|hires|recruiting|recruits))?"
    rf"(?: {_MORE})(?: {_ROLES})?(?: (?:aggressively|actively|people|open|overall|in total|"
    r"right now|now|there|then|at the moment|currently|today))*"
    rf"{_OF_TWO}(?: (?:right now|now|then|overall|in total|at the moment|currently|today))*\W*"
)
"""`who has more open roles of the two`, `which of them does more frontier hiring`."""
_PAIR: Final = regex(
    rf"\W*(?:(?:{LINK}|can you|just)\W+)*"
    r"(?:compare (?:the (?:two|three)|them|both|these|those)|(?:the two|both|them|all three) "
    r"(?:side by side|together|compared|next to each other)|side by side|"
    r"how (?:do|would) (?:they|the two|those) compare)"
    rf"(?: (?:on|by|for|in terms of) {_ROLES})?\W*"
)
"""`compare the two`, which are compared by what was asked of each."""
_NAMES_ROLES: Final = regex(
    r"\b(?:roles?|openings?|jobs?|vacanc|posting|position|reqs?|hir|recruit)"
)
_FRONTIER: Final = regex(r"\b(?:frontier|applied)\b(?! (?:research|llm|ml|ai|engineer\w*)\b)")
_WHO_MORE: Final = regex(
    rf"{LED}(?:who|which|whos)\b(?:['’]s)?(?:(?! (?:the )?most\b).){{0,40}}"
    r"\b(?:more|fewer|bigger|larger)\b"
)
_WHO_MOST: Final = regex(
    rf"{LED}(?:who|which(?: lab| one| of (?:them|those|these))?)"
    r"(?:['’]s| is| has| have| got)? (?:got )?(?:the )?(?:most|highest|biggest|largest)"
    r"(?: (?:roles?|jobs?|openings?|of (?:them|those|these|all)|number|share|overall))*\W*"
)
"""`who has the most`, after the roles of all labs."""
_COMPARED: Final = (Kind.COMPARE, Kind.OFFER)
_MOST: Final = regex(r"\bmost\b")
_HAS_MORE: Final = regex(r"\b(?:has|have|got) (?:got )?(?:the )?(?:more|most|fewer|fewest)\b")
"""`who has more`, which is said of roles and not of their pay."""
_BARE: Final = regex(
    rf"{LED}(?:(?:is (?:it|that) )?(?:bigger|more|higher|larger)|"
    r"by how (?:much|many)|how (?:much|many) more)\W*"
)
_OF_THOSE: Final = regex(r"\bof (?:them|those|these|the)\b")
_OF_LABS: Final = (Kind.HIRING, Kind.COMPARE, Kind.OFFER, Kind.LAB)
_HIRES_MORE: Final = regex(
    r"\b(?:hires?|hiring|recruit(?:s|ing)?)\b(?: \w+){0,2}? (?:more|fewer|less|faster)\b"
)
_BESIDE: Final = regex(
    rf"{LED}(?:(?:can you |let'?s )?(?:compare|put|hold|set|show) (?:that|it|this|those|them) "
    r"(?:with|to|against|beside|next to|alongside|vs\.?)\b"
    r"|how (?:does|would) (?:that|it|this) (?:compare|stack up|look) "
    r"(?:with|to|against|beside|next to)\b"
    r"|[\w .&-]{2,25} (?:beside|next to|alongside) (?:it|that|them|this|those)\b)",
    needs="compare|stack|look|beside|next to|alongside|with|to|against|vs",
)
"""`compare that with Anthropic`, of the roles or the pay that were told."""
_WHO_IN: Final = regex(
    rf"{LED}(?:who|which)(?: (?:one|lab))?(?: of (?:them|those|"
    r"these|the two))?(?: (?:is|are|has|have|hires|hiring|any|anything|anyone|roles?|jobs?|"
    r"open|recruiting))* in\b"
)
_CHANGED: Final = regex(
    rf"{LED}(?:(?:out )?of (?:the two|those|them|these),? )?(?:which|who)(?:['’]s)?"
    rf"{_OF_TWO}(?: (?:has|have|is))? (?:(?:opened|posted|added|closed|filled|cut|dropped) "
    rf"{_MORE}(?: {_ROLES})?|more (?:frontier|applied)|"
    r"(?:grow(?:s|n|ing)?|grew|expand\w*|ramping(?: up)?) (?:fast(?:er|est)|quick(?:er|est)|more))"
    r"(?:[ -]\w+)?"
    r"(?: (?:last|this|the|past|recently|lately|week|month|in))*\W*"
)
"""`who opened more last week`, `which is more frontier`, which their rows tell of each."""
_SIDES: Final = {"frontier", "applied"}
_SEVERAL: Final = 2


def roles_of_two(typed: str, memory: Memory) -> Question | None:
    """The roles of the labs that were asked about in turn, side by side; None of other texts.

    After pay it is pay that is compared, unless roles are named.
    """
    last, text = memory.question, fold(typed)
    if last and last.kind is Kind.LEAGUE:
        return _of_the_list(last, text)
    if last and last.kind in _COMPARED:
        return _of_those_compared(last, text)
    if last is None or last.kind is not Kind.HIRING:
        return None
    if _WHO_MOST.fullmatch(text) and not last.labs:
        return replace(last, topic=None)  # of all labs, and not by their compute
    is_pair = bool(_PAIR.fullmatch(text)) or (not last.topic and bool(_BARE.fullmatch(text)))
    if not (is_pair or _WHICH.fullmatch(text) or _CHANGED.fullmatch(text)):
        return None
    names_roles = bool(_NAMES_ROLES.search(text) or _HAS_MORE.search(text))
    if not last.labs and names_roles and last.topic == "pay":
        return replace(last, topic=None)  # of all
    if last.topic == "pay" and not names_roles:
        return None  # `which is higher`, of their pay
    labs = _spoken_of(last, memory)
    if len(labs) < _SEVERAL:
        return _both_sides(last, memory)
    topic = "split" if _FRONTIER.search(text) else last.topic
    return replace(last, labs=labs, topic=None if topic in ("pay", "roles") else topic)


def of_hiring_labs(draft: Draft, typed: str, last: Question) -> Question | None:
    """`do they hire more than OpenAI`, `compare that with xAI`: the roles of those spoken of."""
    text, place = fold(typed), place_in(typed)[0]
    if last.kind is Kind.HIRING and place and len(last.labs) >= _SEVERAL and not draft.labs:
        return replace(last, place=place) if _WHO_IN.match(text) else None
    if draft.labs and last.kind is Kind.HIRING and last.labs and _BESIDE.match(text):
        return replace(last, labs=tuple(dict.fromkeys((*last.labs, *draft.labs))))
    if not draft.labs or not _HIRES_MORE.search(text) or last.kind not in _OF_LABS or last.other:
        return None
    labs = tuple(dict.fromkeys((*last.labs, *draft.labs)))
    is_of_these = "than" in text.split() or {*draft.labs} <= {*last.labs}
    if len(labs) < _SEVERAL or not is_of_these:
        return None
    known = last if last.kind is Kind.HIRING else Question(Kind.HIRING)
    return replace(known, labs=labs, topic=None)


def _both_sides(last: Question, memory: Memory) -> Question | None:
    """`which is more`, after the frontier side of one lab and its applied side."""
    before = memory.earlier[0] if memory.earlier else last
    is_same = before.kind is Kind.HIRING and before.labs == last.labs
    if not is_same or {before.family, last.family} != _SIDES:
        return None
    return replace(last, family=None, topic="split")


def family_of_two(alone: Reading, typed: str, memory: Memory) -> Question | None:
    """`who has more research roles open`, after the roles of two labs: of those two."""
    asked = alone.question if isinstance(alone, Understood) else None
    last = memory.question
    if asked is None or asked.kind is not Kind.HIRING or last is None or len(asked.labs) > 1:
        return None
    is_of_spoken = not asked.labs or {*asked.labs} <= {*last.labs}
    if not (is_of_spoken and last.kind is Kind.HIRING and _WHO_MORE.match(fold(typed))):
        return None
    labs = _spoken_of(last, memory)
    place = asked.place or last.place
    return replace(asked, labs=labs, place=place) if len(labs) >= _SEVERAL else None


def asks_who_hires_more(text: str) -> bool:
    """Whether it asks which of those spoken of has more roles, and names nobody."""
    low = fold(text)
    return bool(_NAMES_ROLES.search(low) and _WHICH.fullmatch(low))


def _of_the_list(last: Question, text: str) -> Question | None:
    """`which of those are hiring the most`, after labs in order of their compute."""
    if is_listing(last) or not (_OF_THOSE.search(text) and asks_who_hires_more(text)):
        return None
    labs = tuple(lab for lab in last.labs or GROUPS["frontier"] if lab not in last.without)
    return Question(Kind.HIRING, labs=labs)


def _of_those_compared(last: Question, text: str) -> Question | None:
    """`who hires more`, after two labs were compared; the most of all is asked of all labs."""
    is_of_two = not _MOST.search(text) or _OF_THOSE.search(text)
    is_asked = is_of_two and asks_who_hires_more(text) and not last.other
    return Question(Kind.HIRING, labs=last.labs) if is_asked and last.labs[1:] else None


def _spoken_of(last: Question, memory: Memory) -> tuple[str, ...]:
    """The labs whose roles were asked about together, or one after another."""
    if len(last.labs) >= _SEVERAL:
        return last.labs
    return labs_in_turn(takewhile(lambda each: _is_alike(each, last), all_asked(memory)))


def _is_alike(question: Question, last: Question) -> bool:
    """Whether roles were asked about, and not of several labs before the one."""
    is_one = len(question.labs) == 1 or question is last
    return question.kind is Kind.HIRING and is_one and question.place == last.place
