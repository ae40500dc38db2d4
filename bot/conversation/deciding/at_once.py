"""What of our offer, or of what is on record, is asked for without any question before it.

A command and the first message of a conversation are asked the same, in one order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.conversation.deciding.advice_of_ours import (
    MAY_ADVISE,
    advice_against_lab,
    advice_of_ours,
    advice_of_told,
    pitch_against_lab,
)
from bot.conversation.deciding.below_ours import below_ours
from bot.conversation.deciding.claimed_aloud import claimed_aloud
from bot.conversation.deciding.in_gpu_hours import in_gpu_hours
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.conversation.replies.forms import plain
from bot.conversation.replies.put_for_whom import wants_draft, wants_lines_to_say
from bot.conversation.replies.so_many_lines import lines_wanted
from bot.conversation.replies.way import NUMBER
from bot.questions.clean import fold
from bot.questions.lab_parts import site_of
from bot.questions.on_record import PROGRAMME, Listing
from bot.questions.rules.market import family_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.echo_offer import restated
from bot.regex import regex

_TWO: Final = 2
_MAY_BE_LINES: Final = regex(
    r"\b(?:ask|bullets?|pts|(?:one)?liners?|things|takeaways|sound ?bites?|cheat ?sheet|crib|"
    r"phrases?|draft|write)\b",
    re.IGNORECASE,
    needs="ask|bullet|pts|liner|thing|takeaway|bite|sheet|crib|phrase|draft|write",
)
"""With these lines may be asked for, or what to ask somebody, where no advice else is."""

_STATE: Final = regex(
    rf"^{LED}(?:is|are|has|have)\b.{{3,50}}\b(?:live|running|up|online|operational|done|finished|"
    r"completed?|built|ready|open|opened|started)(?: (?:yet|now|already|or not|and running|today|"
    r"these days))*\W*$|\bhow far (?:along|advanced)\b"
    r"|\bwhen(?:['’]?s| is| are| does| do| will| was)?\b.*\b(?:live|running|up|online|operational|"
    r"done|finish(?:ed|es)?|completed?|completion|built|ready|opens?|opened|opening|starts?|due|"
    r"expected|stream)\b",
    re.IGNORECASE,
    needs="live|running|up|online|operational|done|finish|complet|built|ready|open|start|due|"
    "expected|stream|how far",
)
_POWER: Final = regex(
    r"\b(?:power|electricity|mw|gw|megawatts?|gigawatts?)\b(?! (?:plant|station))",
    re.IGNORECASE,
    needs="power|electricity|mw|gw|watt",
)
_USERS: Final = regex(
    r"\bwho(?:se|['’]?s)?\b|\b(?:owners?|owned|operators?|operated|tenants?|belongs?)\b",
    re.IGNORECASE,
    needs="who|own|operat|tenant|belong",
)
_PLACE: Final = regex(
    r"\bwhere(?:['’]?s|abouts)?\b"
    r"|\b(?:which|what) (?:us )?(?:state|country|town|city|place|county)\b"
    r"|\b(?:location|located)\b",
    re.IGNORECASE,
    needs="where|state|country|town|city|place|county|locat",
)
_OF_ONE_SITE: Final = (
    (_STATE, Part.FINISHED),
    (_POWER, Part.POWER),
    (_USERS, Part.USERS),
    (_PLACE, Part.STANDS),
)


def _part_of_site(text: str, hearing: Hearing) -> Asked | None:
    """`is Stargate Abilene live`, `who runs Colossus 1`: the one thing that is asked of it."""
    found = [part for words, part in _OF_ONE_SITE if words.search(text)]
    reading = hearing.read(text) if len(found) == 1 else None
    asked = reading.question if isinstance(reading, Understood) else None
    if reading is None or asked is None or site_of(asked) is None:
        return None
    if asked.topic and found != [Part.FINISHED]:
        return None
    if asked.uses_saved or asked.more_than is not None:
        return None
    return Asked(reading, Form.PART, part=Picked(found[0], fold(text)))


_OR: Final = regex(r"\b(?:or|vs\.?|versus|than|against|compared (?:to|with))\b", re.IGNORECASE)
_WEIGHED: Final = regex(
    r"\b(?:more|most|fewer|vs\.?|versus|compare[ds]?|against|which|what)\b", re.IGNORECASE
)


def _families_weighed(text: str, hearing: Hearing) -> Asked | None:
    """`are there more infra or research jobs at OpenAI`: how many of each kind are open."""
    sides = _OR.split(fold(text)) if _WEIGHED.search(text) else []
    if len(sides) != _TWO:
        return None
    families = {family for side in sides if (family := family_in(side))}
    reading = hearing.read(text) if len(families) == _TWO else None
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.HIRING or len(asked.labs) != 1 or asked.topic:
        return None
    part = Picked(Part.FAMILY_MOST, "open")
    return Asked(Understood(replace(asked, family=None)), Form.PART, part=part)


_KEPT: Final = r"(?:saved|stored|on file|on record|kept|remembered|entered)"
WHAT_IS_SAVED: Final = regex(
    rf"{LED}(?:(?:what|which)(?:['’]?s| is| do| did| have| has)? "
    r"(?:(?:we|i|you|anyone|somebody|currently|now|have|got|save|been) )*"
    rf"(?:{_KEPT} )?(?:as|for|down as) (?:our|my|the) (?:own |current )?offer(?: {_KEPT})?"
    r"|(?:what|which)(?: of our)? offers? "
    rf"(?:(?:is|are|do|did|have|has|we|you|i|been|currently) )+{_KEPT}(?: for us)?"
    r"|(?:show|tell|give|remind|what['’]?s|what is|read)(?: (?:me|us|of|out|what|back))* "
    r"(?:our|my|the) saved offer(?: is)?"
    r"|(?:do we have|is there|have we(?: got)?|do you have|did we save) (?:already )?"
    rf"(?:an?|our|any) (?:saved offer|offer(?: {_KEPT})))"
    r"(?: (?:right now|currently|at the moment|so far|now|today|here|at present|please|already))*"
    r"\W*",
    re.IGNORECASE,
    needs="offer",
)
"""`what do we have saved as our offer`, which asks for no verdict on it."""


def _saved(hearing: Hearing) -> Asked:
    """What is saved as our offer, in the words in which it was understood; else that none is."""
    ours = Understood(Question(Kind.OFFER, uses_saved=True))
    saved, names = hearing.saved, hearing.reader.words.directory
    words = restated(saved, names) if saved else ""
    return Asked(ours, Form.PART, part=Picked(Part.SAVED, words))


def at_once(
    text: str, hearing: Hearing, ours: Callable[[], Hearing], *, is_first: bool = True
) -> Asked | None:
    """`our offer in one line for a candidate`, `us vs Meta in dollars`; None of other texts.

    `ours` gives what the text is heard in with our saved offer, and is called only where that is
    needed. After another question, what names nothing of ours is asked on from that.
    """
    if WHAT_IS_SAVED.fullmatch(text):
        return _saved(ours())
    if told := routes_at_once(text, hearing) or _families_weighed(text, hearing):
        return told
    if told := _part_of_site(text, hearing):
        return told
    if is_first and (told := claimed_aloud(text, hearing, ours)):
        return told
    if told := in_gpu_hours(text, hearing, ours):
        return told
    if is_first and (told := below_ours(text, hearing, ours)):
        return told
    if is_first and IN_DOLLARS.search(text) and (told := dollars_at_once(text, ours())):
        return told
    if not (MAY_ADVISE.search(text) or _MAY_BE_LINES.search(text)):
        return None
    if is_first and (of_told := advice_of_told(text, hearing)):
        return of_told
    held = ours()
    asked = (of(text, held) for of in (ours_in_lines, advice_against_lab, pitch_against_lab))
    told = next(filter(None, asked), None)
    return told or (advice_of_ours(text, held) if is_first else None)


_CLOSES: Final = regex(
    r"\b(?:deadlines?|closing (?:date|day)s?|until when|by when|still open|"
    r"when .{0,30}\bclose[sd]?|still (?:possible to )?apply|open (?:now|at the moment|today))\b",
    re.IGNORECASE,
    needs="deadline|closing|when|still|open now|open at|open today",
)


_APPLIES: Final = regex(
    r"^(?!.*\b(?:how (?:much|many|long|big)|who (?:can|may|could)|what (?:do|does|would|is|"
    r"are)(?! the appl))\b).*"
    r"(?:\b(?:how|where)\b.{0,50}\bappl(?:y|ies|ying)\b"
    r"|\bwho(?:m|['’]?s)?\b.{0,25}\b(?:contact|ask|write to|e-?mail|talk to|approach)\b.{0,30}"
    r"\b(?:appl\w+|access|time|hours|allocations?)\b"
    r"|\bapplication (?:process|forms?|pages?|links?|steps?)\b)",
    re.IGNORECASE,
    needs="how|where|who|application",
)
"""`how does a prof apply for NAIRR`, `whom do i contact to apply for EuroHPC time`."""


_WHERE_CAN: Final = regex(r"\bwhere (?:can|could|may|should)\b", re.IGNORECASE)


def routes_at_once(text: str, hearing: Hearing) -> Asked | None:
    """`when is the next deadline for public compute grants`, or how one applies; else None."""
    part = Part.CLOSING if _CLOSES.search(text) else Part.APPLYING
    may_ask = part is Part.CLOSING or _APPLIES.search(text)
    reading = hearing.read(text) if may_ask else None
    if not isinstance(reading, Understood) or reading.question.topic != Listing.PROGRAMMES:
        return None
    place = reading.question.place or PROGRAMME
    if _WHERE_CAN.search(text) and not place.startswith(PROGRAMME):
        return None  # which programmes there are in a place
    return Asked(reading, Form.PART, part=Picked(part, plain(text)))


IN_DOLLARS: Final = regex(
    r"(?:,? |^)(?:(?:(?:but|and|just|only|measured|expressed|told|counted|put|stated) )*"
    r"(?:in|by|on)(?: (?:a|the|plain|us|pure))* (?:us )?(?:dollars?|usd|money|bucks|\$)"
    r"(?: (?:terms|value|basis|amounts?|figures?))?|dollar-?wise|money-?wise|"
    r"(?:dollars|money|usd|\$) (?:and )?(?:not|instead of|rather than) (?:in )?"
    r"(?:chips|gpus|h100e?s?)|"
    r"(?<=[-–:;,] )(?:dollars|usd|\$)(?= (?:per|a|each) (?:head|res|person)))"
    r"(?: (?:per|for each|a|each) (?:head|researcher|person|year))*"
    r"(?:,? (?:pls|plz|please|thanks|thx|if (?:you can|possible)))*(?=\W*$|,| (?:vs|against|to) )",
    re.IGNORECASE,
    needs="dollar|usd|money|bucks|$",
)
_ELSE: Final = (T.COST, T.MONEY, T.MORE, T.HIRE, T.BASIS, T.TRAIN)


def dollars_at_once(text: str, hearing: Hearing) -> Asked | None:
    """The same in dollars, of an offer and the labs that it is held against; else None."""
    found = IN_DOLLARS.search(text)
    if found is None:
        return None
    rest = f"{text[: found.start()]}{text[found.end() :]}"
    reading = hearing.read(rest)
    if not isinstance(reading, Understood) or any(t.kind in _ELSE for t in hearing.tags(rest)):
        return None
    asked = reading.question
    is_ours = asked.kind is Kind.OFFER and asked.labs and not (asked.save or asked.other)
    if not is_ours or (asked.uses_saved and hearing.saved is None):
        return None
    return Asked(reading, Form.DOLLARS)


_OURS: Final = (
    r"our (?:(?:own|saved|current|whole|compute|gpu) )*"
    r"(?:offer|pitch|package|cluster|compute|setup|fleet)"
)
_LINES: Final = (
    rf"(?:just )?(?:an? )?(?:one|an?|{NUMBER})[ -](?:short |single )?(?:lines?|liners?|sentences?)"
)
_WHOM: Final = r"(?:for|to) (?:him|her|them|(?:the|an?|my|our|this) (?:[a-z]+ )?[a-z]+)"
_LED: Final = (
    r"(?:(?:hi|hello|ok|so|and|now|please|can you|could you|can i have|i need|give|tell|write|put|"
    r"say|describe|sum up|summari[sz]e|what is|what's|me|us|up) )*"
)
_ASKED: Final = regex(
    rf"{_LED}(?:{_OURS} (?:in|as|into) {_LINES} {_WHOM}"
    rf"|{_LINES} (?:{_WHOM} (?:about|on|of) {_OURS}|(?:about|on|of) {_OURS} {_WHOM}))(?: please)?",
    re.IGNORECASE,
)
_OF_OURS: Final = regex(rf" (?:about|on|of|from|for) {_OURS}(?=\s|$)", re.IGNORECASE)


def ours_in_lines(text: str, hearing: Hearing) -> Asked | None:
    """What may be said of our saved offer in so many lines; None of other texts."""
    words = plain(text)
    if hearing.saved is None or not hearing.saved.chips:
        return None
    bare = _OF_OURS.sub("", words)
    is_asked, is_of_ours = _ASKED.fullmatch(words) is not None, bare != words
    if not is_asked and is_of_ours and wants_lines_to_say(bare):
        told = Picked(Part.TO_SAY, words)  # `3 bullets on our offer for the call`
    elif is_asked or (is_of_ours and wants_draft(bare)):
        told = Picked(Part.LINES, words, lines_wanted(text))
    else:
        return None
    return Asked(Understood(Question(Kind.OFFER, uses_saved=True)), Form.PART, part=told)
