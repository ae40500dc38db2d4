"""A model as the Hugging Face hub lists it, and which models are one release. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from bot.regex import regex

FAMILY_DAYS: Final = timedelta(days=7)
"""Sizes and variants of a family that follow the first within this time are one release."""
TASKS: Final = frozenset(
    {"", "text-generation", "image-text-to-text", "any-to-any", "audio-text-to-text"}
)
"""What language models are filed under; those without a task are taken."""
MOST_PARAMETERS: Final = 1e14

_ID: Final = regex(r"[\w.-]{1,96}/[\w.-]{1,96}", re.ASCII)
_ARXIV: Final = regex(r"\d{4}\.\d{4,5}")
_SIZE: Final = regex(r"(?:\d+x)?[ae]?\d+(?:\.\d+)?[bmt]|\d+e", re.IGNORECASE)
_VARIANTS: Final = frozenset({"base", "instruct", "it", "chat", "pt", "hf"})
_COPIES: Final = regex(
    r"gguf|ggml|awq|gptq|mlx|onnx|openvino|quantized|q\d\w*|w\d+a\d+\w*|n?v?fp[48]|mxfp[48]|int[48]"
    r"|[248]bit|bnb|qat|lora|adapter|eagle\d?|draft",
    re.IGNORECASE,
)
"""Words of a name that mark another form of a model, or a part for it, not a model."""
_DERIVED: Final = tuple(f"base_model:{kind}:" for kind in ("quantized", "adapter", "merge"))


class HubModel(NamedTuple):
    """One public model of an organisation."""

    id: str
    created: date
    """When its page was made, perhaps long before anybody could see it."""
    licence: str
    """In the hub's own word; empty where it has none."""
    gated: str
    """Who is let at it: empty for everybody, else `auto` or `manual`."""
    base: str
    paper: str
    parameters: float | None

    @property
    def name(self) -> str:
        """Without the organisation."""
        return self.id.partition("/")[2]

    @property
    def core(self) -> str:
        """The name without words such as Instruct, which every size has twice."""
        return _without(self.name, lambda word: word.casefold() in _VARIANTS)

    @property
    def family(self) -> str:
        """The name without sizes, either."""
        return _without(self.core, lambda word: bool(_SIZE.fullmatch(word)))


def model_of(record: Any, org: str) -> HubModel | None:
    """A record of the hub, None for a copy and for what is no language model.

    Raises ValueError, TypeError and KeyError for a record that can't be read.
    """
    if not isinstance(record, dict):
        raise TypeError("not a model")
    ident = record["id"]
    if not isinstance(ident, str) or not _ID.fullmatch(ident):
        raise ValueError("no id of a model")
    if ident.partition("/")[0].casefold() != org.casefold():
        raise ValueError(f"not a model of {org}")
    tags = _tags(record.get("tags"))
    if _is_left(record, ident, tags):
        return None
    return HubModel(
        id=ident,
        created=_day(record["createdAt"]),
        licence=_tagged(tags, "license:"),
        gated=record["gated"] if record.get("gated") in ("auto", "manual") else "",
        base=_base(tags),
        paper=next((p for p in _all(tags, "arxiv:") if _ARXIV.fullmatch(p)), ""),
        parameters=_parameters(record.get("safetensors")),
    )


def releases(models: Iterable[HubModel]) -> list[list[HubModel]]:
    """Models by release, each with the first one first: on one day the largest."""
    found: list[list[HubModel]] = []
    open_: dict[str, list[HubModel]] = {}
    for model in sorted(models, key=lambda m: (m.created, -(m.parameters or 0), m.id)):
        group = open_.get(model.family.casefold())
        if group is None or model.created - group[0].created > FAMILY_DAYS:
            group = open_[model.family.casefold()] = []
            found.append(group)
        group.append(model)
    return found


def _is_left(record: Mapping[str, Any], ident: str, tags: list[str]) -> bool:
    words = re.split(r"[-_.]", ident.partition("/")[2])
    return (
        bool(record.get("private") or record.get("disabled"))
        or (record.get("pipeline_tag") or "") not in TASKS
        or any(tag.startswith(_DERIVED) for tag in tags)
        or any(_COPIES.fullmatch(word) for word in words)
    )


def _tags(found: object) -> list[str]:
    if not isinstance(found, list):
        raise TypeError("no list of tags")
    return [tag for tag in found if isinstance(tag, str)]


def _all(tags: list[str], prefix: str) -> list[str]:
    return [tag[len(prefix) :] for tag in tags if tag.startswith(prefix)]


def _tagged(tags: list[str], prefix: str) -> str:
    """The first such tag, where it is one plain word."""
    return next((t for t in _all(tags, prefix) if re.fullmatch(r"[\w.+-]{1,60}", t)), "")


def _base(tags: list[str]) -> str:
    """What it was tuned from: `base_model:Qwen/Qwen3-8B`, `base_model:finetune:…`."""
    found = (tag.removeprefix("finetune:") for tag in _all(tags, "base_model:"))
    return next((base for base in found if _ID.fullmatch(base)), "")


def _parameters(found: object) -> float | None:
    total = found.get("total") if isinstance(found, dict) else None
    if total is None:
        return None
    if isinstance(total, bool) or not isinstance(total, int | float):
        raise TypeError("the number of parameters is no number")
    if not 0 < total < MOST_PARAMETERS:
        raise ValueError(f"{total:g} parameters")
    return float(total)


def _day(text: object) -> date:
    if not isinstance(text, str):
        raise TypeError("no day of creation")
    return datetime.fromisoformat(text).date()


def _without(name: str, drop: Any) -> str:
    words = [word for word in re.split(r"[-_]", name) if word and not drop(word)]
    return "-".join(words) or name
