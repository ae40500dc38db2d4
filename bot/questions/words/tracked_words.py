"""By which words the labs that are followed are asked for, or those of which nothing is public."""

from __future__ import annotations

from typing import Final

from bot.regex import regex

_SILENT: Final = (
    r"(?:(?:(?:have|has|with|publish(?:es)?|give) no|"
    r"(?:without|lack|don['’]?t have)(?: an?| any)?) "
    r"(?:(?:public(?:ly known)?|known|published|official|compute|gpu|chip) )*"
    r"(?:figures?|numbers?|data|counts?)"
    r"(?: (?:at all|on (?:their )?(?:compute|chips|gpus)|for (?:compute|chips|gpus)|out there|"
    r"whatsoever|in public))*\W*$"
    r"|(?:publish(?:es)?|sa(?:y|ys)|disclos\w+|reveal\w*|share) (?:nothing|little|none)"
    r"|(?:hid(?:e|es|ing)|conceals?|concealing|withholds?) (?:(?:its|their|the|how|many|much|big|"
    r"real|true) )*(?:compute|gpus?|chips?|clusters?|numbers?|figures?|fleets?|size|hardware)"
    r"|(?:don['’]?t|do not|doesn['’]?t|never|won['’]?t|refuse to) (?:publish|disclose|say|reveal|"
    r"share|tell)|(?:is|are) (?:secretive|silent|tight-?lipped|cagey|quiet)"
    r"|keep(?:s|ing)? (?:(?:it|that|this|them|its|their|the|gpus?|chips?|compute|numbers?|figures?|"
    r"clusters?|counts?|fleets?|size|hardware|data|quite|really|all) )*"
    r"(?:secret|quiet|private|hidden|hush|confidential|to themselves|under wraps|from the public))"
)
"""Of whom nothing is published: `have no public number`, `don't disclose`."""
_WHO_IS_SILENT: Final = regex(
    r"\b(?:labs|companies|who) (?:(?:that|who|which|of them|do|does|there) )*"
    rf"{_SILENT}(?!\w)"
    r"|\bfor (?:which|what) labs (?:is|are|do)\b.{0,25}\bno\b"
    r"|\bwhose (?:(?:compute|gpus?|chips?|cluster|fleet|hardware|numbers?|figures?|counts?|size) )+"
    r"(?:is|are|isn['’]?t|aren['’]?t)(?: (?:not|still|kept|completely|entirely|a))* "
    r"(?:unknown|secret|private|public(?:ly known)?|undisclosed|unpublished|hidden|known|"
    r"mystery|published|disclosed|on record)\W*$",
    needs="lab|compan|who",
)
_LABS: Final = regex(
    r"\blabs (?:(?:that|who|which|do|does|actually|really|even) )*(?:have|has|got|with|publish) "
    r"(?:(?:an?|any|some|no|real|actual) )*(?:(?:public(?:ly known)?|published|known) )?"
    r"(?:figures?|numbers?|data|evidence)(?: (?:then|at all|out there|in public|on record|"
    r"on (?:their )?(?:compute|chips|gpus)|for (?:their )?(?:compute|chips|gpus)))*\W*$|"
    r"\b(?:(?:neo-?)?labs?|companies|organi[sz]ations?|employers?)\b"
    r"(?: (?:that|which|are|is|there|do|does|have|has|don['’]?t|not|can|can['’]?t|did|all|of))*"
    r" (?:you|assay|it|the bot)(?: (?:all|have|do|can|are|'re|not|don['’]?t|currently|actually))*"
    r" (?:know|knows|track|tracks|tracking|watch|watching|cover|covers|covering|follow|following"
    r"|monitor|monitoring|include|includes|have|got|look(?:ing)? at|on file|in there)"
    r"\b(?! (?:the )?(?:most|more))"
    r"|\b(?:labs?|companies|competitors) (?:are |is |being )*(?:tracked|covered|watched|included"
    r"|supported|available|on record|in (?:here|there|your (?:list|ledger|data(?:base)?)))\b"
    r"|\b(?:which|what|list of|all) (?:(?:the|other) )*(?:labs|companies|competitors) (?:that )?"
    r"(?:can|could|may|should|do) (?:i|we|one) "
    r"(?:compare|ask|choose|pick|check|look up|type|use|select|enter)\b"
    r"(?: (?:us|our offer|ours|it|an offer))?"
    r"(?: (?:against|with|to|about|on|from|here|of|between|up))*\W*$"
    r"|\b(?:list of )?(?:labs|companies) (?:i|we) can (?:compare|ask|check|look up|choose)\b"
    r"|^\W*who can (?:i|we) compare (?:us|our offer|ours|ourselves) (?:to|with|against)\W*$"
    r"|\b(?:list|names?|overview) (?:me |of |the |your )*(?:all|every|tracked) (?:of )?"
    r"(?:the |your )?labs?\b|\bnames of (?:the |your )?labs\b",
    needs="lab|compan|organi|employer|competitor|who can",
)
_ON_COMPUTE: Final = regex(
    r"\b(?:numbers?|figures?|data) (?:on|for) (?:their )?(?:compute|gpus?|chips)\W*$"
)
_IN_ORDER: Final = regex(
    r"\b(?:order(?:ed)?|sort(?:ed)?|rank(?:ed|ing)?|biggest|largest|smallest|most|compute|gpus?"
    r"|chips)\b"
)
"""What makes of a list of labs one in the order of their compute."""


def asks_who_is_tracked(low: str) -> bool:
    """Whether all labs are to be listed with what is public of each, and not by their compute."""
    if _WHO_IS_SILENT.search(low):
        return True
    bare = _ON_COMPUTE.sub("numbers", low)  # which orders nothing
    return bool(_LABS.search(low) and not _IN_ORDER.search(bare))
