"""Records of nested frozen dataclasses as plain JSON values and back."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")


def to_json(value: object) -> Any:
    """Plain values for JSON; what is None or empty is left out of objects."""
    if is_dataclass(value) and not isinstance(value, type):
        items = ((f.name, to_json(getattr(value, f.name))) for f in fields(value))
        return {name: plain for name, plain in items if plain not in (None, [])}
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, date | datetime):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def from_json(record: type[T], data: dict[str, Any]) -> T:
    """The record of this type; unknown names are passed over, missing ones take their default."""
    known = {name: hint for name, hint in _hints(cast(Any, record)).items() if name in data}
    return record(**{name: _read(hint, data[name]) for name, hint in known.items()})


@cache
def _hints(record: Any) -> dict[str, Any]:
    return typing.get_type_hints(record)


def _read(hint: Any, value: Any) -> Any:
    arguments = [a for a in typing.get_args(hint) if a is not types.NoneType]
    if value is None or hint in (Any, object):
        return value
    if typing.get_origin(hint) is tuple:
        return tuple(_read(arguments[0], item) for item in value)
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return _read(arguments[0], value)
    if is_dataclass(hint) and isinstance(hint, type):
        return from_json(hint, value)
    if hint in (date, datetime):
        return hint.fromisoformat(value)
    return hint(value)
