"""Files of people in a direct message, as Slack tells of them; everybody here is invented."""

from __future__ import annotations

import pytest

from bot.candidates.imported import told_in
from handlers import files
from storage.records import Candidate
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import IN_THREAD, Json, Talker, labels

PEOPLE = """name,affiliation,topics,consent_basis
Ilva Marrowdene,Quillmere Labs,sparse training,consent
Teodric Vannholm,Westmere University,,consent
"""


def drop(
    talker: Talker, slack: FakeSlack, content: str | bytes, text: str = "", **more: object
) -> Json:
    """Drop a file into the conversation; what came back."""
    slack.files["F1"] = content.encode() if isinstance(content, str) else content
    file = {"id": "F1", "name": "people.csv", "mimetype": "text/csv", "size": len(content)}
    file |= {"url_private_download": f"{slack.url}/files/F1"} | more
    slack.answers["files.info"] = {"file": file}
    return talker.said(text, subtype="file_share", files=[file])


def pool(talker: Talker, team: str = "T1") -> tuple[Candidate, ...]:
    with talker.store.read() as tx:
        return tx.workspace(team).candidates.page()


def test_a_file_is_imported_and_every_row_accounted_for(talker: Talker, slack: FakeSlack) -> None:
    told = drop(talker, slack, PEOPLE + "Ilva Marrowdene,Quillmere Labs,,consent\nX,,,consent\n")
    assert "2 added" in told["text"]
    assert "line 4: duplicate: of line 2" in str(told["blocks"])
    assert "line 5: refused: one letter is no name" in str(told["blocks"])
    assert [one.name for one in pool(talker)] == ["Ilva Marrowdene", "Teodric Vannholm"]
    assert {one.added_by for one in pool(talker)} == {"U1"}
    assert "Marrowdene" not in str(told)
    assert labels(told) == ["What to tell them", "The pool by kind of work"]
    assert findings(told) == []


def test_what_is_said_in_the_message_holds_for_everybody(talker: Talker, slack: FakeSlack) -> None:
    text = "basis: legitimate interest; source: workshop page; region: EU; notified: 2026-11-20"
    drop(talker, slack, "Who,Firm\nIlva Marrowdene,Quillmere Labs\n", f"map Who=name; {text}")
    (one,) = pool(talker)
    person = one.person
    assert (person.basis, person.source, person.region, str(person.notified)) == (
        "legitimate interest", "workshop page", "EU", "2026-11-20",
    )  # fmt: skip
    assert person.name == "Ilva Marrowdene"


def test_without_a_basis_nobody_is_taken_until_a_button_says_it(
    talker: Talker, slack: FakeSlack
) -> None:
    told = drop(talker, slack, "name\nIlva Marrowdene\n", "source: workshop page")
    assert "by what right" in told["text"]
    assert pool(talker) == ()
    assert findings(told) == []
    talker.press_in("They consented", told, **IN_THREAD)
    (one,) = pool(talker)
    assert (one.person.basis, one.person.source) == ("They consented", "workshop page")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7", "a PDF, not CSV"),
        (b"PK\x03\x04xlsx", "an Excel workbook"),
        (b"", "The file is empty"),
        ("vorname\nIlva\n", "No column is called"),
        (",".join(f"c{n}" for n in range(600)) + "\n", "600 columns"),
        (b"\x81\x9d\x00\x00\xff" * 9, "This isn't text"),
    ],
)
def test_what_is_no_table_is_said_kindly(
    talker: Talker, slack: FakeSlack, content: str | bytes, said: str
) -> None:
    told = drop(talker, slack, content)
    assert "Not imported" in told["text"]
    assert said in told["text"]
    assert pool(talker) == ()


def test_wide_foreign_and_armed_files_are_imported_as_far_as_they_may(
    talker: Talker, slack: FakeSlack
) -> None:
    wide = ",".join(
        ["name", "consent_basis", "email", "nationality", *(f"x{n}" for n in range(196))]
    )
    row = ",".join(["Ilva Marrowdéne", "consent", "ilva@example.org", "X", *["1"] * 196])
    told = drop(talker, slack, f"{wide}\n{row}\n=cmd|'/c calc'!A0,consent\n".encode("cp1252"))
    assert "1 added" in told["text"]
    shown = str(told["blocks"])
    assert "Latin-1" in shown
    assert "email" in shown
    assert "nationality" in shown
    assert "looks like a formula" in shown
    assert "example.org" not in shown
    assert [one.name for one in pool(talker)] == ["Ilva Marrowdéne"]
    assert findings(told) == []


def test_a_file_that_is_too_large_is_not_even_fetched(talker: Talker, slack: FakeSlack) -> None:
    told = drop(talker, slack, PEOPLE, size=files.MOST_BYTES + 1)
    assert "assay candidates import" in told["text"]
    assert pool(talker) == ()


def test_more_than_was_announced_is_not_read_to_its_end(
    talker: Talker, slack: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 20)
    assert "more than 0 MB" in drop(talker, slack, PEOPLE, size=10)["text"]


@pytest.mark.parametrize(
    "url", ["https://example.org/F1", "http://files.slack.com/F1", "file:///etc/passwd", ""]
)
def test_our_token_goes_to_slack_alone(talker: Talker, slack: FakeSlack, url: str) -> None:
    told = drop(talker, slack, PEOPLE, url_private_download=url, url_private=url)
    assert "I fetch from Slack alone" in told["text"]


def test_a_page_in_place_of_the_file_is_no_table(talker: Talker, slack: FakeSlack) -> None:
    slack.page = True
    assert "files:read" in drop(talker, slack, PEOPLE)["text"]
    assert pool(talker) == ()


def test_a_picture_is_not_read(talker: Talker) -> None:
    file = {"id": "F2", "name": "me.png", "mimetype": "image/png"}
    told = talker.said("", subtype="file_share", files=[file])
    assert "I take CSV files" in told["text"]


def test_guests_import_nobody(talker: Talker, slack: FakeSlack) -> None:
    slack.answers["users.info"] = {"user": {"team_id": "T1", "is_restricted": True}}
    assert "members of this workspace only" in drop(talker, slack, PEOPLE)["text"]
    assert pool(talker) == ()


def test_the_file_says_nothing_to_the_log(
    talker: Talker, slack: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    drop(talker, slack, PEOPLE)
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("slack_")]
    assert "Marrowdene" not in str(ours)


@pytest.mark.parametrize(
    ("text", "basis", "source", "mapping"),
    [
        ("basis: consent", "consent", "", {}),
        ("Consent basis = consent, source = a list", "consent", "a list", {}),
        ('--map "Full Name"=name basis: consent', "consent", "", {"Full Name": "name"}),
        ("here are our people", "", "", {}),
        ("", "", "", {}),
    ],
)
def test_what_is_said_of_a_file(
    text: str, basis: str, source: str, mapping: dict[str, str]
) -> None:
    told = told_in(text)
    assert (told.person.basis, told.person.source, told.mapping) == (basis, source, mapping)


def test_a_day_that_is_none_is_said() -> None:
    assert "is no day" in told_in("notified: last week").problem


def test_a_file_without_a_header_is_not_quoted_and_the_way_out_is_slacks(
    talker: Talker, slack: FakeSlack
) -> None:
    told = drop(talker, slack, "Teodric Vannholm,DeepMind,teo@x.example\nA B,C,d@x.example\n")
    assert not any(word in str(told) for word in ("Teodric", "DeepMind", "teo@", "--map"))
    assert "with “map COLUMN=name” in the message" in told["text"]
    assert pool(talker) == ()
