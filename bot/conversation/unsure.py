"""What the grammar can't read, taken as what it most likely wants.

Only what can be done without a guess at a name or a number is done: a form needs an answer, a
question of its own has to be whole. What two or three acts are likely of is asked back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from bot.candidates.refusals import chance_of
from bot.conversation.acts import Act, Likely, likely
from bot.conversation.following import followed, number_meant
from bot.conversation.heard import AboutPerson, Asked, Form, Heard, OfPerson, Reported, Small
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import tags_of
from bot.conversation.turning import speaks_of
from bot.questions.canonical import to_text
from bot.questions.clean import clean
from bot.questions.doubts import doubts
from bot.questions.limits import impossible
from bot.questions.people import flop_in, purpose_in
from bot.questions.person_names import Sayer
from bot.questions.read import unread
from bot.questions.rules.build import BUILD
from bot.questions.rules.gather import Draft, draft
from bot.questions.tags import T, Tag
from bot.questions.types import Choice, Kind, Question, Unclear, Understood, Unreadable
from bot.questions.whose import full_name_in

SURE: Final = 0.6
"""From here on, what is likely is done."""
LIKELY: Final = 0.35
"""From here on, it is asked back whether that is meant,"""
MAYBE: Final = 0.2
"""with the other ways from here on."""
_MOST_WAYS: Final = 3
_LABEL: Final = 75
_FURTHEST: Final = 2
"""So many questions before the last may be the one that is changed."""
_WHICH: Final = "I am not sure what you mean. One of these?"
_OF_PEOPLE: Final = (Kind.CANDIDATE, Kind.POOL, Kind.REFUSAL)
_NOT_REFUSED: Final = 0.9
"""How likely something else has to be, where a refusal was read that is not likely itself."""
_REFUSED: Final = 0.7
"""How likely it may be, at most, that a refusal is right."""
_AGAINST_READING: Final = 0.9
"""How likely another form of the last answer has to be, where a question was read."""
_AGAINST_UNLIKELY: Final = 0.8
"""How likely anything else has to be, where what was read is unlikely."""
_UNLIKELY: Final = 0.05


@dataclass(frozen=True, slots=True)
class _Said:
    """A message that could not be read, with all that is known of it."""

    text: str
    tags: tuple[Tag, ...]
    memory: Memory
    hearing: Hearing

    @property
    def draft(self) -> Draft:
        """What it says, by kind of thing."""
        return draft(self.tags, self.hearing.today)

    @property
    def is_sound(self) -> bool:
        """Whether all that it names is known, and every number can be."""
        is_known = not doubts(self.tags, self.text, self.hearing.reader.words)
        return is_known and impossible(self.draft, self.hearing.today) is None


def likelier(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """What a message most likely wants, where nothing or something unlikely was read in it."""
    if not isinstance(heard, Asked):
        return heard
    last, reading = memory.question, heard.reading
    if (isinstance(reading, Unreadable) and reading.is_plain) or not any(map(str.isalnum, text)):
        return heard
    asked = reading.question if isinstance(reading, Understood) else None
    if last is None and asked and asked.kind not in _AS_READ:
        return heard
    said = _Said(clean(text), tags_of(text, hearing), memory, hearing)
    ways = likely(said.text, said.tags, last.kind if last else None)
    if asked and heard.is_follow_up and not asked.person:
        is_form = ways[0].act in _SHAPES and ways[0].chance > _AGAINST_READING
        return (_done(ways[0].act, said) if is_form else None) or heard
    if asked and not heard.is_follow_up:
        return _otherwise(ways, asked, said) or heard
    return heard if asked else _meant(ways, said) or heard


def _otherwise(ways: tuple[Likely, ...], asked: Question, said: _Said) -> Heard | None:
    """What is so much likelier than what was read that the reading must be wrong."""
    first, last = ways[0], said.memory.question
    if asked.kind is Kind.REFUSAL:
        of_people = last is None or last.kind in _OF_PEOPLE
        is_other = first.chance > _NOT_REFUSED and first.act is not Act.REFUSED
        may_be = is_other and not of_people and chance_of(said.text) < _REFUSED
        return _done(first.act, said) if may_be else None
    if asked.kind not in _AS_READ:
        return None
    every = 1 - _chance(ways, Act.REFUSED)
    first = next(way for way in ways if way.act is not Act.REFUSED)
    as_read = sum(_chance(ways, act) for act in _AS_READ.get(asked.kind, ()))
    if first.act in _OF_ANSWER and first.chance > _AGAINST_READING:
        return _done(first.act, said)
    is_other = _alike(first.act, ways) > _AGAINST_UNLIKELY * every and as_read < _UNLIKELY
    return _done(first.act, said) if is_other and first.act in _INSTEAD else None


def _chance(ways: tuple[Likely, ...], act: Act) -> float:
    return next(way.chance for way in ways if way.act is act)


def _meant(ways: tuple[Likely, ...], said: _Said) -> Heard | None:
    """The likeliest of what can be done, or a question which of several it is.

    What is refused has been told apart by then.
    """
    others = [way for way in ways if way.act is not Act.REFUSED]
    every = 1 - _chance(ways, Act.REFUSED)
    found = ((way, _done(way.act, said)) for way in others if way.chance > MAYBE * every)
    able = [(way, done) for way, done in found if done]
    if able and _alike(able[0][0].act, ways) > SURE * every:
        return able[0][1]
    if not able or able[0][0].chance < LIKELY * every:
        return None
    choices = tuple(choice for way, done in able if (choice := _choice(way.act, done, said)))
    return Asked(Unclear(None, _WHICH, choices[:_MOST_WAYS])) if choices else None


def _alike(act: Act, ways: tuple[Likely, ...]) -> float:
    """How likely an act is, or any form of the last answer where it is one."""
    return sum(_chance(ways, each) for each in (_OF_ANSWER if act in _OF_ANSWER else (act,)))


def _choice(act: Act, done: Heard, said: _Said) -> Choice | None:
    """A way that is asked back, with the words that take it."""
    if act in _WORDS:
        return Choice(*_WORDS[act])
    if not isinstance(done, Asked) or not isinstance(done.reading, Understood):
        return None
    text = to_text(done.reading.question, said.hearing.reader.words.directory)
    return Choice(text[:_LABEL], text)


def _done(act: Act, said: _Said) -> Heard | None:
    if act in _FORMS:
        return _formed(_FORMS[act], said)
    if act in _IN_PLACE:
        return _IN_PLACE[act](said)
    question = _ASKED[act](said) if act in _ASKED else None
    return Asked(Understood(question, unread(said.draft, said.text))) if question else None


def _formed(form: Form, said: _Said) -> Heard | None:
    """The last answer in another form; None without one, or where anything else is named."""
    memory, last = said.memory, said.memory.question
    if last is None or not {*said.draft.labs, *said.draft.runs} <= {*last.labs, *last.runs}:
        return None
    reading = Understood(replace(last, save=False))
    return Asked(reading, form, memory.choices, memory.taken, is_follow_up=True)


def _changed(said: _Said) -> Heard | None:
    """The last question with what was said in place of what was."""
    memory = said.memory
    known = (memory.question, *memory.earlier[:_FURTHEST]) if memory.question else ()
    opening = opened(said.text)
    for each in known:
        reading = followed(opening, each, said.hearing, is_change=True) if each else None
        if each and isinstance(reading, Unclear) and reading.question == each:
            return _numbered(reading, number_meant(opening, each, said.hearing), said)
        if reading:
            return Asked(reading, is_follow_up=True)
    return None


def _numbered(unclear: Unclear, meant: Question | None, said: _Said) -> Heard:
    """A number in the only place that it is near to; the other places stay at hand."""
    if meant is None:
        return Asked(unclear, is_follow_up=True)
    taken = to_text(meant, said.hearing.reader.words.directory)
    return Asked(Understood(meant), choices=unclear.choices, taken=taken, is_follow_up=True)


def _source(said: _Said) -> Heard:
    return Asked(Understood(BUILD[Kind.SOURCE](said.draft, said.text)), is_follow_up=True)


def _of_person(said: _Said) -> Heard | None:
    last = said.memory.question
    return Asked(Understood(last), is_follow_up=True) if last and last.person else None


def _not_them(said: _Said) -> Heard | None:
    last = said.memory.question
    is_settled = last and last.person and last.purpose
    return AboutPerson(OfPerson.WRONG_PERSON, last) if is_settled else None


def _built(kind: Kind) -> Callable[[_Said], Question | None]:
    """What asks a question of a kind, where the message says all that it needs."""

    def question(said: _Said) -> Question | None:
        if not said.is_sound:
            return None
        found = BUILD[kind](said.draft, said.text)
        if kind is Kind.OFFER and found.offer and said.hearing.saved:
            found = replace(found, uses_saved=found.uses_saved or not found.offer.chips)
        return found if _is_whole(found, said) else None

    return question


def _is_whole(question: Question, said: _Said) -> bool:
    """Whether a question has what its kind needs."""
    offer = question.offer
    match question.kind:
        case Kind.LAB:
            return len(question.labs) == 1
        case Kind.COMPARE:
            return len(question.labs) > 1 or bool(question.other)
        case Kind.MATCH:
            return bool(question.labs)
        case Kind.PRICE:
            return bool(question.chips)
        case Kind.OFFER:
            return question.uses_saved or bool(offer and (offer.chips or offer.usd_per_year))
        case Kind.REACH:
            return bool(question.runs or question.days) or said.draft.ours
        case _:
            return True


def _pay(said: _Said) -> Question | None:
    return replace(BUILD[Kind.HIRING](said.draft, said.text), topic="pay")


def _news(said: _Said) -> Question | None:
    kind = Kind.MOVES if said.draft.has(T.MOVES) else Kind.DIGEST
    return BUILD[kind](said.draft, said.text)


def _saved(said: _Said) -> Question | None:
    last = said.memory.question
    named = speaks_of(last) if last else None
    return Question(Kind.OFFER, offer=named, save=True) if named else None


def _candidate(said: _Said) -> Question | None:
    purpose, rest = purpose_in(said.text)
    sayer = Sayer(said.hearing.reader.words, said.hearing.today, rest.isupper(), bool(purpose))
    person = full_name_in(rest, sayer)
    return Question(Kind.CANDIDATE, person=person, purpose=purpose) if person else None


_FORMS: Final = {
    Act.SHORT: Form.SHORT,
    Act.TABLE: Form.TABLE,
    Act.CSV: Form.CSV,
    Act.CHART: Form.CHART,
    Act.DOLLARS: Form.DOLLARS,
    Act.WHY: Form.WHY,
    Act.DETAILS: Form.DETAILS,
    Act.SHARE: Form.SHARE,
    Act.REPEAT: Form.ANSWER,
}
_WORDS: Final = {
    Act.SHORT: ("In one sentence", "shorter"),
    Act.TABLE: ("As a table", "in a table"),
    Act.CSV: ("As CSV", "as CSV"),
    Act.CHART: ("As a chart", "as a chart"),
    Act.DOLLARS: ("In dollars", "in dollars"),
    Act.WHY: ("What it rests on", "why"),
    Act.DETAILS: ("All of it", "details"),
    Act.SHARE: ("Share it", "share this"),
    Act.REPEAT: ("The whole answer again", "repeat that"),
    Act.SOURCE: ("Its sources", "source"),
    Act.WRONG: ("A figure is wrong", "this is wrong"),
}
"""What the button of an act says, and the message that it stands for."""
_SHAPES: Final = (Act.SHORT, Act.TABLE, Act.CSV, Act.CHART, Act.SHARE, Act.SOURCE)
_OF_ANSWER: Final = (*_SHAPES, Act.WHY, Act.REPEAT)
"""What is asked of an answer in words that may be read as a question."""
_IN_PLACE: Final[dict[Act, Callable[[_Said], Heard | None]]] = {
    Act.CHANGE: _changed,
    Act.SOURCE: _source,
    Act.PERSON: _of_person,
    Act.NOT_THEM: _not_them,
    Act.WRONG: lambda said: Reported(said.text),
    Act.THANKS: lambda _: Small.THANKS,
}
_ASKED: Final[dict[Act, Callable[[_Said], Question | None]]] = {
    Act.OFFER: _built(Kind.OFFER),
    Act.LAB: _built(Kind.LAB),
    Act.COMPARE: _built(Kind.COMPARE),
    Act.LEAGUE: _built(Kind.LEAGUE),
    Act.PRICE: _built(Kind.PRICE),
    Act.REACH: _built(Kind.REACH),
    Act.MATCH: _built(Kind.MATCH),
    Act.DILUTION: _built(Kind.DILUTION),
    Act.HIRING: _built(Kind.HIRING),
    Act.PAY: _pay,
    Act.NEWS: _news,
    Act.CANDIDATE: _candidate,
    Act.POOL: lambda said: Question(Kind.POOL, flop=flop_in(said.text)),
    Act.KEPT: lambda _: Question(Kind.HELP, topic="privacy"),
    Act.HELP: lambda _: Question(Kind.HELP),
    Act.SAVE: _saved,
}
_INSTEAD: Final = frozenset((*_ASKED, *_OF_ANSWER))
"""What may be meant in place of a question that was read."""
_AS_READ: Final = {
    Kind.OFFER: (Act.OFFER, Act.CHANGE, Act.SAVE, Act.REPEAT, Act.MATCH, Act.COMPARE, Act.DOLLARS),
    Kind.LEAGUE: (Act.LEAGUE, Act.CHANGE, Act.COMPARE),
    Kind.HIRING: (Act.HIRING, Act.PAY, Act.NEWS, Act.CHANGE),
    Kind.DILUTION: (Act.DILUTION, Act.CHANGE),
    Kind.REACH: (Act.REACH, Act.CHANGE),
    Kind.PRICE: (Act.PRICE, Act.CHANGE),
    Kind.LAB: (Act.LAB, Act.CHANGE, Act.COMPARE),
    Kind.HELP: (Act.HELP, Act.KEPT),
}
"""The acts that a question of a kind may be read from."""
