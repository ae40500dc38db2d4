"""A file is read as a table whatever wrote it, or it is said why not."""

import pytest

from bot.candidates.sheet import NotATable, read_sheet

TEXT = "name;basis\nJürgen Ødegård;consent\n\n;;\n"
ROWS = [(2, ["Jürgen Ødegård", "consent"])]


def rows(data: bytes) -> list[tuple[int, list[str] | None]]:
    return list(read_sheet(data).rows)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_every_usual_encoding_is_read(encoding: str) -> None:
    sheet = read_sheet(TEXT.encode(encoding))
    assert sheet.header == ("name", "basis")
    assert list(sheet.rows) == ROWS
    assert bool(sheet.notes) == (encoding == "cp1252")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_usual_delimiter_and_end_of_line_is_read(delimiter: str, end: str) -> None:
    lines = [delimiter.join(cells) for cells in (["name", "basis"], ["Bo Ek", "consent"])]
    assert rows(end.join(lines).encode()) == [(2, ["Bo Ek", "consent"])]


def test_a_cell_may_hold_delimiters_quotes_and_lines_and_lines_are_counted() -> None:
    data = b'name,topics\n"Ek, Bo","a\nb ""c"""\nCai Lund,x\n'
    assert rows(data) == [(2, ["Ek, Bo", 'a\nb "c"']), (4, ["Cai Lund", "x"])]


def test_a_row_that_breaks_is_told_and_the_next_is_read() -> None:
    data = b"name,topics\nBo Ek," + b"x" * 200_000 + b"\nCai Lund,y\n"
    assert rows(data)[0] == (2, None)
    assert rows(data)[-1][1] == ["Cai Lund", "y"]


HEADER = "name,topics,basis\n"
AFTER = [f"Person {n},speech,consent\n" for n in range(200)]


@pytest.mark.parametrize(
    "open_row",
    [
        '"Bo Ek,x,consent\n',
        'Bo Ek,"x,consent\n',
        'Bo Ek,x,"consent\n',
        '"Bo ""B"" Ek,x,consent\n',
        '"\n',
    ],
)
@pytest.mark.parametrize("later", ["", '"Cai Lund","a, b",consent\n', 'Cai Lund,"b","consent"\n'])
def test_a_quotation_mark_left_open_costs_its_own_row_alone(open_row: str, later: str) -> None:
    lines = [*AFTER[:3], open_row, *AFTER[3:100], later, *AFTER[100:]]
    found = rows((HEADER + "".join(lines)).encode())
    assert found[3] == (5, None)
    assert len(found) == 201 + bool(later)
    assert [line for line, cells in found if cells is None] == [5]
    assert found[-1][1] == ["Person 199", "speech", "consent"]


def test_many_that_are_left_open_are_each_told() -> None:
    lines = [f'Person {n},"speech,consent\n' if n % 3 else AFTER[n] for n in range(90)]
    found = rows((HEADER + "".join(lines)).encode())
    read = [cells[0] for _, cells in found if cells]
    assert read == [f"Person {n}" for n in range(0, 90, 3)]
    assert len(found) == 90


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('"Ek, Bo",x,consent', ["Ek, Bo", "x", "consent"]),
        ('"Bo" Ek,x,consent', ["Bo Ek", "x", "consent"]),
        ('Bo "B" Ek,x,consent', ['Bo "B" Ek', "x", "consent"]),
        ('Bo Ek,a 5" disk,consent', ["Bo Ek", 'a 5" disk', "consent"]),
        ('Bo Ek,"a\nb\n\nc",consent', ["Bo Ek", "a\nb\n\nc", "consent"]),
        ('Bo Ek,"",consent', ["Bo Ek", "", "consent"]),
    ],
)
def test_quotation_marks_that_stand_well_are_read(line: str, cells: list[str]) -> None:
    found = rows(f"{HEADER}{line}\nCai Lund,x,consent\n".encode())
    assert [each for _, each in found] == [cells, ["Cai Lund", "x", "consent"]]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"PK\x03\x04rest", "Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b'{"name": "Bo"}', "JSON"),
        (b"<html>", "web page"),
        (b"\x01\x00\x00\xff\x02\x00\x03", "isn't text"),
        (",".join(map(str, range(501))).encode(), "501 columns"),
    ],
)
def test_what_is_no_table_is_refused_with_its_kind(data: bytes, said: str) -> None:
    with pytest.raises(NotATable, match=said):
        read_sheet(data)
