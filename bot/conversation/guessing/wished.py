"""What is wished of the answer before, taken as the message that asks for it plainly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.never_told import never_told
from bot.conversation.about_people.same_person import after_brief
from bot.conversation.about_people.works_asked import is_of_topic
from bot.conversation.guessing.acts import Act, likely
from bot.conversation.guessing.refusing import SURELY_REFUSED, is_refused, is_refused_by_rule
from bot.conversation.guessing.sureness import LIKELY, MAYBE, SURE, WEAK, asked_back
from bot.conversation.guessing.ways import SHAPES
from bot.conversation.guessing.wish_words import plainly
from bot.conversation.guessing.wishes import likeliest
from bot.conversation.heard import AboutPerson, Asked, Form, Heard, ReadAs, Reads
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.said_again import NO_CONTENT
from bot.conversation.replies.way import FIGURES
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.about_people.person_names import is_capital
from bot.questions.clean import clean, fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T, Tag
from bot.questions.types import (
    Choice,
    Kind,
    Question,
    Reading,
    Understood,
    Unreadable,
)

_SURER: Final = 0.9
"""From here on, a wish is told in place of what a word or two were taken for."""
_FEW: Final = 2
_LONGEST: Final = 25
"""Words of a message; what is longer tells more than a wish."""
_TAKEN: Final = "taken as “{}”"
_NARROWS: Final = ("place", "labs", "family", "runs", "size", "since", "as_of", "uses_saved")
_ELSE: Final = (*(act for act in SHAPES if act is not Act.SOURCE), Act.THANKS)
_AFTER: Final = (*FIGURES, Kind.CANDIDATE)
"""What there are wishes of."""
_LOOSE: Final = (Part.DETAILS, Part.COMPUTE)
"""Parts that are told where a word of theirs stands in a message."""
_OWNS: Final = ("'s", "’s")
_ONES: Final = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
"""Words for one person: two of a kind are of the same one."""
_VAGUE: Final = (Kind.HIRING, Kind.HELP, Kind.MOVES, Kind.DIGEST)
_SAYS_MORE: Final = (T.FAMILY, T.MONEY, T.PCT, T.WHEN, T.SIZE, T.PLACE, T.FACT, T.BASIS)


def wished(text: str, heard: Heard, memory: Memory, hearing: Hearing, read: Reads) -> Heard | None:
    """What a message most likely wishes, where nothing was read in it, or something unlikely."""
    memory = after_brief(memory)
    last = None if memory.goes_back else memory.question
    least = _least(heard, last) if last and isinstance(heard, Asked) else None
    if least is None or _asks_who(heard, hearing.draft(clean(text))):
        return None
    told = likeliest_wish(text, least, memory, hearing, read)
    return None if told and (_is_same(told, heard) or _are_alike(told, heard)) else told


def likeliest_wish(
    text: str, least: float, memory: Memory, hearing: Hearing, read: Reads
) -> Heard | None:
    """The wish that is at least so likely, as it is read; None where something else may be."""
    last = memory.question
    asked, chance = next(iter(_ways(text, last, hearing)), ("", 0.0)) if last else ("", 0.0)
    if last is None or chance < least or _wants_else(text, chance, last, hearing):
        return None
    return _noted(read(asked, memory, hearing), asked, last)


def _read_as(heard: Heard) -> Question | None:
    """The question that was read; None where none was."""
    reading = heard.reading if isinstance(heard, Asked) else None
    return reading.question if isinstance(reading, Understood) else None


def _asks_who(heard: Heard, said: Draft) -> bool:
    """`who has the most compute`, which no word alone was taken for."""
    read = _read_as(heard)
    return read is not None and read.kind is Kind.LEAGUE and said.has(T.WHO) and said.has(T.MOST)


def _is_same(told: Heard, heard: Heard) -> bool:
    """Whether the grammar read the same, which then needs no note."""
    if not isinstance(told, Asked) or not isinstance(heard, Asked):
        return False
    return told.form is heard.form and _read_as(told) == _read_as(heard)


def _are_alike(told: Heard, heard: Heard) -> bool:
    """Whether the grammar read the same kind of list: it has what the wish has not."""
    one, other = _read_as(told), _read_as(heard)
    if one is None or other is None or not isinstance(told, Asked) or told.form is not Form.ANSWER:
        return False
    return one.kind is other.kind is Kind.LEAGUE


def wishes_asked(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """The same, or which of the likely wishes is meant where nothing was understood."""
    last = None if memory.goes_back else after_brief(memory).question
    if last is None or not isinstance(heard, Asked) or _is_told(heard.reading):
        return heard
    names = any(tag.kind is T.UNKNOWN for tag in hearing.tags(clean(text)))
    ways = [] if names else _ways(text, last, hearing)
    if not ways or ways[0][1] < LIKELY:
        return heard
    which = asked_back(Choice(asked[0].upper() + asked[1:], asked) for asked, _ in ways)
    return replace(heard, reading=which) if which else heard


def is_told_loosely(heard: Heard, last: Question | None) -> bool:
    """Whether no more is told than what is on record of somebody, whatever was asked of them."""
    if last is None or not last.person:
        return False
    return _read_as(heard) in (whole(last), replace(whole(last), topic=Part.DETAILS.value))


def _is_told(reading: Reading) -> bool:
    """Whether something was understood, or asked back, or told of what was not."""
    return not isinstance(reading, Unreadable) or reading.is_plain


def _ways(text: str, last: Question, hearing: Hearing) -> list[tuple[str, float]]:
    """The messages that may stand for it with how likely each is, the likeliest first."""
    cleaned = clean(text)
    tags = hearing.tags(cleaned)
    words = cleaned.lower().strip(" ?!.").split()
    says_little = len(words) <= _FEW and NO_CONTENT.issuperset(words)  # `and now?`
    is_long = len(words) > _LONGEST or _names_somebody(cleaned, tags)
    if (
        last.kind not in _AFTER
        or (last.person and not last.purpose)  # of whom nothing was told yet
        or (last.person and is_of_topic(fold(cleaned)))
        or says_little
        or is_long
        or _says_more(cleaned, hearing.draft(cleaned), last)
    ):
        return []
    directory = hearing.reader.words.directory
    found = likeliest(cleaned, tags, last)
    told = ((plainly(wish, last, directory), chance) for wish, chance in found if chance > MAYBE)
    return [(asked, chance) for asked, chance in told if asked]


def _least(heard: Asked, last: Question) -> float | None:
    """How likely a wish has to be; None where what was read is not doubted."""
    if not isinstance(heard.reading, Understood):
        return None if heard.reading.is_plain else SURE
    read = heard.reading.question
    if heard.form is not Form.ANSWER:
        return None
    if read.kind is Kind.REFUSAL:
        return _SURER if last.person and read.topic not in SURELY_REFUSED else None
    is_plain = not heard.reading.assumed and (
        _is_hollow(read, last) or _is_beside_brief(read, last)
    )
    return _SURER if is_plain or _is_vague(read, last) else None


def _is_beside_brief(read: Question, last: Question) -> bool:
    """Whether after a brief a part of it was read by a word alone, or a question of no person."""
    if not last.person or not read.person:
        is_told = read.chips or read.offer  # of chips that were spoken of
        return bool(last.person) and read.kind in FIGURES and not is_told
    is_loose = read.topic in _LOOSE and read == replace(whole(last), topic=read.topic)
    return is_loose and read != last


def _is_vague(read: Question, last: Question) -> bool:
    """Whether a word or two may have been taken for it: `lead` for an order, `jobs` for roles.

    `who can get in`, after programmes, is read as all of them.
    """
    if read.kind is Kind.LEAGUE:
        is_order = replace(read, uses_saved=False, offer=None) == Question(Kind.LEAGUE)
        is_same = bool(read.topic) and read.topic == last.topic and not _adds(read, last)
        return is_order or is_same
    return read.kind in _VAGUE and not read.labs


def _adds(read: Question, last: Question) -> bool:
    """Whether a list was read to be of a place, of people or of a time that it was not of before.

    `what about the US`, after programmes in Europe, is the same list of another place.
    """
    told = ((getattr(read, name), getattr(last, name)) for name in _NARROWS)
    return any(one and one != before for one, before in told)


def _wants_else(text: str, chance: float, last: Question, hearing: Hearing) -> bool:
    """Whether another form of the answer, thanks or something refused is likelier."""
    cleaned = clean(text)
    wants = likely(cleaned, hearing.tags(cleaned), last.kind)
    if sum(wants[act] for act in _ELSE) > chance:
        return True  # `shorter, it has to fit in a text message`
    if last.person and chance >= _SURER:  # those weights know what is refused after a brief
        return never_told(text) is not None or is_refused_by_rule(text)
    return is_refused(text, wants[Act.REFUSED])


def _is_hollow(read: Question, last: Question) -> bool:
    """Whether no more was read than whom the answer before was of, or “us”, of which it was not."""
    if last.person and read == whole(last):
        return True  # the brief, which was told already
    of_labs = Question(Kind.LAB, labs=last.labs)
    beside_them = Question(Kind.OFFER, labs=last.labs, uses_saved=True)
    return read != last and read in (of_labs, beside_them, *WEAK)


def _names_somebody(text: str, tags: Sequence[Tag]) -> bool:
    """Whether a name stands in it that is no lab's, chip's or run's, or two people: `her > him`."""
    unknown = (
        tag
        for tag in tags
        if tag.kind is T.UNKNOWN and (tag.start or text[tag.end : tag.end + 2] in _OWNS)
    )
    spoken = (text[tag.start : tag.end].lower() for tag in tags if tag.kind is T.THEY)
    are_two = len({_ONES[word] for word in spoken if word in _ONES}) > 1
    return are_two or any(is_capital(text[tag.start : tag.end]) for tag in unknown)


