"""What tells those apart who are offered: each by their own place, none by one that another has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.purposes import without_label
from bot.questions.types import Choice, Kind, Question, Unclear
from bot.regex import regex

_LABEL: Final = 75
_AFTER_NAME: Final = regex(
    r",? ?(?:(?<=,)|(?<=, )|\()(?P<place>[^\W\d_][\w.&'’ ]*?)\)?(?=\s*[,.;:!?(]|\s+[–—-]|\s*$)"
)
"""`…, Univ of Tartu - what is on record`: the institution, where it is one."""
_LITTLE: Final = frozenset(
    ("a", "an", "of", "the", "at", "in", "and", "for", "uni", "univ", "university", "institute")
).union(("inst", "lab", "labs", "research", "dept", "department", "school", "college", "inc", "ai"))
"""What two institutions may share that are not the same."""
_SMALL: Final = frozenset(("of", "the", "at", "in", "and", "for", "de", "la"))
_LEADS: Final = regex(
    r"\b(?:no|yes|yeah|yep|ok|okay|sorry|hm+|so|hes|shes|thats|its|the|one|ones|at|from|in|of|"
    r"with|who|whos|is|are|was|works?|"
    r"working|published|sits|guy|person|woman|man|lady|girl|researcher|candidate|fellow|i|mean|"
    r"meant|take|pick|please|pls|thanks|that|this|it|he|she|his|her|they|does|do|doing|people|for|"
    r"on|field|names?|called)\b"
)
_SIGNS: Final = regex(r"[^\w\s]")
_AGREED: Final = regex(
    r"\W*(?:yes|yep|yeah|yup|ya|correct|right|exactly|sure|indeed|"
    r"(?:yes,? )?that['’]?s (?:her|him|it|the one|them))\b\W*"
    r"(?:(?:it['’]?s|it is|and|so|please|pls|for an?|for the|for)\b\W*)*(?P<why>\w.*)",
    re.IGNORECASE,
)
"""`yes, screening call tomorrow`."""
_AGREES: Final = regex(
    r"^\W*(?:(?:yes|yep|yeah|yup|right|correct|exactly|sure)\W+)*"
    r"(?P<name>[^\W\d_][^,;:!?]{3,60}?)(?:(?:\s*[,;:.!–—-]+\s*|\s+)(?:yes|yep|yeah|yup|right|correct|"
    r"exactly|indeed|that['’]?s (?:him|her|it|right|the one)|that one))+\W*$",
    re.IGNORECASE,
)
"""`Tobechi Anyadike, yes`, which asks no verdict on anybody."""
_BY_ORIGIN: Final = regex(
    r"\bthe (?:(?:irish|english|british|scottish|french|german|italian|spanish|portuguese|dutch|"
    r"polish|czech|russian|ukrainian|greek|turkish|swedish|norwegian|danish|finnish|swiss|austrian|"
    r"chinese|japanese|korean|indian|pakistani|iranian|israeli|arab|african|nigerian|american|"
    r"canadian|mexican|brazilian|asian|european|australian|young(?:er)?|old(?:er)?|female|male|"
    r"black|white|muslim|jewish) (?:guy|one|girl|woman|man|person|candidate|dude|lady|fellow|bloke|"
    r"researcher|name)|(?:guy|girl|woman|man|lady|bloke|dude)(?= (?:with|from) the \w+ name))\b",
    re.IGNORECASE,
)
_NOT_BY_THAT: Final = "Who is “{}”? I tell nobody apart by origin, age or sex: say the name."
_MORE: Final = " There are more; else type the full name."
_LEAST: Final = 2
MOST: Final = 5
"""People who are offered at once."""
_CUT: Final = 3
"""Letters to which a word of an institution may be cut."""
_MOST_WORDS: Final = 4
"""By which one of them is pointed at."""
_FIELDS: Final = 2


def offered(
    names: Sequence[str], text: str, start: int, end: int, hearing: Hearing
) -> list[Choice]:
    """The text with each of some people in place of what was typed from `start` to `end`.

    An institution that is typed behind the name leaves those who are there; what nobody of them
    is at is left out, so that nobody is asked for at a place that is another's.
    """
    said = _AFTER_NAME.match(text, end)
    place = said["place"] if said else ""
    there = [name for name in names if _fits(name, place, hearing)]
    if said and (there or _is_place(place)):
        names, end = there or names, said.end()
    before, after = text[:start], text[end:]
    return [Choice(_label(name, hearing), f"{before}{name}{after}") for name in names]


def told_apart_by(names: Sequence[str], hearing: Hearing) -> str:
    """` Ilva Marrowdene: Quillmere Labs; scaling.`, of each; empty where nothing is known."""
    told = ((name, _told(name, hearing)) for name in names)
    return "".join(f" {name}: {what}." for name, what in told if what)


def by_place(text: str, memory: Memory, hearing: Hearing) -> Choice | None:
    """`the one at Google`, `the interpretability one`: the only one of those offered who is it."""
    if not _are_people(memory) or memory.taken:
        return None
    words = _pointing(text)
    if not words or len(words) > _MOST_WORDS:
        return None
    found = [way for way in memory.choices if words <= _known_of(way, hearing)]
    return found[0] if len(found) == 1 else None


def at_their_place(text: str, last: Question, hearing: Hearing) -> Question | None:
    """`the one at Google`, where it is asked why somebody is looked up whose name several bear."""
    who = asked_for(last.person or "")
    if last.kind is not Kind.CANDIDATE or who.by_id or who.institution or who.paper:
        return None
    words = _pointing(text)
    known = hearing.pool.placed(who.name) if words and len(words) <= _MOST_WORDS else ()
    there = [x for x in known if _is_called(words, folded(x.institution).split())]
    if len(known) < _LEAST or len(there) != 1:
        return None
    return replace(last, person=f"{who.name}, {there[0].institution}")


def _is_called(words: set[str], institution: Sequence[str]) -> bool:
    """Whether words name an institution, of whose words some may be cut: `tarnhollow uni`."""
    cut = words.difference(institution)
    is_short = all(len(one) >= _CUT and any(x.startswith(one) for x in institution) for one in cut)
    return len(cut) < len(words) and is_short


def agreed_with_why(text: str, memory: Memory) -> Choice | None:
    """`yes, intro call for evals`, where one was offered: that one, and why; else None."""
    found = _AGREED.fullmatch(text) if memory.asks_whom and not memory.taken else None
    if found is None or len(memory.choices) != 1 or not states_purpose(found["why"]):
        return None
    return for_purpose(memory.choices[0], without_label(found["why"].strip(" .!")))


def for_purpose(way: Choice, why: str) -> Choice:
    """A way with why the person is looked up."""
    return replace(way, text=f"{way.text.rstrip(' ?.!')}, purpose: {why}")


def _pointing(text: str) -> set[str]:
    """The words by which somebody is pointed at: of `the one at Google` the institution alone."""
    plain = " ".join(_SIGNS.sub(" ", text.lower().replace("'", "")).split())
    return set(folded(_LEADS.sub(" ", plain)).split()) - {"s"}


def _are_people(memory: Memory) -> bool:
    """Whether people were offered: of several names, or all who bear the one that was asked for."""
    name = memory.question.person if memory.question else None
    of_that_name = name and any(way.label.startswith(f"{name}, ") for way in memory.choices)
    return bool(memory.choices) and bool(memory.asks_whom or of_that_name)


def _known_of(way: Choice, hearing: Hearing) -> set[str]:
    """The words of somebody's name, institution and fields, kinds of places among them.

    Of several who bear the name only the label tells which of them is offered.
    """
    name, _, place = way.label.partition(",")
    alone = not place or len(hearing.pool.placed(name)) == 1
    told = " ".join((way.label, *(_all(name, hearing) if alone else ())))
    return set(folded(told).split())


def _all(name: str, hearing: Hearing) -> tuple[str, ...]:
    return tuple(x for one in hearing.pool.placed(name) for x in (one.institution, *one.fields))


def _fits(name: str, place: str, hearing: Hearing) -> bool:
    """Whether somebody is at an institution as it is typed."""
    typed = set(folded(place).split()) - _LITTLE
    known = (set(folded(one.institution).split()) for one in hearing.pool.placed(name))
    return bool(typed) and any(typed & each for each in known)


def _is_place(said: str) -> bool:
    """Whether words are written as the name of an institution: each with a capital."""
    words = [word for word in said.split() if word.lower() not in _SMALL]
    return bool(words) and all(word[0].isupper() for word in words)


def _told(name: str, hearing: Hearing) -> str:
    known = hearing.pool.placed(name)
    if len(known) != 1:
        return ""
    return "; ".join(filter(None, (known[0].institution, ", ".join(known[0].fields[:_FIELDS]))))


def _label(name: str, hearing: Hearing) -> str:
    known = hearing.pool.placed(name)
    place = known[0].institution if len(known) == 1 else ""
    told = f"{name}, {place}" if place else name
    return told if len(told) <= _LABEL else f"{told[: _LABEL - 1].rstrip()}…"


def without_yes(text: str) -> str:
    """A name alone, where a message agrees to it; else the text as it is."""
    return _AGREES.sub(r"\g<name>", text)


def not_by_origin(text: str, spoken: Sequence[str]) -> Unclear | None:
    """`and the Irish guy`, where several were spoken of: what is asked, and each by the name."""
    found = _BY_ORIGIN.search(text)
    if found is None or len(spoken) < _LEAST:
        return None
    named = [Choice(n, f"{text[: found.start()]}{n}{text[found.end() :]}") for n in sorted(spoken)]
    return which(_NOT_BY_THAT.format(found[0]), named[:MOST], more=False)


def which(problem: str, ways: Sequence[Choice], *, more: bool) -> Unclear:
    """Asks which person is meant; it is about people, so that nobody else is shown it."""
    said = f"{problem}{_MORE}" if more else problem
    return Unclear(Question(Kind.CANDIDATE), said, tuple(ways), is_plain=True)
