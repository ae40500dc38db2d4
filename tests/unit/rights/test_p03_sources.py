"""P3: each line of a brief has its source, link, day of publication and day of reading."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.candidates_evidence import people as p
from tests.unit.rights.samples import published_lines


def test_every_line_has_its_source_link_and_both_days() -> None:
    answer = p.ask(p.DOSSIER)
    lines = published_lines(answer)
    assert len(lines) == 3
    for line in lines:
        facts = line.facts
        assert "read 24 Nov 2026" in line.text
        assert all(one.source_name and one.source_url and one.retrieved for one in facts)
    assert {"11 Mar 2025", "2 Jun 2024"} <= {word for line in lines for word in days(line.text)}


def days(text: str) -> list[str]:
    inside = text[text.index("(") + 1 :]
    return [inside.split(",")[0]]


@pytest.mark.parametrize("lacking", [{"url": ""}, {"published": None}])
def test_what_lacks_a_link_or_a_day_is_left_out_and_that_is_said(lacking: dict[str, None]) -> None:
    bare = replace(p.LARKSPUR_70B, **lacking)  # type: ignore[arg-type]
    answer = p.ask(replace(p.DOSSIER, works=(bare, p.LARKSPUR_7B)))
    assert "Larkspur-70B" not in " ".join(line.text for line in published_lines(answer))
    told = " ".join(line.text for line in answer.sentences())
    assert "Works without a link, a date or a list of authors are left out." in told
