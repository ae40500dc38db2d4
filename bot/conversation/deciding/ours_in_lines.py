"""Our offer in so many lines for somebody: `our offer in one line for a candidate`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.conversation.replies.for_the_call import wants_draft, wants_lines_to_say
from bot.conversation.replies.forms import plain
from bot.conversation.replies.so_many_lines import lines_wanted
from bot.conversation.replies.way import NUMBER
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_OURS: Final = (
    r"our (?:(?:own|saved|current|whole|compute|gpu) )*"
    r"(?:offer|pitch|package|cluster|compute|setup|fleet)"
)
_LINES: Final = (
    rf"(?:just )?(?:an? )?(?:one|an?|{NUMBER})[ -](?:short |single )?(?:lines?|liners?|sentences?)"
)
_WHOM: Final = r"(?:for|to) (?:him|her|them|(?:the|an?|my|our|this) (?:[a-z]+ )?[a-z]+)"
_LED: Final = (
    r"(?:(?:hi|hello|ok|so|and|now|please|can you|could you|can i have|i need|give|tell|write|put|"
    r"say|describe|sum up|summari[sz]e|what is|what's|me|us|up) )*"
)
_ASKED: Final = regex(
    rf"{_LED}(?:{_OURS} (?:in|as|into) {_LINES} {_WHOM}"
    rf"|{_LINES} (?:{_WHOM} (?:about|on|of) {_OURS}|(?:about|on|of) {_OURS} {_WHOM}))(?: please)?",
    re.IGNORECASE,
)
_OF_OURS: Final = regex(rf" (?:about|on|of|from|for) {_OURS}(?=\s|$)", re.IGNORECASE)


def ours_in_lines(text: str, hearing: Hearing) -> Asked | None:
    """What may be said of our saved offer in so many lines; None of other texts."""
    words = plain(text)
    if hearing.saved is None or not hearing.saved.chips:
        return None
    bare = _OF_OURS.sub("", words)
    is_asked, is_of_ours = _ASKED.fullmatch(words) is not None, bare != words
    if not is_asked and is_of_ours and wants_lines_to_say(bare):
        told = Picked(Part.TO_SAY, words)  # `3 bullets on our offer for the call`
    elif is_asked or (is_of_ours and wants_draft(bare)):
        told = Picked(Part.LINES, words, lines_wanted(text))
    else:
        return None
    return Asked(Understood(Question(Kind.OFFER, uses_saved=True)), Form.PART, part=told)
