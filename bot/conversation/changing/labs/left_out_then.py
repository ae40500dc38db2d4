"""A lab that is left out before something changes: `drop Cohere. what if 6 people join`.

Taken as one, either half hides the other: the change is of what is left without the lab.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.unsaying import TAKEN_BACK
from bot.conversation.heard import Asked, Asks, Form
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_DROPS: Final = regex(
    rf"(?P<drop>{LED}(?:(?:can (?:you|we)|let'?s|just|what if we|and) )*(?:(?:{TAKEN_BACK}) "
    r"(?:[^.,;:!?]{2,40}?)|(?:leave|take|keep|cut) [^.,;:!?]{2,40}? (?:out|off|away|aside)))"
    r"(?:\s*[.,;:!–—-]+\s+(?:(?:and|then|now|also)\W+)*|\s+(?:and|then|and then|and also)\s+"
    r"(?=(?:what|if|how|suppos|add|plus|with|make|give|double|triple|say|assum|hire|bring)))"
    r"(?P<then>\S.*)",
    re.IGNORECASE | re.DOTALL,
    needs="without|drop|remove|leave|take|minus|forget|mind|regardless|skip|ignore|cut|cancel|"
    "scratch|omit|exclud|rid|away|lose|keep",
)
_SHOWS_REST: Final = regex(
    rf"(?P<drop>{LED}(?:(?:can|could) you )?(?:please )?(?:(?:leave|take|keep|cut) "
    rf"[^.,;:!?]{{2,40}}? (?:out|off|away|aside)|(?:{TAKEN_BACK}) [^.,;:!?]{{2,40}}?))"
    r"(?:\W+|\s+(?:and|then|and then)\s+)(?:(?:just|only|please) )*"
    r"(?:show|give|put|keep|compare|tell|list|display|do)(?: (?:me|us|it for))? "
    r"(?:(?P<table>a table of|in a table) )?(?:just |only )?(?:(?:the )?(?:rest|others?|"
    r"(?:other|remaining) (?:two|three|ones|labs)|remaining)|what(?:['’]?s| is) left)"
    r"(?: of (?:them|it|us))?(?: (?:please|pls|then|again|now))*\W*",
    re.IGNORECASE,
    needs="rest|other|remaining|left",
)
"""`leave DeepMind out and show me the rest`: of those who were compared, and not of all labs."""
_SIZES: Final = frozenset((T.NUM, T.PCT, T.FACTOR, T.SPLIT))


def left_out_then(
    text: str, memory: Memory, hearing: Hearing, asks: Asks, form: Form = Form.ANSWER
) -> Asked | None:
    """What the second half asks after the first; None where either does not go by the last one."""
    if rest := _the_rest(text, memory, hearing, asks):
        return rest if rest.form is not Form.ANSWER else replace(rest, form=form)
    last, found = memory.question, _DROPS.fullmatch(text)
    if found is None or last is None or last.kind not in OFFERS or not last.labs:
        return None
    changes = {tag.kind for tag in hearing.tags(found["then"])}
    gone = {str(tag.value) for tag in hearing.tags(found["drop"]) if tag.kind is T.LAB}
    if not changes & _SIZES or not gone or not gone <= {*last.labs}:
        return None
    left = _asked(asks(found["drop"], memory, hearing))
    if left is None or left.kind is not last.kind or {*left.labs} != {*last.labs} - gone:
        return None
    then = asks(found["then"], memory.after(left), hearing)
    changed = _asked(then)
    return then if changed and changed.kind in OFFERS and changed != left else None


def _the_rest(text: str, memory: Memory, hearing: Hearing, asks: Asks) -> Asked | None:
    """The labs of the last question without the one that is left out; None of other texts."""
    last, found = memory.question, _SHOWS_REST.fullmatch(text)
    if found is None or last is None or not last.labs:
        return None
    gone = {str(tag.value) for tag in hearing.tags(found["drop"]) if tag.kind is T.LAB}
    if not gone or not gone < {*last.labs}:
        return None
    heard = asks(found["drop"], memory, hearing)
    left = _asked(heard)
    if left is None or left.kind is not last.kind or {*left.labs} != {*last.labs} - gone:
        return None
    return replace(heard, form=Form.TABLE) if found["table"] else heard


def _asked(heard: Asked) -> Question | None:
    return heard.reading.question if isinstance(heard.reading, Understood) else None
