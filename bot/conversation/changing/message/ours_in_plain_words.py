"""What is asked of our own offer in passing words, and needs nothing asked before."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.message.loosely import passed, passing

_OFFER: Final = r"our (?:compute |saved |own )*(?:offer|position|standing|pitch)"
_BETTER: Final = r"(?:stronger|better|more (?:competitive|attractive|convincing))"
_PASSING: Final = (
    passing(
        rf"how (?:can|could|do|would|might|should) (?:we|i|one) (?:(?:make|get) {_OFFER} {_BETTER}|"
        rf"(?:improve|strengthen|better|raise) {_OFFER})|what (?:would|could|can|might) (?:make "
        rf"{_OFFER} {_BETTER}|(?:improve|strengthen) {_OFFER})|what (?:could|can|should) we improve"
        rf"(?: (?:in|on|about) {_OFFER})?",
        "how do we get to the next tier",
        "offer|position|standing|pitch|improve",
    ),
    passing(
        r"what (?:else )?(?:would|do) you need(?: to know)?(?: (?:from|of|about) us)? to be "
        r"(?:more |a bit more )?(?:certain|sure|surer|precise|exact|confident)",
        "what's missing in our offer",
        "you need",
    ),
    passing(
        r"(?:what (?:does|would|can) an? guaranteed? (?:share|allocation) (?:do|bring|change|help|"
        r"give us)(?: (?:for|to|in) (?:us|the pitch|our pitch|our offer|candidates?))*|"
        r"(?:should|why should|why would|do) we (?:have to |need to )?guarantee (?:an? |our |any )?"
        r"(?:shares?|allocations?|compute|minimum)(?: to (?:people|candidates|each|them))?)",
        "what does guaranteed mean",
        "guarantee",
    ),
    passing(
        r"(?:who|which (?:lab|one))(?:['’]?s| is| are) (?:right|just|directly|next|immediately) "
        r"(?P<side>above|ahead of|in front of|over|below|behind|under) us",
        r"which lab is next \g<side> us",
        " us",
    ),
)


def ours_in_plain_words(text: str) -> str:
    """The text in the words that ask it plainly; any other as it is."""
    return passed(_PASSING, text)
