"""By which words releases of models are asked for: a lab's newest, their order, their licence."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import Listing
from bot.questions.words.leads import LED
from bot.regex import regex

_NEW: Final = r"(?:new|newest|latest|last|recent|most recent)"
_MODEL: Final = r"(?:models?|llms?|releases?|checkpoints?)"
_PUT_OUT: Final = (
    r"(?:released?|releasing|put out|launch(?:ed)?|open[- ]?sourced?|ship(?:ped)?|drop(?:ped)?|"
    r"come out with|came out with)"
)
_RELEASES: Final = regex(
    rf"\b{_NEW}\W+(?:(?:open|ai|language|big|flagship|public)\W+)*{_MODEL}\b"
    rf"|\b(?:biggest|largest)\W+(?:(?:open|ai|language|public|known|published)\W+)*{_MODEL}\b"
    rf"|\b{_MODEL}\b.{{0,20}}\b{_PUT_OUT}\b|\b{_PUT_OUT}\b.{{0,25}}\b(?:{_MODEL}|weights)\b"
    rf"|\b(?:what|anything|something|when)\b.{{0,25}}\b{_PUT_OUT}\b.{{0,12}}"
    r"\b(?:lately|recently|last|latest|this (?:month|year|week)|new|in 20\d\d|since)\b"
    rf"|\bwhen\b.{{0,12}}\blast\b.{{0,6}}\b{_PUT_OUT}\b"
    rf"|\bwhat(?:['’]?s| is| was)?\b.{{0,12}}\b{_NEW}\b.{{0,6}}\b{_PUT_OUT}\b"
    r"|^\W*(?:(?:and|any|all|the|which|what|list|show me|are) )*(?:models?|llms?) (?:are |come )?"
    r"(?:from|of|by|(?:made|built|released|published) by)\W*$"
    r"|^\W*(?:(?:and|any|all|the|which|what|list|show me|are) )*(?:'s )?(?:models|llms)"
    r"(?: (?:do|does|did|they|it|have|has|make|made|build|there))*\W*$"
)
"""`latest … release`, `what has … put out lately`, of a text without the lab."""
_NEWEST: Final = regex(
    r"^\W*(?:(?:and|so|ok|but|what about|how about|whats?|is|the|from|of|by|s)\W+)*"
    r"(?:newest|latest|most recent)(?: ones?)?(?: (?:from|of|by))?\W*$"
)
"""`…'s newest`, which is of a model where models were spoken of, and else of a figure."""
_BY_COMPUTE: Final = regex(
    r"\b(?:by|in|on|in terms of) (?:training )?(?:compute|flops?)\b"
    r"|\b(?:most|more) (?:training )?(?:compute|flops?)\b"
    r"|\b(?:took|takes|needed|used) (?:the )?most(?: to train)?\b|\bheaviest\b"
    r"|\bhardest to train\b|\bmost expensive to train\b"
)
_WHO_MOST: Final = regex(
    r"\b(?:who|wh(?:ich|at) (?:lab|company|org\w*))\b"
    r"(?!.*\b(?:gpus?|chips|compute|flops?|people|staff|parameters|trained)\b)"
    r".{0,25}\b(?:most|more)\b"
    r"|\bmost (?:active|prolific|productive)\b"
    r"|^\W*(?:and |so )?who (?:made|makes|built|builds|trained|released|put out|publish(?:ed|es)|is"
    r"|are|(?:is |are )?behind) (?:(?:all )?(?:of )?(?:them|these|those|they)"
    r"(?: (?:models|ones|all|out|from|by))?)\W*$"
    r"|\bhow many (?:each|per lab|by each)\b|\bhow many\b.{0,40}\b(?:(?:did|has|have|by|from) each"
    r"|per (?:lab|company|maker))\b|\bmakers of\b"
)
"""`who put out the most`, of models that may be named before."""
_LICENCE: Final = regex(
    r"\blicen[cs](?:e|es|ed|ing)\b"
    r"|\b(?:apache|mit)\b(?: 2(?:\.0)?)?\W*$"
    r"|\b(?:commercial(?:ly)?|free) (?:use|usable|to use)\b|\bcommercially\b"
    r"|\b(?:commercial|business) (?:purposes?|products?|projects?|settings?|work)\b"
    r"|\b(?:allowed|permitted|legal|free) (?:to|for)\b.{0,30}\b(?:use|build|deploy|sell|ship|"
    r"compan(?:y|ies)|business(?:es)?)\b"
    r"|\b(?:can|may|could|are|is) (?:i|we|you|one|anyone|somebody|a company|companies)\b.{0,20}"
    r"\b(?:sell|build (?:on|with|upon)|build a (?:\w+ )?product|ship|make money)\b"
    r"|\bin (?:our|my|a) products?\b"
)
_PUBLISHED: Final = (
    r"(?:c[ao]me out|released?|publish(?:ed)?|launch(?:ed)?|drop(?:ped)?|announced?|"
    r"open[- ]?sourced?|put out|out|available)"
)
_DAY: Final = regex(
    rf"\b(?:when|what (?:day|month|year|date)|which (?:day|month|year)|how long ago)\b"
    rf"(?! (?:do|did|will|would|does) (?:we|i|our)\b).{{0,60}}\b{_PUBLISHED}\b"
    r"|\b(?:release|publication|launch|publishing) (?:date|day)s?\b"
    r"|\b(?:date|day) of (?:release|publication)\b"
    rf"|^{LED}when(?:['’]?s| was| is| were)? (?:the |their |its )?(?:very )?"
    r"(?:last|latest|newest|most recent)(?: (?:one|model|release))?\W*$"
)
"""`when did Qwen3 come out`, of a model that is named."""
_HOW_OLD: Final = regex(r"\bhow (?:old|new|recent) (?:is|are)\b")
_OPEN: Final = r"open[- ]?(?:weights?|source[d]?)"
_LOADED: Final = (
    r"\b(?:models?|llms?|weights) (?:(?:that|which|we|i|you|people|one|any(?:one|body)|"
    r"every(?:one|body)|the public) ?)*(?:can|could|may|is able to) (?:(?:i|we|you|people|one|"
    r"anyone|freely|legally|just|still|be) )*(?:download|load|self[- ]?host|host|run)(?:ed)?\b"
    r"|\b(?:download\w*|(?:freely|publicly) available|self[- ]?host\w*) "
    r"(?:ai )?(?:models?|llms?)\b"
    r"|\b(?:biggest|largest) (?:ai )?(?:models?|llms?) (?:out there|"
    r"(?:publicly |freely )?available|in the world|on record|of all|to download)\b"
)
"""`the biggest model that anyone can download`: what anybody can load has open weights."""
_OPEN_MODELS: Final = regex(
    rf"\b(?:{_OPEN}|open) (?:[\w-]+ )?(?:models?|llms?|releases?|checkpoints?)\b"
    r"|\bopen[- ]?weights?\b(?! ?(?:licen|polic))"
    r"|\b(?:models?|llms?) (?:with|that have|whose) (?:open|public|free) weights\b"
    r"|\blicen[cs]ed (?:[\w-]+ )?(?:models?|llms?)\b"
    r"|\b(?:models?|llms?) (?:with|under|that have) (?:an? |the )?(?:[\w.-]+ ){0,2}licen[cs]es?\b"
    r"|\b(?:models?|llms?|weights) (?:that )?(?:came|come|coming|went|were|was|got|are|is|have been"
    r"|has been) (?:just |recently |newly )?(?:out|open|released|published)\b"
    r"|\b(?:new|newest|latest|recent) (?:open )?(?:models?|llms?)\b(?= ?(?:\W|$|since|in|this|on))"
    rf"|{_LOADED}"
)


def names_open_models(low: str) -> bool:
    """Whether models whose weights anybody can load are spoken of."""
    return bool(_OPEN_MODELS.search(low))


def asks_when_out(text: str) -> bool:
    """Whether it is asked when something was published."""
    return bool(_DAY.search(fold(text)))


def asks_day_of_model(text: str) -> bool:
    """Whether it is asked when a model was published, or how old it is."""
    return asks_when_out(text) or bool(_HOW_OLD.search(fold(text)))


_MADE: Final = (
    r"(?:made|makes|built|builds|behind|released|publishe[sd]|developed|develops|created|trained|"
    r"put out|launched|(?:the )?(?:maker|developer|lab|company|people|team)s? (?:of|behind))"
)
_MAKER: Final = regex(
    rf"^{LED}(?:(?:do (?:you|we) know|can you (?:tell|say)|tell) (?:me )?)?"
    rf"(?:who|(?:which|what) (?:lab|company|firm|team|outfit))(?:['’]?s| is| was| are)? {_MADE}\b"
    r"|\bwhose (?:(?:model|llm|work) )?(?:is|was)\b|\bby wh(?:om|o|ich (?:lab|company))\b",
    needs="who|which|what",
)


def asks_maker(text: str) -> bool:
    """Whether it is asked who made a model: `who made Kimi K2 and when did it come out`."""
    return bool(_MAKER.search(fold(text)))


def asks_releases(bare: str) -> bool:
    """Whether models that a lab put out are asked for, by a text without its name."""
    return bool(_RELEASES.search(fold(bare)))


def asks_newest(bare: str) -> bool:
    """Whether no more is asked than what is newest, by a text without the lab's name."""
    return bool(_NEWEST.search(fold(bare)))


