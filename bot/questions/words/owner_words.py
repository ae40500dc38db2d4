"""By which words it is asked whose machines a lab runs on, which are not what it owns."""

from __future__ import annotations

from typing import Final

from bot.regex import regex

WHOSE_MACHINES: Final = regex(
    r"\b(?:who\b.{0,12}\bowns?|whose)\b.{0,25}\b(?:chips|gpus|compute|hardware|machines|clusters?|"
    r"servers?|cards|data cent(?:er|re)s?)\b.{0,30}"
    r"\b(?:us(?:e|es|ed|ing)|trains?|runs?|rents?|sits?)\b",
    needs="own|whose",
)
"""`who owns the chips that Anthropic uses`, `whose machines does OpenAI run on`."""
