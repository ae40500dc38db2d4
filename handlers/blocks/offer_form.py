"""The form of an offer, filled with what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bot.questions.due import due_typed
from handlers.blocks import limits
from handlers.blocks.elements import Block, View, entry, plain, words
from handlers.blocks.offer_fields import Origin
from storage.records import ChipCount, Entity, Offer, Status, Tenure

CALLBACK = "assay:offer"
_REMEMBER = "remember"
STATUSES = {
    Status.OPERATIONAL: "Running now",
    Status.CONTRACTED: "Under contract, not running yet",
    Status.ANNOUNCED: "Announced, not running yet",
}
TENURES = {Tenure.OWNED: "Owned", Tenure.RENTED: "Rented"}


def view(
    origin: Origin,
    offer: Offer,
    chosen: tuple[str, ...],
    labs: Iterable[Entity],
    chip_name: Callable[[str], str],
) -> View:
    """The form with what was understood; `chosen` are the slugs of labs to compare with."""
    title, submit = ("Our compute offer", "Save") if origin.saves else ("Adjust", "Ask again")
    blocks = [words(_intro(origin.saves)), *_fields(offer, chip_name)]
    blocks += [_labs(labs, chosen), *([] if origin.saves else [_remember()])]
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": origin.encode(),
        "title": plain(title, limits.VIEW_TITLE),
        "submit": plain(submit, limits.VIEW_TITLE),
        "close": plain("Cancel", limits.VIEW_TITLE),
        "blocks": blocks,
    }


def _intro(saves: bool) -> str:
    if saves:
        return (
            "What can you offer a researcher? Saved for your workspace, so that everybody here "
            "can ask “how do we compare?”. Only the first field must be filled."
        )
    return "This is how I read the question. Change what is wrong."


def _fields(offer: Offer, chip_name: Callable[[str], str]) -> list[Block]:
    people = offer.researchers.value if offer.researchers else None
    share = offer.research_share * 100 if offer.research_share else None
    chips = _chips_text(offer, chip_name)
    return [
        entry("chips", "Chips, or a yearly budget", _line(chips), _CHIPS_HINT),
        entry(
            "researchers", "Researchers who share them", _number(people, whole=True), optional=True
        ),
        entry(
            "research_share",
            "Part for research, in %",
            _number(share, top=100),
            _SHARE_HINT,
            optional=True,
        ),
        entry(
            "guaranteed",
            "Chips guaranteed to each researcher",
            _number(offer.guaranteed_per_researcher),
            optional=True,
        ),
        entry(
            "largest_job", "Largest single job, in chips", _number(offer.largest_job), optional=True
        ),
        entry(
            "wait",
            "Usual wait for a job, in hours",
            _number(offer.wait_hours, low=0),
            optional=True,
        ),
        entry(
            "status", "Do they run today?", _select(STATUSES, _common_status(offer)), optional=True
        ),
        entry("tenure", "Owned or rented", _select(TENURES, offer.tenure), optional=True),
    ]


_CHIPS_HINT = "For example: 2048 H100 + 512 B200"
_SHARE_HINT = "Leave empty if all of it is for research"


def _line(text: str) -> Block:
    element: Block = {"type": "plain_text_input", "max_length": 500}
    return {**element, "initial_value": text} if text else element


def _number(
    value: float | None, *, whole: bool = False, low: int = 1, top: int | None = None
) -> Block:
    element: Block = {
        "type": "number_input",
        "is_decimal_allowed": not whole,
        "min_value": str(low),
    }
    if top:
        element["max_value"] = str(top)
    return element if value is None else {**element, "initial_value": f"{value:.10g}"}


def _select(names: Mapping[Any, str], chosen: Any) -> Block:
    options = [_option(name, value) for value, name in names.items()]
    element = {
        "type": "static_select",
        "placeholder": plain("Not stated", limits.OPTION),
        "options": options,
    }
    known = [option for option in options if option["value"] == chosen]
    return {**element, "initial_option": known[0]} if known else element


def _option(name: str, value: str) -> Block:
    return {"text": plain(name, limits.OPTION), "value": str(value)}


def _labs(labs: Iterable[Entity], chosen: tuple[str, ...]) -> Block:
    options = [_option(lab.name, lab.slug) for lab in labs][: limits.OPTIONS]
    element = {
        "type": "multi_static_select",
        "placeholder": plain("Choose labs", limits.OPTION),
        "options": options,
        "max_selected_items": 5,
    }
    known = [option for option in options if option["value"] in chosen][:5]
    filled = {**element, "initial_options": known} if known else element
    return entry("labs", "Compare with", filled, optional=True)


def _remember() -> Block:
    option = _option("Remember this as our offer", _REMEMBER)
    boxes: Block = {"type": "checkboxes", "options": [option]}
    return entry("remember", "For your workspace", boxes, optional=True)


def _common_status(offer: Offer) -> Status | None:
    found = {chip.status for chip in offer.chips}
    return found.pop() if len(found) == 1 else None


def _chips_text(offer: Offer, chip_name: Callable[[str], str]) -> str:
    """The chips, or the budget, as a person would type them."""
    said = [_chip_text(chip, chip_name, _common_status(offer) is None) for chip in offer.chips]
    if offer.usd_per_year:
        said.append(f"${offer.usd_per_year:.10g} a year")
    return " + ".join(said)


def _chip_text(chip: ChipCount, chip_name: Callable[[str], str], mixed: bool) -> str:
    count = chip.count
    number = f"{count.value:.10g}"
    if count.low is not None and count.high is not None:
        number = f"{count.low:.10g}-{count.high:.10g}"
    words = [number, chip_name(chip.chip)]
    if chip.status is not Status.OPERATIONAL and (mixed or chip.available):
        words.append(chip.status.value)
        words += [f"from {due_typed(chip)}"] if chip.available else []
    return " ".join(words)
