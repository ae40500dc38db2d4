"""What is told of a candidate before anything is asked: `got someone who talks to Meta, …`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.message.naming import named_again
from bot.conversation.memory import Hearing
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_WHO: Final = (
    r"(?:candidates?|researchers?|guy|girl|woman|man|person|someone|somebody|engineer|scientist|"
    r"applicant|finalist|post-?doc|phd|hire|lead|one)"
)
_A: Final = r"(?:a|an|one|this|some|my|our|the|another|that)"
_TELLS: Final = regex(
    r"\s*(?:(?:so|and|but|ok|well|hi|hey|hello|morning|good morning|hiya|yo|um|ugh|quick one)\W+)*"
    r"(?:"
    r"(?:(?:i|we)(?:['’]ve| have)? ?)?(?:just )?(?:got|have|had|met|there['’]?s|there is) "
    rf"(?:{_A} )?(?:[\w-]+ ){{0,3}}?{_WHO}\b(?! (?:for|per)\b)"
    rf"|{_A} (?:[\w-]+ ){{0,2}}?{_WHO} (?:who|that|is|was|has|at|from|with|also|of|we)\b"
    r"|(?:she|he|they)(?:['’](?:s|re)| is| are| was| has| have) "
    r"(?:also |just |still |now |already )*(?:interview\w*|talking|speaking|considering|weighing|"
    r"in (?:the )?(?:final|late)|got an offer|"
    r"has an offer|an offer|at|being courted|looking|deciding|torn|"
    r"leaning)\b)[^?]*",
    re.IGNORECASE,
)
_JOINT: Final = regex(r"\s*(?:[,.;:–—]|\s-)\s+(?:(?:and|so|but)\s+)?")


def without_candidate(text: str, hearing: Hearing) -> str:
    """`she's interviewing at xAI, how do we stack up against them`: how we do against xAI.

    As it was said where that is no refusal of the whole, or what follows asks of somebody.
    """
    whole = hearing.asked(text)
    if whole is None or whole.kind is not Kind.REFUSAL:
        return text
    for joint in _JOINT.finditer(text):
        told, rest = text[: joint.start()], text[joint.end() :]
        if not tells_of_candidate(told):
            continue
        labs = set(names_in(hearing.tags(told), T.LAB))
        if len(labs) != 1:
            continue
        asked = named_again(rest, Question(Kind.LAB, labs=tuple(labs)))
        ours = hearing.asked(asked)
        if ours and ours.kind is Kind.OFFER and {*ours.labs} == labs:
            return asked
    return text


def tells_of_candidate(part: str) -> bool:
    """Whether a part says no more than who somebody is, or whom they talk to."""
    return bool(_TELLS.fullmatch(part))
