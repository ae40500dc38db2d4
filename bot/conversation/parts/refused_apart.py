"""A part of a message that is refused, beside one that is answered: neither takes the other along.

`price of H200 and also our best candidate` asks for a price, whatever else it asks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeGuard

from bot.answers import Answer
from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.not_listed import CITED, COAUTHORS, STAFF
from bot.questions.other_workspaces import OTHERS
from bot.questions.pool_unread import WHERE
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_JOINT: Final = regex(
    r"[\s,;.?!–—-]*\s(?:(?:and|also|plus|then|but|btw|oh|as well as|along with|together with)\b"
    r"[\s,]*)+|(?<=[\w)])[.,;?!]+\s+",
    re.IGNORECASE,
    needs="and|also|plus|then|but|btw|oh|as well as|with|,|;|.|?|!",
)
"""Where one part of a message may end and another begin."""
_ENDED: Final = regex(r"[.?!]")
_QUOTED: Final = regex(r'"[^"]*"|“[^”]*”')
"""What is named as a whole: `look up "Ilva Marrowdene, Example University"`."""
_FULL_NAME: Final = r"(?:[^\W\d_a-z][\w'’-]*[^\W\d_A-Z] [^\W\d_a-z][\w'’-]*[^\W\d_A-Z])"
_NAMED_LAST: Final = regex(rf"(?:^|\W){_FULL_NAME}$")
_NAMED_FIRST: Final = regex(rf"{_FULL_NAME}(?:$|[\s,.?!])")
_NAMES: Final = regex(rf"\W*{_FULL_NAME}(?:(?:\W+(?:and|or|vs|versus)\b)*\W+{_FULL_NAME})+\W*")
"""Names on both sides of a joint are a list, of which no part is a question of its own."""
_WHO: Final = regex(r"\W*(?:who|which one)(?:\s\w+){1,3}\W*", re.IGNORECASE)
_ASKS: Final = regex(
    rf"\W*(?:(?:{LINK}|plus|while (?:you|we|i)(?:['’]?(?:re|m))?(?: are| am)? at"
    rf" it)\W+)*(?:wh?ats?|whos?e?|whom|how|when|where|"
    r"which|why|is|are|was|were|does|do|did|has|have|will|would|can|could|should|shall|any\w*|tell|"
    r"give|gimme|get|find|show|rank|rate|score|grade|list|name|pick|predict|guess|hire|send|look|"
    r"dig|"
    r"(?:i|we) (?:\w+ )?(?:need|want))\b",
    re.IGNORECASE,
)
_TELLS: Final = regex(
    r"\b(?:is|are|was|were|has|had|have|does|did|said|says|asks?|asked|lives?|works?|sold|costs?|"
    r"wants?|needs?|leaves?|left|got|went|told|tells|knows?|thinks?|sounds?|seems?|looks?)\b|"
    r"['’](?:s|re|ve|d|ll)\s(?!\w+$)",
    re.IGNORECASE,
)
"""The verb of what is only told: `she has two kids and little time, so five lines please`."""
_TELLS_OF_ONE: Final = regex(
    r"\b(?:used to (?:work|be|sit|lead|live)|(?:works?|worked|was|were|is|sits|sat) (?:at|for|in|"
    r"there|here|with)|gave|sent|told|left|knows|thinks|says|said)\b",
    re.IGNORECASE,
)
"""What is told of somebody whose work nobody asks for: `she used to work there, …`."""
_NO_REPLY: Final = regex(
    r"\b(?:bounce[sd]?|is dead|no longer works|(?:does|did)(?:n['’]?t| not) work|(?:never|not) "
    r"(?:answers?|answered|repl(?:y|ies|ied)))\W*$",
    re.IGNORECASE,
)
"""Why somebody's address is asked for: `his private email, the meta one bounces`."""
_WHY: Final = regex(
    r"\W*(?:purpose|reason|why|to|so|because|since|in order|for|as|if|when)\b", re.IGNORECASE
)
"""What is only told of the other part: `…, purpose: find out if she is pregnant`."""
_WORDED: Final = regex(
    r"\W*(?:(?:and|so|but) )?how (?:do|can|could|should|would|might|shall) (?:i|we|you) (?:best )?"
    r"(?:put|phrase|word|say|ask|frame|formulate|bring up|raise|approach|write)"
    r"(?: (?:it|that|this|for|to|her|him|them|nicely|politely|best|up))*\W*",
    re.IGNORECASE,
)
"""How what is refused would be said, which asks nothing by itself: `…, how do I put it`."""
_PITCHED: Final = regex(
    rf"{LED}(?:(?:can|could|would) you |help me |(?:tell|show|give) (?:me|us) )?"
    r"(?:pitch|sell|tell|show|give|present|describe|summari[sz]e|the pitch|what|how|about)\b",
    re.IGNORECASE,
)
"""What is to be told of ours: `pitch our compute and rank the candidates`."""
_FIRST: Final = 2
"""Joints that are looked at besides the last one: what has more of them is a list."""
_UNFINISHED: Final = regex(
    r"\W*(?i:should|shall|would|will|can|could|did|does|do|is|has|have)(?: [^\W\d_a-z][\w'’-]*)+\W*"
)
"""Whom a question names first, of which the verb comes later: `should Ilva and Jun both join`."""
_FILTERED: Final = Kind.POOL
"""What a refused part would narrow, so that the rest is no answer: `… and is female`."""
_OF_COMPUTE: Final = (Kind.LEAGUE, Kind.LAB, Kind.COMPARE, Kind.PRICE)

