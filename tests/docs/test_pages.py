"""The pages agree with the program and with each other."""

from __future__ import annotations

import re
import tomllib
from pathlib import PurePosixPath

import pytest
import yaml

from bot.commands import COMMANDS, Command
from tests import pictures
from tests.docs.pages import ROOT, examples, files, first_cells, page

MANIFEST = yaml.safe_load(page("manifest.yml"))
SCOPES: list[str] = [
    *MANIFEST["oauth_config"]["scopes"]["bot"],
    *MANIFEST["oauth_config"]["scopes"]["bot_optional"],
]
EVENTS: list[str] = MANIFEST["settings"]["event_subscriptions"]["bot_events"]
DECISIONS = sorted(set(files("docs/decisions/*.md")) - {"docs/decisions/README.md"})
LINKS = [
    (name, target)
    for name in files("*.md")
    for target in re.findall(r"\]\(([^)\s]+)\)|src(?:set)?=\"([^\"]+)\"", page(name))
    for target in ["".join(target)]
    if not re.match(r"[a-z]+:", target)
]


PICTURES = {PurePosixPath(name).stem for name in files("docs/pictures/*")}
SHOWN = {PurePosixPath(target).stem for _, target in LINKS if "pictures/" in target}


def anchors(name: str) -> set[str]:
    """The anchors that headings of a page get."""
    headings = re.findall(r"^#+ (.+)$", page(name), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize(("name", "target"), LINKS)
def test_a_link_leads_somewhere(name: str, target: str) -> None:
    path, _, anchor = target.partition("#")
    found = (ROOT / name).parent / path if path else ROOT / name
    assert found.exists()
    assert not anchor or anchor in anchors(str(found.resolve().relative_to(ROOT.resolve())))


def test_every_picture_is_on_a_page() -> None:
    assert PICTURES <= SHOWN  # one that a page shows and that is not there is a dead link


def test_every_picture_is_drawn_by_the_program() -> None:
    assert {picture.name for picture in pictures.PICTURES} == PICTURES


@pytest.mark.parametrize("name", files("docs/*.md", "*.md"))
def test_every_page_can_be_reached_from_the_readme(name: str) -> None:
    reached, ahead = set(), ["README.md"]
    while ahead:
        current = ahead.pop()
        if current not in reached and current.endswith(".md"):
            reached.add(current)
            ahead += [str(_beside(current, t)) for n, t in LINKS if n == current]
    assert name in reached


def _beside(name: str, target: str) -> PurePosixPath:
    found = (ROOT / name).parent / target.partition("#")[0]
    return PurePosixPath(found.resolve().relative_to(ROOT.resolve()).as_posix())


@pytest.mark.parametrize("name", files("docs/*.md", "*.md"))
def test_a_file_that_a_page_names_is_there(name: str) -> None:
    named = re.findall(r"`((?:bot|handlers|storage|tests|docs|\.ci)/[\w./]+)`", page(name))
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_a_shortcut_that_a_page_names_is_there() -> None:
    commands = [e.command.split() for name in files("*.md") for e in examples(name)]
    named = {words[1] for words in commands if words[0] == "make"}
    assert named <= set(re.findall(r"^(\w+):", page("Makefile"), re.MULTILINE))


@pytest.mark.parametrize("name", [*SCOPES, *EVENTS])
def test_an_admin_can_read_why_each_scope_and_event_is_asked_for(name: str) -> None:
    assert f"`{name}`" in page("docs/slack.md")


def test_the_tables_for_the_admin_explain_nothing_that_is_not_asked_for() -> None:
    explained = {
        cell for cell in first_cells(page("docs/slack.md")) if re.fullmatch(r"[a-z_:.]+", cell)
    }
    assert explained <= {*SCOPES, *EVENTS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_thing_one_can_ask_is_in_the_page_about_asking(command: Command) -> None:
    blocks = re.findall(rf"^```ask {command.kind}\n(.*?)^```$", page("docs/asking.md"), re.M | re.S)
    assert command.usage in "".join(blocks).splitlines()


def test_the_readme_shows_nothing_that_help_does_not() -> None:
    assert set(first_cells(page("README.md"))) <= {command.usage for command in COMMANDS}


def test_the_changelog_tells_of_this_version() -> None:
    version = tomllib.loads(page("pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## {re.escape(version)}\b", page("CHANGELOG.md"), re.MULTILINE)


@pytest.mark.parametrize("name", DECISIONS)
def test_a_page_of_decisions_names_each_in_one_sentence(name: str) -> None:
    paragraphs = page(name).split("\n\n")[1:]
    assert [p for p in paragraphs if p.startswith("**")] != []


@pytest.mark.parametrize("name", DECISIONS)
def test_a_decision_is_in_the_index(name: str) -> None:
    assert f"({PurePosixPath(name).name})" in page("docs/decisions/README.md")
