"""Who else of our pool signed a work of the person spoken of: no list tells who signed with whom.

`did she publish with anyone else in our pool`: the works of others are asked for by their titles.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.about_people.pool_meant import BY_KIND
from bot.conversation.memory import Hearing
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_ANYONE: Final = (
    r"(?:any(?:one|body)|some(?:one|body)|others?|any others?|any (?:other )?(?:people|candidates|"
    r"researchers)|who(?:m)?|which (?:other )?(?:people|candidates))(?: else)?"
)
_OURS: Final = (
    r"(?:(?:(?:who is |that is )?(?:in|from|of|on|out of) (?:our|the|my) (?:\w+ )?(?:pool|lists?|"
    r"shortlist|candidates|pipeline)|(?:that |who |whom )?we(?:['’]ve)?(?: have| know| hold| got)+"
    r"(?: (?:here|on file|already))*|of ours)(?: (?:already|too|as well))*)"
)
_SIGNED: Final = (
    r"(?:publish(?:ed|es)?|work(?:ed|s)?|wr[io]tten|wrote|write|co-?author(?:ed|s)?|"
    r"collaborat(?:e|ed|es)|papers?|signed?|sign)"
)
_THEY: Final = r"(?:he|she|they)"
_WITH: Final = regex(
    rf"{LED}(?:(?:did|has|have|does|do|was|is) {_THEY}|{_THEY}(?: has| have| ever| also)*)"
    rf"(?: (?:ever|also|already|got|any|have|had))* {_SIGNED}(?: (?:anything|something|papers?|"
    rf"works?|together))* (?:with|alongside) {_ANYONE} {_OURS}\W*"
    rf"|{LED}(?:with )?{_ANYONE} {_OURS} (?:did|has|have) {_THEY} (?:ever )?{_SIGNED}"
    r"(?: with)?\W*",
)
_ON_IT: Final = regex(
    rf"{LED}(?:is|are|was|were|has|did) {_ANYONE} {_OURS}(?: (?:also|listed|named|an author))* "
    r"(?:on|in|of|sign(?:ed)?) (?:it|that|this|those|these|them|the (?P<named>[\w .+-]{1,30}?) "
    r"(?:paper|work|report|one|run)|(?:that|this|the same|the|any of (?:those|these|them))"
    r"(?: (?:paper|work|report|run)s?)?)\W*"
)
_NOT_LISTED: Final = (
    "Who of your pool signed a work together is in no list of mine. I can list who has works with a"
    " word in their titles; the link of a work leads to all of its authors."
)


def signed_together(text: str, last: Question, hearing: Hearing) -> Unreadable | None:
    """What can be asked instead, after somebody's works; None of other texts."""
    said = fold(clean(text))
    found = _WITH.fullmatch(said) or _ON_IT.fullmatch(said)
    if found is None or last.kind is not Kind.CANDIDATE or not last.person:
        return None
    named = found.groupdict().get("named")
    runs = (said[tag.start : tag.end] for tag in hearing.tagged(said) if tag.kind is T.RUN)
    title = named or next(runs, None) or last.work
    ways = (f"who in our pool has published on {title}",) if title else ()
    return Unreadable(_NOT_LISTED, (*ways, BY_KIND), is_plain=True)
