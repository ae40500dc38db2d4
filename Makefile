# Shortcuts for people; .ci/run is what must pass.
.PHONY: all check test bench format pictures weights

all: check test

check:
	uv run ruff check .
	uv run ruff format --check .
	uv run mypy
	uv run lint-imports --no-logo

test:
	uv run pytest

bench:
	uv run python -m tests.benchmarks

format:
	uv run ruff check --fix .
	uv run ruff format .

# The weights of refusals and of what messages want, learned from the labelled messages of the tests;
# docs/decisions/refusals.md, docs/decisions/understanding.md.
weights:
	uv run --group weights python -m tests.weights

# The pictures of the pages, drawn from what the program says; WORDS chooses among them.
pictures:
	uv run python -m tests.pictures $(WORDS)
