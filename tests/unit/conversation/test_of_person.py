"""Who is meant, who is not, and what is forgotten, message by message; everybody is invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from bot.answers import Answer
from bot.candidates.privacy import Place
from bot.candidates.scholars.records import Affiliation, Author
from bot.conversing import Conversing
from bot.exchange import Reply
from bot.people.asker import member
from bot.questions.types import Kind
from bot.services import Asker, Services
from storage.records import Conversation, LookUp, Person, Pick, ThreadKey
from storage.store import Store
from tests.unit.candidates_evidence import people as p
from tests.unit.test_people import runs
from tests.unit.told import text as text

TEAM = "T01TEST"
HERE = Asker(TEAM, "U01", Place.DIRECT, "first call", member)
ASKS = "what compute is Ilva Marrowdene used to"
PLACED = "what compute is Ilva Marrowdene, Quillmere Labs used to"
OTHER = Author(
    "A5000000301", "Ilva Marrowdene", affiliations=(Affiliation("I9", "Harrowgate", (2019,)),)
)


@dataclass
class Thread:
    """One conversation over a database in memory and an invented works index."""

    conversing: Conversing
    scholars: p.FakeScholars
    asker: Asker = HERE
    said: Conversation | None = None
    replies: list[Reply] = field(default_factory=list)

    def say(self, text: str) -> Answer:
        exchange = self.conversing.hear(text, self.asker, self.said, p.DAY)
        self.said = exchange.said
        (reply,) = exchange.replies
        self.replies.append(reply)
        return reply.answer

    @property
    def store(self) -> Store:
        return self.conversing.services.store

    def add(self, name: str = "Ilva Marrowdene") -> None:
        with self.store.write() as tx:
            person = Person(name, "consent", p.QUILLMERE)
            tx.workspace(TEAM).candidates.add([person], "U01", p.NOON)

    def picks(self, name: str) -> dict[str, bool]:
        with self.store.read() as tx:
            found: tuple[Pick, ...] = tx.workspace(TEAM).lookups.picks(name)
        return {one.person: one.is_right for one in found}

    def log(self) -> tuple[LookUp, ...]:
        with self.store.read() as tx:
            return tx.workspace(TEAM).lookups.recent()


@pytest.fixture
def thread() -> Iterator[Thread]:
    scholars = p.FakeScholars()
    with Store.open("sqlite://") as store:
        with store.write() as tx:
            tx.facts.add_entities(runs())
            tx.facts.record(p.run_facts())
        services = Services(store, lambda: p.NOON, lambda: scholars)
        yield Thread(Conversing(services, lambda: p.NOON), scholars)


@pytest.mark.parametrize("pick", ["the second", "2", "Ilva Marrowdene, Quillmere Labs (2025)"])
def test_one_of_several_is_picked_in_words_and_kept_with_who_and_when(
    thread: Thread, pick: str
) -> None:
    thread.scholars.known = (p.AUTHOR, OTHER)
    several = thread.say(ASKS)
    assert [choice.label for choice in several.choices] == [
        "Ilva Marrowdene, Harrowgate (2019)",
        "Ilva Marrowdene, Quillmere Labs (2025)",
        "None of these",
    ]
    assert "1.4e24 FLOP" in thread.say(pick).headline.text
    assert thread.picks("Ilva Marrowdene") == {f"openalex:{p.ILVA}": True}
    assert [one.purpose for one in thread.log()] == ["first call", "first call"]


@pytest.mark.parametrize("place", ["Quillmere Labs", "the one at Quillmere", "she is at Quillmere"])
def test_the_institution_picks_as_well(thread: Thread, place: str) -> None:
    thread.scholars.known = (p.AUTHOR, OTHER)
    thread.say(ASKS)
    assert "1.4e24 FLOP" in thread.say(place).headline.text


@pytest.mark.parametrize("none", ["none of these", "none", "neither", "no"])
@pytest.mark.parametrize(
    ("then", "person"),
    [
        ("at Westmere University", "Ilva Marrowdene, Westmere University"),
        ("arXiv:2503.00070", "Ilva Marrowdene, arXiv:2503.00070"),
        ("A5000000001", "A5000000001"),
        ("0000-0002-1825-0097", "0000-0002-1825-0097"),
    ],
)
def test_none_of_these_says_what_to_add_and_goes_on_with_it(
    thread: Thread, none: str, then: str, person: str
) -> None:
    thread.scholars.known = (OTHER,)
    thread.say(ASKS)
    told = thread.say(none)
    assert "arXiv:2503.00070" in text(told)
    assert thread.picks("Ilva Marrowdene") == {}
    thread.say(then)
    asked = thread.replies[-1].question
    assert (asked.person, asked.purpose) == (person, "first call")


def test_after_a_wrong_pick_none_of_these_goes_on_with_the_name(thread: Thread) -> None:
    thread.scholars.known = (p.AUTHOR, OTHER)
    thread.say(ASKS)
    thread.say("the second")
    thread.say("none of these")
    thread.say("at Westmere University")
    asked = thread.replies[-1].question
    assert (asked.person, asked.purpose) == ("Ilva Marrowdene, Westmere University", "first call")


def test_another_question_is_no_place(thread: Thread) -> None:
    thread.say(ASKS)
    assert thread.say("how big is openai").kind is Kind.LAB


@pytest.mark.parametrize(
    "wrong",
    ["wrong person", "not her", "that's not her", "no, this is not him", "this isn't the person",
     "somebody else", "that is the wrong person.", "it's not who I mean", "Wrong candidate"],
)  # fmt: skip
def test_the_wrong_person_does_not_come_back(thread: Thread, wrong: str) -> None:
    thread.scholars.known = (p.AUTHOR, replace(OTHER, name="I. Marrowdene"))
    thread.say(PLACED)
    again = thread.say(wrong)
    assert again.kind is Kind.CHOOSE
    assert [choice.label for choice in again.choices[:-1]] == ["I. Marrowdene, Harrowgate (2019)"]
    assert "Taken out" in text(again)
    thread.said = None
    assert "1.4e24" not in text(thread.say(PLACED))
    assert thread.picks("Ilva Marrowdene") == {f"openalex:{p.ILVA}": False}


def test_works_that_were_kept_of_somebody_of_the_pool_are_withdrawn(thread: Thread) -> None:
    thread.add()
    assert "1.4e24 FLOP" in thread.say(ASKS).headline.text
    with thread.store.read() as tx:
        kept = tx.workspace(TEAM).candidates.evidence(1)
    assert [(one.title, one.kinds, one.retrieved) for one in kept] == [
        ("Larkspur-70B", ("pretraining at scale",), p.DAY),
        ("Larkspur-7B", ("pretraining at scale",), p.DAY),
    ]
    thread.scholars.asked.clear()
    assert "1.4e24 FLOP" in thread.say(ASKS).headline.text
    assert thread.scholars.asked == []
    assert "No public evidence found" in text(thread.say("wrong person"))
    with thread.store.read() as tx:
        pool = tx.workspace(TEAM).candidates
        assert pool.evidence(1) == ()
        assert pool.find("Ilva Marrowdene").hits


def test_one_work_of_a_brief_can_be_somebody_elses(thread: Thread) -> None:
    thread.add()
    thread.say(ASKS)
    again = thread.say("2503.00070 is not hers")
    assert "Larkspur-70B" not in text(again)
    assert "Larkspur-7B" in text(again)
    assert "has no work" in thread.say("not her paper: W9999999999").headline.text


@pytest.mark.parametrize("said", ["W4000000002", "w4000000002", "2406.00007", "arXiv:2406.00007"])
def test_a_kept_work_is_taken_out_by_any_id_that_it_is_shown_with(
    thread: Thread, said: str
) -> None:
    thread.add()
    thread.say(ASKS)
    assert "Larkspur-7B" not in text(thread.say(f"{said} is not hers"))
    assert "Larkspur-7B" not in text(thread.say("list her papers"))


def test_a_kept_work_that_was_offered_is_taken_out_by_its_place(thread: Thread) -> None:
    thread.add()
    thread.say(ASKS)
    thread.say("the second one isn't her paper")
    assert "Taken out" in text(thread.say("2"))
    assert "Larkspur-7B" not in text(thread.say("list her papers"))


def test_one_work_of_somebody_outside_the_pool_stays_away_as_well(thread: Thread) -> None:
    thread.say(PLACED)
    assert "Larkspur-70B" not in text(thread.say("W4000000001 is not hers"))
    thread.said = None
    assert "Larkspur-70B" not in text(thread.say(PLACED))


def test_nobody_is_forgotten_before_it_is_confirmed(thread: Thread) -> None:
    thread.add()
    thread.say(ASKS)
    asked = thread.say("forget this person")
    assert "with 2 works on record" in text(asked)
    assert thread.say("no").headline.text == "Nothing was erased"
    with thread.store.read() as tx:
        assert tx.workspace(TEAM).candidates.count() == 1


@pytest.mark.parametrize(
    "asks",
    [
        "forget this person",
        "please erase her",
        "delete the candidate",
        "ok she wants out, please forget her",
        "she asked not to be contacted. delete her from the pool",
    ],
)
@pytest.mark.parametrize("sure", ["yes", "Yes, erase", "erase"])
def test_who_is_forgotten_is_gone_but_for_the_log(thread: Thread, asks: str, sure: str) -> None:
    thread.add()
    thread.say(ASKS)
    key = ThreadKey("D1", "1.1")
    with thread.store.write() as tx:
        assert thread.said is not None
        tx.workspace(TEAM).conversations.keep(key, thread.said)
    thread.say(asks)
    done = thread.say(sure)
    assert "Gone from your pool: the entry, with 2 works on record." in text(done)
    assert "What remains" in text(done)
    assert thread.replies[-1].threads == (key,)
    assert thread.scholars.asked[-1] == "forget"
    with thread.store.read() as tx:
        ours = tx.workspace(TEAM)
        assert ours.candidates.count() == 0
        assert ours.conversations.get(key, p.NOON.replace(year=2000)) is None
        assert len(ours.lookups.recent()) == 1
    assert thread.picks("pool:1") == {}


def test_who_is_not_in_the_pool_is_forgotten_too(thread: Thread) -> None:
    thread.say(PLACED)
    thread.say("not her")
    thread.say(f"openalex:{p.ILVA}")
    thread.say("forget this person")
    assert "Gone as well" in text(thread.say("yes"))
    assert thread.picks("Ilva Marrowdene") == {}


def test_a_button_means_the_person_of_its_own_brief(thread: Thread) -> None:
    thread.add()
    brief = thread.say(ASKS)
    wrong, forget, _ = brief.next
    thread.add("Pavel Quist")
    thread.say("look up Pavel Quist, purpose: first call")
    asked = thread.say(forget.text)
    assert "with 2 works on record" in text(asked)
    assert "Larkspur" not in text(thread.say(wrong.text))
    thread.say(forget.text)
    thread.say("look up Pavel Quist, purpose: first call")
    thread.say(asked.choices[0].text)
    with thread.store.read() as tx:
        assert [one.name for one in tx.workspace(TEAM).candidates.page()] == ["Pavel Quist"]


@pytest.mark.parametrize("said", ["wrong person", "forget this person", "not her"])
def test_where_nobody_was_spoken_of_nobody_is_touched(thread: Thread, said: str) -> None:
    assert "Which person?" in thread.say(said).headline.text
    thread.asker = replace(HERE, purpose="")
    thread.say(ASKS)
    asked_first = "What this workspace holds" if said.startswith("forget") else "Which person?"
    assert asked_first in thread.say(said).headline.text
    assert thread.log() == ()


def test_outside_of_a_direct_message_nothing_is_said_or_erased(thread: Thread) -> None:
    thread.add()
    thread.say(ASKS)
    thread.asker = replace(HERE, place=Place.CHANNEL)
    thread.say("forget this person")
    assert "Which person?" in thread.say("forget this person").headline.text
    with thread.store.read() as tx:
        assert tx.workspace(TEAM).candidates.count() == 1
