"""Roles are put into families by words that can be shown, and bait does not fool the rules."""

from __future__ import annotations

import pytest

from bot.market.families import Family
from bot.market.folding import plain
from bot.market.job_families import APPLIED, FRONTIER, RULES, Split, classify, family_of, split
from bot.market.titles import SPELLINGS, is_pool, read_title
from tests.unit.market.labels import labels
from tests.unit.market.samples import posting

HARD = {
    Family.FRONTIER_RESEARCH: (
        "Research Scientist, Interpretability",
        "Researcher, Alignment",
        "Research Scientist, AI for Secure Code",
        "Research Engineer / Research Scientist, Vision",
    ),
    Family.RESEARCH_ENGINEERING: (
        "Research Engineer, AI Observability",
        "Research Engineer, Data Ingestion",
        "ML Research Engineer - Hardware Codesign",
        "Research Engineer, Applied AI Engineering",
        "Research Engineer, Pretraining Scaling",
    ),
    Family.INFRASTRUCTURE: (
        "ML Infrastructure Engineer, Safeguards",
        "Software Engineer, ML Infrastructure - Training Platform",
        "TPU Kernel Engineer",
        "Software Engineer, GPU Kernels",
        "Site Reliability Engineer",
        "Data Center Design Engineer",
        "Data Centre Power Engineer",
    ),
    Family.APPLIED_LLM: (
        "AI Deployment Engineer",
        "Solutions Architect, Applied AI",
        "Solutions Engineer, Pre-Sales",
        "Senior Forward Deployed Data Scientist/Engineer",
        "Forward-Deployed Engineer",
        "Prompt Engineer, Claude Code",
    ),
    Family.DATA_ENGINEERING: (
        "Software Engineer, Data Infrastructure - Research",
        "Data Engineer, Safeguards",
        "Analytics Engineer",
        "Data Operations Manager",
    ),
    Family.PRODUCT: (
        "Quantitative UX Researcher",
        "Software Engineer, Monetization Infrastructure",
        "Software Engineering Manager, Google DeepMind Impact Accelerator",
        "Backend Software Engineer, Growth",
        "Data Scientist, Claude Code",
        "Machine Learning Engineer, Integrity",
        "Product Designer",
        "Software Engineer, iOS",
        "Engineering Manager, Distillation & Dectection Platform",
    ),
    Family.OTHER: (
        "Datacenter Hardware Operations Technician, AI Compute Infrastructure - Stargate",
        "Data Center Technician",
        "Data Center Physical Security Lead",
        "Head of Data Center Leasing, Location and Energy",
        "Recruiter, AI Research",
        "Research Recruiting Sourcer",
        "Recruiter, Forward Deployed Engineering",
        "Research Operations, Economic Research",
        "Technical Program Manager, Research",
        "Research Communications Manager",
        "Marketing Insights Research Manager",
        "Market Research Lead",
        "Security Researcher, Codex Security",
        "AI Security Engineer",
        "Compute Cost of Revenue Accountant",
        "Commercial Counsel, Compute & Infrastructure",
        "Strategic Finance, Compute",
        "AI Deployment Manager",
        "AI Success Engineer",
        "Machine Learning Fellow - Human Frontier Collective (US)",
        "AI Tutor",
        "Transformative AI Research Economist, Economic Research",
        "Chemist (FTC - 12 Month Fixed Term Contract)",
        "Brand Designer",
        "Operations Manager, Data Aquisition",
    ),
    Family.UNCLEAR: ("Member of Technical Staff", "Software Engineer"),
}


@pytest.mark.parametrize(
    ("title", "family"), [(title, family) for family, titles in HARD.items() for title in titles]
)
def test_a_title_with_bait_in_it_goes_where_the_job_is(title: str, family: Family) -> None:
    assert classify(title).family is family


@pytest.mark.parametrize("title", [one for titles in HARD.values() for one in titles])
def test_the_words_that_decided_are_those_of_the_title_slips_put_right(title: str) -> None:
    read = read_title(title.replace("Aquis", "Acquis").replace("Dect", "Det"))
    assert all(word in read.text or word in read.head for word in classify(title).words)


def test_words_are_shown_for_everything_that_is_not_unclear() -> None:
    assert classify("Recruiter, AI Research").words == ("recruiter",)
    assert classify("Software Engineer").words == ()


