"""Units that count no chips, of time the short ones, and what is paid for that is no compute."""

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
)
"""Class, value, and the phrases divided by bars."""

SHORT_UNITS = {
    "h": 1 / 24, "hr": 1 / 24, "hrs": 1 / 24, "d": 1.0, "w": 7.0, "wk": 7.0, "wks": 7.0,
    "mo": 30.0, "mos": 30.0, "mth": 30.0, "y": 365.0, "yr": 365.0, "yrs": 365.0, "q": 90.0,
}  # fmt: skip
