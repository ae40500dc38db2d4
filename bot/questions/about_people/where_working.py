"""Where somebody works, of whom a list or a work tells an institution; never how to reach them."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.of_brief import Part
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.whose import full_name_in
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

_SO: Final = rf"\W*(?:(?:{LINK}|sorry)\W+)*"
_NOW: Final = r"(?: (?:now|today|currently|these days|at the moment|right now))?\W*"
_STILL: Final = "(?:still |now |currently |already |really |actually )*"
_PLACE: Final = (
    r"(?:the )?(?!(?:on|under|because|voluntarily|amicably|early|suddenly|home|"
    r"work|risk|ease|odds|peace|fault|least|all|best|her|his|their|our|an?)\b)"
    r"(?!.*\blevel\b)[^\W\d][\w&.'’-]*(?: (?!(?:or|and|but)\b)[\w&.'’-]+){0,4}?"
)
_AT_WORK: Final = (
    r"(?:where (?:does|do|is|are) ONE (?:currently |now )?(?:work(?:ing)?|employed|based at work)"
    r"|(?:who|which (?:lab|company|employer)) does ONE (?:currently |now )?work for"
    r"|(?:which|what) (?:lab|company|university|institut(?:ion|e)|place|group|organi[sz]ation|org|"
    r"employer|firm|school|outfit)(?:['’]s| is) ONE (?:currently |now |still )?"
    r"(?:(?:affiliated|employed) (?:with|by|at)|(?:working |based )?(?:at|with|from|in|for))"
    r"|(?:which|what) (?:lab|company|university|institution|place|group|organi[sz]ation|org|firm) "
    r"does ONE (?:(?:currently |now )?(?:work (?:at|for|in)|belong to))"
    r"|who (?:employs|is employing) ONE|who is ONE (?:with|working for)"
    r"|(?:what|who)(?: is|['’]s) ONE(?:['’]s?)? (?:current |present |latest )?"
    r"(?:employer|affiliation|institution)"
    r"|where(?:['’]s| is| was| were) ONE "
    r"(?:(?:now|currently) )?(?:now|today|currently|affiliated|based|before(?: that| this)?)"
    rf"|(?:is|are) ONE {_STILL}(?:working |employed |based )?at {_PLACE}"
    rf"|(?:is|are) ONE {_STILL}(?:working for|employed (?:with|by)) {_PLACE}"
    rf"|(?:does|do) ONE {_STILL}work (?:at|for) {_PLACE}"
    rf"|(?:did|has|have) ONE {_STILL}(?:left|leave|quit|joined?|moved? to|gone to) {_PLACE}"
    r"(?: yet)?"
    rf"|(?:(?:for )?how long|since when|how many years)(?:['’]s| has| have| is| are) ONE "
    rf"{_STILL}(?:been |worked |working )*(?:(?:at|with|in) {_PLACE}|there)"
    rf"|when did ONE (?:first )?(?:join|start(?: (?:out|working))?|begin|move|go|come|get)"
    rf"(?: (?:at|with|to|in))? (?:{_PLACE}|there))"
)
_MAY_ASK: Final = regex(r"\bwh|\bat\b|\bwork|\bhow ", re.IGNORECASE)
_PERSON: Final = r"(?:s?he|they|her|his|their|(?:the|this|that) (?:candidate|person|researcher))"
_BASED: Final = (
    r"(?:where(?:['’]?s| is| are| was)? PERSON(?:['’]?s)?"
    r"(?: (?:now|currently|actually|even|still))*"
    r"(?: (?:based|located|at|working|these days))"
    r"|where(?:['’]?s| is) PERSON|(?:what|which)(?:['’]?s| is) (?:her|his|their) "
    r"(?:current |present |latest |last |most recent )?"
    r"(?:employer|affiliation|institution|lab|company|workplace|org)"
    r"|(?:her|his|their) (?:current |present |latest |last )?"
    r"(?:employer|affiliation|institution|workplace)"
    r"|who(?:['’]?s| is) (?:her|his|their) (?:current |present )?employer"
    r"|where (?:was|were) PERSON (?:(?:working|based|employed|publishing|sitting) "
    r")?(?:when\b.{2,50}"
    r"|at (?:the|that) time|back then|then|(?:for|while on|during) (?:that|this|it|the)\b.{0,30})"
    r"|(?:what|which) (?:lab|company|university|institution|place|group|school|institute) (?:was|"
    r"were|"
    r"did) PERSON (?:at|with|in|from|publish (?:from|at|with))(?: (?:for|when|at|back|during|"
    r"then)\b"
    r".{0,50})?"
    r"|(?:is|are) PERSON (?:(?:still|currently|actually|now|even) )*(?:based|located) "
    r"(?:in|at|near|around|out of|outside) [\w .'-]{2,40}"
    r"|who (?:does|do) PERSON work for|where (?:does|do|did) PERSON (?:currently |now |last )?"
    r"(?:work|sit|publish from))"
)
"""After a brief, whose institutions alone are on record: `where is she based these days`."""
_THEIRS: Final = regex(
    f"{_SO}(?:{_AT_WORK.replace('ONE', _PERSON)}|{_BASED.replace('PERSON', _PERSON)}){_NOW}",
    re.IGNORECASE,
)
_ONES: Final = regex(_SO + _AT_WORK + _NOW, re.IGNORECASE)


_SINCE_WHEN: Final = regex(
    rf"{_SO}(?:since when|for how long|how long(?: for)?|from when|"
    r"when (?:did|was) (?:that|this|it)(?: (?:start|begin|from))?|and before(?: that)?)\W*",
    re.IGNORECASE,
)


def asks_where_they_work(text: str) -> bool:
    """`where does she work now`, of the person spoken of."""
    return _THEIRS.fullmatch(text) is not None


def asks_since_when(text: str) -> bool:
    """`since when?`, which after it was told where somebody works is of that."""
    return _SINCE_WHEN.fullmatch(text) is not None


def where_working(text: str, sayer: Sayer) -> Question | None:
    """The question where somebody works who is named in full, or None."""
    if not _MAY_ASK.search(text):
        return None
    person = full_name_in(text, sayer)
    name = person.partition(",")[0] if person else ""
    if person is None or not _ONES.fullmatch(text.replace(name, "ONE")):
        return None
    return Question(Kind.CANDIDATE, person=person, topic=Part.WHERE.value)
