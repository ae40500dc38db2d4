"""Chips and people that are supposed to join ours, as hires and as chips of ours."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.dates import ANY_MONTH
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Understood
from bot.questions.words.leads import LED, LINK, OPENS, SUPPOSE
from bot.questions.words.things import GPUS
from bot.questions.writing.amounts import plain
from bot.questions.writing.echo_offer import day
from bot.regex import regex

_IF_LANDS: Final = (
    r"(?P<if>\b(?:what (?:happens |about )?if|if|suppose|supposing|imagine|assume|assuming|"
    rf"(?<=[,.:;] )say|^{LED}say)(?: that)?(?: we| we['’]ve)?) "
)
_OURS: Final = (
    r"(?:(?:our|the) (?:(?:own|existing|main|whole|current) )?(?:clusters?|sites?|fleet|"
    r"pool|racks?|dc|data ?cent(?:er|re)s?|lab|offer|hands|side|team)|us|here|ours)"
)
_WHAT: Final = (
    r"(?P<led>another|an? (?:extra|additional|further|new)(?: batch of)?|(?:some )?additional|"
    r"extra|a further)? ?(?P<many>\d[\d,.]*k?)(?: x)?"
    r"(?P<more> (?:more|extra|additional|further|new))? "
    rf"(?P<chip>[a-z]{{1,3}}\d{{1,4}}[a-z]{{0,2}}s?)(?: {GPUS})?"
)
_LANDS: Final = (
    r"(?:lands?|landed|arrives?|arrived|(?:shows?|showed|turns?|turned) up|joins?|joined|appears?|"
    r"(?:c[ao]mes?|goes?|went|go) (?:online|on[- ]line|live|in|along|up|on top)|drop(?:s|ped)? in|"
    r"(?:gets?|got|are|is|were|was) (?:delivered|installed|added|racked|plugged in|switched on|"
    r"there|ours|running|online|live|up)|hits?|fall(?:s)? into)"
)
_JOINING: Final = regex(
    rf"{_IF_LANDS}{_WHAT} "
    rf"(?:(?:all|then|also|now|just|suddenly|would|will|could|to|do|did) )*{_LANDS}"
    rf"(?P<where> (?:(?:up|down|over) )?(?:in|on|at|into|to|for|with|within)? ?{_OURS}\b)?"
    r"(?: (?:tomorrow|today|now|right now|overnight|too|as well))*"
    r"(?! (?:in|from|by|until|till|next|on|at|this|around|before|after|only|later)\b)",
    re.IGNORECASE,
    needs="land|arriv|up|join|appear|live|in|top|drop|deliver|added|rack|there|ours|hit|switch|along",
)


_COMES_IN: Final = regex(
    r"(?P<here>\b\d[\d,.]*k? ?x? ?[a-z]{1,3}\d{2,4}[a-z]?s?(?: gpus)? "
    r"(?:now|today|already|running|live|here)[,;]?(?: and| plus| with|,)?) "
    r"(?P<led>(?:another|a further) )?(?P<many>\d[\d,]*k?)(?P<more> more)? comes? in"
    rf"(?= (?:early |late |mid[- ]?)?(?:{ANY_MONTH}|q[1-4]|spring|summer|autumn|fall|winter|20\d\d"
    r"|(?:an?|one|two|three|six|\d+) (?:weeks?|months?))\b)",
    re.IGNORECASE,
    needs="come",
)
"""`100 H100 now and 400 come in march`: chips of that kind, and nobody who is hired."""
_FEW: Final = 4
"""So small a part of the chips may be people."""


def joins_ours(text: str) -> str:
    """The text with chips that land with us as those that we add; any other as it is."""
    return _JOINING.sub(_added, _COMES_IN.sub(_arrives, text))


def _arrives(found: re.Match[str]) -> str:
    """Chips that arrive; as it was said where the number may be of people."""
    if number_told(found["many"]) * _FEW < number_told(found["here"]):
        return found[0]
    return f"{found['here']} {found['many']} arrive in"


def _added(found: re.Match[str]) -> str:
    """`what if we add 1024 B200`, where it is said that they come on top, or where to."""
    if not (found["led"] or found["more"] or found["where"]):
        return found[0]
    opens = re.sub(r" we(?:['’]ve)?$", "", found["if"])
    return f"{opens} we add {found['many']} {found['chip']}"


_IF: Final = rf"(?:{SUPPOSE}|(?:once|when)(?: that)?) "
_TEAM: Final = (
    r"(?:[\w-]+['’]s|[\w-]+s['’]|her|his|their|the|a|an|that|this|another|all of (?:her|his|their))"
    r"(?: (?:[\w-]+))?(?: (?:whole|entire|full|old|own|current))? "
    r"(?:team|group|lab|crew|squad|start-?up|people|folks|colleagues|unit)"
    r"(?: (?:from|at|in) [\w-]+)?"
)
_COMES: Final = (
    r"(?:(?:all|also|both|really|actually|would|will|could|might|do|does|were to|was to|decide to|"
    r"decides to|want to|wants to)\W+)*(?:joins?|joined|comes?|came|moves?|moved|follows?|followed|"
    r"signs? (?:up|on)|jumps? ship)(?: (?:in|us|along|over|aboard|across|too|as well|here|on board|"
    r"with (?:her|him|them|it)|to us))*"
)
_PEOPLE: Final = (
    r"(?:(?: more| extra| new| additional| other)*"
    r"(?: (?:people|researchers|heads|hires|persons|scientists|folks|engineers|of them))?"
    r"(?: more| extra| in all| total)?)"
)
_THAT_IS: Final = (
    r"[\s,;:.(–—-]*(?:(?:so|that['’]?s|that is|that would be|that['’]?d be|that makes|which is|"
    r"which makes|they(?:['’]re| are)|i\.?e|about|around|roughly|some|another|an extra|plus|"
    r"makes|it['’]?s|with|say)\W+)*[=+]?\s*"
)
_JOINS: Final = regex(
    rf"{OPENS}{_IF}(?:(?P<of>{_TEAM} of (?P<n1>\d{{1,4}}){_PEOPLE} {_COMES})"
    rf"|{_TEAM} {_COMES}{_THAT_IS}(?P<n2>\d{{1,4}})\b{_PEOPLE}\)?"
    rf"|(?!(?:we|us|research|product|it|that|which)\b)\w+ (?:brings?|brought|takes?|took|drags?)"
    rf"(?: in| along| over)? (?:(?:her|his|their) ?(?:team|group|lab|crew)?(?: of)? ?)?"
    rf"(?P<n3>\d{{1,4}})\b(?! ?(?:x\b|%|nodes?|racks?|box(?:es)?|servers?|chips?|cards?|gpus?|k\b|"
    rf"(?:of )?(?:our|the|those)\b|[a-z]{{1,3}}\d)){_PEOPLE}"
    r"(?: (?:with|along with|over with|from) (?:her|him|them|it|us|\w+))?(?: along| over)?"
    rf"|[\w-]+ {_COMES} (?:with|w/?|and|plus|\+|and brings) (?P<n6>\d{{1,3}})(?: of)?"
    r"(?: (?:her|his|their))?"
    r"(?: (?:people|colleagues|others?|more|researchers|friends|postdocs|students|folks))+"
    rf"|[\w-]+ (?:\+|and|plus|with|&) (?P<n5>\d{{1,3}})(?: of)?(?: (?:her|his|their))?"
    rf"(?: (?:people|team|colleagues|others?|more|researchers|friends|postdocs|students|folks))+"
    rf" {_COMES}"
    rf"|we (?:acqui-?hired?|bought|buy|acquired?|get|got|take|took)(?: over| on)? "
    rf"{_TEAM}{_THAT_IS}(?P<n4>\d{{1,4}})\b{_PEOPLE}\)?)(?P<rest>(?:\W.*)?)$",
    re.IGNORECASE | re.DOTALL,
    needs="join|come|came|move|follow|sign|jump|bring|brought|take|took|drag|acqui|buy|bought|get|got",
)


_NEED_AT: Final = regex(
    rf"{OPENS}(?:(?:if|when|once|say|with|what if|suppose)\W+)?"
    r"(?:we )?(?:(?:hire|add|bring in|get|take on|recruit)s? )?(?P<n>\d{1,4})"
    r"(?: (?:more|extra|new|additional|further))*(?: (?:people|hires|researchers|heads|joiners))?"
    r"(?: (?:are )?(?:join(?:ing)?|com(?:e|ing)|start(?:ing)?|on top))?[,;:]?(?: and| then)? "
    r"(?:how many )?(?P<chip>[a-z]{1,3}\d{2,4}[a-z]?|gpu|chip)s? "
    r"(?:(?:that )?(?:needed|required|necessary|wanted|(?:do |would )?we(?:['’]d| would)? need|"
    r"it takes|to (?:buy|rent)) )?(?:at|for|to (?:give|have|keep|get|reach)) "
    r"(?P<each>\d{1,4})(?: (?:h100e?s?|gpus?|chips?))? "
    r"(?:(?:per|a|for each) (?:head|person|researcher|capita)|each|apiece|pp)\W*$",
    re.IGNORECASE,
    needs="at |for |to ",
)
"""`20 joining, h100 for 60 each?`: the chips are what is asked for."""


_SOON: Final = (
    r"(?P<when> (?:(?:in|from|by|on|as of) "
    r"(?:the )?(?:(?:start|beginning|end|middle) of )?"
    r"(?:early |late |mid[- ]?)?(?:next \w+|\w+)(?: \d{4})?|"
    r"(?:next|this) \w+|tomorrow|soon|later(?: on)?))?"
)
_JOINERS: Final = (
    r"(?:(?:the|our|those|these|all) )*(?P<n>\d{1,4})(?: of them)?(?: (?:people|researchers|heads|"
    r"scientists|engineers|folks|persons|new|more|extra|additional))*"
    r"(?: (?:hires?|joiners?|starters?|recruits?|newcomers?|arrivals?|placements?|"
    r"(?:who(?:['’]re)? |that |which )?(?:are |will |would )?(?:be )?(?:start|join|com|arriv|"
    r"onboard)(?:ing|e|s)?(?: (?:us|with us|on board|here))?)|(?<= new)"
    r"(?: people| researchers| scientists| heads)?)"
)
_HOW_THEN: Final = (
    r"(?P<rest>(?:(?:how|where) (?:do|would|does|will|are|is|good)|what(?:['’]?s| is)|"
    r"us (?:vs|against)|vs\b|"
    r"versus\b|against\b|are we|do we|would we|will we|is (?:our|it))\b[^;]*)"
)
_COUNTING: Final = r"(?:with|counting(?: in)?|including|incl\.?|if|once|when|after)"
_WITH_THEM: Final = tuple(
    regex(form, re.IGNORECASE, needs="with|counting|includ|incl|if|once|when|after")
    for form in (
        rf"{OPENS}{_COUNTING} {_JOINERS}{_SOON}"
        rf"[\s,;:–—-]+{_HOW_THEN}$",
        rf"{OPENS}{_HOW_THEN.replace('[^;]*', '[^;]*?')},? {_COUNTING} {_JOINERS}{_SOON}\W*$",
    )
)
"""`with the 5 people starting next month how do we compare to Meta`, and turned round."""


def with_joiners(text: str) -> str:
    """The message as of so many hires, where it asks how we stand with them."""
    found = next((each for form in _WITH_THEM if (each := form.match(text))), None)
    if found is None:
        return text
    when, rest = found["when"] or "", found["rest"].strip(" ?")
    return f"{found['opens']}if we hire {found['n']} more{when}, {rest}?"


def team_joins(text: str) -> str:
    """The message with so many hires in place of the team that comes; else as it was said."""
    text = with_joiners(text)
    text = _NEED_AT.sub(
        r"\g<opens>if we hire \g<n>, how many \g<chip> do we need for \g<each> per head", text
    )
    found = _JOINS.match(text)
    if found is None:
        return text
    told = (found[name] for name in ("n1", "n2", "n3", "n4") if found[name])
    many = next(told, None) or int(found["n5"] or found["n6"]) + 1  # with the one who brings them
    return f"{found['opens']}what if we hire {many} more people{found['rest']}"


_WHOM: Final = r"(?: (?:people|researchers|hires|heads|scientists|engineers|folks))?"
_LEAD: Final = (
    rf"(?:(?:{LINK}|plus|or|what about|how about|what if|if|say|we|they|"
    r"later|next|hire|hired|add|added|take on|get|recruit)\W+)*"
)
_AFTER: Final = (
    r"(?:on top(?: of (?:that|those|these|them))?|after (?:that|those|them)|besides|in addition|"
    r"as well|too|beyond (?:that|those)|afterwards|later(?: on)?)"
)
_ANOTHER: Final = r"(?:another|a further|an additional|an extra)"
_N: Final = r"(?P<n>\d{1,5})"
_ENDS: Final = r"(?: (?:join|come|start)(?:s|ing)?)?(?: then)?\W*"
_BODIES: Final = (
    rf"{_LEAD}{_ANOTHER} {_N}{_WHOM}(?: more)?(?:,? {_AFTER})?",
    rf"{_LEAD}{_N}(?: more| extra| further)?{_WHOM}(?: more)?,? {_AFTER}",
    rf"(?:(?:and|ok|so)\W+)?then {_N} (?:more|extra|further){_WHOM}",
    rf"plus {_N}(?: more)?{_WHOM}",
)
_FORMS: Final = tuple(regex(rf"\W*{form}{_ENDS}", re.IGNORECASE) for form in _BODIES)
_AS_MANY: Final = regex(rf"\W*{_LEAD}{_N} more{_WHOM}{_ENDS}", re.IGNORECASE)
"""`and 10 more`, after ten: as many would change nothing if they were the same."""
_WHEN: Final = (
    r"(?: (?:that |who )?(?:will |would )?(?:join|come|start|arrive|land)(?:s|ing)?)?,?"
    rf" (?:in|from|by|as of|come|for) (?P<day>(?:{ANY_MONTH}|q[1-4])(?: 20\d\d)?)"
)
_LATER: Final = tuple(
    regex(rf"\W*{form}{_WHEN}(?:,? {_AFTER})?{_ENDS}", re.IGNORECASE)
    for form in (*_BODIES, rf"{_LEAD}{_N} more{_WHOM}")
)
"""`another 8 in April on top`, after others from January."""
_ALL_FROM: Final = "the {} told before are among them, and all are counted from {}"


def hires_later(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """All the hires it comes to, from the day on which the last of them join; None of others.

    A question holds one such day, which is told.
    """
    last, found = memory.question, next((x for x in (f.fullmatch(text) for f in _LATER) if x), None)
    before = last.people if last and last.kind is Kind.DILUTION else None
    if found is None or last is None or not before or last.floor or last.sizes:
        return None
    more = before + float(found["n"])
    then = hearing.asked(f"what if we hire {plain(more)} more from {found['day']}")
    if then is None or then.since is None or then.since == last.since:
        return None  # `8 more in January`, of those who come then
    since = max(then.since, last.since or then.since)
    asked = replace(last, people=more, since=since, save=False)
    return Understood(asked, (_ALL_FROM.format(plain(before), day(since)),))


_WITHOUT_THEM: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what about|how about|what|how|if)\W+)*(?:(?:without|w/o|minus|before|"
    r"excluding|not counting) (?:them|those|these|(?:the|those|these) (?:\d{1,4}|people|new "
    r"(?:people|ones|starters|joiners)|starters|joiners|newcomers)(?: people| hires| more)?)|"
    r"(?:they|those \d{1,4}|none of them)(?: all)? (?:(?:don['’]?t|do not|didn['’]?t|never) )?"
    r"(?:join|come|start|show up)(?: after all)?)(?: (?:then|again|now|instead))*\W*",
    re.IGNORECASE,
    needs="without|w/o|minus|before|excluding|not|join|come|start|show up",
)
"""`and without them`, of hires that were supposed, and of no lab."""


def hires_on_top(text: str, memory: Memory) -> str:
    """The message with all the hires it comes to; as it was said where none were supposed."""
    last = memory.question
    before = last.people if last and last.kind is Kind.DILUTION else None
    if last is None or not before or last.floor or last.sizes:
        return text
    if _WITHOUT_THEM.fullmatch(text):
        return "without the hires"
    found = next((each for form in _FORMS if (each := form.fullmatch(text))), None)
    if found is None:
        again = _AS_MANY.fullmatch(text)
        found = again if again and float(again["n"]) == before else None
    return f"what if we hire {plain(before + float(found['n']))} more" if found else text