def test_the_department_helps_where_the_title_says_too_little() -> None:
    assert classify("Software Engineer", "Scaling").family is Family.INFRASTRUCTURE
    assert classify("Member of Technical Staff", "Modelling").family is Family.RESEARCH_ENGINEERING


def test_a_department_called_applied_ai_is_product_engineering() -> None:
    department = "Applied AI; Applied AI Engineering"
    assert classify("Software Engineer, Integrity", department).family is Family.PRODUCT
    assert classify("Software Engineer", department).family is Family.PRODUCT


def test_a_department_does_not_overrule_what_the_title_says() -> None:
    assert classify("Recruiter", "Research").family is Family.OTHER
    assert classify("Research Scientist", "Go To Market").family is Family.FRONTIER_RESEARCH


def test_a_device_engineer_is_unclear_without_a_department() -> None:
    assert classify("Mechanical Engineer, Robotics").family is Family.UNCLEAR
    assert classify("Electrical Engineer", "Manufacturing").family is Family.OTHER


def test_other_says_what_kind_of_other_it_is() -> None:
    tags = [classify(title).tag for title in ("Recruiter", "Policy Lead", "AI Security Engineer")]
    assert tags == ["people", "policy", "security"]


@pytest.mark.parametrize(
    ("title", "head", "tail"),
    [
        ("  [Contract] Research  Engineer, RL ", "research engineer", "rl"),
        ("(London) Data Centre Engineer", "datacenter engineer", ""),
        ("Director, UX", "director ux", ""),
        ("Member of Technical Staff - Inference", "mts inference", ""),
        ("RE / RS – Retrieval", "research engineer / research scientist", "retrieval"),
        ("Full-Stack Engineer (Back-End)", "fullstack engineer", "backend"),
        ("", "", ""),
    ],
)
def test_a_title_is_taken_apart_into_what_it_is_and_what_it_is_about(
    title: str, head: str, tail: str
) -> None:
    read = read_title(title)
    assert (read.head, read.tail) == (head, tail)


@pytest.mark.parametrize("title", ["", " ", "🙂", "-", "[]", "(x)", "工程师", "a" * 300])
def test_strange_titles_have_a_family(title: str) -> None:
    assert classify(title).family in {Family.OTHER, Family.UNCLEAR}


def test_a_slip_in_a_long_word_is_forgiven_and_another_word_is_not_bent() -> None:
    assert classify("Reserach Scientist").family is Family.FRONTIER_RESEARCH
    assert classify("Infrastucture Engineer").family is Family.INFRASTRUCTURE
    assert classify("Recreation Lead").family is Family.OTHER


@pytest.mark.parametrize(
    ("title", "pool"),
    [
        ("[Expression of Interest] Research Engineer, Reward Models", True),
        ("Researcher (General Interest)", True),
        ("NeurIPS 2025- Job Application", True),
        ("Interest Rate Analyst", False),
    ],
)
def test_postings_that_collect_applications_for_no_opening_are_marked(
    title: str, pool: bool
) -> None:
    assert is_pool(title) is pool


def test_the_split_counts_both_sides_and_hides_nothing() -> None:
    families = [*Family, Family.UNCLEAR]
    assert split(families) == Split(frontier=3, applied=2, neither=4, unclear=2)
    assert split(families).total == len(families)
    assert not FRONTIER & APPLIED


def test_a_posting_is_read_with_its_department_and_team() -> None:
    assert family_of(posting("a", "Recruiter")).family is Family.OTHER


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.id for rule in RULES]
    assert len(names) == len(set(names))


def test_every_spelling_holds_the_hint_that_it_is_looked_for_by() -> None:
    seldom = (
        "re/rs · mlre · tlm · tl, infra · tech lead / manager · gemini app · programme"
        " · fine-tuning · co-design · pre-sales · go-to-market · swe · fde · tpm · data centre"
        " · pre-training"
    )
    texts = [plain(label.title) for label in labels()] + seldom.split(" · ")
    for hint, pattern, _ in SPELLINGS:
        found = [text for text in texts if pattern.search(text)]
        assert found, pattern.pattern
        assert all(hint in text for text in found), pattern.pattern


def test_what_is_kept_of_heads_and_departments_does_not_mix() -> None:
    head, department = classify("Research Scientist"), classify("Engineer", "Research")
    assert (head.family, department.family) == (
        Family.FRONTIER_RESEARCH,
        Family.RESEARCH_ENGINEERING,
    )
    assert classify("Research Scientist") == head
