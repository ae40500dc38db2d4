"""The bundled facts hold together: ids, names, sources, supersession."""

from __future__ import annotations

from storage.records import Grade, Metric
from storage.seed.load import PSEUDO_SUBJECTS
from tests.bundle import current, entities, facts

TRACKED = (
    "openai google-deepmind anthropic meta xai microsoft amazon apple nvidia mistral deepseek ssi "
    "thinking-machines reflection cohere ai2 czi"
)


def test_all_two_hundred_collected_facts_are_there() -> None:
    assert [f"F-{n:03}" for n in range(1, 201)] == [i for i in sorted(facts()) if i[0] == "F"]


def test_every_subject_is_an_entity_or_a_documented_stand_in() -> None:
    strangers = {fact.subject for fact in facts().values()} - set(entities())
    assert strangers <= PSEUDO_SUBJECTS


def test_every_fact_has_a_source_with_an_address_and_days_in_order() -> None:
    for fact in facts().values():
        assert fact.source_name
        assert fact.grade is Grade.CONVENTION or (fact.source_url or "").startswith("https://")
        assert fact.published is None or fact.published <= fact.retrieved


def test_every_interval_surrounds_its_value() -> None:
    for fact in facts().values():
        if fact.low is not None and fact.high is not None:
            assert fact.low <= (fact.low if fact.value is None else fact.value) <= fact.high, fact


def test_shares_lie_between_minus_one_and_one() -> None:
    for fact in facts().values():
        if fact.unit == "share" and fact.value is not None:
            assert -1 <= fact.value <= 1, fact


def test_supersession_stays_with_one_subject_and_goes_forward_in_time() -> None:
    for fact in facts().values():
        if fact.supersedes:
            older = facts()[fact.supersedes]
            assert (older.subject, older.metric) == (fact.subject, fact.metric)
            assert older.as_of < fact.as_of


def test_the_seventeen_tracked_labs_are_marked() -> None:
    marked = [e.slug for e in entities().values() if "tracked" in e.traits]
    assert " ".join(marked) == TRACKED


def test_the_divisions_of_larger_firms_are_marked() -> None:
    marked = {e.slug for e in entities().values() if "division" in e.traits}
    assert marked == {"google-deepmind", "meta", "microsoft", "amazon", "apple", "nvidia"}


def test_no_two_things_answer_to_one_name() -> None:
    owner: dict[str, str] = {}
    for entity in entities().values():
        for name in {entity.key, entity.name, *entity.aliases}:
            key = "".join(c for c in name.casefold() if c.isalnum())
            assert owner.setdefault(key, entity.slug) == entity.slug or key == "google", name


def test_blackwell_alone_is_no_chip() -> None:
    assert not any("blackwell" in entity.aliases for entity in entities().values())


def test_a_convention_and_a_published_share_do_not_collide() -> None:
    for metric in (Metric.RD_COMPUTE_SHARE, Metric.RESEARCH_STAFF_SHARE):
        kinds = {
            (f.grade is Grade.CONVENTION, f.qualifier) for f in current() if f.metric == metric
        }
        assert kinds == {(True, "convention"), (False, "published")}


def test_what_a_convention_rests_on_is_in_the_bundle() -> None:
    for fact in facts().values():
        for basis in (fact.detail("rests_on") or "").split(", "):
            assert not basis or basis in facts()
