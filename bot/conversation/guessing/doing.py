"""What an act comes to: a form of the last answer, a change, a question of its own.

Only what can be done without a guess at a name or a number is done: a form needs an answer, a
question of its own has to be whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from bot.conversation.about_people.asked_of_person import names_another
from bot.conversation.about_people.part_asked import once_more, part_asked
from bot.conversation.changing.following import followed
from bot.conversation.changing.numbers.numbering import OF_WHAT, number_meant
from bot.conversation.changing.offer.swapping import share_of_other_chips
from bot.conversation.changing.question.merging import is_whole
from bot.conversation.changing.question.turning import speaks_of, turned
from bot.conversation.guessing.acts import Act
from bot.conversation.heard import AboutPerson, Asked, Form, Heard, OfPerson, Reported, Small
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.replies.so_many_lines import put_in_form
from bot.conversation.saying import refused
from bot.questions.about_people.of_work import days_left_out
from bot.questions.about_people.people import people_of_pool
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.purposes import purpose_in
from bot.questions.about_people.set_against import run_left_out
from bot.questions.about_people.several_people import sets_people_against
from bot.questions.about_people.whose import ANY_WORD, full_name_in
from bot.questions.clean import clean
from bot.questions.patterns import coded, compiled
from bot.questions.rules.build import BUILD
from bot.questions.rules.gather import Draft, draft
from bot.questions.rules.ours import is_share_of_ours
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Unclear, Understood
from bot.questions.unclear.absurd import absurd
from bot.questions.unclear.doubts import doubts
from bot.questions.unclear.limits import impossible, too_long
from bot.questions.unclear.unread import unread
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Offer

_FURTHEST: Final = 2
"""So many questions before the last may be the one that is changed."""


class Message(NamedTuple):
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
        words, now = self.hearing.reader.words, self.draft
        if doubts(self.tags, self.text, words) or impossible(now, self.hearing.today):
            return False
        return not any(absurd(now, words.directory))


_NO_HIRES: Final = regex(
    r"\b(?:freez\w+|frozen?|froze|stop\w*|paus\w+|halt\w*|nobody|no ?one|never)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Where nobody is hired, nobody joins."""


def done(act: Act, said: Message) -> Heard | None:
    """What an act comes to, or None where it can't be done."""
    if act in FORMS:
        return _formed(FORMS[act], said)
    if act in _IN_PLACE:
        return _IN_PLACE[act](said)
    question = ASKED[act](said) if act in ASKED else None
    if question is None:
        return None
    reading = Understood(question, _passed_over(question, said))
    return Asked(share_of_other_chips(reading, said.text, said.hearing) or reading)


def _passed_over(question: Question, said: Message) -> tuple[str, ...]:
    told = unread(said.draft, said.text, question, said.hearing.reader.words.directory)
    left = (*told, *run_left_out(question, said.text))
    days = days_left_out(said.text, said.hearing.today) if question.kind is Kind.POOL else None
    return (*left, days) if days else left


def _formed(form: Form, said: Message) -> Heard | None:
    """The last answer in another form; None without one, or where anything else is named."""
    last, d = said.memory.question, said.draft
    held = last.offer_chips if last else ()
    known = {*last.labs, *last.runs, *last.chips, *(x.chip for x in held)} if last else set()
    names_more = not {*d.labs, *d.runs} <= known or (len(d.chips) > 1 and not {*d.chips} <= known)
    if last is None or names_more:
        return None
    if (
        form is Form.DOLLARS and last.kind is Kind.REACH and not (last.runs or last.size)
    ):  # what the chips cost that run it
        price = turned(last, Kind.PRICE, said.hearing.saved)
        if price and is_whole(price):
            return Asked(Understood(price), is_follow_up=True)
    return put_in_form(said.text, form, said.memory)


def _changed(said: Message) -> Heard | None:
    """The last question with what was said in place of what was."""
    memory = said.memory
    known = (memory.question, *memory.earlier[:_FURTHEST]) if memory.question else ()
    opening = opened(said.text)
    for each in known:
        reading = followed(opening, each, said.hearing, is_change=True) if each else None
        is_of_number = isinstance(reading, Unclear) and reading.problem == OF_WHAT
        if each and isinstance(reading, Unclear) and reading.question == each and is_of_number:
            return _numbered(reading, number_meant(opening, each, said.hearing), said)
        if reading:
            return Asked(reading, is_follow_up=True)
    return None


def _numbered(unclear: Unclear, meant: Question | None, said: Message) -> Heard:
    """A number in the only place that it is near to; the other places stay at hand."""
    if meant is None:
        return Asked(unclear, is_follow_up=True)
    taken = to_text(meant, said.hearing.reader.words.directory)
    return Asked(Understood(meant), choices=unclear.choices, taken=taken, is_follow_up=True)


def _source(said: Message) -> Heard:
    return Asked(Understood(BUILD[Kind.SOURCE](said.draft, said.text)), is_follow_up=True)


def _of_person(said: Message) -> Heard | None:
    last = said.memory.question
    if last is None or not last.person or names_another(said.text, last, said.hearing):
        return None
    part = part_asked(said.text, last, said.hearing)
    return Asked(Understood(part or once_more(said.text, last)), is_follow_up=True)


def _not_them(said: Message) -> Heard | None:
    last = said.memory.question
    is_settled = last and last.person and last.purpose
    return AboutPerson(OfPerson.WRONG_PERSON, last) if is_settled else None


_ALL_OF_US: Final = "<us>~<is>?~<num>(?!~<more>)|<num>~<people>~<at>~[<our><word>]~[<site><gpu>]"
"""`if we're 4`, `80 people on the same cluster`: all there are, and nobody who joins."""
_NO_JOINERS: Final = (T.NODE, T.RACK, T.POD, T.GPU, T.SITE, T.EACH)
"""What is counted and joins nobody; `what does each person get` is asked of who is there."""


