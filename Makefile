# Shortcuts for people; .ci/run is what must pass.
.PHONY: all check test bench format pictures

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

# The pictures of the README, drawn from what the program says.
RENDER ?= ../shared/tools/render/render.sh
DAY = 2026-11-24
ASK = uv run assay ask "2048 H100 40 researchers vs openai" --as-of $(DAY) --blocks

pictures:
	$(ASK) | $(RENDER) - docs/pictures/offer.png --width 760
	$(ASK) | $(RENDER) - docs/pictures/offer-dark.png --width 760 --dark
