"""What people of the pool are narrowed by besides their works: training compute, institutions.

The institution is the one of the workspace's own list: nobody is looked up for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.ledger import Directory
from bot.questions.dates import ANY_MONTH
from bot.questions.lands import LANDS, NATIONS
from bot.questions.tags import T, Tag
from bot.questions.unclear.doubt import shown
from bot.questions.words.market_words import PLACES
from bot.regex import regex
from storage.records import EntityKind

_LEAST_EXPONENT: Final = 15
_FLOP: Final = regex(r"(?<![\w.])(\d+(?:\.\d+)?)\s?e\+?(\d{2})(?!\d)", re.I)
_BELOW: Final = (
    r"\b(?:below|under|beneath|(?:less|fewer|smaller|lower) than|up to|at (?:the )?most|"
    r"max(?:imum)?(?: of)?|within)\b|<=?|≤"
)
_ABOVE: Final = (
    r"\b(?:above|over|beyond|(?:more|larger|bigger|greater|higher) than|at (?:the )?least|"
    r"exceed\w*|from|min(?:imum)?(?: of)?)\b|>=?|≥"
)
_SIDE: Final = regex(
    rf"(?:(?P<not>\b(?:not|no|never|nothing|without)\b|n't\b)(?:\W+\w+){{0,3}}?\W*)?"
    rf"(?:(?P<below>{_BELOW})|(?P<above>{_ABOVE}))"
    r"\W*(?:(?:about|around|roughly|a|the|total|of|compute|some|only|just)\W+)*$",
    re.IGNORECASE,
)
"""On which side of an amount somebody is, and whether that is denied: `not trained above`."""
_OR_LESS: Final = regex(
    r"^\s*(?:training )?(?:flops?\s*)?(?:(?:or|and) (?:less|below|fewer|under|smaller|lower)\b|"
    r"(?:at (?:the )?most|max(?:imum)?|tops)\b)",
    re.IGNORECASE,
)
_BETWEEN: Final = regex(r"^\s*(?:flops?\s*)?(?:and|to|until|up to|[-–])\s*$", re.IGNORECASE)


class Bounds(NamedTuple):
    """From how much training compute to how much, in FLOP; both ends count."""

    least: float | None = None
    most: float | None = None

    def within(self, last: Bounds) -> Bounds:
        """These beside those that were said before, as far as both can hold."""
        joined = Bounds(self.least or last.least, self.most or last.most)
        return joined if (joined.least or 0) < (joined.most or float("inf")) else self


def bounds_in(text: str) -> Bounds:
    """The amounts of training compute in a cleaned text: `above 1e24`, `below 1e22`, both.

    A bare amount is the least that is meant.
    """
    found = [m for m in _FLOP.finditer(text) if int(m[2]) >= _LEAST_EXPONENT]
    bounds, before = Bounds(), 0
    for place, match in enumerate(found):
        value = float(f"{match[1]}e{match[2]}")
        between = text[before : match.start()]
        is_end = place > 0 and _BETWEEN.match(between) and bounds.most is None
        is_most = is_end or _is_up_to(between) or _OR_LESS.match(text[match.end() :])
        bounds = Bounds(bounds.least, value) if is_most else Bounds(value, bounds.most)
        before = match.end()
    if bounds.least and bounds.most and bounds.least > bounds.most:
        return Bounds(bounds.most, bounds.least)  # `between 1e24 and 1e22`
    return bounds


def _is_up_to(before: str) -> bool:
    """Whether an amount is the most that is meant, by the words before it."""
    side = _SIDE.search(before)
    return side is not None and bool(side["below"]) is not bool(side["not"])


def _is_employer(tag: Tag, known: Directory) -> bool:
    """Whether it is a lab or a university, and not all buyers of a country."""
    entity = known.get(str(tag.value))
    return entity is not None and entity.kind in (EntityKind.LAB, EntityKind.ACADEMIC)


_BEING: Final = (
    r"(?:is|are|be|works?|working|employed|based|sits?|sitting)"
    r"(?: (?:now|currently|today|still|working|employed|based|sitting))*"
)
_PLACING: Final = r"(?:at|from|for|in|inside|of|by)"
_OF_WORKS: Final = regex(
    r"\b(?:papers?|models?|publications?|preprints?|offers?|runs?|something|anything|leave|left|"
    r"publish\w*|present\w*|spoken?|talks?|posters?|accepted|workshops?|leaving|join(?:ed|ing)?|ask(?:ed)?|calls?|interviews?|roles?|jobs?|openings?|"
    r"(?:works?|research)(?= (?:from|of) ?$))\s*(?:from|of|for|in|at|inside)? ?$",
    re.IGNORECASE,
)
"""`papers from OpenAI`: where a work is from says nothing of where somebody is now."""
_ONCE: Final = regex(
    r"\b(?:was|were|formerly|previously|once|used to (?:be|work)|had been|has been|have been|"
    r"worked|ex|before|earlier|interned|studied|started)\b[^,;]*$",
    re.IGNORECASE,
)
NOT: Final = (
    r"(?:\bnot|n['’]t|\b(?:are|is|do|does)nt|\bnever|\b(?:anywhere|everywhere|everyone|everybody|all)"
    r" but|\bother than|\bexcept(?: for)?|\bapart from|\boutside(?: of)?|\bexcluding|\bwithout|"
    r"\bminus|\bbesides)"
    r"(?: (?:those|the ones|the|people|folks|candidates|anyone|anybody|everyone|currently|now|"
    r"still|already|who|that|are|is|working|works?|based|employed|be))*"
)
"""What says that somebody is not at the institution after it: `who is not`, `all but those`."""
_NOT_THERE: Final = regex(rf"{NOT} ?$", re.IGNORECASE)
_NO_BODY: Final = (
    r"(?:last|this|next|yesterday|today|before|now|then|home|work|here|there|europe|asia|africa|"
    r"america|the|an?|our|my|your|their|her|his|that|these|those|which|what|where|any|all|least|"
    rf"most|scratch|{ANY_MONTH}|conferences?|workshops?|referrals?|imports?|lists?|files?|csv|"
    r"sheet|page|linkedin|abroad|overseas|outside|elsewhere|south\w*|north\w*|east\w*|west\w*|middle|latin|poor|rich|local\w*|foreign\w*|minorit\w+)\b"
)
"""When, where in the world and by which list somebody came in, which is no employer."""
_NO_PLACE: Final = (
    r"(?:please|pls|plz|thanks|thx|then|too|right|correct|yes|no|ok|who|with|that|but|has|have|had|"
    r"is|are|was|were|since|doing|does|did|works?|working|above|below|both|either|similar)\b"
)
"""What may follow an institution that is no other one."""
_OR_THERE: Final = regex(
    r"\"?(?: (?:or|nor) |, ?(?:or |and )?|/| and (?=(?:at|from|\") ))(?:(?:at|from) )?(?:the )?"
    rf"(?!{_NO_PLACE}|{_NO_BODY})"
    r"(?P<where>\"[^\"]{1,120}(?=\")|[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}|"
    r"[a-z][\w.-]{2,}(?: (?!(?:or|and|nor)\b)[a-z][\w.-]+){0,2}(?=\W*$|,| or\b| nor\b))",
)
"""`at Meta or Mistral`: another institution after it."""
_BESIDE: Final = regex(r"(?: (?:or|nor|and) |, ?(?:or |and )?|/)(?:(?:at|from) )?(?:the )?$")
"""What stands between an institution and a lab that is named after it."""
_ANY_BODY: Final = regex(
    r"\b(?P<how>at|from|in|of) (?P<where>(?:an?|any|some) (?:universit(?:y|ies)|uni|college|lab)|"
    r"academia|universities)"
    r"(?= (?:and|but|who|with|that|since|please|pls|plz|thanks|thx|right now|now|atm|rn|today)\b)",
    re.IGNORECASE,
)
"""`at a university and has trained above 1e24`."""
_JUDGED: Final = regex(
    r"(?:an? |the )?(?:top|good|great|elite|best|better|decent|leading|prestigious|ivy|famous|"
    r"reputable|proper|weak|bad|no-?name)\b",
    re.IGNORECASE,
)
"""`a top school`, which names no institution."""
_OF_TIME: Final = regex(
    r"\b(?:will|wo?n['’]?t|going to|any ?more|any longer|no longer|next|soon|yet|by (?:\d|the end|"
    r"then)|ever|stay\w*|remain\w*|long|left|leave|leaving)\b",
    re.IGNORECASE,
)
"""What asks when somebody was or will be there, which a list of today does not say."""
_QUOTED_NOT: Final = regex(r'\bnot at "(?P<where>[^"]{1,120})"')
"""As a question is written that is of one place and of no other."""
_QUOTED: Final = regex(r'\b(?P<how>at|from) "(?P<where>[^"]{1,120})"', re.IGNORECASE)
_WORD: Final = r"[A-ZÀ-Þ][\w&.'’-]*"
_NAMED: Final = regex(
    rf"\b(?P<how>at|for) (?:the )?"
    rf"(?P<where>{_WORD}(?: (?:(?:of|for|and|de|di|the) )*{_WORD}){{0,5}})"
)
_INSTITUTE: Final = (
    r"(?:universit\w+|unis?|academia|universidad|institut\w*|college|polytechnic\w*|labs?|laborator\w+|academy|"
    r"school|hospital|research|foundation|compan(?:y|ies)|startups?|start-ups?|firms?|eth|mit|epfl|"
    r"cnrs|inria)"
)
_BODY: Final = regex(
    r"\b(?P<how>at|from|in(?= academia)|(?<=outside )of(?= academia)) (?:the )?"
    r"(?P<where>(?:(?!in |on |of our|our |or |nor )[^\W\d_][\w&.'’-]* ){0,3}"
    rf"{_INSTITUTE}(?: of(?: [^\W\d_][\w'’-]*){{1,3}}?)?)"
    r"(?= in our\b| in the\b| of our\b| or\b|,|\W*$)",
    re.IGNORECASE,
)
_IS: Final = regex(
    r"\b(?:(?:is|are)(?:n['’]?t| not)?|works?|working|employed|based|sits?|anyone|anybody|"
    r"somebody|someone|people|researchers?|candidates|those|everyone|who(?:'s)?) (?P<how>at) "
    r"(?!(?:moment|least|most|scale|all|the|a|an|home|work|night|once|any|large|present|which|what|"
    r"that|this|these|those|our|my|your|their|it|them|more|first|hand|end|risk|top|best|odds)\b)"
    r"(?P<where>[a-z][\w&.'’-]{2,}(?: [a-z][\w&.'’-]{2,})?)"
    r"(?= in our\b| in the\b| of our\b|\W*$)"
)
_TOWNS: Final = "|".join(re.escape(name) for name in PLACES)
_HAVE: Final = regex(
    r"\b(?:everyone|everybody|anyone|anybody|somebody|someone|people|researchers?|candidates|folks|"
    r"those|(?:do )?we(?:['’]ve)? (?:have|got|know)|we hold|pool|on file)"
    r"(?: (?:currently|now|on file|in our pool|in the pool))* (?P<how>at|from) (?:the )?"
    rf"(?!{_NO_BODY}|(?:{LANDS}|{NATIONS}|{_TOWNS})\b)(?P<where>[^\W\d_][\w&.'’-]{{2,}}"
    r"(?: (?:ai|labs?|university|uni|research|institute|robotics|computing|systems))?)"
    r"(?= in our\b| in the\b| of our\b|(?:\W*\b(?:please|pls|plz|thanks))?\W*$)",
    re.IGNORECASE,
)
"""`show me everyone we have from lorvane`."""


def institutions_in(text: str, tags: Sequence[Tag], known: Directory) -> tuple[str, ...]:
    """At one of which a question about the pool says that people are now; empty of any place.

    `who in our pool is at Meta or Mistral`, `our candidates from Westmere University`.
    """
    found = _institution(text, tags, known)
    before = text[: found[1]] if found else ""
    if found is None or _ONCE.search(before) or _NOT_THERE.search(before):
        return ()
    return _with_others(text, found, tags)


def places_left_out(text: str, tags: Sequence[Tag], known: Directory) -> tuple[str, ...]:
    """What is said of an institution at which somebody was, which is not asked by."""
    found = _institution(text, tags, known)
    if found is None or not _ONCE.search(text[: found[1]]):
        return ()
    return (f"“{shown(found[0])}” left out, where somebody was before",)


def institutions_not_in(text: str, tags: Sequence[Tag], known: Directory) -> tuple[str, ...]:
    """At none of which people are who are asked for: `who isn't at Meta or Mistral`."""
    quoted = _QUOTED_NOT.search(text)
    found = _institution(text, tags, known)
    if quoted:
        found = quoted["where"], quoted.start("where")
    elif found is None or not _NOT_THERE.search(text[: found[1]]) or _OF_TIME.search(text):
        return ()
    return _with_others(text, found, tags)


def _with_others(text: str, first: tuple[str, int], tags: Sequence[Tag]) -> tuple[str, ...]:
    """An institution and those that are named right after it: `Meta, Mistral or the ETH`."""
    where, at = [first[0]], text.index(first[0], first[1]) + len(first[0])
    while other := _lab_after(text, at, tags) or _other_after(text, at):
        where.append(other[0])
        at = other[1]
    return tuple(dict.fromkeys(where))


def _lab_after(text: str, at: int, tags: Sequence[Tag]) -> tuple[str, int] | None:
    """A lab that is named next, and where its name ends: `at meta and openai`."""
    tag = next((tag for tag in tags if tag.kind is T.LAB and tag.start >= at), None)
    is_next = tag is not None and _BESIDE.fullmatch(text, at, tag.start) is not None
    return (text[tag.start : tag.end].removesuffix("'s"), tag.end) if tag and is_next else None


def _other_after(text: str, at: int) -> tuple[str, int] | None:
    """Any other institution that is named next, and where its name ends."""
    other = _OR_THERE.match(text, at)
    return (other["where"].strip('"'), other.end()) if other else None


def without_institution(text: str, where: str, called: str) -> str:
    """The question without it: what it asks besides is weighed alone.

    `called` is what stands in the text for any lab. Of `isn't happy at Meta` all else is left.
    """
    named = rf"(?:{re.escape(where)}|{re.escape(called)})"
    led = rf"(?P<being> \b{_BEING}(?:n[\'’]?t| not)?)?(?: (?:{_PLACING}|or|nor|but|and)|,)"
    placed = rf'{led}(?: (?:or|nor|and|at|from))* (?:the )?"?{named}"?(?!\w)'

    def on_file(found: re.Match[str]) -> str:
        return " is on file" if found["being"] else ""

    return re.sub(placed, on_file, text, count=1, flags=re.IGNORECASE)


def without_places(text: str, places: Sequence[str]) -> str:
    """The question without these, and without others that are named beside them."""
    for place in places:
        text = without_institution(text, place, place)
    return _OR_THERE.sub("", text) if places else text


def _institution(text: str, tags: Sequence[Tag], known: Directory) -> tuple[str, int] | None:
    """The institution as it was typed, and where in the text it begins to be said."""
    if quoted := _QUOTED.search(text):
        return quoted["where"].strip(), quoted.start()
    for tag in tags:
        before = re.search(rf"\b({_PLACING}) (?:the )?$", text[: tag.start], re.IGNORECASE)
        if tag.kind is not T.LAB or not before or _OF_WORKS.search(text[: before.end()]):
            continue
        if _is_employer(tag, known) or before[1].lower() in ("at", "for", "by"):
            return text[tag.start : tag.end].removesuffix("'s"), before.start()
    for pattern in (_ANY_BODY, _BODY, _NAMED, _IS, _HAVE):
        found = pattern.search(text)
        at = found.start("how") if found else 0
        if found and _JUDGED.match(found["where"]):
            return None
        if found and not _OF_WORKS.search(text[: found.end("how")]):
            return found["where"].strip(" .'’-"), at
    return None
