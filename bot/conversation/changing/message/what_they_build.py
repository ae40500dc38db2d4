"""What a lab builds: its data centres that are under construction, and not its compute today."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.regex import regex

_END: Final = (
    r"(?: (?:right now|now|at the moment|currently|next|these days|out|there|by them))*\W*$"
)
_OPENS: Final = r"^(?P<opens>\W*(?:(?:and|so|but|ok|also|then|now)\W+)*)"
_GOING_UP: Final = (
    r"(?:under construction|(?:being )?(?:built|constructed|put up|extended|expanded)|"
    r"in construction|going up|unfinished|in the works|to come)"
)
_NEEDS: Final = "construct|built|put up|exten|expan|going up|unfinished|in the works|to come"
_BUILDS: Final = regex(
    rf"{_OPENS}(?:what|which (?:sites?|data ?-?cent(?:er|re)s?|clusters?))(?: else)? ?"
    r"(?:is|are|['’]s|['’]re) (?P<who>[^?.!,;]{2,40}?) (?:(?:also|currently|now) )*"
    rf"(?:building|constructing|putting up){_END}",
    re.IGNORECASE,
    needs="building|constructing|putting up",
)
_UNDER_CONSTRUCTION: Final = regex(
    rf"{_OPENS}(?:(?:is|are) there |do they have )?(?:anything|any(?: sites?)?|something|"
    r"what(?:['’]?s| is)?|which ones(?: are)?)(?: (?:else|new|they have|of theirs))*"
    rf" (?:still )?{_GOING_UP}{_END}",
    re.IGNORECASE,
    needs=_NEEDS,
)
_SOME_OF_IT: Final = regex(
    rf"{_OPENS}(?:is|are) (?:any|some|anything|all|much|part|most|one|either)(?: of (?:it|them|"
    r"that|those|these|the (?:sites?|two)))? (?:still )?(?:being )?"
    rf"{_GOING_UP}{_END}",
    re.IGNORECASE,
    needs=_NEEDS,
)
"""`is any of it still being built`."""
_THEY: Final = ("they", "it", "those", "those two", "they all")


def what_they_build(text: str, hearing: Hearing) -> str:
    """The text with that as the sites that are to come; any other as it is.

    What a person builds is nothing of the kind.
    """
    theirs = r"\g<opens>their data centres under construction"
    if not (found := _BUILDS.search(text)):
        return _SOME_OF_IT.sub(theirs, _UNDER_CONSTRUCTION.sub(theirs, text))
    who = found["who"].lower()
    if who in _THEY:
        return _BUILDS.sub(theirs, text)
    if not hearing.draft(who).labs:
        return text
    return f"{found['opens']}data centres under construction of {found['who']}"
