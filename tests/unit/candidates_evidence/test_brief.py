"""The brief of the answer book, with its invented person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.people.candidate import subjects_of_finding
from bot.answers import Answer
from bot.candidates.evidence import Identity
from bot.candidates.finding import Dossier
from bot.candidates.scholars.records import Authorship, Doubt
from bot.questions.types import Kind
from bot.render.json import as_dict
from storage.records import Evidence, Tie
from tests.unit.candidates_evidence import people as p
from tests.unit.told import text

TOLERANCE = 0.01


def shows(answer: Answer, key: str, median: float, low: float = 0, high: float = 0) -> None:
    figure = answer.figure(key)
    assert figure is not None
    assert figure.estimate is not None
    assert figure.estimate.median == pytest.approx(median, rel=TOLERANCE)
    if low:
        assert figure.estimate.low == pytest.approx(low, rel=TOLERANCE)
        assert figure.estimate.high == pytest.approx(high, rel=TOLERANCE)


def test_the_figures_are_those_of_the_answer_book() -> None:
    answer = p.ask(p.DOSSIER)
    assert answer.kind is Kind.CANDIDATE
    shows(answer, "candidate.largest_run.flop", 1.4e24)
    shows(answer, "candidate.models", 3)
    shows(answer, "reach.larkspur-70b.days", 22.8, 17.8, 32.0)
    shows(answer, "reach.larkspur-7b.days_one_researcher", 54.8, 42.6, 76.8)
    shows(answer, "reach.tern.days_one_researcher", 1.37, 1.07, 1.92)


def test_the_headline_is_about_the_work_and_fits_a_header() -> None:
    headline = p.ask(p.DOSSIER).headline.text
    assert headline == (
        "Published work points to runs of up to 1.4e24 FLOP (Larkspur-70B, 2025, Confident)"
    )
    assert len(headline) <= 150


def test_each_line_says_what_when_in_which_role_how_sure_and_when_it_was_read() -> None:
    said = text(p.ask(p.DOSSIER))
    assert "3 works found, 2022–2025, newest first" in said
    assert "Was a co-author of Larkspur-70B (11 Mar 2025, one of 41 authors)" in said
    assert "1.4e24 FLOP, 2,048 H100 (Confident); identified by author id" in said
    assert "run tied by arXiv number [W4000000001, read 24 Nov 2026]" in said
    assert "64 A100 = 20 H100e (Likely); matched by name and organisation" in said
    assert "Last published from Quillmere Labs in 2025." in said


def test_the_lines_are_in_the_order_of_their_dates() -> None:
    table = p.ask(p.DOSSIER).table
    assert table is not None
    assert table.caption == "Newest first"
    days = [row[1].text for row in table.rows]
    assert days == ["11 Mar 2025", "2 Jun 2024", "19 Oct 2022"]


def test_every_work_has_its_link_and_its_day_among_the_sources() -> None:
    works = [fact for fact in p.ask(p.DOSSIER).sources() if fact.id.startswith("W")]
    assert {fact.id for fact in works} == {work.id for work in p.WORKS}
    assert all(fact.source_url and fact.retrieved == p.DAY for fact in works)


def test_the_runs_stand_against_our_offer() -> None:
    said = text(p.ask(p.DOSSIER))
    assert "A run like Larkspur-70B takes all 2,048 H100 for 23 days (18–32 days)." in said
    assert "Larkspur-7B: 55 days (43–77 days) on one researcher's average share of 51 H100" in said
    assert "No guaranteed share is on file" in said


def test_a_guaranteed_share_goes_before_the_average() -> None:
    answer = p.ask(p.DOSSIER, offer=replace(p.OFFER, guaranteed_per_researcher=25.6))
    shows(answer, "reach.tern.days_one_researcher", 2.74)
    assert "guaranteed share of 26 H100" in text(answer)
    assert "No guaranteed share" not in text(answer)


def test_a_guarantee_that_is_not_covered_is_not_counted_on() -> None:
    answer = p.ask(p.DOSSIER, offer=replace(p.OFFER, guaranteed_per_researcher=100))
    shows(answer, "reach.tern.days_one_researcher", 1.37)


def test_without_an_offer_the_works_stand_alone() -> None:
    answer = p.ask(p.DOSSIER, offer=None)
    assert answer.figure("reach.tern.days") is None
    assert "Tell me your offer" in text(answer)


def test_five_questions_are_asked_and_one_of_them_is_for_how_long() -> None:
    ask = [line.text for line in p.ask(p.DOSSIER).advice.ask]
    assert len(ask) == 5
    assert "“Which experiment needs it, and for how long?”" in ask


def test_nobody_is_to_ask_for_an_employers_figures() -> None:
    advice = p.ask(p.DOSSIER).advice
    assert "Please don't tell us your employer's internal numbers" in advice.say[-1].text
    assert any("confidential figures" in line.text for line in advice.dont_say)


def test_what_cannot_be_done_here_is_conceded() -> None:
    conceded = " ".join(line.text for line in p.ask(p.DOSSIER).advice.concede)
    assert "Larkspur-70B is not one researcher's: it takes 914 days" in conceded
    assert "Repeating is not developing" in conceded


def test_a_long_list_of_authors_is_called_a_shared_credit() -> None:
    crowd = p.work(1, "Larkspur-70B", p.LARKSPUR_70B.published, p.ME, 80, "2503.00070")
    assert "a shared credit list" in text(p.ask(replace(p.DOSSIER, works=(crowd,))))
    assert "a shared credit list" not in text(p.ask(p.DOSSIER))


def test_a_cut_list_has_more_authors_than_it_shows() -> None:
    cut = replace(p.LARKSPUR_70B, cut=True, authors=p.authors(p.ME, 100))
    assert "one of more than 100 authors" in text(p.ask(replace(p.DOSSIER, works=(cut,))))


def test_works_without_link_date_or_authors_are_left_out_and_that_is_said() -> None:
    bare = replace(p.TERN, url="")
    answer = p.ask(replace(p.DOSSIER, works=(p.LARKSPUR_70B, bare)))
    assert "Tern" not in text(answer)
    assert "without a link, a date or a list of authors are left out" in text(answer)


def test_a_work_by_name_alone_is_not_shown_but_asked_about() -> None:
    stranger = replace(p.BY_NAME, institutions=("Harrowgate Institute",))
    other = replace(p.TERN, authors=(stranger, Authorship("Someone Else")))
    answer = p.ask(replace(p.DOSSIER, works=(p.LARKSPUR_70B, other)))
    shows(answer, "candidate.models", 1)
    assert "1 other work matches by name alone" in text(answer)


def test_two_shared_coauthors_corroborate_a_name() -> None:
    stranger = replace(p.BY_NAME, institutions=("Harrowgate Institute",))
    other = replace(p.TERN, authors=p.authors(stranger, 4))
    answer = p.ask(replace(p.DOSSIER, works=(p.LARKSPUR_70B, other)))
    shows(answer, "candidate.models", 2)
    assert "matched by name and co-authors" in text(answer)


def test_a_record_that_may_be_several_people_says_so() -> None:
    merged = replace(p.IDENTITY, doubts=(Doubt.OUTPUT,))
    assert "may combine several people" in text(p.ask(replace(p.DOSSIER, identity=merged)))


def test_works_without_published_training_are_evidence_too() -> None:
    other = p.work(7, "Provable bounds for sparse attention", p.TERN.published, p.ME, 2)
    answer = p.ask(replace(p.DOSSIER, works=(other,)))
    assert answer.headline.text.startswith("Published work found; my table has")
    assert "Theory and interpretability: Provable bounds" in text(answer)
    assert "none is about a model whose training is in my table" in text(answer)
    figure = answer.figure("candidate.largest_run.flop")
    assert figure is not None
    assert figure.estimate is None


def test_no_works_at_all_are_no_evidence_of_none() -> None:
    answer = p.ask(Dossier(Identity("Teodric Vannholm"), (), ("your pool",), p.DAY))
    assert answer.headline.text == "No public evidence found"
    assert "says nothing about experience" in text(answer)


@pytest.mark.parametrize("purpose", [None, "", "   "])
def test_without_a_purpose_it_is_asked_for_and_nothing_is_shown(purpose: str | None) -> None:
    answer = p.ask(p.DOSSIER, p.question(purpose=purpose))
    assert answer.kind is Kind.CANDIDATE
    assert answer.question.person == "Ilva Marrowdene"
    assert answer.headline.text == "Why do you look this person up?"
    assert not answer.figures
    assert answer.table is None
    assert not answer.sources()


def test_a_brief_from_the_pools_own_evidence_has_the_same_figures() -> None:
    rows = tuple(
        Evidence(
            candidate=1,
            work=work.arxiv or "",
            title=work.title,
            link=work.url,
            published=work.published or p.DAY,
            retrieved=p.DAY,
            tie=Tie.IDENTIFIED,
            authors=len(work.authors),
            source="OpenAlex",
        )
        for work in p.WORKS
    )
    stored = Dossier(Identity("Ilva Marrowdene"), (), ("your pool",), p.DAY, rows)
    answer = p.ask(stored)
    shows(answer, "candidate.largest_run.flop", 1.4e24)
    shows(answer, "reach.larkspur-70b.days", 22.8, 17.8, 32.0)
    assert "one of 41 authors" in text(answer)


def test_the_subjects_of_a_finding_are_the_runs_of_its_works() -> None:
    needed = set(subjects_of_finding(p.DOSSIER, p.index(), p.directory()))
    assert {"run/larkspur-70b", "run/larkspur-7b", "run/tern"} <= needed


def test_the_answer_is_strict_json_with_the_keys_of_the_contract() -> None:
    printed = as_dict(p.ask(p.DOSSIER), p.directory())
    assert printed["kind"] == "candidate"
    figures = printed["figures"]
    assert isinstance(figures, dict)
    assert {"candidate.largest_run.flop", "candidate.models"} <= figures.keys()
