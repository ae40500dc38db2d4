"""Asking on about the person spoken of: `what should I ask her`, `his largest run`, a fuller name.

What is a part of the brief is asked as that part; what all of it answers, as the brief once more.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.briefed import briefed
from bot.conversation.about_people.never_told import never_told
from bot.conversation.about_people.on_record import on_record
from bot.conversation.about_people.our_offer_for import asked_of_chips, asks_if_cramped
from bot.conversation.about_people.part_asked import asks_for_advice, once_more, part_asked
from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.memory import Hearing
from bot.conversation.opening import Opened
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_brief import ADVICE, Part, whole
from bot.questions.about_people.person_names import is_capital, name_at
from bot.questions.about_people.purposes import without_label
from bot.questions.about_people.set_against import of_chips_alone
from bot.questions.about_people.where_working import asks_where_they_work
from bot.questions.about_people.which_kind import asks_which_kind
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.unclear.unknown_owner import unknown_owner
from bot.questions.words.name_words import NO_NAME
from bot.regex import regex

_WORKS: Final = (
    r"(?:works?|papers?|publications?|preprints?|(?:training )?runs?|models?|projects?|studies|"
    r"ones?)"
)
_OF_THEM: Final = regex(
    rf"\b(?:he|she|they|him|her|hers|his|them|their|theirs|(?:the|this|that) (?:candidate|person|"
    rf"researcher|author)|(?:those|these|that|this|which|the|any|newest|latest|largest|biggest) "
    rf"(?:\w+ )?{_WORKS}|(?:which|what|any|some|most|how many) of (?:that|those|these|them|it)|it|"
    r"that|those)\b",
    re.IGNORECASE,
)
_EVIDENCE: Final = regex(
    rf"\b(?:(?:publish(?:ed)?|co-?author\w*|wrote|written|publications?|papers?|preprints?|evidence|"
    rf"(?:training )?runs?|models?|compute|hardware|gpus?|chips?|clusters?|flops?|scale|trained|"
    rf"pre-?train\w*|used to|accustomed to|repeat\w*|reproduc\w*|on record|on file|arxiv)|"
    rf"(?:her|his|their|this|that|those|these|which|recent|published) (?:\w+ )?{_WORKS}|"
    r"(?:should|do|can|could|would|shall|might|to) (?:i |we |you |one )?ask|"
    r"questions (?:to ask|for)|"
    r"(?:could|can|would) (?:he|she|they|we|one)\b.{0,20}\b(?:do|run|train|repeat)|"
    r"(?:have|hold|keep|know|store)(?: on file)? (?:on|about|of)|tell me more|how long would|"
    r"(?:best |mainly |most )?(?:known|famous) for|speciali[sz]\w+|"
    r"on our side|do(?:able)? here|run here|researcher'?s share)\b",
    re.IGNORECASE,
)
_TO_THEM: Final = regex(
    r"\b(?:to|for|with|by|from|against|than) (?:him|her|them|his|hers|theirs"
    r"|(?:the|this|that) (?:candidate|person|researcher))\b",
    re.IGNORECASE,
)
"""`how would our offer look to him`."""
_LOOKED_UP: Final = regex(
    rf"\b(?:{_WORKS}|publish\w*|look(?:ing)? (?:up|into)|look[- ]?up|search for|evidence)\b",
    re.IGNORECASE,
)
_OTHERS: Final = frozenset((T.LAB, T.MONEY, T.FACT, T.ROLES, T.DIGEST, T.MOVES, T.RUN, T.SOURCE))
"""What is a question of its own, also after one about a person."""
_FULL_NAME: Final = (
    regex(
        r"(?P<name>.+?) (?:is|was) (?:the|her|his|their) (?:full |whole |real |complete )?name",
        re.IGNORECASE,
    ),
    regex(
        r"(?:the|her|his|their) (?:full |whole |real |complete )?name (?:is|was|'s) (?P<name>.+)",
        re.IGNORECASE,
    ),
    regex(
        r"(?:(?:sorry|oops|no|wait|actually|my bad|typo)[\s,.:;–—-]+)*"
        r"(?:it|that|she|he|the name)(?:'s| is|s)? (?:actually |really )?"
        r"(?:spel(?:led|t)|written|called|named):?\s+(?P<name>.+)",
        re.IGNORECASE,
    ),
)
_AT: Final = regex(
    r"(?:(?:she|he|they)(?:'s|'re)?(?: is| are| was| were| works?| worked| published| now)* )?"
    r"(?:at|from|with) (?P<place>[^\W\da-z_].*)"
)
_SAME_FOR: Final = regex(r"(?:for|with|on|about|of) (?P<name>\S.*)", re.IGNORECASE)
_ANOTHERS: Final = regex(
    r"\b(?i:back to) ([^\W\d_a-z][\w-]+)|(?<!\w)([^\W\d_a-z][\w-]+)['’]s? (?=\w)"
)
"""Whom a message names of whom something is asked."""
_WHICH_ONE: Final = regex(r"\bwhich (?:one|person)\b", re.IGNORECASE)
_CLAUSE: Final = regex(r"\s*[,.;:?–—]\s+|\s+-\s+")
_MOST_WORDS: Final = 16


def asked_of_person(
    text: str, opening: Opened, last: Question, alone: Reading, hearing: Hearing
) -> Question | None:
    """The question about the person spoken of last that a message asks, or None."""
    if last.kind is not Kind.CANDIDATE or not last.person:
        return None
    if other := _otherwise(text, opening, last, hearing):
        return other
    if len(text.split()) > _MOST_WORDS or (is_refusal(alone) and not _is_told(text, hearing)):
        return None  # so are her co-authors
    if names_another(text, last, hearing) or asks_of_another(text, last, alone, hearing):
        return None
    if found := asked_of_chips(
        text, last, alone, hearing, is_of_others=_is_of_others(text, hearing)
    ):
        return found
    part = None if _is_of_others(text, hearing) else part_asked(text, last, hearing)
    is_of_them = bool(_OF_THEM.search(text)) or opening.is_linked
    is_ours = _may_be(alone, is_of_them) or (_asks_help(alone) and bool(_OF_THEM.search(text)))
    is_advice = part is not None and part.topic in ADVICE
    is_opened = part is not None and part.topic == Part.SAY and _asks_help(alone)
    is_opened = is_opened or (last.topic in ADVICE and _asks_help(alone))  # `what can I ask then`
    is_theirs = is_ours or is_opened or _is_of_our_offer(alone) or _is_of_same(alone, last)
    if part and is_advice and (part.topic == Part.AVOID or is_theirs):
        return part
    if told := _asked_with_why(opening.text, last, hearing):
        return told
    if states_purpose(opening.text) and not _is_of_others(opening.text, hearing, T.ROLES):
        return replace(whole(last), purpose=without_label(opening.text.strip(" .!")))
    if _is_of_others(text, hearing) or not is_ours:
        return None
    is_of_work = is_of_them and _EVIDENCE.search(text)
    is_beside_ours = _is_of_our_offer(alone) and _TO_THEM.search(text)
    return part or (once_more(text, last) if is_of_work or is_beside_ours else None)


def _is_told(text: str, hearing: Hearing) -> bool:
    """Whether it asks what a brief tells, though the same words may ask what is never told."""
    is_kind = asks_which_kind(text)  # `does he do more pretraining or fine-tuning`
    return is_kind or _is_of_chips(text, hearing) or asks_where_they_work(text)


def _is_of_chips(text: str, hearing: Hearing) -> bool:
    """`would our offer do for him`, which foretells nothing once it is asked of chips alone."""
    if asks_if_cramped(text):
        return True
    said = of_chips_alone(text)
    return said != text and not is_refusal(hearing.read(said))


def asked_while_open(
    text: str, last: Question, alone: Reading, hearing: Hearing
) -> Question | None:
    """`what should I not say`, where it is open why somebody is looked up: that is asked again."""
    is_plain = not isinstance(alone, Understood) or _is_of_our_offer(alone)
    is_of_one = last.kind is Kind.CANDIDATE and last.person and not last.purpose
    is_asked = is_plain and asks_for_advice(text) and not _is_of_others(text, hearing)
    return last if is_of_one and is_asked else None


def _otherwise(text: str, opening: Opened, last: Question, hearing: Hearing) -> Question | None:
    """What is no part of the brief: of another name, not of the works, or refused."""
    renamed = named_otherwise(text, opening, last)
    never = never_told(text)
    told = never or renamed or briefed(text, last)
    return told or on_record(text, last, hearing) or _chosen(text, hearing)


def _chosen(text: str, hearing: Hearing) -> Question | None:
    """The refusal of `which one should we hire`, which of works would ask nothing."""
    said = _WHICH_ONE.sub("which candidate", text)
    reading = hearing.read(said) if said != text else None
    return reading.question if is_refusal(reading) else None


def _asked_with_why(text: str, last: Question, hearing: Hearing) -> Question | None:
    """`show what she's published, I'm calling her about a role`: the evidence, and what it is for.

    The role is why, and nothing that is asked for.
    """
    for sign in _CLAUSE.finditer(text):
        asked, why = text[: sign.start()], without_label(text[sign.end() :].strip(" .!"))
        is_asked = _OF_THEM.search(asked) and _EVIDENCE.search(asked)
        if "?" in sign.group() and not _is_of_others(why, hearing):
            continue  # which is asked on, and read as the purpose where one is asked for
        if is_asked and states_purpose(why) and not _is_of_others(asked, hearing):
            return replace(part_asked(asked, last, hearing) or whole(last), purpose=why)
    return None


def names_another(text: str, last: Question, hearing: Hearing) -> bool:
    """Whether it is asked of somebody else: `Pavel's largest run`, `back to Pavel`.

    So it is of who is unknown to us: `what does Quillmere have in compute`.
    """
    if unknown_owner(text, hearing.tagged(text)):
        return True
    known = set(folded(last.person or "").split())
    for name in (found[1] or found[2] for found in _ANOTHERS.finditer(text)):
        kinds = {tag.kind for tag in hearing.tagged(name)}
        if kinds == {T.UNKNOWN} and not set(folded(name).split()) <= known:
            return True
    return False


def asks_of_another(text: str, last: Question, alone: Reading, hearing: Hearing) -> bool:
    """Whether somebody else is asked about who is known by that name, whatever it is for.

    Of anybody else the words have to ask for works.
    """
    asked = alone.question if isinstance(alone, Understood) else None
    if asked is None or asked.kind is not Kind.CANDIDATE or not asked.person:
        return False
    known, named = (set(folded(each.person or "").split()) for each in (last, asked))
    is_asked = asked.person in hearing.people or _LOOKED_UP.search(text)
    return bool(is_asked) and not known & named


def _may_be(alone: Reading, is_of_them: bool) -> bool:
    """Whether a message may be about the person, by what it is read as by itself."""
    question = alone.question if isinstance(alone, Understood) else None
    if question is None or question == Question(Kind.CANDIDATE):  # `what is she used to`
        return True
    of_all = question.kind is Kind.LEAGUE and not question.labs  # `which of hers is the largest`
    of_ours = question.kind in (Kind.OFFER, Kind.REACH) and question.uses_saved
    return is_of_them and (of_all or of_ours)


def _is_of_our_offer(alone: Reading) -> bool:
    """`what do we concede`, which after a brief is what to concede to that person."""
    question = alone.question if isinstance(alone, Understood) else None
    return question is not None and question == Question(Kind.OFFER, uses_saved=True)


def _is_of_same(alone: Reading, last: Question) -> bool:
    """`give me questions for Ilva Marrowdene's call`, who is spoken of."""
    question = alone.question if isinstance(alone, Understood) else None
    is_whole = question is not None and question == whole(question)
    return is_whole and question is not None and question.person == last.person


def _asks_help(alone: Reading) -> bool:
    """`what can I ask`, which with `her` is no question about Assay."""
    return isinstance(alone, Understood) and alone.question == Question(Kind.HELP)


def _is_of_others(text: str, hearing: Hearing, *but: T) -> bool:
    found = hearing.tagged(text)
    return any(tag.kind in _OTHERS - {*but} for tag in found)


def named_otherwise(text: str, opening: Opened, last: Question) -> Question | None:
    """The same of somebody else, or of a name that is told in full."""
    said = " ".join(text.split()).strip(" .!?")
    for pattern in _FULL_NAME:
        if (found := pattern.fullmatch(said)) and is_name(found["name"]):
            place = asked_for(last.person or "").institution
            person = f"{found['name']}, {place}" if place else found["name"]
            return replace(last, person=person)
    who = asked_for(last.person or "")
    if (at := _AT.fullmatch(said[:1].lower() + said[1:])) and not (who.by_id or who.institution):
        return replace(last, person=f"{who.name}, {at['place']}")
    found = _SAME_FOR.fullmatch(opening.text.strip(" .!?"))
    if found and "same" in opening.whole.lower() and (name := _name_first(found["name"])):
        return replace(last, person=name, purpose=None)
    return None


def _name_first(said: str) -> str:
    """The name that words begin with, where nothing is left or it is told apart by a sign."""
    name, end = name_at(said)
    is_alone = said[end:].lstrip()[:1] in ("", ",", ";", ":", ".", "(", "–", "—", "-")
    return name if is_alone and is_name(name) else ""


def is_name(said: str) -> bool:
    """Whether words may be somebody's name and are nothing else; a small name has several."""
    name, end = name_at(said)
    words = name.split()
    is_whole = bool(words) and not said[end:].strip(" ,.")
    is_written = len(words) > 1 or all(map(is_capital, words))
    is_manner = words[-1:] == ["wise"]  # `and price wise`
    return is_whole and is_written and not is_manner and NO_NAME.isdisjoint(map(str.lower, words))


def names_somebody(said: str, hearing: Hearing) -> bool:
    """Whether words are a name, also with a word of another meaning: `Jun Oskarell`."""
    if not is_name(said):
        return False
    asked = hearing.asked(f"look up {said}")
    is_looked_up = asked is not None and asked.kind is Kind.CANDIDATE and asked.person == said
    return is_looked_up or may_name(said, hearing)


def may_name(said: str, hearing: Hearing) -> bool:
    """Whether words may be somebody's name and mean nothing else to us."""
    found = hearing.tagged(said)
    is_free = {tag.kind for tag in found} <= {T.UNKNOWN, T.STOP, T.DASH}
    return is_name(said) and any(tag.kind is T.UNKNOWN for tag in found) and is_free
