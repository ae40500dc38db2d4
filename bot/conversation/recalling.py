"""The memory of a conversation, from the turns of its thread."""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

from bot.conversation.heard import OF_LABS, Part
from bot.conversation.memory import Memory, is_aside
from bot.conversation.share_told import share_told
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.lab_parts import OF_STAFF, part_of
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.types import Choice, Kind, Question
from storage.records import Turn

_NO_ANSWER = (Kind.REFUSAL.value, Kind.ERROR.value)
_RIGHTS = tuple(f"help {topic}" for topic in RIGHTS)
"""What asks for rights, as it is remembered."""
_JUDGED = ("ranking people", "hire or no hire")
"""What is refused of all of our candidates."""


def _their_card(aside: Question) -> Question:
    """The labs of `where do your numbers for OpenAI come from`, and the part that it is of."""
    kind, part = Kind.LAB if len(aside.labs) == 1 else Kind.COMPARE, part_of(aside)
    return Question(kind, labs=aside.labs, topic=part.value if part else None)


def _asks_nothing(last: Turn) -> bool:
    """Whether the last answer asked nothing of the purpose: it told of rights, or of a list.

    So did one that nothing asks again, which offered to erase somebody.
    """
    return not last.asked or last.kind in (*_NO_ANSWER, Kind.POOL.value) or last.asked in _RIGHTS


def recalled(turns: tuple[Turn, ...], asked: Callable[[Turn], Question | None]) -> Memory:
    """What the last turns come to; one that can't be read any more is passed over.

    A person is not looked up for a reason that was given after a refusal.
    """
    found = [asked(turn) for turn in reversed(turns)]
    known = [each for each in found if each]
    topics = [each for each in known if not is_aside(each)]
    topics = topics or [_their_card(each) for each in known if each.labs and not each.facts][:1]
    last, newest = (turns[-1], found[0]) if turns else (None, None)
    question = topics[0] if topics else None
    is_open = bool(question and question.person and not question.purpose)
    return Memory(
        question=question,
        earlier=tuple(topics[1:]),
        choices=tuple(Choice(way.label, way.text) for way in last.ways) if last else (),
        taken=last.taken if last else "",
        asks_purpose=is_open and last is not None and not _asks_nothing(last),
        asked_why=tuple(takewhile(_is_asked_why, known)),
        asks_whom=_asks_whom(last, newest),
        unfinished=last.unfinished if last else "",
        is_refused=last is not None and last.kind == Kind.ERROR.value,
        tells_of_keeping=last is not None and _tells_of_keeping(last, newest),
        record=newest if newest and _is_of_one_fact(newest) else None,
        lead=last.facts[0] if last and last.facts else "",
        sourced=_sourced_in(last),
        sources=_sources_in(turns),
        of_staff=_staff_in(newest),
        helped=_helped_in(newest),
        is_overview=newest == Question(Kind.HELP),
        is_of_log=last is not None and last.asked == _RIGHTS[0],
        is_of_words=question is None and last is not None and last.kind != Kind.ERROR.value,
        of_our_people=_of_our_people(newest),
        pitch=_pitch_in(newest),
        part=last.part if last else "",
        together=_together(turns, asked),
        share_of=share_told(turns),
    )


def _together(
    turns: tuple[Turn, ...], asked: Callable[[Turn], Question | None]
) -> tuple[Question | None, ...]:
    """What a message of several questions asked, where nothing else was asked since."""
    placed: dict[int, Turn] = {}
    since: set[str] = set()
    for turn in reversed(turns):
        if turn.nth and turn.nth < min(placed, default=turn.nth + 1):
            placed[turn.nth] = turn
        elif turn.nth:
            break
        elif not placed:
            since.add(turn.asked)
        if turn.nth == 1:
            break
    if not placed or not since <= {turn.asked for turn in placed.values()}:
        return ()
    by_place = (placed.get(nth) for nth in range(1, max(placed) + 1))
    return tuple(asked(turn) if turn else None for turn in by_place)


def _of_our_people(last: Question | None) -> bool:
    """Whether people were to be ranked or judged, of whom nobody was named: our candidates."""
    judged = last if last and last.kind is Kind.REFUSAL and last.topic in _JUDGED else None
    return bool(judged and not (judged.person or judged.labs))


def _is_asked_why(question: Question) -> bool:
    """Of nobody whom a refused question named, which is remembered after them."""
    return bool(question.kind is Kind.CANDIDATE and question.person and not question.purpose)


def _asks_whom(last: Turn | None, asked: Question | None) -> bool:
    return bool(last and last.kind == Kind.CHOOSE) and asked == Question(Kind.CANDIDATE)


def _tells_of_keeping(last: Turn, asked: Question | None) -> bool:
    is_entry = bool(asked and asked.kind is Kind.POOL and asked.person)
    return is_entry or last.asked in _RIGHTS


def _is_of_one_fact(last: Question) -> bool:
    return last.kind is Kind.SOURCE and len(last.facts) == 1


def _sourced_in(last: Turn | None) -> tuple[str, ...]:
    part, _, ids = last.part.partition(OF_LABS) if last else ("", "", "")
    return tuple(ids.split(", ")) if part == Part.ORIGIN.value and ids else ()


def _sources_in(turns: tuple[Turn, ...]) -> tuple[str, ...]:
    """The facts whose sources were told, also after the source of one of them."""
    told = takewhile(lambda turn: turn.kind == Kind.SOURCE.value, reversed(turns))
    return next((turn.facts for turn in told if turn.facts[1:]), ())


def _staff_in(last: Question | None) -> str:
    """The lab of `where did you get the OpenAI headcount from`."""
    is_of_staff = last is not None and last.kind is Kind.SOURCE and part_of(last) in OF_STAFF
    return last.labs[0] if last and is_of_staff and len(last.labs) == 1 else ""


def _helped_in(last: Question | None) -> str:
    return (last.topic or "") if last and last.kind is Kind.HELP else ""


def _pitch_in(last: Question | None) -> str | None:
    return (last.pitch or "") if last and last.topic == PITCH_TOPIC else None