NOT_ANSWERED: Final = "the question beside it is not answered: "
"""How it begins that a part was refused; who was named in it is neither said again nor kept."""
WHY: Final = {
    "ranking people": "I don't rank people",
    "protected traits": "I don't tell or guess who somebody is",
    "private contact data": "I keep no contact data",
    "confidential figures": "I don't look for confidential figures",
    "predictions about people": "I don't predict what people do or want",
    "hire or no hire": "whether to hire somebody is yours to decide",
    WHERE: "where people are is not on record",
    STAFF: "I keep no list of who works where",
    OTHERS: "what others type is shown to nobody",
    CITED: "I count no citations",
    COAUTHORS: "I name nobody whom you don't name",
}
"""Why a part is refused, by its topic."""
_OTHERWISE: Final = "of a person I show published work only"


def may_join(text: str) -> bool:
    """Whether a text may be of two parts, by its signs and joining words alone."""
    return _JOINT.search(text) is not None


def refused_apart(text: str, hearing: Hearing, stands: Callable[[str], bool]) -> tuple[str, ...]:
    """A text as its refused part and its answered one, in their order, or as it is.

    `stands` tells whether a part asks something by itself.
    """
    if not hearing.concerns_people(text):
        return (text,)
    halves = tuple(_halves(text))
    for pair in (*halves[:_FIRST], *halves[_FIRST:][-1:]):
        if _says_why(pair[1]) or _UNFINISHED.fullmatch(pair[0]):
            continue
        refused = [part for part in pair if is_refused(part, hearing)]
        if not refused and _is_asked_and_told(pair, hearing, stands):
            return pair if is_refusal_of_people(hearing.read(text)) else (text,)
        if len(refused) != 1:
            continue
        other = pair[1 - pair.index(refused[0])]
        if _is_answered(other, hearing, stands):
            return pair
    return (text,)


def _says_why(part: str) -> bool:
    """Whether a part only tells what the other is asked for: `…, hiring for pretraining`."""
    is_told = not part.endswith("?") and (states_purpose(part) or _NO_REPLY.search(part))
    return bool(_WHY.match(part) or is_told)


def _is_asked_and_told(
    pair: tuple[str, str], hearing: Hearing, stands: Callable[[str], bool]
) -> bool:
    """`what compute do academics get? The candidate is at Mila`: of nobody, then what is known."""
    asks, tells = pair
    asked = hearing.asked(asks)
    is_of_nobody = asked is not None and asks.endswith("?") and asked.kind in _OF_COMPUTE
    is_told = not tells.endswith("?") and not _ASKS.match(tells) and bool(_TELLS.search(tells))
    known = hearing.asked(tells) if is_of_nobody and is_told else None
    return known is not None and known.kind is Kind.LAB and _is_answered(asks, hearing, stands)


def is_refused(part: str, hearing: Hearing) -> bool:
    """Whether a part asks of people what is never answered, and does not only tell it."""
    if _only_tells(part, _TELLS) or not hearing.concerns_people(part):
        return False
    return is_refusal_of_people(hearing.read(part))


def _only_tells(part: str, verb: re.Pattern[str]) -> bool:
    """Whether a part is no question and no order, and has the verb of what is told."""
    return not (part.endswith("?") or _ASKS.match(part)) and verb.search(part) is not None


def is_refusal_of_people(reading: Reading | Answer) -> TypeGuard[Understood]:
    """Whether what was read asks of people what is never answered; a sum of contracts does not."""
    if not isinstance(reading, Understood) or reading.question.kind is not Kind.REFUSAL:
        return False
    return reading.question.topic != "sum"


def not_answered(part: str, hearing: Hearing) -> str:
    """That a refused part is not answered, and why; nobody is named."""
    asked = hearing.asked(part)
    return NOT_ANSWERED + WHY.get((asked and asked.topic) or "", _OTHERWISE)


def _halves(text: str) -> Iterator[tuple[str, str]]:
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    for joint in _JOINT.finditer(text):
        if any(start < joint.start() < end for start, end in quoted):
            continue
        before, after = text[: joint.end()], text[joint.end() :]
        head, tail = text[: joint.start()].strip(), after.strip()
        is_listed = not _ENDED.search(joint[0]) and _NAMED_LAST.search(head)
        if is_listed and _NAMED_FIRST.match(tail):
            continue
        if any(map(str.isalnum, head)) and any(map(str.isalnum, tail)):
            yield (head + "?" if "?" in before[joint.start() :] else head, tail)


def _is_answered(part: str, hearing: Hearing, stands: Callable[[str], bool]) -> bool:
    if " " not in part and not part.endswith("?"):
        return False  # `top talent at DeepMind, ranked`
    asked = None if _WORDED.fullmatch(part) else hearing.asked(part)
    if asked is None or asked.kind in (Kind.REFUSAL, _FILTERED) or asked.topic in RIGHTS:
        return False
    is_told = asked.kind is Kind.CANDIDATE and _only_tells(part, _TELLS_OF_ONE)
    if is_told or is_said_of_them(part, asked, hearing):
        return False
    is_of_ours = asked.kind is Kind.OFFER and asked.uses_saved and _PITCHED.match(part)
    return stands(part) or bool(is_of_ours) or _is_of_works(part, asked)


def is_said_of_them(part: str, asked: Question, hearing: Hearing) -> bool:
    """Whether a part only says more of what is refused beside it: `…, who wins`, or who is meant.

    No lab is the answer to the one, and nobody is looked up by the other.
    """
    is_league = asked.kind is Kind.LEAGUE and _WHO.fullmatch(part) is not None
    return (is_league and hearing.concerns_people(part)) or bool(_NAMES.fullmatch(part))


def _is_of_works(part: str, asked: Question) -> bool:
    """Whether somebody's work is asked for, and not only their name told."""
    return asked.kind is Kind.CANDIDATE and bool(asked.person) and part != asked.person
