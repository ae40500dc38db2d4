"""Units that count no chips, what is paid for that is no compute, and the tier above or below."""

from __future__ import annotations

from typing import Final

from bot.questions.tags import T

POWER: Final = "power"
NOT_COMPUTE: Final = "not compute"

MEASURES: Final[tuple[tuple[T, str, str], ...]] = (
    (
        T.WORD,
        POWER,
        "mw|megawatt|megawatts|mega watts|gw|gigawatt|gigawatts|giga watts|kw|kilowatt|kilowatts|"
        "watt|watts|mva|pflops|tflops|eflops|teraflop|teraflops|pflop|pflop s|eflop|eflop s|"
        "petaflop s|exaflop s|zettaflop|zettaflops",
    ),
    (
        T.WORD,
        NOT_COMPUTE,
        "bonus|bonuses|base|base pay|base salary|sign on|signing bonus|sign on bonus|"
        "joining bonus|equity|rsu|rsus|stock grant|stock grants|stock options|options grant|comp|"
        "total comp|total compensation|compensation|comp package|pay package|salary package|"
        "total package|ote|wage|wages|raised|we raised|have raised|valuation|valued at|"
        "post money|pre money|seed round|funding round|relocation|retention bonus|in stock|"
        "in equity|in cash|severance|arr",
    ),
    (
        T.WORD,
        "tier next",
        "next tier|next tier up|next level|next level up|next higher tier|next higher level|"
        "tier above|tier above us|tier above ours|higher tier|level above|level above us|"
        "level above ours|next bracket|next bracket up|next rung|next rung up|tier up|level up|"
        "one tier up|one level up|tier higher|level higher|next best tier|following tier",
    ),
    (T.WORD, "tier next-above-saved", "next above saved tier"),
    (
        T.TOPIC,
        "tier",
        "next tier down|next lower tier|next level down|tier below|tier down|lower tier|"
        "present tier|current tier|present level|our present tier|our current tier",
    ),
)
"""Class, value, and the phrases divided by bars."""

SHORT_UNITS = {
    "h": 1 / 24, "hr": 1 / 24, "hrs": 1 / 24, "d": 1.0, "w": 7.0, "wk": 7.0, "wks": 7.0,
    "mo": 30.0, "mos": 30.0, "mth": 30.0, "y": 365.0, "yr": 365.0, "yrs": 365.0, "q": 90.0,
}  # fmt: skip