def _built(kind: Kind) -> Callable[[Message], Question | None]:
    """What asks a question of a kind, where the message says all that it needs."""

    def question(said: Message) -> Question | None:
        if not said.is_sound or (kind is Kind.DILUTION and _NO_HIRES.search(said.text)):
            return None
        found = BUILD[kind](said.draft, said.text)
        if kind is Kind.DILUTION and compiled(_ALL_OF_US).search(coded(said.draft.raw)):
            return None
        if kind is Kind.DILUTION and is_share_of_ours(said.draft, found.offer, said.text):
            return None  # `if there are 60, what is the share`, of all of them
        if kind is Kind.DILUTION and found.people is None and found.floor is None:
            if any(said.draft.has_raw(kind) for kind in _NO_JOINERS):
                return None
            found = _joined(found, said.draft)
        if kind is Kind.OFFER and len(found.labs) > 1 and not (found.offer or said.draft.ours):
            return None  # `how does OpenAI's cluster compare with that of Meta`, of these alone
        if kind is Kind.OFFER and found.offer and said.hearing.saved:
            found = replace(found, uses_saved=found.uses_saved or not found.offer.chips)
        return found if _is_whole(found, said) else None

    return question


def _joined(question: Question, told: Draft) -> Question:
    """So many people are who joins, where nothing else was said of that; one, where none were.

    A number that was not understood is taken for them where they are said to be more.
    """
    offer = question.offer or Offer()
    numbers = [value_of(tag) for tag in told.tags if tag.kind is T.NUM]
    joins = 1.0 if not numbers else numbers[0] if len(numbers) == 1 and told.has(T.MORE) else None
    joins = offer.researchers.value if offer.researchers and not offer.chips else joins
    bare = replace(offer, researchers=None) if not offer.chips else offer
    return replace(question, people=joins, offer=None if bare.is_empty else bare)


def _is_whole(question: Question, said: Message) -> bool:
    """Whether a question has what its kind needs."""
    offer = question.offer
    match question.kind:
        case Kind.OFFER:
            is_ours = question.uses_saved and (said.draft.ours or question.labs or offer)
            return bool(is_ours) or bool(offer and (offer.chips or offer.usd_per_year))
        case Kind.REACH:
            return bool(question.runs or question.days) or said.draft.ours
        case Kind.DILUTION:
            return question.people is not None or question.floor is not None
        case _:
            return is_whole(question)


def _roles(said: Message) -> Question:
    """Roles, those spoken of where none are named: `pull up their adverts`."""
    asked, last = BUILD[Kind.HIRING](said.draft, said.text), said.memory.question
    told = asked.labs or asked.family or asked.place or asked.work or asked.since or asked.days
    is_on = last is not None and last.kind is Kind.HIRING and not told
    return replace(last, topic=asked.topic) if last and is_on else asked


def _pay(said: Message) -> Question | None:
    return replace(_roles(said), topic="pay")


def _news(said: Message) -> Question | None:
    if too_long(said.draft.days):
        return None
    kind = Kind.MOVES if said.draft.has(T.MOVES) else Kind.DIGEST
    return BUILD[kind](said.draft, said.text)


def _saved(said: Message) -> Question | None:
    last = said.memory.question
    named = speaks_of(last) if last else None
    return Question(Kind.OFFER, offer=named, save=True) if named else None


def _pool(said: Message) -> Question | None:
    last = said.memory.question
    text, hearing = clean(said.text), said.hearing
    tags = hearing.tagged(text)
    found = people_of_pool(text, tags, hearing.reader.words, hearing.today)
    if replace(found, since=None) == Question(Kind.POOL) and last and last.kind is Kind.POOL:
        return last
    return None if refused(found, hearing) else found


def _candidate(said: Message) -> Question | None:
    purpose, rest = purpose_in(said.text)
    sayer = Sayer(said.hearing.reader.words, said.hearing.today, rest.isupper(), bool(purpose))
    if sets_people_against(said.text, sayer):
        return None
    named = (full_name_in(each, sayer, ANY_WORD) for each in (rest, said.text))
    person = next((name for name in named if name), None)
    return Question(Kind.CANDIDATE, person=person, purpose=purpose) if person else None


FORMS: Final = {
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
_IN_PLACE: Final[dict[Act, Callable[[Message], Heard | None]]] = {
    Act.CHANGE: _changed,
    Act.SOURCE: _source,
    Act.PERSON: _of_person,
    Act.NOT_THEM: _not_them,
    Act.WRONG: lambda said: Reported(said.text),
    Act.THANKS: lambda _: Small.THANKS,
}
ASKED: Final[dict[Act, Callable[[Message], Question | None]]] = {
    Act.OFFER: _built(Kind.OFFER),
    Act.LAB: _built(Kind.LAB),
    Act.COMPARE: _built(Kind.COMPARE),
    Act.LEAGUE: _built(Kind.LEAGUE),
    Act.PRICE: _built(Kind.PRICE),
    Act.REACH: _built(Kind.REACH),
    Act.MATCH: _built(Kind.MATCH),
    Act.DILUTION: _built(Kind.DILUTION),
    Act.HIRING: lambda said: _roles(said) if said.is_sound else None,
    Act.PAY: _pay,
    Act.NEWS: _news,
    Act.CANDIDATE: _candidate,
    Act.POOL: _pool,
    Act.KEPT: lambda _: Question(Kind.HELP, topic="privacy"),
    Act.HELP: lambda _: Question(Kind.HELP),
    Act.SAVE: _saved,
}
