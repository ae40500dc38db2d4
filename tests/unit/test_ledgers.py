"""A ledger is made once for every state of the store, and so is what follows from it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.answering.people import places
from bot.answering.people.fit import fits_of
from bot.answering.people.places import lab_of
from bot.candidates.scholars.text import folded
from bot.compute.labs import figures_of_lab
from bot.compute.offers import figures_of
from bot.fact_index import Kept, Ledgers
from bot.ledger import Directory
from bot.questions.types import Assumptions
from bot.services import Asker, Services
from storage.records import Amount, Entity, EntityKind, Metric
from storage.store import Store
from tests.unit.candidates_evidence.people import OFFER

DAY = date(2026, 11, 24)
RUN = "run/llama-3.1-nemotron-70b-instruct"
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


def test_an_offer_is_asked_for_once_until_anybody_saves_another() -> None:
    asker = Asker.operator()
    with Store.open("sqlite://") as store:
        services, other = Services(store), Services(store)
        assert services.saved_offer(asker) is None
        first = other.save_offer(OFFER, asker)
        assert services.saved_offer(asker) == first
        assert services.saved_offer(asker) is services.saved_offer(asker)
        second = other.save_offer(replace(OFFER, usd_per_year=1e6), asker)
        assert services.saved_offer(asker) == second
        assert services.saved_offer(replace(asker, team="T2")) is None


def test_what_runs_take_on_an_offer_is_worked_out_once_for_a_ledger() -> None:
    with Store.open("sqlite://") as store:
        ledgers = Ledgers(store, lambda found: Directory(found.directory))
        subjects = ("any", "any-company", "any-division", "chip/h100", RUN)
        ledger = ledgers.of(subjects, DAY, "T1")
        fits = fits_of((RUN,), OFFER, ledger)
        assert fits is not None
        assert [fit.run.entity.slug for fit in fits.fits] == [RUN]
        assert fits_of((RUN,), OFFER, ledger) is fits
        assert fits_of((RUN,), replace(OFFER, researchers=None), ledger) is not fits


def test_the_names_of_labs_are_those_of_the_directory() -> None:
    acme, other = (Entity(name.lower(), EntityKind.LAB, name) for name in ("Acme", "Other"))
    renamed = replace(acme, aliases=("ACMÉ AI",))
    before, after = Directory((acme, other)), Directory((renamed, other))
    assert [lab_of("Acme AI (Norway)", each) for each in (before, after)] == [None, "acme"]
    assert lab_of("acme", before) == lab_of("acme", after) == "acme"


def test_of_labs_that_share_a_name_the_first_is_told() -> None:
    labs = (Entity(slug, EntityKind.LAB, "Same Labs") for slug in ("one", "two"))
    assert lab_of("Same Labs", Directory(tuple(labs))) == "one"


def test_the_names_of_labs_are_folded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    folds: list[str] = []

    def counting(text: str) -> str:
        folds.append(text)
        return folded(text)

    monkeypatch.setattr(places, "folded", counting)
    directory = Directory((Entity("acme", EntityKind.LAB, "Acme", ("ACME AI",)),))
    assert {lab_of("Acme", directory) for _ in range(3)} == {"acme"}
    assert folds == ["Acme", "ACME AI"]


def test_what_an_offer_comes_to_is_worked_out_once_and_anew_where_a_price_changes() -> None:
    subjects = ("any", "any-company", "any-division", "chip/h100")
    with Store.open("sqlite://") as store:
        ledgers = Ledgers(store, lambda found: Directory(found.directory))
        ledger = ledgers.of(subjects, DAY, "T1")
        figures = figures_of(OFFER, ledger, Assumptions())
        assert figures_of(OFFER, ledger, Assumptions()) is figures
        more = replace(OFFER, researchers=Amount(50.0))
        assert figures_of(more, ledger, Assumptions()) is not figures
        assert figures.usd_per_year is not None
        prices = [f for f in figures.usd_per_year.facts if f.metric == Metric.RENTAL_PRICE]
        dear = [replace(f, id=f"{f.id}-x", value=1e3, supersedes=f.id) for f in prices]
        with store.write() as tx:
            tx.facts.record([replace(one, low=None, high=None) for one in dear])
        changed = figures_of(OFFER, ledgers.of(subjects, DAY, "T1"), Assumptions())
        assert changed.usd_per_year is not None
        assert changed.usd_per_year.median > 50 * figures.usd_per_year.median


def test_a_site_that_is_let_is_found_once_and_told_as_it_was_corrected() -> None:
    with Store.open("sqlite://") as store:
        services = Services(store)

        def told() -> str:
            answer = services.ask("how big is xai", Asker.operator(), DAY)
            return " ".join(caveat.text for caveat in answer.caveats)

        assert "has been let to Anthropic" in told()
        known = [f for f in services.facts("site/colossus-1") if f.detail("user_history")]
        site = next(f for f in known if f.metric == Metric.H100E_OPERATIONAL)
        details = tuple((k, v) for k, v in site.details if k != "user_history")
        with store.write() as tx:
            tx.facts.record([replace(site, id="X-2", details=details, supersedes=site.id)])
        assert "has been let to Anthropic" not in told()
