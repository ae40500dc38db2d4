"""An offer told the other way round: boxes for so many of us, the size of each team, no chips yet.

`one DGX H100 per 3 researchers, 21 researchers` is seven of them, and no one for three people.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.interns import INTERNS, interns_counted
from bot.questions.numbers import number_told
from bot.questions.spelt_numbers import COUNTS
from bot.regex import regex

_ROUNDING: Final = 0.011
"""By how much two parts may miss the whole, as in `33% and 66%`."""
_ONE: Final = ("a", "an")
_PEOPLE: Final = r"(?:researchers?|people|ppl|scientists?|heads|folks|of us)"
_KIND: Final = r"(?:nvidia )?[a-z]{1,3}\d{2,4}[a-z]?s?"
_BOX: Final = (
    rf"(?:(?:x )?(?:dgx|hgx|8x?) ?(?:x ?)?{_KIND}(?: (?:node|box|server|machine)(?:e?s)?)?|"
    rf"(?:x )?{_KIND}(?: (?:gpu|chip|node|box|server|machine)(?:e?s)?)?)"
)
_PER_SO_MANY: Final = regex(
    rf"\b(?P<count>\d+|one|an?) (?P<box>{_BOX}) (?:per|for every|for each|to every|between every|"
    rf"shared by every) (?P<some>\d+|two|three|four|five) {_PEOPLE}"
    r"(?P<between>[ ,;.()–-]+(?:(?:and|with|for|we|us|have|there|are|of|in|all|total|a|the|team|"
    rf"our|so) )*)(?P<all>\d+) {_PEOPLE}\b",
    re.IGNORECASE,
    needs="per |every |each ",
)
_TEAM: Final = r"(?:research |product |ai |ml )?(?:teams|groups|labs|squads|pods)"
_TEAM_SIZES: Final = regex(
    rf"\b(?P<teams>\d|two|three|four|five) {_TEAM}(?: of| with|,|:| -| –| \()+ ?"
    r"(?P<sizes>\d+(?:(?:,? (?:and|&|\+) |, ?|/)\d+)+)(?!\d|,\d)"
    rf"(?! ?(?:x ?)?{_KIND}\b| ?%| (?:gpus?|chips?|h100s?|each))(?: {_PEOPLE})?\)?",
    re.IGNORECASE,
    needs="teams|groups|labs|squads|pods",
)
"""`two teams, 15 and 25 people`, who are forty."""
_POOL_IS: Final = regex(
    r"\b(?P<pool>pool|fleet|cluster) is (?:just |only |about )?(?P<all>\d[\d,]*)"
    r"(?= (?:for|shared|between|across|among) |[,;.]|\W*$)(?!,\d)",
    re.IGNORECASE,
    needs="pool is|fleet is|cluster is",
)
_FOR_EACH: Final = regex(
    r"\b(?:each|a head|apiece|per (?:head|person|researcher))\b", re.IGNORECASE
)
"""`12 H100 a head but the pool is 900`: of the same chips."""
_NONE_YET: Final = regex(
    r"(?:^|[,;.(–-] ?|\b(?:and|but|with) )(?:(?:we|it) (?:have|has|run|is|['’]?ve got) )?"
    r"(?:nothing|no (?:chips?|gpus?|compute|cluster)|none)(?: (?:at all|running|live|online|else|"
    r"up|there|of it|runs?|is|are))* (?:before (?:that|then)|until then|till then|today|now|yet|"
    r"right now|so far|at the moment|at present|currently|as of now|until it (?:opens|is live))"
    r"\)?(?=[,;.!?]|\W*$)(?P<stop>[,;] ?)?",
    re.IGNORECASE,
    needs="nothing|none|no chip|no gpu|no compute|no cluster",
)
_TO_COME: Final = regex(
    r"\b(?:arriv\w+|com(?:e|es|ing)|open(?:s|ing)?|starts?|lands?|due|from|online|live|order\w*|"
    r"contracted|announced|deliver\w*|in|by|expected)\b",
    re.IGNORECASE,
)
_SO_MANY: Final = regex(rf"\d ?(?:x ?)?{_KIND}\b|\bracks?\b", re.IGNORECASE)
_HALVES: Final = regex(
    rf"\b(?P<all>\d[\d,]*k?) (?:gpus|chips|cards|accelerators)(?:,| \(|:| [-–—]| of which| split|"
    rf" they['’]re| that are| are)+ ?(?:(?:of which|about|roughly|split) )*(?P<one>half|\d+ ?%) "
    rf"(?:are |of them |is )*(?P<a>{_KIND})(?:,| and| &| /|/)* ?(?:the (?:other|rest) )?"
    rf"(?P<two>half|\d+ ?%)? ?(?:are |of them |is )*(?P<b>{_KIND})\)?",
    re.IGNORECASE,
    needs="half|%",
)
"""`2,000 GPUs (half H100, half A100)`."""
_AT_LEAST_EACH: Final = regex(
    rf"\b(?P<least>\d+) (?P<kind>{_KIND}) (?:min|minimum|at least)(?P<and>(?:,| and| but|/)+ "
    r"(?:(?:up to|max|maximum|a|peak|peaks|of|at|bursts?|to) )*)(?P<most>\d+)"
    r"(?: (?:peak|max|maximum|at peak|burst|in bursts))?(?= (?:each|per|a head|apiece)\b)",
    re.IGNORECASE,
    needs="min|at least",
)
"""`10 H100s min and up to 64 peak per person`, of which none are minutes."""
_SAME_IN_BOXES: Final = regex(
    rf"\b(?P<all>\d[\d,]*k?) (?P<kind>(?:x )?{_KIND})(?: gpus| chips)? ?\("
    r"(?:(?:i\.?e\.?|that is|=|as|in|or) ?)*(?P<boxes>\d+|one|two|three|four|a) ?x? ?"
    r"(?:racks?|nodes?|boxes|"
    r"servers?|systems?|nvl\d+s?(?: racks?)?)"
    r"(?: (?:of|with|x) (?P<each>\d+)[^()\d]*| each)?\)",
    re.IGNORECASE,
    needs="(",
)
"""`1,152 GB200 (16 racks of 72)`: the same chips once more."""
_IN_THE_POOL: Final = regex(
    r"\b(?P<all>\d[\d,]*k?)(?: gpus| chips)? (?:are |is )?in (?:the|a|our|one) "
    r"(?:shared |common )?pool\b",
    re.IGNORECASE,
    needs="pool",
)
"""`4 H100 each guaranteed, 300 in the pool`, of chips and of nobody."""
_FLEET_GROWS: Final = regex(
    rf"\b(?:our|the) (?P<kind>{_KIND}) (?:fleet|cluster|pool|capacity|count|total|number) "
    r"(?:will |is going to |is set to )?(?:(?P<twice>doubles?)|(?P<thrice>triples?)|grows?|goes?|"
    r"rises?|increases?|expands?)(?: from (?P<from>\d[\d,]*k?))? to (?P<to>\d[\d,]*k?)\b",
    re.IGNORECASE,
    needs="fleet|cluster|pool|capacity|count|total|number",
)
"""`our H200 fleet doubles to 1024 in June`: half of them run today."""
_ASIDE: Final = regex(
    r"(?:^|[.;] ?)(?:the )?product(?:ion)?(?: team| side| org)?: ?[^.;]*(?=[.;]|$)",
    re.I,
    needs="product",
)
_RESEARCH_SIDE: Final = regex(
    r"(?:^|[.;] ?)(?:the )?research(?: team| side| org)?: ?[^.;]*\d", re.I, needs="research"
)
"""`research: 30 ppl, 1000 H100. product: 50 ppl, 2000 H100`, who share nothing of ours."""
_EACH_OF_KIND: Final = regex(
    r"\b(?P<many>\d+) (?:gpus|chips|cards|accelerators) (?P<each>each|apiece|per (?:head|person|"
    rf"researcher)) (?:of|in|on) (?:an? |the )?(?P<kind>{_KIND})\b",
    re.IGNORECASE,
    needs="gpus|chips|cards|accelerators",
)
"""`20 researchers with 400 chips each of H100`."""
_BARE_TOTAL: Final = regex(
    r"\b(?P<all>\d[\d,]*k?) (?:in )?(?:total|all|overall)\b", re.IGNORECASE, needs="total|all"
)
"""`1024 total`, behind what each has of one kind."""
_WHOLE_JOB: Final = regex(
    r"\b(?P<job>(?:max|maximum|largest|biggest)(?: (?:single|allowed|possible))? (?:job|run)"
    r"(?: size)?)(?: is| can be| may be|:| =| up to| uses| on)* (?:the |our )?(?:whole|entire|full|"
    r"all of the) (?:cluster|thing|fleet|pool|lot)\b",
    re.IGNORECASE,
    needs="whole|entire|full|all of",
)
"""`max run whole cluster`: as many chips as there are."""
_COUNTED: Final = regex(rf"\b(?P<count>\d[\d,]*k?) ?(?:x ?)?{_KIND}\b", re.IGNORECASE)
_ONE_KIND: Final = regex(rf"\b\d+ (?P<kind>{_KIND})\b", re.IGNORECASE)
_OURS: Final = regex(r"\b(?:our|ours|we have|we['’]ve(?: got)?) (?=\d)", re.IGNORECASE)
"""Beside which the chips to come would stand with what we have."""


def told_backwards(text: str) -> str:
    """The text with such an offer told as others are: so many chips, for so many researchers."""
    text = _TEAM_SIZES.sub(_all_teams, _PER_SO_MANY.sub(_for_all, text))
    text = _SAME_IN_BOXES.sub(_once, _HALVES.sub(_in_two_kinds, text))
    text = _EACH_OF_KIND.sub(r"\g<many> \g<kind> \g<each>", text)
    text = _FLEET_GROWS.sub(_then_more, text)
    if _ASIDE.search(text) and _RESEARCH_SIDE.search(text):
        text = _ASIDE.sub("", text)
    is_pooled = _IN_THE_POOL.search(text) and _FOR_EACH.search(text)
    if is_pooled and (kind := _ONE_KIND.search(text)):
        text = _IN_THE_POOL.sub(rf"\g<all> {kind['kind']} in total", text)
    if least := _AT_LEAST_EACH.search(text):
        text = _AT_LEAST_EACH.sub(_bounded, text)
        text = _BARE_TOTAL.sub(rf"\g<all> {least['kind']} in total", text)
    if _WHOLE_JOB.search(text) and len(counts := _COUNTED.findall(text)) == 1:
        text = _WHOLE_JOB.sub(rf"\g<job> {counts[0]}", text)
    if _POOL_IS.search(text) and _FOR_EACH.search(text):
        text = _POOL_IS.sub(r"\g<pool> of \g<all>", text)
    if INTERNS.search(text):
        text = interns_counted(text, beside_chips=_SO_MANY.search(text) is not None)
    return _without_none(text)


def _for_all(found: re.Match[str]) -> str:
    """So many boxes as all of us have."""
    count, some, everyone = (_number(found[name]) for name in ("count", "some", "all"))
    if not 0 < some < everyone:
        return found[0]
    return f"{count * everyone / some:g} {found['box']}{found['between']}{everyone:g} researchers"


def _in_two_kinds(found: re.Match[str]) -> str:
    """So many of each kind, where the parts make up the whole."""
    whole = number_told(found["all"])
    one = _part(found["one"])
    two = _part(found["two"]) if found["two"] else 1 - one
    if abs(one + two - 1) > _ROUNDING:
        return found[0]
    return f"{whole * one:g} {found['a']} + {whole * two:g} {found['b']}"


def _part(told: str) -> float:
    return 0.5 if told.lower() == "half" else number_told(told) / 100


def _once(found: re.Match[str]) -> str:
    """The chips without the boxes that they are in, where these come to as many."""
    whole, boxes = number_told(found["all"]), _number(found["boxes"])
    each = number_told(found["each"]) if found["each"] else whole // boxes if boxes else 0
    return f"{found['all']} {found['kind']}" if boxes * each == whole else found[0]


def _then_more(found: re.Match[str]) -> str:
    """What runs today, and what is to come; where no start was said it is as it stands."""
    then = number_told(found["to"])
    times = 2 if found["twice"] else 3 if found["thrice"] else 0
    now = number_told(found["from"]) if found["from"] else then / times if times else 0
    if not 0 < now < then:
        return found[0]
    return f"{now:g} {found['kind']} today and another {then - now:g}"


def _bounded(found: re.Match[str]) -> str:
    """What each is promised at least, before the most that one may take."""
    return f"min {found['least']} {found['kind']}, max {found['most']}"


def _number(told: str) -> float:
    low = told.lower()
    return 1.0 if low in _ONE else COUNTS.get(low) or number_told(told)


def _all_teams(found: re.Match[str]) -> str:
    """The people of all teams, where each of them has its number."""
    sizes = [int(size) for size in re.findall(r"\d+", found["sizes"])]
    return f"{sum(sizes)} researchers" if len(sizes) == _number(found["teams"]) else found[0]


def _without_none(text: str) -> str:
    """Chips to come alone, where it is said that nothing runs before them."""
    none = _NONE_YET.search(text)
    rest = f"{text[: none.start()]} {text[none.end() :]}".strip() if none else text
    if none is None or not _SO_MANY.search(rest) or not _TO_COME.search(rest):
        return text
    return _OURS.sub("", " ".join(rest.split()))
