"""A form of the last answer, with why it is wanted: `shorter please, it has to fit on a card`."""

from __future__ import annotations

from bot.conversation.forms import form_in
from bot.conversation.heard import Form
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said, tags_of
from bot.questions.of_rights import is_about_rights
from bot.questions.tags import T

_WH = (T.WHO, T.HOWMANY, T.MEANING, T.DEFINE, T.HOWLONG, T.SOURCE, T.HELP, T.HIRE, T.MOST)
"""What asks something beside the form of an answer."""


def form_with_reason(text: str, hearing: Hearing) -> Form | None:
    """`shorter please, it has to fit on a card`: a form, and words that ask for nothing."""
    head, sign, rest = text.partition(",")
    form = form_in(head) if sign and not rest.rstrip().endswith("?") else None
    if form is None or form in (Form.WHY, Form.ANSWER) or is_about_rights(text):
        return None
    if form_in(rest) is form:
        return form
    opening = opened(rest)
    told = said(tags_of(opening.text, hearing), opening, hearing)
    return None if told.says_something or told.draft.has(*_WH) else form
