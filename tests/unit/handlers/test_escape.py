"""Text from outside is cleaned and escaped, and never cut inside an entity."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.blocks.escape import clamp, clean, escape, link, unescape


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("<!channel>", "&lt;!channel&gt;"),
        ("<@U123> & <https://x.y|here>", "&lt;@U123&gt; &amp; &lt;https://x.y|here&gt;"),
        ("a &amp; b", "a &amp;amp; b"),
        ("\u202eabc\u200b\x00\ufeff", "abc"),
        ("e\u0301", "é"),
        ("{{7*7}}", "{{7*7}}"),
    ],
)
def test_nothing_typed_is_markup(typed: str, shown: str) -> None:
    assert escape(typed) == shown


@given(st.text(alphabet="&<>a ", max_size=80), st.integers(5, 40))
def test_a_cut_is_never_inside_an_entity(text: str, limit: int) -> None:
    shown = escape(text, limit)
    assert len(shown) <= limit
    assert "&" not in re.sub("&(amp|lt|gt);", "", shown)


@given(st.text(max_size=200))
def test_what_is_escaped_reads_as_what_was_typed(text: str) -> None:
    assert unescape(escape(text, 10_000)) == clean(text).strip()


@given(st.text(max_size=200), st.integers(2, 60))
def test_plain_text_is_cut_to_its_limit(text: str, limit: int) -> None:
    assert len(clamp(text, limit)) <= limit


def test_a_cut_falls_between_words() -> None:
    assert clamp("how do we compare to openai", 20) == "how do we compare…"


def test_a_link_can_not_be_ended_early() -> None:
    assert link("a|b>c", "https://x.y/?a=1&b=2") == "<https://x.y/?a=1&amp;b=2|a/b&gt;c>"


@pytest.mark.parametrize("url", [None, "http://x.y", "javascript:alert(1)", "https://x.y/ z>"])
def test_only_https_is_linked(url: str | None) -> None:
    assert link("name", url) == "name"
