"""Facts come back as they went in, and only the current ones unless history is asked for."""

from datetime import date

from storage.records import Entity, EntityKind, Fact, Grade
from storage.store import Store
from tests.storage.samples import ACME, a_fact

FULL = Fact(
    id="F-é",
    subject="acme",
    metric="headcount",
    unit="people",
    as_of=date(2026, 6, 30),
    retrieved=date(2026, 7, 2),
    source_name="Acme “annual” report",
    grade=Grade.OWN,
    value=0.1 + 0.2,
    low=1e-300,
    high=1.979e15,
    qualifier="research",
    published=date(2026, 7, 1),
    source_url="https://example.org/%25?q=a&b=c",
    statement="812 people; 'quoted'",
    note="line one\nline two",
    details=(("chip", "chip/h100"), ("chips", "2,048")),
)


def test_a_fact_comes_back_as_it_went_in(store: Store) -> None:
    with store.write() as tx:
        tx.facts.record([FULL])
    with store.read() as tx:
        assert tx.facts.get("F-é") == FULL
        assert tx.facts.about(["acme"]) == (FULL,)


def test_an_unknown_id_is_none(store: Store) -> None:
    with store.read() as tx:
        assert tx.facts.get("F-404") is None


def test_about_gives_current_facts_newest_first(store: Store) -> None:
    old = a_fact("F-1", as_of=date(2025, 1, 1))
    new = a_fact("F-2", as_of=date(2026, 1, 1))
    wrong = a_fact("F-3", value=1.0)
    right = a_fact("F-4", value=2.0, supersedes="F-3")
    other = a_fact("F-5", subject="globex")
    with store.write() as tx:
        tx.facts.record([old, new, wrong, right, other])
    with store.read() as tx:
        assert tx.facts.about(["acme"]) == (right, new, old)
        assert tx.facts.get("F-3") == wrong


def test_about_takes_more_subjects_than_one_query_can(store: Store) -> None:
    facts = [a_fact(f"F-{n:04}", subject=f"lab-{n:04}") for n in range(1200)]
    with store.write() as tx:
        tx.facts.record(facts)
    with store.read() as tx:
        assert tx.facts.about(f.subject for f in reversed(facts)) == tuple(facts)
        assert tx.facts.about([]) == ()


def test_of_ids_keeps_the_order_asked_for(store: Store) -> None:
    with store.write() as tx:
        tx.facts.record([a_fact("F-1"), a_fact("F-2")])
    with store.read() as tx:
        assert [f.id for f in tx.facts.of_ids(["F-2", "F-0", "F-1", "F-2"])] == ["F-2", "F-1"]


def test_the_directory_is_in_order_of_slug(store: Store) -> None:
    chip = Entity("chip/h100", EntityKind.CHIP, "H100", ("H100 SXM",))
    with store.write() as tx:
        assert tx.facts.add_entities([chip, ACME]) == 2
    with store.read() as tx:
        assert tx.directory() == (ACME, chip)
