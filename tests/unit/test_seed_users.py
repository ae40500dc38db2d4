"""Who uses a site, and since when."""

from __future__ import annotations

from storage.seed.build.sites import JULY
from storage.seed.build.users import organisations, users_over_time


def test_a_cell_of_organisations_is_read_with_how_sure_each_is() -> None:
    found = organisations("OpenAI #likely, Google DeepMind #confident, G42")
    assert [(o.slug, o.sure) for o in found] == [
        ("openai", "likely"),
        ("google-deepmind", "confident"),
        ("g42", "untagged"),
    ]


def test_the_user_of_a_site_is_followed_only_up_to_the_version() -> None:
    rows = [
        {"Date": "2025-07-22", "User": "SpaceXAI #confident"},
        {"Date": "2026-06-01", "User": "Anthropic #confident"},
        {"Date": "2026-08-01", "User": "Cursor #confident"},
    ]
    assert users_over_time(rows, JULY.content) == "xai:2025-07-22; anthropic:2026-06-01"
