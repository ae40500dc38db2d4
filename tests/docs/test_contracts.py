"""The import contracts of pyproject.toml hold, and each of them notices when it is broken."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import grimp
import pytest
from importlinter.api import read_configuration
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.layers import LayersContract
from importlinter.contracts.protected import ProtectedContract

ROOT = Path(__file__).parents[2]
TYPES: dict[str, type[ForbiddenContract | LayersContract | ProtectedContract]] = {
    "forbidden": ForbiddenContract,
    "layers": LayersContract,
    "protected": ProtectedContract,
}
CONFIGURATION = read_configuration(str(ROOT / "pyproject.toml"))
CONTRACTS = {str(found["id"]): found for found in CONFIGURATION["contracts_options"]}

FORBIDDEN_LINES = [
    ("layers", "bot.quantities", "bot.answers"),
    ("layers", "bot.compute.offers", "bot.answering.offers.offer"),
    ("layers", "bot.render.text", "bot.services"),
    (
        "conversation",
        "bot.conversation.changing.question.merging",
        "bot.conversation.guessing.acts",
    ),
    ("conversation", "bot.conversation.memory", "bot.conversation.saying"),
    ("changes", "bot.conversation.changing.whole", "bot.conversation.changing.offer.what_if"),
    ("changes", "bot.conversation.changing.labs.grown", "bot.conversation.changing.said_on"),
    ("house", "storage.store", "handlers.actions"),
    ("house", "bot.services", "handlers.actions"),
    ("house", "handlers.actions", "bot.app"),
    ("handlers", "bot.cli.ask", "handlers.blocks.answer"),
    ("app", "bot.services", "bot.app"),
    ("storage", "storage.store", "bot.quantities"),
    ("storage", "storage.store", "slack_sdk"),
    ("records", "storage.records.facts", "storage.schema"),
    ("core", "bot.answering.offers.offer", "storage.store"),
    ("core", "handlers.blocks.answer", "storage.store"),
    ("pure", "bot.compute.offers", "httpx"),
    ("pure", "bot.answering.offers.offer", "slack_sdk"),
    ("pure", "handlers.blocks.answer", "slack_bolt"),
    ("pure", "storage.records.facts", "sqlalchemy"),
    ("surfaces", "handlers.actions", "bot.compute.offers"),
    ("surfaces", "bot.render.text", "bot.answering.offers.offer"),
    ("sql", "bot.services", "sqlalchemy"),
    ("slack", "bot.services", "slack_sdk"),
    ("matplotlib", "bot.render.text", "matplotlib"),
    ("terminal", "bot.render.text", "rich"),
    ("click", "bot.services", "click"),
    ("feeds", "bot.services", "httpx"),
    ("feeds", "handlers.actions", "apscheduler"),
]
"""Contract, importer, and what it must not import."""


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    """Who imports whom, packages of others included."""
    return grimp.build_graph(
        "bot", "handlers", "storage", include_external_packages=True, cache_dir=None
    )


def kept(contract: str, graph: grimp.ImportGraph) -> bool:
    """Whether a contract holds in a graph, which is left as it is."""
    options = CONTRACTS[contract]
    checker = TYPES[options["type"]](
        name=options["name"],
        session_options=CONFIGURATION["session_options"],
        contract_options=options,
    )
    return checker.check(deepcopy(graph), verbose=False).kept


@pytest.mark.parametrize("contract", CONTRACTS)
def test_each_contract_is_kept(contract: str, imports: grimp.ImportGraph) -> None:
    assert kept(contract, imports)


@pytest.mark.parametrize(("contract", "importer", "imported"), FORBIDDEN_LINES)
def test_one_forbidden_line_breaks_its_contract(
    contract: str, importer: str, imported: str, imports: grimp.ImportGraph
) -> None:
    broken = deepcopy(imports)
    assert importer in broken.modules, f"{importer} is no module: name another one here"
    if imported not in broken.modules:
        broken.add_module(imported, is_squashed=True)
    broken.add_import(importer=importer, imported=imported)
    assert not kept(contract, broken)


def test_no_contract_is_without_its_proof() -> None:
    assert {contract for contract, _, _ in FORBIDDEN_LINES} == set(CONTRACTS)


def test_a_new_module_of_the_bot_must_be_given_a_layer(imports: grimp.ImportGraph) -> None:
    grown = deepcopy(imports)
    grown.add_module("bot.novelty")
    assert not kept("layers", grown)


def test_records_stand_on_the_standard_library_alone() -> None:
    files = (ROOT / "storage" / "records").glob("*.py")
    names = {name for file in files for name in imported_names(file)}
    elsewhere = {name for name in names if name.split(".")[0] not in sys.stdlib_module_names}
    assert {name for name in elsewhere if not name.startswith("storage.records")} == set()


def imported_names(file: Path) -> Iterator[str]:
    """The modules that a file imports, by absolute name."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"{'.' * node.level}{node.module or ''}"
