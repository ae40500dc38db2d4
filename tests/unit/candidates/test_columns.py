"""Columns are known by their usual names, in any order; some are never kept."""

import pytest

from bot.candidates.columns import CONTACT, PROTECTED, UNUSED, understand
from bot.candidates.sheet import NotATable


def test_usual_names_in_any_order_and_spelling_are_known() -> None:
    header = ("Consent_Basis", "LINK", "research-areas", "Company", "fullName", "Source")
    assert understand(header).places == {
        "basis": 0, "url": 1, "topics": 2, "affiliation": 3, "name": 4, "source": 5,
    }  # fmt: skip


def test_of_two_columns_for_one_field_the_first_counts() -> None:
    columns = understand(("name", "company", "affiliation"))
    assert columns.places["affiliation"] == 1
    assert columns.dropped == {UNUSED: ("affiliation",)}


@pytest.mark.parametrize(
    "column", ["E-Mail", "Phone number", "mobile", "Home address", "WhatsApp", "work email"]
)
def test_private_contact_data_are_left_out(column: str) -> None:
    assert understand(("name", column)).dropped == {CONTACT: (column,)}


@pytest.mark.parametrize(
    "column",
    ["nationality", "Gender", "Age", "Date of birth", "photo", "Native language", "Graduation year",
     "country", "religion", "Marital status", "pronouns", "desired salary", "Availability"],
)  # fmt: skip
def test_protected_traits_and_what_hints_at_them_are_left_out(column: str) -> None:
    assert understand(("name", column)).dropped == {PROTECTED: (column,)}


def test_other_columns_are_left_out_and_two_hundred_do_no_harm() -> None:
    header = ("name", *(f"x{n}" for n in range(199)))
    assert understand(header).dropped == {UNUSED: header[1:]}


def test_what_is_said_of_a_column_counts() -> None:
    columns = understand(("Who", "Firm", "name"), {"who": "name", "FIRM": "affiliation"})
    assert columns.places == {"name": 0, "affiliation": 1}


@pytest.mark.parametrize(
    ("header", "said", "told"),
    [
        (("a", "b"), {}, "No column is called “name”"),
        (("a",), {}, "has to name the columns"),
        (("name",), {"firm": "affiliation"}, "no column of the name that you gave for affiliation"),
        (("name", "firm"), {"firm": "employer"}, "no field employer"),
        (("name", "e-mail"), {"e-mail": "url"}, "can't be used"),
        (("name", "nationality"), {"nationality": "region"}, "can't be used"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(
    header: tuple[str, ...], said: dict[str, str], told: str
) -> None:
    with pytest.raises(NotATable, match=told):
        understand(header, said)


def test_a_first_line_that_may_be_a_persons_is_not_quoted() -> None:
    for said in ({}, {"wer": "name"}):
        with pytest.raises(NotATable) as refused:
            understand(("Teodric Vannholm", "Quillmere Lab", "teo@example.org"), said)
        assert not any(word in str(refused.value) for word in ("Teodric", "Quillmere", "@"))


def test_a_first_and_a_last_name_make_a_name() -> None:
    assert understand(("Surname", "Given name")).places == {"last_name": 0, "first_name": 1}
