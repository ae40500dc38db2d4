"""Words that ask what the news of a week means for our own offer."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import Way
from bot.questions.types import Kind

_US: Final = (
    r"(?:us|ours|(?:our|my|the|that) (?:(?:own|saved|current) )*(?:offers?|clusters?|chips|gpus|"
    r"compute|numbers?|figures?|rent|costs?|bill|budget|package|side|fleet|[a-z]?\d+s?))"
)
_IT: Final = r"(?:that|this|it|those|these|any of (?:that|this|it|those)|all (?:that|this))"
_MEANS: Final = r"(?:means?|changes?|matters?|affects?|touch(?:es)?|tells?|says?|impacts?|does|do)"
OF_NEWS: Final = (
    Way(
        Part.FOR_US,
        rf"(?:so )?what (?:does|do|would|will|did|is) (?:{_IT} )?(?:really |actually )?{_MEANS}"
        rf"(?: (?:for|to|of|about|with|on))? {_US}|"
        rf"(?:(?:what|how)(?: is| are|'s| about)?(?: {_IT})? )?for {_US}|"
        rf"(?:does|do|did|will|would|is|has) (?:{_IT}|anything|something) "
        rf"(?:of (?:that|it) )?(?:really |actually )?{_MEANS}"
        r"(?: (?:anything|something|much|a thing))?"
        rf"(?: (?:for|to|of|about|with|on|in))? {_US}|"
        rf"how (?:does|do|would|will|did) {_IT} {_MEANS} {_US}|"
        rf"(?:meaning|impact|effect|consequences?|relevance)(?: (?:for|on|to)) {_US}|"
        rf"(?:is|are) {_IT} (?:relevant|good|bad|important)(?: news)? (?:for|to) {_US}",
        (Kind.DIGEST,),
    ),
)
