"""Orders to the bot instead of questions: what it may say of itself, its secrets, its rules."""

from __future__ import annotations

import re

from bot.regex import regex

_RULES = r"(?:instructions?|prompts?|rules|guidelines?|guardrails?|restrictions?|programming)"
_SECRETS = (
    r"(?:(?:system|hidden|secret|initial|original|internal|developer) (?:prompts?|instructions?|"
    r"messages?|rules)|prompts?|(?:api|bot|slack|access|auth\w*|app|secret|signing|private)"
    r"(?: \w+)? (?:tokens?|keys?|secrets?)|passwords?|credentials?|secrets|environment variables?|"
    r"env vars?|source code|database (?:urls?|passwords?))"
)
_TELL = r"(?:print|reveal|repeat|output|leak|dump|expose|display|echo|post|paste|disclose)"
_ASK = r"(?:show|tell|give|send|share|read|list|what(?:'s| is| are)|write(?: down| out)?)"
_ORDER = regex(
    rf"\b(?:ignore|disregard|forget|override|bypass|circumvent|disobey)\b.{{0,40}}\b{_RULES}\b"
    rf"|\b(?:{_TELL}|{_ASK})\b.{{0,30}}\b{_SECRETS}\b"
    rf"|\b{_TELL}\b.{{0,30}}\byour (?:\w+ ){{0,2}}(?:tokens?|keys?|instructions?|rules|config\w*|"
    r"memory|settings)\b"
    r"|\b(?:show|tell|give|send|share|what(?:'s| is| are))\b.{0,20}\byour (?:\w+ )?"
    r"(?:tokens?|keys?)\b"
    r"|\byou are now\b|\bact as (?:an?|if|my)\b|\bpretend (?:to be|you)\b|\bjailbr\w+"
    r"|\bdeveloper mode\b|\bdo anything now\b|\bfrom now on,? you\b|\bnew instructions\b"
    r"|\bsystem prompt\b|^\s*sudo\b|\brm -rf\b|\brole ?play\b|^\s*(?:system|assistant)\s*:",
    re.IGNORECASE,
)
REFUSED = "I answer questions about compute, labs and published work, and follow no other orders."


def is_order(text: str) -> bool:
    """Whether a cleaned text tells the bot what to be or to give away."""
    return bool(_ORDER.search(text))
