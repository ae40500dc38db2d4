"""Fine-tuning that was asked for without its tokens: no model's pretraining tells its time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.ledger import Directory
from bot.questions.tags import T, Tag
from bot.questions.types import Choice, Kind, Question, RunSize, Tuning, Unclear
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import EntityKind

_TUNES: Final = regex(
    r"\b(?:fine[ -]?tun(?:e|es|ed|ing)|post[ -]?train(?:s|ed|ing)?|instruction[ -]tun(?:e|ed|ing)"
    r"|sft|dpo|grpo|rlhf|rlvr|rl|reinforcement[ -]learning|continue(?:d|s)? (?:pre)?-?training"
    r"|supervised tuning)\b",
    re.IGNORECASE,
    needs="tun|train|sft|dpo|grpo|rl|reinforce",
)
_HOW: Final = regex(r"\b(?:full|lora|qlora)\b", re.IGNORECASE)
_TRAITS: Final = frozenset(("fine-tuning", "post-training"))
FULL: Final = "All weights, on 1B tokens for example"
LORA: Final = "LoRA, on 1B tokens for example"
EXAMPLE: Final = "1B tokens"
"""What the examples say of tokens, in their labels and in the texts that ask them."""
_FOR_EXAMPLE: Final = 1e9
"""Tokens of the examples: what a large instruction set has."""
_MOST_RUNS: Final = 2
_SIZE: Final = regex(r"\b\d+(?:\.\d+)?b\b", re.IGNORECASE)
TOKENS_ASKED: Final = (
    "On how many tokens? Fine-tuning takes as long as its tokens do, which is not what"
    " pretraining the model took."
)

_BY_RL: Final = regex(
    r"\b(?:grpo|rlhf|rlvr|rl|reinforcement[ -]learning)\b", re.IGNORECASE, needs="grpo|rl|reinforce"
)
_RL_ASKED: Final = (
    "On how many tokens? What RL on a model takes is not on record: only what some post-training"
    " took. It takes as long as its tokens do, and those that the model writes for it come on top."
)


def tuned(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with a bare size that is to be tuned (`finetune a 70B`) as a run of that size."""
    kinds = {tag.kind for tag in tags}
    if not _TUNES.search(text) or kinds & {T.RUN, T.SIZED} or T.SIZE not in kinds:
        return tags
    return tuple(_as_run(tag) if tag.kind is T.SIZE else tag for tag in tags)


def _as_run(tag: Tag) -> Tag:
    size = RunSize(parameters=float(str(tag.value).rstrip("b")) * 1e9, tuning=Tuning.FULL)
    return replace(tag, kind=T.SIZED, value=size)


def asks_for_tokens(question: Question | None, text: str, directory: Directory) -> Unclear | None:
    """The question back where a model is to be tuned, and it isn't said on how much."""
    is_tuned = question and question.size and question.size.tuning
    if question is None or question.kind is not Kind.REACH:
        return None
    if not (is_tuned or _TUNES.search(text)):
        return None
    size = question.size
    if size and (size.counts_tokens or size.tokens is not None or size.flop is not None):
        return None
    base = [run for run in question.runs if not _is_tuned(run, directory)]
    if not base and not (question.size and question.size.parameters):
        return None
    asked = replace(question, runs=tuple(base[:1]))
    choices = (Choice(label, to_text(q, directory)) for label, q in _ways(asked, text, directory))
    problem = _RL_ASKED if _BY_RL.search(text) else TOKENS_ASKED
    return Unclear(None, problem, tuple(choices), is_plain=True)


def _ways(asked: Question, text: str, directory: Directory) -> Iterator[tuple[str, Question]]:
    size = replace(asked.size or RunSize(), tokens=_FOR_EXAMPLE)
    said = _HOW.search(text)
    ways = {Tuning.FULL: FULL, Tuning.LORA: LORA}
    if said:
        tuning = Tuning.FULL if said[0].lower() == "full" else Tuning.LORA
        ways = {tuning: ways[tuning]}
    for tuning, label in ways.items():
        yield label, replace(asked, size=replace(size, tuning=tuning))
    for run in _of_size(asked, directory):
        yield directory.name(run), replace(asked, size=None, runs=(run,))
    if asked.runs:
        yield f"{directory.name(asked.runs[0])} from scratch", replace(asked, size=None)


def _of_size(asked: Question, directory: Directory) -> list[str]:
    """Published runs that tuned a model of the size."""
    parameters = asked.size.parameters if asked.size else None
    named = _SIZE.search(asked.runs[0]) if asked.runs else None
    size = named[0] if named else f"{parameters / 1e9:g}b" if parameters else ""
    runs = (run.slug for run in directory.of(EntityKind.RUN) if _is_tuned(run.slug, directory))
    return [run for run in runs if size in run.split("-")][:_MOST_RUNS]


def _is_tuned(slug: str, directory: Directory) -> bool:
    entity = directory.get(slug)
    return entity is not None and not _TRAITS.isdisjoint(entity.traits)