def _says_more(text: str, said: Draft, last: Question) -> bool:
    """Whether a number is told, or something is named that the last question does not name."""
    counts = (tag for tag in said.raw if tag.kind is T.NUM)
    is_told = any(any(map(str.isdigit, text[tag.start : tag.end])) for tag in counts)
    if is_told or any(map(said.has_raw, _SAYS_MORE)) or said.people is not None:
        return True  # and not `how do I get onto one`
    is_of_one = bool(said.labs) and len(last.labs) > 1  # of those that were told together
    held = {*last.chips, *(each.chip for each in last.offer_chips)}
    if {*said.chips} - held:
        return True
    return bool(
        is_of_one or said.stacks or {*said.labs} - {*last.labs} or {*said.runs} - {*last.runs}
    )


def _noted(told: Heard, asked: str, last: Question) -> Heard | None:
    """What it comes to, with a note of how the message was taken; None where that tells nothing."""
    if isinstance(told, AboutPerson):
        return told  # which is asked back before anything is done
    if not isinstance(told, Asked) or not isinstance(told.reading, Understood):
        return None
    if told.reading.question == last and told.form is Form.ANSWER and not last.person:
        return None
    reading = replace(told.reading, assumed=(*told.reading.assumed, ReadAs(_TAKEN.format(asked))))
    return replace(told, reading=reading, is_follow_up=True)
