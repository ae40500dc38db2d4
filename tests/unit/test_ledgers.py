"""A ledger is made once for every state of the store, and so is what follows from it."""

from dataclasses import replace
from datetime import date

from bot.compute.labs import figures_of_lab
from bot.fact_index import Kept, Ledgers
from bot.ledger import Directory
from bot.questions.types import Assumptions
from storage.store import Store

DAY = date(2026, 11, 24)
SUBJECTS = ("any", "any-company", "any-division", "openai")


def test_questions_share_a_ledger_until_the_facts_change() -> None:
    with Store.open("sqlite://") as store:
        ledgers = Ledgers(store, lambda found: Directory(found.directory))
        ledger = ledgers.of(SUBJECTS, DAY, "T1")
        assert ledgers.of(SUBJECTS, DAY, "T1") is ledgers.of(SUBJECTS, DAY, "T2") is ledger
        stock = figures_of_lab("openai", ledger, Assumptions()).stock
        assert stock is not None
        old = stock.facts[0]
        larger = replace(old, id="X-1", value=9e9, high=9e9, supersedes=old.id)
        with store.write() as tx:
            tx.facts.record([larger])
        changed = ledgers.of(SUBJECTS, DAY, "T1")
        assert figures_of_lab("openai", changed, Assumptions()).stock_fact == larger
        assert figures_of_lab("openai", ledger, Assumptions()).stock is stock


def test_every_day_and_every_choice_of_subjects_has_its_own() -> None:
    with Store.open("sqlite://") as store:
        ledgers = Ledgers(store, lambda found: Directory(found.directory))
        ledger = ledgers.of(SUBJECTS, DAY, "T1")
        assert ledgers.of(SUBJECTS, date(2025, 1, 1), "T1").on == date(2025, 1, 1)
        assert "anthropic" in ledgers.of((*SUBJECTS, "anthropic"), DAY, "T1").subjects
        assert "anthropic" not in ledger.subjects


def test_of_what_is_kept_the_oldest_goes_first() -> None:
    kept: Kept[str, int] = Kept(most=2)
    for number, name in enumerate(("one", "two", "three")):
        kept.keep(name, number)
    assert [kept.get(name) for name in ("one", "two", "three")] == [None, 1, 2]
