"""Open weights: what counts as a release, what is left, and what is said of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.feeds.errors import Blocked, Drifted, Empty, FeedError, Malformed
from bot.feeds.open_weights import OpenWeights
from bot.feeds.protocol import Context, Parsed
from bot.feeds.registry import LISTED, orgs, sources
from bot.feeds.superseding import settle
from storage.records import Fact
from tests.unit.feeds.fakes import CONTEXT

FEED = OpenWeights()
WATCHING = replace(CONTEXT, read=date(2026, 11, 24), since=date(2026, 11, 23))


def model(name: str, created: str = "2026-11-20", **more: Any) -> dict[str, Any]:
    """A model of an organisation as the hub lists it; name and figures are invented."""
    total = more.pop("total", 7_000_000_000)
    record = {
        "id": f"zai-org/{name}",
        "createdAt": f"{created}T08:00:00.000Z",
        "gated": False,
        "private": False,
        "tags": ["transformers", "license:mit", "arxiv:2611.00001", "region:us"],
        "pipeline_tag": "text-generation",
        "safetensors": {"parameters": {"BF16": total}, "total": total},
    }
    return record | more


def parsed(*records: object, context: Context = WATCHING) -> Parsed:
    return FEED.parse({"zai-org": json.dumps(list(records)).encode()}, context)


def only(*records: object, context: Context = WATCHING) -> Fact:
    [fact] = parsed(*records, context=context).facts
    return fact


def test_a_release_says_size_licence_paper_and_both_days() -> None:
    fact = only(model("Tern-9B"))
    assert (fact.subject, fact.metric, fact.value) == (
        "run/tern-9b",
        "open_weights_release",
        7_000_000_000,
    )
    assert (fact.as_of, fact.published) == (date(2026, 11, 20), WATCHING.read)
    assert fact.source_url == "https://huggingface.co/zai-org/Tern-9B"
    assert dict(fact.details) == {
        "organisation": "Z.ai",
        "lab": "zai",
        "licence": "mit",
        "link": "https://arxiv.org/abs/2611.00001",
    }


def test_at_the_first_reading_a_release_is_of_its_own_day() -> None:
    fact = only(model("Tern-9B"), context=replace(WATCHING, since=None))
    assert fact.published == date(2026, 11, 20)


def test_sizes_and_variants_of_a_week_are_one_release() -> None:
    fact = only(
        model("Tern-9B", "2026-11-10"),
        model("Tern-9B-Instruct", "2026-11-10"),
        model("Tern-100B-A10B", "2026-11-14", total=1e11, tags=["license:other"]),
    )
    assert (fact.low, fact.value, fact.high) == (7e9, None, 1e11)
    assert fact.detail("licence") == "mit, other"
    assert fact.detail("models") == "3"
    assert fact.as_of == date(2026, 11, 10)


def test_a_size_that_comes_weeks_later_is_a_release_of_its_own() -> None:
    found = parsed(model("Tern-9B", "2026-11-01"), model("Tern-100B", "2026-11-20")).facts
    assert {fact.subject for fact in found} == {"run/tern-9b", "run/tern-100b"}


@pytest.mark.parametrize(
    "copy",
    [
        model("Tern-9B-GGUF"),
        model("Tern-9B-FP8"),
        model("Tern-9B-AWQ"),
        model("Tern-9B-NVFP4"),
        model("Tern-9B-int4"),
        model("Tern-mini", tags=["base_model:quantized:zai-org/Tern-9B"]),
        model("Tern-chatty", tags=["base_model:adapter:zai-org/Tern-9B"]),
        model("Tern-hidden", private=True),
        model("Tern-ears", pipeline_tag="automatic-speech-recognition"),
        model("Tern-old-9B", "2026-01-05"),
    ],
)
def test_copies_and_what_is_old_or_no_language_model_are_left(copy: dict[str, Any]) -> None:
    found = parsed(model("Wren-9B"), copy)
    assert [fact.subject for fact in found.facts] == ["run/wren-9b"]
    assert found.left == 1


def test_a_model_that_the_ledger_knows_keeps_its_name() -> None:
    known = replace(WATCHING, entities=frozenset({"run/tern-9b-instruct"}))
    assert only(model("Tern-9B-Instruct"), context=known).subject == "run/tern-9b-instruct"


def test_gates_and_bases_are_told() -> None:
    tags = ["license:other", "base_model:Qwen/Wren-8B", "base_model:finetune:Qwen/Wren-8B"]
    fact = only(model("Tern-9B", gated="manual", tags=tags))
    assert (fact.detail("gated"), fact.detail("base")) == ("manual", "Qwen/Wren-8B")


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ({"id": "zai-org/Tern-9B"}, "no list of tags"),
        (model("Tern-9B", createdAt=None), "no day of creation"),
        (model("Tern-9B", createdAt="yesterday"), "Invalid isoformat"),
        (model("Tern-9B", createdAt="2087-01-01T00:00:00.000Z"), "dated 2087-01-01"),
        (model("Tern-9B", total=-5), "-5 parameters"),
        (model("Tern-9B", total="many"), "no number"),
        (model("Tern-9B", total=1e300), "1e+300 parameters"),
        (model("x" * 10_000), "no id of a model"),
        (model("Tern-9B", id="somebody/Tern-9B"), "not a model of zai-org"),
        ({"id": 7}, "no id of a model"),
        ("Tern-9B", "not a model"),
        (None, "not a model"),
        ({}, "no 'id'"),
    ],
)
def test_a_bad_record_is_named_and_the_others_are_taken(record: object, why: str) -> None:
    found = parsed(model("Wren-9B"), record)
    assert [fact.subject for fact in found.facts] == ["run/wren-9b"]
    [bad] = found.bad
    assert why in bad.reason
    assert len(bad.record) <= 120


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"<html>log in</html>", Blocked),
        (b"{", Malformed),
        (b"[" * 100_000, Malformed),
        (b"\xff\xfe[]x", Malformed),
        (b'{"error": "no such thing"}', Drifted),
        (b"[7]", Drifted),
        (b"[]", Empty),
    ],
)
def test_a_reply_of_another_shape_has_a_name(body: bytes, error: type[FeedError]) -> None:
    with pytest.raises(error):
        FEED.parse({"zai-org": body}, WATCHING)


def test_nothing_new_is_a_good_reading() -> None:
    found = parsed(model("Tern-9B", "2026-01-05"))
    assert (found.facts, found.content) == ((), date(2026, 1, 5))


def test_a_list_that_does_not_reach_back_far_enough_says_so() -> None:
    days = [f"2026-11-{day:02}" for day in range(1, 21)]
    names = [f"{letter}{word}" for letter in "ABCDE" for word in days]
    records = [model(f"Bird-{n}", n[1:]) for n in names]
    assert len(records) == LISTED
    found = parsed(*records)
    assert "100 models since 2026-11-01" in found.bad[0].reason
    assert min(fact.as_of for fact in found.facts) > date(2026, 11, 8)


def test_the_next_day_tells_it_no_second_time() -> None:
    fact = only(model("Tern-9B"))
    later = replace(WATCHING, read=date(2026, 11, 25), since=WATCHING.read)
    again = only(model("Tern-9B"), context=later)
    settled = settle([again], {fact.id: fact}, [fact], FEED.place)
    assert (settled.facts, settled.unchanged) == ((), 1)


def test_a_licence_that_changes_supersedes() -> None:
    fact = only(model("Tern-9B"))
    again = only(model("Tern-9B", tags=["license:other"]))
    settled = settle([again], {fact.id: fact}, [fact], FEED.place)
    assert [new.detail("licence") for new in settled.facts] == ["other"]


def test_every_organisation_is_a_source_and_a_renamed_one_is_off() -> None:
    names = [f"weights:{org.org}" for org in orgs()]
    assert names == [source.name for source in sources() if source.kind == "weights"]
    assert len({org.org.casefold() for org in orgs()}) == len(orgs())
    assert not [org.org for org in orgs() if org.until and org.on]
    assert not [org.org for org in orgs() if org.on and not org.evidence]


def test_every_organisation_that_is_a_lab_has_a_lab_of_the_ledger() -> None:
    from tests.bundle import entities

    assert {org.lab for org in orgs() if org.lab} <= set(entities())
