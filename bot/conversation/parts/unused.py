"""A question inside a message without which the same is read: it is told as left out.

Whatever the grammar makes of a message, what stands in it as a question of its own and added
nothing is not passed over in silence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.answers import is_personal
from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.changing.message.naming import named_again
from bot.conversation.changing.offer.swapping import swapped
from bot.conversation.changing.offer.wait_of_ours import with_wait_before
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.parts.beside import APART, LEFT_OUT, MOST_APART, covers, says_already, told
from bot.conversation.parts.parting import is_lost
from bot.conversation.parts.passed_over import SAYS
from bot.conversation.parts.splitting import pieces
from bot.conversation.replies.forms import form_in
from bot.conversation.replies.passing import small_in
from bot.conversation.saying import said as said_of
from bot.questions.lab_parts import LabPart
from bot.questions.rules.rents import period
from bot.questions.tags import T
from bot.questions.types import Assumptions, Choice, Kind, Question, Reading, Understood
from bot.questions.unclear.doubt import PASSED_OVER, shown
from bot.questions.unclear.how_firm import how_firm
from bot.questions.unclear.lab_units import of_units
from bot.questions.unclear.run_at_lab import not_at_lab
from bot.questions.words.leads import LED, LINK
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import Offer

_ASKS: Final = regex(
    r"(?:what|whats|how|who|whos|whom|whose|which|where|when|why|is|are|was|were|does|do|did|can|"
    r"could|will|would|should|if|tell me|show me|compare|rank|hiring|prices? of|cost of|give me)\b",
    re.IGNORECASE,
)
_IF: Final = regex(rf"\W*(?:(?:{LINK}|or|what) )*if\b", re.IGNORECASE)
_OF_ITS_OWN: Final = (
    Kind.PRICE, Kind.HIRING, Kind.REACH, Kind.MATCH, Kind.DILUTION, Kind.MOVES,
)  # fmt: skip
"""What is never the question that an offer, or labs that are named, were told for."""
_SIZE_OF_SITES: Final = regex(
    r"\W*(?:and |so )?(?:how (?:big|large)|where|what size) (?:is|are) "
    r"(?:it|they|each|those|these)\b",
    re.IGNORECASE,
)
_ALL_OF_THEM: Final = regex(
    r"\bknow (?:about|of) (?:him|her|them)\b"
    rf"|^{LED}what (?:has |have |did |had )?"
    r"(?:he|she|they)(?:['’](?:s|ve|d)| has| have)? (?:pu?b\w+|wr[io]t\w*|done?|did|put out)\W*$",
    re.IGNORECASE,
)
_FEWEST: Final = 3
"""Words of a question; fewer only ask whether one agrees."""


def with_unused(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """The reading with every question of the text that it has nothing of, as left out."""
    found = pieces(text)
    if len(found) < 2 or not isinstance(reading, Understood):
        return reading
    said = told(reading)
    unused = [one for one in _unused(reading.question, found, hearing) if shown(one) not in said]
    if not unused:
        return reading
    ways = {one: way for one in unused if (way := _by_itself(reading.question, one, hearing))}
    left = (f"“{shown(one)}” {APART if one in ways else LEFT_OUT}" for one in unused)
    kept = (note for note in reading.assumed if not _is_of_any(note, ways))
    besides = (*reading.besides, *ways.values())[:MOST_APART]
    return replace(reading, assumed=(*kept, *left), besides=besides)


def with_what_lacks(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """The reading with what is not known of a part of a company, or of a deal, told once."""
    if not isinstance(reading, Understood):
        return reading
    asked = reading.question
    lacks = (*of_units(hearing.tags(text), text, asked), *how_firm(text, asked))
    of_run = not_at_lab(said_of(opened(text), hearing).draft, text, asked)
    told = (*lacks, *(of_run if asked.kind is Kind.LAB else ()))
    return replace(reading, assumed=tuple(dict.fromkeys((*reading.assumed, *told))))


def _is_of_any(note: str, apart: Collection[str]) -> bool:
    """Whether what was left out stands in a question that is asked apart, and is used there."""
    found = PASSED_OVER.fullmatch(note)
    return found is not None and any(found[1] in piece for piece in apart)


def _by_itself(whole: Question, piece: str, hearing: Hearing) -> Choice | None:
    """The piece as a question of its own; none of somebody, whose name would stay in an answer.

    Of rent it is that of the offer, held against nobody, or for as long as was said.
    """
    asked = _changed(whole, piece, hearing) or hearing.asked(piece)
    asked = asked or _of_their_lab(whole, piece, hearing)
    if _is_rent_of_offer(whole, {tag.kind for tag in hearing.tags(piece)}):
        alone = replace(whole, labs=(), scope=None)
        asked = _rent_for(whole, piece, hearing) or alone
    if asked is None or is_personal(asked):
        return None
    return Choice(shown(piece), to_text(asked, hearing.reader.words.directory))


def _of_their_lab(whole: Question, piece: str, hearing: Hearing) -> Question | None:
    """`what did they sign lately`, where one lab is named in the rest."""
    named = named_again(piece, whole) if len(whole.labs) == 1 else piece
    return hearing.asked(named) if named != piece else None


def _changed(whole: Question, piece: str, hearing: Hearing) -> Question | None:
    """`if we swapped them all for H100 what changes`: the offer that is told, with others."""
    if whole.kind is not Kind.OFFER or whole.offer is None or not _IF.match(piece):
        return None
    found = swapped(piece, replace(hearing, saved=whole.offer))
    if not isinstance(found, Understood):
        return None
    return replace(found.question, uses_saved=whole.uses_saved, labs=whole.labs)


def _rent_for(whole: Question, piece: str, hearing: Hearing) -> Question | None:
    """`what would that cost us per month`: the rent of these chips for a month."""
    chips = whole.offer_chips
    days = period(said_of(opened(piece), hearing).draft, piece)
    if days is None or not chips or not isinstance(days.value, float) or days.value == YEAR:
        return None  # of a year the offer by itself tells it
    kinds = tuple(dict.fromkeys(each.chip for each in chips))
    return Question(Kind.PRICE, offer=Offer(chips=chips), chips=kinds, days=days.value)


def _is_rent_of_offer(whole: Question, kinds: Collection[T]) -> bool:
    """`and what would that cost us a year`, beside an offer that is held against a lab.

    What all of it costs to rent is told of the offer by itself.
    """
    is_held = whole.kind is Kind.OFFER and bool(whole.labs) and whole.offer is not None
    return is_held and T.COST in kinds and {T.CHIP, T.RUN, T.LAB}.isdisjoint(kinds)


def _unused(whole: Question, found: Sequence[str], hearing: Hearing) -> Iterator[str]:
    for place, piece in enumerate(found):
        others = (*found[:place], *found[place + 1 :])
        bare = _bare(piece)
        if _trains_first(whole, bare, hearing):
            yield bare
            continue
        if not _asks(piece, bare) or not _adds_nothing(whole, others, hearing):
            continue
        is_beside = any(_asks(other, _bare(other)) for other in others)
        if _is_else(whole, piece, hearing, is_beside=is_beside):
            yield bare


def _trains_first(whole: Question, bare: str, hearing: Hearing) -> bool:
    """`what could 512 B200 train in 3 months, and what is that to rent`, read as the rent alone."""
    asked = hearing.asked(bare) if whole.kind is Kind.PRICE else None
    return asked is not None and asked.kind is Kind.REACH and asked.offer is not None


def _bare(piece: str) -> str:
    return opened(piece).text.strip(" ?.!")


def _adds_nothing(whole: Question, others: Sequence[str], hearing: Hearing) -> bool:
    """Whether the others alone come to what is told of the whole."""
    rest = hearing.asked(", ".join(others))
    if rest is None or rest.kind is not whole.kind:
        return False
    names, today = hearing.reader.words.directory, hearing.today
    return rest == whole or understood(rest, names, today) == understood(whole, names, today)


def _asks(piece: str, bare: str) -> bool:
    """Whether a piece is a question, and no small talk or form of the answer."""
    is_question = (_ASKS.match(bare) and not states_purpose(bare)) or piece.endswith("?")
    is_long = len(bare.split()) >= _FEWEST
    return bool(is_question) and is_long and not small_in(piece) and form_in(bare) is None


def _is_its_rent(whole: Question, kinds: Collection[T]) -> bool:
    """`what would it cost at reserved prices`, which is told beside the days of a run."""
    is_run = whole.kind is Kind.REACH and bool(whole.runs or whole.size)
    return is_run and T.COST in kinds and not {T.BASIS, T.CHIP, T.RUN, T.LAB}.intersection(kinds)


def _is_of_sites(whole: Question, piece: str) -> bool:
    """`how big are they`, and where, which the table of a lab's data centres tells."""
    return whole.topic == LabPart.SITES and bool(_SIZE_OF_SITES.match(piece))


