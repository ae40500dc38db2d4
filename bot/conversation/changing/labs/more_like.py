"""That a figure of the lab spoken of is another: `too high, their researchers are more like 1500`.

Nothing on record is put right by that: it is assumed of the lab, and marked as the user's.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.numbers import number_told
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_OF_LABS: Final = (Kind.LAB, Kind.COMPARE, Kind.OFFER, Kind.MATCH, Kind.DILUTION)
_LEAD: Final = (
    rf"\W*(?:(?:{LINK}|no|i think|actually|sorry)\W+)*"
    r"(?P<wrong>(?:(?:that|this|it|the \w+|your \w+)(?:['’]s)? ?)?"
    r"(?:(?:is|are|seems?|looks?|sounds?|feels?) )?(?:(?:a bit|way|far|much|rather|probably) )*"
    r"(?:too (?:high|low|big|small|many|few|much)|off|high|low|inflated|outdated|"
    r"old)\b[\s,;:.–—-]*)?(?:(?:and|but|as|because|since|i think|i(?:['’]ve| have)? heard"
    r"(?: that)?)\W+)*"
)
_ABOUT: Final = (
    r"(?:(?P<like>(?:more like|closer to|nearer(?: to)?|probably|rather|really|actually|only|just)"
    r")|about|around|roughly|some|maybe|~)"
)
_MANY: Final = r"(?P<{}>\d[\d,.]*\d|\d)(?P<{}k>k?)(?![\w%])"
_WHO: Final = r"(?:ai )?(?:researchers|scientists|staff|people|employees|head ?count|heads|team)"
_THEIRS: Final = regex(
    rf"{_LEAD}(?:(?:their|its)|[\w.& ]{{2,30}}['’]s?) (?:own )?(?P<who>{_WHO})(?: count| number|"
    r" size|s)?(?: there)?(?: (?:is|are|were|would be|should be|must be|number|numbers|counts?))?"
    rf"(?: {_ABOUT})* {_MANY.format('many', 'many')}"
    r"(?: (?:people|staff|there|now|today|i think|i(?:['’]d| would) say))*\W*",
    re.IGNORECASE,
)
_THEY: Final = regex(
    rf"{_LEAD}(?:they|it)(?:['’]re|['’]ve)? ?(?:have|has|employ|are|got|count)?(?: {_ABOUT})* "
    rf"{_MANY.format('many', 'many')} (?P<who>{_WHO})(?: there| now| today| i think)*\W*",
    re.IGNORECASE,
)
_SAYS: Final = regex(
    rf"{LED}(?:(?:(?:our|my|the|an?|his|her|some|one) (?:[\w'’-]+ ){{1,3}}?|(?:he|she|someone|"
    r"somebody|people|everyone|linkedin|twitter) )(?:(?:just|also|now) )?(?:says?|said|saying|"
    r"thinks?|thought|claims?|claimed|reckons?|reckoned|believes?|insists?|swears?|heard|"
    r"(?:told|tells) (?:me|us))|i(?:['’]ve)? (?:have |just )?(?:heard|read|was told)|apparently|"
    r"supposedly|allegedly)(?: that)?,? (?=\w)",
    re.IGNORECASE,
)
"""Who says so: `our VP says`."""
_IT_IS: Final = regex(
    rf"{_LEAD}(?:(?:it|that|there)(?:['’]?s| is| are|['’]?re)? |"
    r"the (?:real |actual |true )?(?:number|figure|count) (?:is|was) )?"
    rf"(?:(?:probably|really|actually) )*{_ABOUT} {_MANY.format('many', 'many')} "
    r"(?P<who>(?:ai )?researchers|scientists)(?: there| now| today| i think| by now)*\W*",
    re.IGNORECASE,
)
"""`it's more like 2000 researchers`, of a lab alone: beside ours it would be of ours."""
_OURS: Final = regex(
    rf"{_LEAD}(?:our (?:{_WHO})(?: count| size)?(?: (?:is|are))?|we(?:['’]re| are| have))"
    rf" (?P<like>more like|closer to|nearer) {_MANY.format('many', 'many')}"
    rf"(?: (?:{_WHO}|now|today))*\W*",
    re.IGNORECASE,
)
"""`our team is more like 45`, which are no more of them."""
_SURELY: Final = ("more like", "closer to", "nearer to", "nearer")
_RESEARCH: Final = regex(r"researchers|scientists", re.IGNORECASE)


_DO_RESEARCH: Final = regex(
    r"\b(?:(?:do|does|doing|did|in) (?:the |actual |any )?research|(?:ai )?researchers|"
    r"research (?:staff|people|team|side|heads|headcount)|scientists)\b",
    re.IGNORECASE,
    needs="research|scientist",
)
_OF_THEM: Final = regex(
    r"\b(?:there|their|they|theirs)\b|\bof them(?: (?:who|that|actually|really|only|just))* "
    r"(?:do|are|were|work)\b",
    re.IGNORECASE,
)
_THERE: Final = regex(r"\b(?:there|their|theirs)\b", re.IGNORECASE)
_NUMBER: Final = regex(rf"(?<![\w.,-]){_MANY.format('many', 'many')}")
_OF_ELSE: Final = regex(
    r"\b(?:our|ours|us|we (?:have|had|are|were|get|got|hire|add|give)|we['’](?:re|ve|d)|"
    r"h(?:ire|iring|ires|ired)|join\w*|add\w*|more|extra|another|fewer|less|lose|losing|loses|lost|"
    r"leav\w+|left|start\w*|begin\w*|quit|poach\w*|gpus?|chips?|[a-z]{1,3}\d{2,4}s?|"
    r"each|every|per|in (?:19|20)\d\d|"
    r"how|which|who are|where|when|same as|for every|work\w* on|published?|papers?|rival\w*)\b|"
    rf"[$€£%]|^{LED}(?:do|does|did|are|is|have|has|was|were|can)\b",
    re.IGNORECASE,
)
"""Beside these, a number is ours, or no count of those who do research at a lab."""


def _counted_there(text: str, memory: Memory, hearing: Hearing) -> str | None:
    """`say 2,000 of them do research`: so many assumed of the lab that was spoken of; else None."""
    last = memory.question
    if last is None or last.kind not in _OF_LABS or len(last.labs) != 1:
        return None
    if not _DO_RESEARCH.search(text) or _OF_ELSE.search(text):
        return None
    named = {*names_in(hearing.tags(text), T.LAB)}
    numbers = _NUMBER.findall(text)
    if len(numbers) != 1 or not named <= {*last.labs} or not (named or _OF_THEM.search(text)):
        return None
    count = "".join(numbers[0])
    ours = held_offer(last, hearing).researchers
    is_few = ours is not None and number_told(count) <= ours.value
    if is_few and not (named or _THERE.search(text)):
        return None  # `only 10 of them do research`, who are ours
    return f"assume {count} researchers there" if count not in ("1", "0") else None


_ANOTHER: Final = regex(
    rf"\W*(?:(?:{LINK}|no|nah|i think|actually|sorry)\W+)*"
    r"(?:(?:that|this|it|the number|your number)(?:['’]?s| is| was| seems| looks| sounds)? )?"
    r"(?:(?:a bit|a little|way|far|much|rather|probably|still|seems|looks|sounds) )*"
    r"(?:too (?:high|low|big|small|many|few|much)|off|wrong|outdated)\b[\s,;:.!–—-]*"
    r"(?:(?:and|but|so|please|pls|can (?:you|we)|let(?:['’]?s| us| me)|i(?:['’]d| would)) )*"
    r"(?:(?:make (?:it|that)|try|say|use|take|go (?:with|for)|put|set it (?:to|at)|assume|with|"
    r"change it to|it(?:['’]?s| is)|more like|rather|closer to|about|should be|it should be) )*"
    r"(?P<number>\d[\d,.]*\d|\d)(?P<unit>k| ?%| percent)?"
    r"(?: (?:instead|please|pls|then|rather|there|i (?:think|guess)))*\W*",
    re.IGNORECASE,
    needs="too|off|wrong|outdated",
)
_IF_RATHER: Final = regex(
    rf"{LED}(?:(?:what|how) )?(?:about )?"
    r"(?:(?:if|suppose|supposing|assuming|say|or|maybe)\b[\s,]*)+"
    r"(?:(?:it|that|this|they|there|the (?:real |actual |true )?(?:number|count|figure)|"
    r"head ?count)(?:['’]?(?:s|re))?(?: (?:is|are|was|were|has|have|would be|could be))?)?"
    r"(?: (?:really|actually|in fact|rather|probably|maybe|just|only|there|of them))*"
    r" (?:more like|closer to|nearer(?: to)?|around|about|rather|only|say) "
    r"(?P<number>\d[\d,.]*\d|\d)(?P<unit>k| ?%| percent)?"
    r"(?: (?:there|instead|then|now|really|actually|of them|people|researchers|staff))*\W*",
    re.IGNORECASE,
    needs="more like|closer|nearer|around|about|rather|only|say",
)
"""`and if its more like 1500`, of what was just assumed of a lab."""
_ASSUMED: Final = ("lab_researchers", "lab_staff", "rd_share", "research_staff_share")


def _another_assumed(text: str, memory: Memory) -> str | None:
    """`too low, make it 2500`, of the number that was just assumed of a lab; None of others."""
    found, last = _ANOTHER.fullmatch(text) or _IF_RATHER.fullmatch(text), memory.question
    if found is None or last is None:
        return None
    before = memory.earlier[0].assume if memory.earlier else Assumptions()
    names = _ASSUMED[2:] if (found["unit"] or "k").lower() != "k" else _ASSUMED[:2]
    told = ((getattr(last.assume, name), getattr(before, name)) for name in names)
    is_new = any(now is not None and now != was for now, was in told)
    return f"make it {found['number']}{found['unit'] or ''}" if is_new else None


def _heard(text: str, kind: Kind) -> re.Match[str] | None:
    """`our VP says it's more like 2000 researchers`; a headcount is held against the record."""
    said = _SAYS.sub("", text)
    found = _THEIRS.fullmatch(said) or _THEY.fullmatch(said)
    found = found or (_IT_IS.fullmatch(said) if kind is Kind.LAB else None)
    return found if found and _RESEARCH.fullmatch(found["who"]) else None


def more_like(text: str, memory: Memory, hearing: Hearing) -> str | None:
    """The same as an assumption about the lab that was spoken of; None of other messages."""
    if another := _another_assumed(text, memory):
        return another
    if counted := _counted_there(text, memory, hearing):
        return counted
    last = memory.question
    if last is None or last.kind not in _OF_LABS or "?" in text:
        return None
    if ours := _OURS.fullmatch(text):
        return f"with {ours['many']}{ours['manyk']} researchers"
    found = _THEIRS.fullmatch(text) or _THEY.fullmatch(text) or _heard(text, last.kind)
    if found is None or not (found["wrong"] or (found["like"] and found["like"] in _SURELY)):
        return None
    named = {str(tag.value) for tag in hearing.tags(text) if tag.kind is T.LAB}
    if len(last.labs) != 1 or not named <= {*last.labs}:
        return None
    who = "researchers" if _RESEARCH.fullmatch(found["who"]) else "staff"
    return f"assume {found['many']}{found['manyk']} {who} there"
