"""What is asked of our own offer in passing words, and needs nothing asked before."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.message.loosely import passed, passing

_OFFER: Final = r"our (?:compute |saved |own )*(?:offer|position|standing|pitch)"
_BETTER: Final = r"(?:stronger|better|more (?:competitive|attractive|convincing))"
_TIER: Final = r"(?P<tier>starved|academic|workable|strong|compute[- ]dense|frontier)"
_PASSING: Final = (
    passing(
        r"(?:compare|put|hold|set|place|rank|stack) (?:us|ours|our offer) (?:up )?(?:with|to|"
        r"against|beside|next to|among|vs) (?:everybody|everyone|the rest|all of them|the field|"
        r"the others|all the others|the competition|everybody else|everyone else)",
        "us vs everyone",
        "us|our",
    ),
    passing(
        r"how many (?P<chip>gpus?|chips|[a-z]{1,3}\d{2,4}[a-z]?s?) (?:for|to reach|to get to|to be)"
        rf" {_TIER} (?:with|for|at) (?P<heads>\d+) (?:researchers|people|ppl|heads|scientists)",
        r"how many \g<chip> do \g<heads> researchers need to be \g<tier>",
        "how many",
    ),
    passing(
        r"(?:what|which) (?:tier|level) are we(?: in)?,? and (?:what|which)(?:['’]?s| is| one is)"
        r" (?:the )?next(?: one| up)?",
        "what's the next tier",
        "tier|level",
    ),
    passing(
        r"(?:do|does|would|will|is|are) (?P<many>\d+ ?[a-z]{1,3}\d{2,4}e?s?) (?:each|per "
        rf"(?:head|researcher|person)) (?:make|count as|mean|be)(?: us)? {_TIER}",
        r"is \g<many> per researcher \g<tier>",
        "each|per",
    ),
    passing(
        r"(?P<led>(?:(?:what(?:['’]?s| is| would be)? )?(?:the |our )?(?:budget|price|cost|bill)|"
        r"how (?:much|many [\w ]{2,20}?)|what (?:does|would|will) it (?:cost|take)) (?:is it |"
        r"do we need |would we need |does it take )?to (?:match|equal) "
        r"[a-z][\w.&-]*(?: [a-z][\w-]*)?) "
        r"for (?:one|an?|1|each|a single|every)(?: new| extra)? (?:hire|joiner|newcomer)",
        r"\g<led> for 1 researcher",
        "hire|joiner|newcomer",
    ),
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
