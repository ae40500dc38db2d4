"""Questions about people, from the question to what stays of it; everybody here is invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from bot.answering.people.refusals import SAID
from bot.answers import Answer, Shareable, shareable
from bot.candidates.privacy import Place
from bot.candidates.refusal_rules import Topic
from bot.people.asker import member
from bot.questions.types import Kind, Question, Understood
from bot.services import Asker, Services
from handlers.blocks.answer import message
from storage.records import Candidate, Entity, EntityKind, Evidence, LookUp, Person, SavedOffer, Tie
from storage.store import Store
from tests.unit.candidates_evidence import people as p
from tests.unit.told import text

TEAM = "T01TEST"
NAME = "Ilva Marrowdene"
PLACED = f"{NAME}, {p.QUILLMERE}"
HERE = Asker(TEAM, "U01", Place.DIRECT, who=member)
WORK = Evidence(
    candidate=1,
    work="2503.00070",
    kinds=("pretraining at scale",),
    title="Larkspur-70B",
    link="https://arxiv.org/abs/2503.00070",
    published=p.LARKSPUR_70B.published or p.DAY,
    retrieved=p.DAY,
    tie=Tie.IDENTIFIED,
    organisation=p.QUILLMERE,
    flop=1.4e24,
    authors=41,
    source="OpenAlex",
)


@dataclass
class Desk:
    """Services over a database in memory, and the works index that they ask."""

    services: Services
    scholars: p.FakeScholars

    def ask(self, question: Question, asker: Asker = HERE) -> Answer:
        return self.services.answer(question, asker, p.DAY)

    def log(self) -> tuple[LookUp, ...]:
        with self.services.store.read() as tx:
            return tx.workspace(TEAM).lookups.recent()

    def add(self, *works: Evidence, name: str = NAME) -> Candidate:
        with self.services.store.write() as tx:
            pool = tx.workspace(TEAM).candidates
            pool.add([Person(name, "consent", p.QUILLMERE)], "U01", p.NOON)
            pool.record_evidence(works)
            return pool.page()[-1]


@pytest.fixture
def desk() -> Iterator[Desk]:
    scholars = p.FakeScholars()
    with Store.open("sqlite://") as store:
        with store.write() as tx:
            tx.facts.add_entities(runs())
            tx.facts.record(p.run_facts())
            tx.workspace(TEAM).save_offer(SavedOffer(p.OFFER, "U01", p.NOON))
        yield Desk(Services(store, lambda: p.NOON, lambda: scholars), scholars)


def runs() -> tuple[Entity, ...]:
    return tuple(Entity(f"run/{slug}", EntityKind.RUN, name) for slug, name, *_ in p.RUNS)


def asked(person: str = PLACED, purpose: str | None = p.PURPOSE) -> Question:
    return Question(Kind.CANDIDATE, person=person, purpose=purpose)


def test_the_purpose_is_asked_for_before_anybody_is_looked_up(desk: Desk) -> None:
    answer = desk.ask(asked(purpose=None))
    assert answer.headline.text == "Why do you look this person up?"
    assert (desk.scholars.asked, desk.log()) == ([], ())


def test_the_brief_has_the_runs_beside_our_offer(desk: Desk) -> None:
    answer = desk.ask(asked())
    assert answer.headline.text == (
        "Published work points to runs of up to 1.4e24 FLOP (Larkspur-70B, 2025, Confident)"
    )
    figure = answer.figure("reach.larkspur-70b.days")
    assert figure is not None
    assert figure.estimate is not None
    assert figure.estimate.median == pytest.approx(22.8, rel=0.01)


def test_the_asker_may_have_said_the_purpose_once(desk: Desk) -> None:
    answer = desk.ask(asked(purpose=None), replace(HERE, purpose="first call"))
    assert answer.question.purpose == "first call"
    assert desk.log()[0].purpose == "first call"


def test_a_look_up_is_on_record_without_the_name(desk: Desk) -> None:
    desk.ask(asked(purpose=f"first call with {NAME}"))
    desk.ask(asked(person="Oswin Tarrabeck", purpose="first call"))
    with desk.services.store.read() as tx:
        settled = tx.workspace(TEAM).lookups.of(f"openalex:{p.ILVA}")
    assert [(one.member, one.surface, one.at) for one in settled] == [("U01", "direct", p.NOON)]
    written = repr(desk.log()).casefold()
    assert len(desk.log()) == 2
    assert not any(word in written for word in ("ilva", "marrowdene", "oswin", "tarrabeck"))


def test_a_person_of_the_pool_is_answered_from_the_pool_alone(desk: Desk) -> None:
    one = desk.add(WORK)
    answer = desk.ask(asked(NAME))
    assert "Larkspur-70B" in answer.headline.text
    assert desk.scholars.asked == []
    with desk.services.store.read() as tx:
        assert len(tx.workspace(TEAM).lookups.of(f"pool:{one.id}")) == 1


def test_for_a_blocked_person_nobody_is_asked(desk: Desk) -> None:
    one = desk.add()
    with desk.services.store.write() as tx:
        tx.workspace(TEAM).candidates.block([one.id], p.NOON)
    assert desk.ask(asked()).headline.text == "Nothing to show"
    assert desk.scholars.asked == []


def test_another_workspace_does_not_see_our_pool(desk: Desk) -> None:
    desk.add(WORK)
    theirs = replace(HERE, team="T02OTHER")
    assert "pool is empty" in desk.ask(Question(Kind.POOL, flop=1e24), theirs).headline.text
    assert NAME in text(desk.ask(Question(Kind.POOL, flop=1e24)))


@pytest.mark.parametrize("place", [Place.COMMAND, Place.CHANNEL, Place.HOME])
@pytest.mark.parametrize("question", [asked(), Question(Kind.POOL, flop=1e24)])
def test_outside_a_direct_message_nobody_is_looked_up(
    desk: Desk, place: Place, question: Question
) -> None:
    desk.add(WORK)
    answer = desk.ask(question, replace(HERE, place=place))
    assert answer.headline.text == "I answer that in a direct message"
    assert NAME not in repr(answer)
    assert (desk.scholars.asked, desk.log()) == ([], ())


def test_an_index_that_is_silent_is_no_finding(desk: Desk) -> None:
    desk.scholars.is_silent = True
    answer = desk.ask(asked())
    assert answer.headline.text == "I can't look this person up just now"
    assert len(desk.log()) == 1


def test_without_a_network_the_pool_is_still_asked() -> None:
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: p.NOON)
        answer = services.answer(asked(), HERE, p.DAY)
    assert "Assay is offline" in text(answer)


def test_nobody_in_particular_is_not_looked_up(desk: Desk) -> None:
    assert desk.ask(Question(Kind.CANDIDATE, purpose="first call")).headline.text == (
        "Whom do you mean?"
    )
    assert desk.log() == ()


def test_what_was_asked_about_a_person_is_not_remembered(desk: Desk) -> None:
    several = desk.ask(asked(NAME))
    assert several.kind is Kind.CHOOSE
    for answer in (several, desk.ask(asked()), desk.ask(Question(Kind.POOL))):
        desk.services.remember(answer, f"what compute is {NAME} used to", HERE)
    with desk.services.store.read() as tx:
        assert tx.workspace(TEAM).last_shown(HERE.user) is None


def test_who_is_picked_is_answered_without_asking_for_the_purpose_again(desk: Desk) -> None:
    several = desk.ask(asked(NAME))
    reading = desk.services.read(several.choices[0].text, p.DAY)
    assert isinstance(reading, Understood)
    assert (reading.question.person, reading.question.purpose) == (f"openalex:{p.ILVA}", p.PURPOSE)
    assert "Larkspur-70B" in desk.ask(reading.question).headline.text


def test_an_answer_about_people_can_not_be_shared(desk: Desk) -> None:
    desk.add(WORK)
    brief, pool = desk.ask(asked(NAME)), desk.ask(Question(Kind.POOL))
    choice = desk.ask(asked("Ilva Marrowdeen"))
    for answer in (brief, pool, choice):
        shared = shareable(answer).answer
        assert shared.headline.text == "Answers about people stay in the direct message"
        assert (shared.table, shared.figures, shared.question.person) == (None, (), None)
        with pytest.raises(ValueError, match="about people"):
            Shareable(answer)


def test_the_preview_of_a_message_holds_neither_name_nor_finding(desk: Desk) -> None:
    desk.add(WORK)
    for answer in (desk.ask(asked(NAME)), desk.ask(asked("Ilva"))):
        told = message(answer)["text"]
        assert told == "Your answer about the person you asked about, as of 24 Nov 2026"
    told = message(desk.ask(Question(Kind.POOL)))["text"]
    assert told == "Your answer about 1 person in your pool, as of 24 Nov 2026"
    elsewhere = desk.ask(asked(), replace(HERE, place=Place.COMMAND))
    assert message(elsewhere)["text"].splitlines() == [
        "I answer that in a direct message",
        "Nobody was looked up.",
    ]


@pytest.mark.parametrize("topic", list(Topic))
def test_what_is_never_answered_about_people_is_refused_and_not_remembered(
    desk: Desk, topic: Topic
) -> None:
    answer = desk.ask(Question(Kind.REFUSAL, topic=topic.value))
    assert answer.headline == SAID[topic].headline
    desk.services.remember(answer, f"rank {NAME}", HERE)
    with desk.services.store.read() as tx:
        assert tx.workspace(TEAM).last_shown(HERE.user) is None


def source(desk: Desk, text: str, asker: Asker = HERE) -> Answer:
    reading = desk.services.read(text, p.DAY)
    assert isinstance(reading, Understood), text
    return desk.services.answer(reading.question, asker, p.DAY)


def test_a_work_that_a_brief_cites_has_a_source(desk: Desk) -> None:
    desk.scholars.papers = {"W4000000001": p.LARKSPUR_70B, "2503.00070": p.LARKSPUR_70B}
    for text_ in ("source W4000000001", "source arXiv:2503.00070", "source w4000000001"):
        answer = source(desk, text_)
        assert "OpenAlex" in answer.headline.text
        assert "Larkspur-70B" in text(answer)
        assert answer.sources()[0].source_url == "https://arxiv.org/abs/2503.00070"
        assert "Marrowdene" not in repr(answer)


def test_a_work_of_the_pool_has_its_source_without_the_index(desk: Desk) -> None:
    desk.add(WORK)
    desk.scholars.is_silent = True
    assert "Larkspur-70B" in text(source(desk, "source arXiv:2503.00070"))
    elsewhere = source(desk, "source arXiv:2503.00070", replace(HERE, place=Place.CHANNEL))
    assert elsewhere.headline.text == "I know no fact arXiv:2503.00070"
