"""P4: evidence wording, and no conclusion from silence: every brief is read word by word."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.candidates.finding import Finding, Nobody, Withheld
from bot.render.text import plain
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import ASKS

SAYS_TOO_MUCH = re.compile(
    r"\b(?:works (?:at|for)|worked (?:at|for)|employed|built|led|leads|ran|expert\w*|leading|"
    r"senior|experienced|inexperienced|talented|strong candidate|brilliant|has no experience|"
    r"never trained|has not trained|can't train|lacks|unqualified|is used to \d)",
    re.IGNORECASE,
)
FINDINGS: dict[str, Finding] = {
    "works": p.DOSSIER,
    "one work": replace(p.DOSSIER, works=(p.TERN,)),
    "no works": replace(p.DOSSIER, works=()),
    "nobody": Nobody(("your pool", "the works index (OpenAlex)"), p.DAY),
    "withheld": Withheld(),
}


@pytest.mark.parametrize("finding", FINDINGS.values(), ids=FINDINGS)
@pytest.mark.parametrize("offer", [p.OFFER, None])
def test_no_brief_says_more_than_what_was_published(finding: Finding, offer: object) -> None:
    said = plain(p.ask(finding, offer=p.OFFER if offer else None))
    assert SAYS_TOO_MUCH.findall(said) == []


def test_the_role_is_the_published_one() -> None:
    said = plain(p.ask(p.DOSSIER))
    assert "Was a co-author of Larkspur-70B" in said


def test_where_somebody_is_from_is_where_they_last_published_from() -> None:
    assert "Last published from Quillmere Labs in 2025" in plain(p.ask(p.DOSSIER)).replace(
        "\n", " "
    )


@pytest.mark.parametrize("finding", ["no works", "nobody"])
def test_silence_is_said_to_be_no_evidence(finding: str) -> None:
    said = plain(p.ask(FINDINGS[finding]))
    assert re.search(r"(?:says nothing|no evidence of|shows nothing|not evidence)", said)


def test_in_slack_it_reads_the_same(pool: Talker) -> None:
    said = str(pool.said(ASKS))
    assert "a co-author of" in said
    assert SAYS_TOO_MUCH.findall(said) == []
