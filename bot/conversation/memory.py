"""What a conversation remembers, as the pure functions see it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from bot.conversation.known_people import NOBODY, KnownPeople
from bot.conversation.told import Told
from bot.questions.clean import clean
from bot.questions.tags import Tag
from bot.questions.types import Choice, Kind, Question, Reading, Understood
from bot.questions.words.board_words import LOOKS
from storage.records import Offer, Turn

if TYPE_CHECKING:
    from bot.questions.read import Reader
    from bot.questions.rules.gather import Draft

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

ASIDES = frozenset({Kind.SOURCE, Kind.HELP, Kind.REFUSAL, Kind.CHOOSE, Kind.ERROR})
"""Kinds that a conversation returns from to what it was about."""

_OF_OURS = (Kind.OFFER, Kind.DILUTION, Kind.PRICE)
OFFERS = (Kind.OFFER, Kind.DILUTION)
"""What tells of an offer: as it is, or with hires."""


def is_aside(question: Question) -> bool:
    """Whether a conversation goes on from what came before; labs that were named stay at hand."""
    names_labs = question.kind is Kind.REFUSAL and bool(question.labs)
    is_of_one = question.kind is Kind.POOL and question.person is not None  # who is spoken of then
    is_other = question.topic == LOOKS or (question.kind in ASIDES and not names_labs)
    return any((question.drop, is_of_one, is_other, question == Question(Kind.CANDIDATE)))


@dataclass(frozen=True, slots=True)
class Memory:
    """The last question of a thread with what its answer offered and showed."""

    question: Question | None = None
    earlier: tuple[Question, ...] = ()
    """The questions before it, newest first."""
    choices: tuple[Choice, ...] = ()
    """Ways on that were offered last; they stay while one of them is being followed."""
    taken: str = ""
    """The text of the way that was taken, empty before."""
    asks_purpose: bool = False
    """Whether the last answer asked why a person is looked up."""
    asked_why: tuple[Question, ...] = ()
    """The last questions about people, each of which was answered by asking why; newest first."""
    asks_whom: bool = False
    """Whether the last answer asked which person is meant."""
    unfinished: str = ""
    """What was asked last with a mark for what it lacks, where it lacks something."""
    is_refused: bool = False
    """Whether that got no answer at all."""
    tells_of_keeping: bool = False
    """Whether the last answer told of an entry of the pool, or of what is kept of people."""
    goes_back: bool = False
    """Whether the last question is the one gone back to for somebody who was spoken of then."""
    is_of_words: bool = False
    """Whether no more was answered yet than words: an explanation, or why something is not told."""
    of_our_people: bool = False
    """Whether the last answer refused to rank or to judge people, none of whom was named."""
    record: Question | None = None
    """What was asked last of one fact: its source, or another part of what is on record of it."""
    sourced: tuple[str, ...] = ()
    """The ids of the facts whose sources led the last answer."""
    sources: tuple[str, ...] = ()
    """The ids of several facts whose sources were told last, also after that of one of them."""
    of_staff: str = ""
    """The lab where the headcount is from that the last answer told the sources of."""
    helped: str = ""
    """The word that the last answer explained."""
    is_overview: bool = False
    """Whether the last answer told what can be asked."""
    is_of_log: bool = False
    """Whether the last answer told what is kept of people, and who looked them up."""
    lead: str = ""
    """The id of the fact that led the last answer."""
    telling: Callable[[Question], Told] = field(default=lambda _: Told(), compare=False, repr=False)
    """Gives what the answer to a question told, one thing after the other: a list that is spoken of
    may be older than the last question. It is asked for where it is needed."""
    leads: str | None = None
    """The data centre or model that leads the list told last, or whose deal that is."""
    pitch: str | None = None
    """What was told so far of the data pitch that the last answer was about; None where none."""
    part: str = ""
    """What was picked out of the last answer, and the labs whose figures were explained by it."""
    together: tuple[Question | None, ...] = ()
    """The questions of the last message that asked several, in their order, as long as one speaks
    of no others; None in place of one that was not answered."""
    share_of: str = ""
    """What a part of the chips was told of last: product, or research."""

    @property
    def fact(self) -> str:
        """The id of the one fact of which the record was told last."""
        return self.record.facts[0] if self.record else ""

    @property
    def offered(self) -> Question | None:
        """The last question about an offer, as it was asked."""
        known = (self.question, *self.earlier)
        found = next((each for each in known if each and each.kind is Kind.OFFER), None)
        return replace(found, save=False) if found else None

    @property
    def told(self) -> Question | None:
        """The last question whose offer was told, or changed; None where ours as it is was meant.

        How big a lab is may have been asked since, or what its chips cost, and no others.
        """
        last = self.question
        known = [each for each in (last, *self.earlier) if each]
        found = next((each for each in known if each.kind in OFFERS), None)
        if found is None or not (found.offer or found.kind is Kind.DILUTION):
            return None
        priced = last.offer.chips if last and last.kind is Kind.PRICE and last.offer else ()
        is_other = priced and found.offer and priced != found.offer.chips
        return None if is_other else replace(found, save=False)

    @property
    def spoken(self) -> Offer | None:
        """The offer named last in the conversation; None where ours was meant after it."""
        known = (each for each in (self.question, *self.earlier) if each)
        found = next((q for q in known if q.uses_saved or (q.offer and q.offer.chips)), None)
        return found.offer if found and not found.uses_saved else None

    @property
    def changed(self) -> Question | None:
        """The last question of what would be of ours; None where ours as it is was asked since."""
        known = (each for each in (self.question, *self.earlier) if each)
        found = next((q for q in known if q.uses_saved and q.kind in _OF_OURS), None)
        is_changed = found and (found.offer or found.kind is Kind.DILUTION)
        return found if is_changed else None

    @property
    def called(self) -> dict[str, Question]:
        """The newest question about each offer that has a name, the last spoken of first.

        Of one that is gone back to, what would be is passed over where it was asked plainly.
        """
        found: dict[str, Question] = {}
        for each in (self.question, *self.earlier):
            if each and each.called and each.offer and each.offer.chips:
                before = found.setdefault(each.called, each)
                if before.kind is not Kind.OFFER and each.kind is Kind.OFFER:
                    found[each.called] = each
        return found

    def after(self, question: Question) -> Memory:
        """The memory once another question was asked; an aside changes nothing."""
        if is_aside(question):
            return self
        known = tuple(each for each in (self.question, *self.earlier) if each)
        return replace(self, question=question, earlier=known, choices=(), taken="", unfinished="")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What listening needs besides memory: the names, the day, and the workspace's own offer.

    There is one for each message; what was read for it is kept no longer: it may be of people.
    Several rules read the same words, of which each is read once, whichever offer is taken as ours.
    """

    reader: Reader
    today: date
    saved: Offer | None = None
    pool: KnownPeople = NOBODY
    people: tuple[str, ...] = ()
    """The full names in the message of those who are known: no word of them means anything else."""
    _known: dict[tuple[object, Hashable], Any] = field(default_factory=dict, repr=False)
    """What was read; the same beside another offer."""

    def once(self, work: Callable[[Key, Hearing], Value], of: Key) -> Value:
        """What some work on a part of the message comes to, which is done once."""
        if (work, of) not in self._known:
            self._known[work, of] = work(of, self)
        found: Value = self._known[work, of]
        return found

    def of_people(self, names: tuple[str, ...]) -> Hearing:
        """The same, where these names stand in the message; what was read before is read anew."""
        return replace(self, people=names, _known={}) if names else self

    def holding(self, offer: Offer) -> Hearing:
        """The same, as if this offer were saved; what was read before is read anew."""
        return replace(self, saved=offer, _known={})

    def read(self, text: str) -> Reading:
        """What a text asks by itself."""
        return self.once(_reading, text)

    def told(self, text: str, reading: Reading) -> None:
        """Take what a text was read as before, in place of reading it again."""
        self._known[_reading, text] = reading

    def concerns_people(self, text: str) -> bool:
        """Whether any word of a text may be about people; else nothing of it is refused."""
        from bot.questions.about_people.of_whom import concerns_people  # as below

        cleaned = clean(text)
        return concerns_people(self.tagged(cleaned), cleaned)

    def asked(self, text: str) -> Question | None:
        """The question that a text is by itself; None where it is unclear or none."""
        reading = self.read(text)
        return reading.question if isinstance(reading, Understood) else None

    def tags(self, text: str) -> tuple[Tag, ...]:
        """The tags of a text, misspelt names put right, a run by its size as one."""
        return self.once(_tags, text)

    def tagged(self, cleaned: str) -> tuple[Tag, ...]:
        """The tags of a cleaned text as they stand."""
        return self.once(_tagged, cleaned)

    def draft(self, text: str) -> Draft:
        """What a text says on top of a question, by the words of the grammar."""
        return self.once(_draft, text)


