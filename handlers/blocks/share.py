"""What a channel sees: a preview of exactly that, and the post itself."""

from __future__ import annotations

import hashlib
import json

from bot.answers import Shareable
from handlers.blocks import fallback
from handlers.blocks.card import card
from handlers.blocks.elements import Block, Message, actions, button, paragraph, rich, run
from handlers.blocks.sources import Cited
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

_PREVIEW = "Only you see this. Posted, it would look like this"


def post(shared: Shareable, user: str) -> Message:
    """The post, which says who shared it. It has no buttons."""
    message = reply(shared)
    return {**message, "blocks": [*message["blocks"], _by(user)]}


def reply(shared: Shareable) -> Message:
    """The same as the answer to a question that was asked in the channel."""
    cited = Cited.of(shared.answer, has_view=False)  # a post has no buttons
    text = fallback.text(shared.answer, cited)
    return {"text": text, "blocks": card(shared.answer, cited)}


def preview(shared: Shareable, user: str, carried: Carried, channel: str) -> Message:
    """The post between a line that says where it would go, and the buttons that decide."""
    shown = post(shared, user)
    intro = rich(paragraph(run(_PREVIEW, italic=True), *_where(channel), run(":", italic=True)))
    blocks = [intro, *shown["blocks"], *_decide(carried)]
    return {"text": f"{_PREVIEW}: {shown['text']}", "blocks": blocks}


def mark(shared: Shareable) -> str:
    """A short name of the content, by which a preview is recognised when it is confirmed."""
    content = json.dumps(reply(shared), sort_keys=True).encode()
    return hashlib.blake2s(content, digest_size=6).hexdigest()


def posted(channel: str) -> Message:
    """What takes the place of the preview."""
    where = _where(channel)
    said = [run("Shared", italic=True), *where, run(".", italic=True)]
    return {"text": "Shared.", "blocks": [rich(paragraph(*said))]}


def _where(channel: str) -> list[Block]:
    if not channel.startswith("C"):
        return []
    return [run(" in ", italic=True), {"type": "channel", "channel_id": channel}]


def _by(user: str) -> Block:
    return rich(paragraph(run("Shared by ", italic=True), {"type": "user", "user_id": user}))


def _decide(carried: Carried) -> list[Block]:
    value = carried.encode()
    return actions(
        "preview",
        [
            button("Post it", action_id(Verb.POST), value, primary=True),
            button("Don't post", action_id(Verb.CANCEL), value),
        ],
    )
