"""Works and runs: what ties them, and what only looks alike. Needs: the words that decide."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.answering.people.lines import needs_told
from bot.candidates.evidence import gather, unique
from bot.candidates.needs import needs_of
from bot.candidates.scholars.identifiers import arxiv_id
from bot.candidates.scholars.records import Work
from bot.candidates.ties import CLOSE, PAPER, How
from bot.questions.words.kinds_of_work import Need
from storage.records import EntityKind
from tests.unit.candidates_evidence import people as p


def titled(title: str, published: date | None = date(2024, 12, 27), **more: str) -> Work:
    made = p.work(9, title, published, p.ME, 3)
    return replace(made, **more)  # type: ignore[arg-type]


def test_a_paper_is_tied_by_its_arxiv_id_before_all_else() -> None:
    tied = p.index().tie(titled("Anything", arxiv="2503.00070", doi="10.1/x"))
    assert tied is not None
    assert (tied.runs, tied.how) == (("run/larkspur-70b",), How.ARXIV)


def test_a_doi_of_arxiv_is_an_arxiv_id() -> None:
    tied = p.index().tie(titled("Anything", doi="10.48550/arxiv.2406.00007"))
    assert tied is not None
    assert tied.runs == ("run/larkspur-7b",)


def test_a_title_ties_what_no_identifier_does() -> None:
    tied = p.index().tie(titled("DeepSeek-V3 Technical Report"))
    assert tied is not None
    assert (tied.runs, tied.how) == (("run/deepseek-v3",), How.TITLE)


@pytest.mark.parametrize(
    "title",
    [
        "On DeepSeek-V3 and its critics",
        "Bloom in spring meadows",
        "Bloom",
        "R1: a receptor",
        "Tern",
    ],
)
def test_a_title_that_only_mentions_a_name_ties_nothing(title: str) -> None:
    assert p.index().tie(titled(title)) is None


def test_a_title_of_another_time_ties_nothing() -> None:
    old = titled("DeepSeek-V3 Technical Report", date(2024, 12, 27) - timedelta(days=500))
    assert p.index().tie(old) is None
    assert p.index().tie(replace(old, published=None)) is None


def test_a_paper_about_something_else_is_not_the_paper_of_a_run() -> None:
    assert p.index().tie(titled("Compute in academia", arxiv="2410.23261")) is None


def test_a_paper_of_a_family_ties_to_its_largest_run_first() -> None:
    olmo = titled("Olmo 3", date(2025, 12, 1), arxiv="2512.13961")
    [line] = gather(p.IDENTITY, [olmo], p.index(), p.ledger(), p.DAY).lines
    assert len(line.runs) == 3
    sizes = [run.size for run in line.runs]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) > 0, "by its hours where no FLOP is published"


@pytest.mark.parametrize(
    ("title", "arxiv", "day", "run"),
    [
        ("The Llama 3 Herd of Models", "2407.21783", date(2024, 7, 31), "run/llama-3.1-405b"),
        ("s1: Simple test-time scaling", "2501.19393", date(2025, 1, 31), "run/s1"),
        ("TinyLlama: An Open-Source", "2401.02385", date(2024, 1, 4), "run/tinyllama-1.1b"),
        ("Apertus: Democratizing", "2509.14233", date(2025, 9, 17), "run/apertus-70b"),
        ("SmolLM2: When Smol Goes Big", "2502.02737", date(2025, 2, 4), "run/smollm2-1.7b"),
    ],
)
def test_the_report_of_a_run_ties_though_no_source_links_to_it(
    title: str, arxiv: str, day: date, run: str
) -> None:
    tied = p.index().tie(titled(title, day, arxiv=arxiv))
    assert tied is not None
    assert tied.how is How.ARXIV
    assert run in tied.runs


def test_every_report_of_a_run_is_of_the_time_of_the_run() -> None:
    index = p.index()
    runs = p.directory().of(EntityKind.RUN)
    marked = [(r.slug, t.removeprefix(PAPER)) for r in runs for t in r.traits if PAPER in t]
    assert len(marked) > 30
    for slug, paper in marked:
        assert arxiv_id(f"arxiv:{paper}") == paper
        month = date(2000 + int(paper[:2]), int(paper[2:4]), 15)
        assert abs((month - index.days[slug]).days) < CLOSE, slug


def test_a_run_by_hours_is_larger_than_one_that_took_a_thousandth_of_them() -> None:
    smol = titled("SmolLM2", date(2025, 2, 4), arxiv="2502.02737")
    llava = titled("Improved Baselines", date(2023, 10, 5), arxiv="2310.03744")
    works = [replace(smol, id="W1"), replace(llava, id="W2")]
    found = gather(p.IDENTITY, works, p.index(), p.ledger(), p.DAY)
    assert found.largest is not None
    assert found.largest.work.id == "W1"
    assert needs_of(found.lines).of(Need.PRETRAINING) is not None
    answer = p.ask(replace(p.DOSSIER, works=tuple(works)))
    assert "140,000 GPU-hours, some 1.7e23 FLOP (SmolLM2 1.7B" in answer.headline.text


def test_a_preprint_and_its_published_form_are_one_work() -> None:
    preprint = replace(p.TERN, id="W1", doi=None)
    published = replace(p.TERN, id="W2", arxiv=None, doi="10.1/tern", url="https://doi.org/10.1/t")
    [work] = unique([preprint, published])
    assert (work.arxiv, work.doi) == ("2210.00064", "10.1/tern")


def test_two_works_of_one_title_by_others_are_two() -> None:
    other = replace(p.TERN, id="W2", arxiv=None, authors=p.TERN.authors[1:])
    assert len(unique([p.TERN, other])) == 2


def test_one_title_that_a_person_signed_twice_is_one_work() -> None:
    mine = p.work(5, "Reading long documents in parts", date(2024, 5, 1), p.ME, 3)
    moved = replace(mine, id="W2", url="https://example.org/2", authors=mine.authors[::-1])
    assert len(gather(p.IDENTITY, [mine, moved], p.index(), p.ledger(), p.DAY).lines) == 1
    short = [replace(one, title="Editorial") for one in (mine, moved)]
    assert len(gather(p.IDENTITY, short, p.index(), p.ledger(), p.DAY).lines) == 2


@pytest.mark.parametrize(
    ("title", "need", "words"),
    [
        ("A theory of width", Need.THEORY, ("theory",)),
        ("Mechanistic interpretability of circuits", Need.THEORY, None),
        ("A benchmark for long documents", Need.EVALUATION, ("benchmark",)),
        ("Instruction tuning with few examples", Need.TUNING, ("instruction tuning",)),
        ("LoRA for speech", Need.TUNING, ("lora",)),
        ("Efficient attention on old chips", Need.SYSTEMS, ("efficient attention",)),
        ("Scaling laws for sparse models", Need.PRETRAINING, ("scaling laws",)),
    ],
)
def test_a_class_shows_the_words_it_matched(
    title: str, need: Need, words: tuple[str, ...] | None
) -> None:
    found = needs_of(gather(p.IDENTITY, [titled(title)], p.index(), p.ledger(), p.DAY).lines)
    matched = found.of(need)
    assert matched is not None
    [reason] = matched.reasons
    assert reason.words
    if words:
        assert reason.words == words


@pytest.mark.parametrize(
    "title",
    [
        "Notes",
        "Theodor and his cats",
        "Auditorium acoustics",
        "",
        "Palisade Technical Report",
        "Speech Recognition for Dialects with Self-Training",
    ],
)
def test_titles_that_say_nothing_are_silent(title: str) -> None:
    found = needs_of(gather(p.IDENTITY, [titled(title)], p.index(), p.ledger(), p.DAY).lines)
    assert found.classes == ()
    assert len(found.silent) == 1


def test_a_subject_heading_is_told_as_one_and_comes_after_the_run() -> None:
    work = replace(titled("Notes"), topics=("Parallel training",))
    found = needs_of(gather(p.IDENTITY, [work], p.index(), p.ledger(), p.DAY).lines)
    [told] = needs_told(found)
    assert "(“parallel training”, a subject heading of the index)" in told.text


def test_published_training_decides_by_itself() -> None:
    found = needs_of(gather(p.IDENTITY, p.WORKS, p.index(), p.ledger(), p.DAY).lines)
    large = found.of(Need.PRETRAINING)
    assert large is not None
    assert [reason.line.work.title for reason in large.reasons] == ["Larkspur-70B", "Larkspur-7B"]
    assert {reason.words for reason in large.reasons} == {()}


def test_a_tuned_model_is_no_pretraining() -> None:
    r1 = titled("DeepSeek-R1", date(2025, 1, 22), arxiv="2501.12948")
    found = needs_of(gather(p.IDENTITY, [r1], p.index(), p.ledger(), p.DAY).lines)
    assert found.of(Need.PRETRAINING) is None
    assert found.of(Need.TUNING) is not None