def _is_brief(whole: Question, piece: str) -> bool:
    """`what should I know about him`, `what did he publsih`, which all of a brief tells."""
    return whole.kind is Kind.CANDIDATE and not whole.topic and bool(_ALL_OF_THEM.search(piece))


def _is_how_ours_is(whole: Question, own: Question | None) -> bool:
    """`if xAI doubles its cluster, how do we look then`: ours beside that lab, as is supposed."""
    is_supposed = whole.kind is Kind.OFFER and bool(whole.labs) and whole.assume != Assumptions()
    is_of_ours = own is not None and own.kind is Kind.LEAGUE and own.uses_saved and not own.labs
    return is_supposed and is_of_ours


def _is_else(whole: Question, piece: str, hearing: Hearing, *, is_beside: bool) -> bool:
    """Whether a piece asks what the whole does not say: `is that any good` asks for its verdict.

    `is_beside` tells that something else is asked; else it may be what the rest was told for.
    """
    own = hearing.asked(piece)
    kinds = {tag.kind for tag in hearing.tags(piece)}
    is_refused_too = own is not None and own.kind is whole.kind is Kind.REFUSAL
    is_told = _is_its_rent(whole, kinds) or _is_of_sites(whole, piece) or _is_brief(whole, piece)
    is_told = is_told or says_already(whole, piece) or _is_how_ours_is(whole, own)
    if is_refused_too or is_told:
        return False
    if own is None and _is_rent_of_offer(whole, kinds):
        return True
    if own is not None:
        is_price = own.kind is not Kind.PRICE or T.COST in kinds
        return (is_beside or (own.kind in _OF_ITS_OWN and is_price)) and not covers(whole, own)
    is_said = bool(kinds & SAYS) and T.TELL not in kinds
    return is_beside and (is_said or is_lost(piece, hearing))


def with_what_is_left(heard: Heard, part: str, hearing: Hearing) -> Heard:
    """What a part asks, with the notes on what was passed over in it."""
    if not isinstance(heard, Asked):
        return heard
    reading = with_unused(with_wait_before(heard.reading, part), part, hearing)
    return replace(heard, reading=with_what_lacks(reading, part, hearing), typed="")