def asks_by_compute(text: str) -> bool:
    """Whether models are wanted in the order of what it took to train them."""
    return bool(_BY_COMPUTE.search(fold(text)))


def asks_who_most(text: str) -> bool:
    """Whether it is asked who put out the most models."""
    return bool(_WHO_MOST.search(fold(text)))


_PUBLIC: Final = (
    r"(?:open(?:[- ]?(?:weights?|sourced?|models?|ly available))?|closed|proprietary|public|"
    r"(?:publicly |freely )?(?:available|released|out there)|downloadable|free to download)"
)
_WEIGHTS: Final = regex(
    rf"^{LED}(?:is|are|was|were|has|have)\b.{{2,60}}\b{_PUBLIC}"
    r"(?: (?:yet|now|too|at all|or (?:not|closed|open|proprietary)|model|one|ones|weights?))*\W*$"
    rf"|^{LED}(?:can|could|may) (?:i|we|you|one|anyone|anybody|people|they) (?:just |freely )?"
    r"(?:download|get (?:hold of )?the weights|self[- ]?host)\b"
    r"|\bopen[- ]?(?:weights?|sourced?)(?: or (?:not|closed|proprietary))?\W*$"
    r"|\b(?:open|closed|proprietary) or (?:open|closed|proprietary|not)\W*$"
    r"|\b(?:does|do|did)\b.{2,60}\bopen weights\b",
    needs="open|closed|proprietary|public|available|released|out there|download|weights|host",
)
"""`is Grok 3 open weights`, of a model that is named."""


def asks_weights(text: str) -> bool:
    """Whether it is asked of a model that is named if anybody can load its weights."""
    return bool(_WEIGHTS.search(fold(text)))


def asks_licence(text: str) -> bool:
    """Whether it is asked under which licence a model may be used."""
    return bool(_LICENCE.search(fold(text)))


def order_of_models(text: str, *, is_largest: bool) -> Listing:
    """In which order models are to be listed."""
    if asks_licence(text):
        return Listing.LICENCES
    if asks_by_compute(text):
        return Listing.COMPUTE_MODELS
    if asks_who_most(text) and not is_largest:
        return Listing.MAKERS
    return Listing.LARGEST_MODELS if is_largest else Listing.MODELS