def _reading(text: str, hearing: Hearing) -> Reading:
    return hearing.reader.read(text, hearing.today, hearing.tagged)


def _tagged(cleaned: str, hearing: Hearing) -> tuple[Tag, ...]:
    from bot.questions.about_people.known_names import as_names
    from bot.questions.tagging import tagged  # the grammar, which an idle bot has not loaded

    found = tagged(cleaned, hearing.reader.words, hearing.today)
    return as_names(found, cleaned, hearing.people) if hearing.people else found


def _tags(text: str, hearing: Hearing) -> tuple[Tag, ...]:
    from bot.questions.repricing import repriced
    from bot.questions.run_sizes import sized
    from bot.questions.staff_supposed import with_staff_supposed
    from bot.questions.unclear.doubts import respelt

    cleaned = clean(text)
    found = respelt(hearing.tagged(cleaned), cleaned, hearing.reader.words)
    return with_staff_supposed(repriced(sized(found, cleaned), cleaned), cleaned)


def _draft(text: str, hearing: Hearing) -> Draft:
    from bot.conversation.drafting import drafted

    return drafted(hearing.tags(text), hearing.today)


def left_unanswered(unfinished: str, before: tuple[Turn, ...], on: date) -> Turn:
    """What is remembered of a question that was refused for what it lacks.

    The sources and the ways of the answer before it stay at hand.
    """
    last = before[-1] if before else Turn("", Kind.ERROR.value, on)
    return Turn("", Kind.ERROR.value, on, last.facts, last.ways, last.taken, unfinished)
