"""What our offer would be, in words of something else: `would 10% more GPUs change anything`.

It is no question about the lab that is named with it, and what we pay for is no price.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.labs.by_head import spent_by_head
from bot.conversation.changing.labs.heads_told import researchers_asked
from bot.conversation.changing.message.given_us import EFFECT, given_us
from bot.conversation.changing.message.in_plain_money import in_plain_money
from bot.conversation.changing.message.joining import joins_ours, team_joins
from bot.conversation.changing.message.lost_with_it import lost_with_it
from bot.conversation.changing.message.where_we_stand import placed_among, where_we_stand
from bot.questions.goes_to_product import goes_to_product
from bot.questions.heads_supposed import heads_supposed
from bot.questions.plain_words import comings_and_goings
from bot.questions.words.factor_words import ANY_FACTOR
from bot.questions.words.leads import LINK, OPENS, SUPPOSE, SUPPOSE_HAS
from bot.regex import regex

_AMOUNT: Final = (
    rf"(?:(?:another|an extra|an additional) )?(?:\d[\d,.]*k?\b ?%?|{ANY_FACTOR}|half|"
    r"(?:a|one|two) (?:quarter|third|half|dozen)s?|twice|(?:two|three|four|five|six|ten|twenty)\b)"
)
_OF_EFFECT: Final = regex(
    rf"{OPENS}"
    r"(?:how (?:much|far) )?(?:would|will|do|does|could|might) "
    rf"(?:having |(?P<adds>adding |getting |buying ))?(?P<what>{_AMOUNT} "
    rf"[^?.!,;]{{2,60}}?) (?:{EFFECT})\b",
    re.IGNORECASE,
    needs="change|alter|affect|difference|odds|help|matter|move|shift|improve|flip|turn|budge|"
    "close|narrow|shrink|dent",
)
_PAYS_FOR: Final = regex(
    rf"(?P<if>\b(?:{SUPPOSE}|when|once) we (?:also |just |could )?)"
    r"(?:(?:pa(?:y|id)|spr[iau]ng|(?:shell|splash|fork)(?:ed)? out|spen[dt](?: money)?) (?:for|on)|"
    r"fund(?:ed)?) (?=\S)",
    re.IGNORECASE,
    needs="pay|paid|spr|out|spen|fund",
)
_SHARES: Final = regex(
    rf"{OPENS}{SUPPOSE}"
    r" (?:he|she|they|one|somebody|someone|the (?:hire|candidate|person))"
    r"(?:['’](?:d|s|ll|re))?(?: (?:has|have|had|would|will|must|needs?|is|are|to|be|were))*"
    r" (?:shar(?:es?|ed|ing)|split(?:s|ting)?) "
    r"(?:it|that|this|them|those|these|everything|(?:the|our|that|all (?:of )?the|all our)"
    r"(?: (?:whole|entire|full|same))? (?:clusters?|chips?|gpus?|compute|hardware|machines?|offer))"
    r" (?:with|between|among) (?P<others>\d{1,6}) (?:other|more|of (?:our|the)|colleague)\w*"
    r"(?: (?:people|researchers|colleagues|persons|scientists|team))*\W*$",
    re.IGNORECASE,
    needs="shar|split",
)
"""`what if she shares the cluster with 39 others`: 40 in all, as she is not added to our team."""
_MONEY: Final = regex(
    r"[$€£]|\b(?:usd|dollars?|euros?|eur|k|million|billion)\b|\b(?:an?|per) (?:\w+[- ])?hour\b",
    re.IGNORECASE,
    needs="$|€|£|usd|dollar|eur|k|million|billion|hour",
)
_WHAT_MORE_DOES: Final = regex(
    rf"{OPENS}what (?:would|will|does|do|could|might) "
    r"(?:(?:having|adding|getting|buying) )?(?P<another>another |an extra )?(?P<count>\d[\d,.]*k?) "
    r"(?P<more>(?:more|extra|additional) )?(?P<chip>(?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?)"
    r"(?(another)|(?(more)|(?: more| extra| on top))) "
    r"(?:change|do|bring|mean|make|give|get|buy)\b",
    re.IGNORECASE,
    needs="change|do|bring|mean|make|give|get|buy",
)
"""`what would 1000 more H100 change`."""
_PLACE: Final = (
    r"(?:place|position|rank(?:ing)?|standing|spot|slot)\b|(?:the|that|your) (?:list|table|ranking|"
    r"league(?: table)?|ladder|leaderboard|order|pecking order)\b"
)
_SHARERS: Final = (
    r"\d|(?:researchers?|people|persons?|heads|scientists?|engineers?|staff|sharing|shared|split)\b|"
    r"team of\b"
)
"""Those who share the chips: `1,500 H100 for 20 researchers` are an offer that may rank itself."""
_MOVES_PLACE: Final = regex(
    rf"{OPENS}(?:(?:what|how)(?: much| far)? )?"
    r"(?:would|will|does|do|could|might) (?:(?:having|adding|getting|buying) )?"
    r"(?:another |an extra )?(?P<count>\d[\d,.]*k?) (?:(?:more|extra|additional) )?"
    r"(?P<chip>(?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?)(?: (?:more|extra|on top))? "
    rf"(?:(?!{_SHARERS}|(?:cost|rent|price)s?\b)\w+ ){{1,5}}(?:{_PLACE})[^?!.]{{0,25}}\W*$",
    re.IGNORECASE,
    needs="place|position|rank|standing|spot|slot|list|table|league|ladder|leaderboard|order",
)
"""`what would 1000 more H100 do to our place`, `would 512 B200 move us up the list`."""
_HELD: Final = (
    r"(?:how (?:do|would|will|are|could) (?:we|our (?:offer|cluster|compute))"
    r"(?: (?:look|compare|stack up|fare|do|stand|be|measure up|doing))*|(?:us|ours?|our offer))"
)
_MORE_HELD: Final = regex(
    rf"{OPENS}{_HELD} "
    r"(?:vs\.?|versus|against|to|with|next to|beside|compared (?:to|with)) "
    r"(?P<labs>(?!.*\b(?:if|with)\b.*\b(?:if|with)\b)[a-z][^?.!;\d]{1,60}?),? "
    r"(?:(?:if|once|after) we(?:['’]d)? (?:also |just )?"
    r"(?:get|got|had|have|add(?:ed)?|buy|bought)|with) "
    r"(?P<what>(?:another |an extra |an additional )?\d[\d,.]*k? (?:(?:more|extra|additional) )?"
    r"(?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?(?: (?:more|extra|on top))?)(?=\W*$|[,;?.]|\s+and\b)",
    re.IGNORECASE,
    needs="if we|once we|after we|with",
)
"""`how do we look vs Anthropic if we get 1024 more H100`: ours with those besides."""
_BESIDES: Final = regex(
    r"\b(?:more|another|extra|additional|on top)\b|\b(?:add(?:ed)?|buy|bought)\b", re.IGNORECASE
)
_PAYS_SO_MUCH: Final = regex(
    rf"{OPENS}{SUPPOSE} we"
    r"(?:['’]d| would| could| can| only| just| get to| were to)* "
    r"(?:pa(?:y|id|ying)|(?:rent|rented|get|got)(?: (?:it|them|ours))?(?: (?:for|at))|spen[dt]) ?"
    r"(?:only |just |about )?(?P<money>(?:\$ ?)?\d+(?:\.\d+)?(?: ?(?:\$|usd|dollars|bucks))?) ?"
    r"(?:/|an?|per|each) ?(?:gpu[- ]?|chip[- ]?|card[- ]?)?(?:hour|hr|h)\b",
    re.IGNORECASE,
    needs=SUPPOSE_HAS,
)
"""`what if we pay $2 an hour`: ours at another price."""
_COST_OF_MORE: Final = regex(
    rf"{OPENS}(?:what|how much) (?:would|will|does|might|'d|’d)? ?(?:it|that|we) "
    r"(?:cost|take|run|pay|need)(?: us)?(?: (?:in money|in dollars))? to "
    r"(?P<times>double|triple|quadruple|halve) (?:it|that|this|ours|(?:our|the)(?: \w+)? "
    r"(?:offer|compute|cluster|chips|gpus|capacity))(?= |\W*$)",
    re.IGNORECASE,
    needs="double|triple|quadruple|halve",
)
"""`what would it cost to double it`, which the answer about that tells beside today's."""
_SAVES: Final = regex(
    rf"{OPENS}(?:what|how much)(?:['’]?s|['’]?d| does| do| would| will| did)? (?:it|that|this|we) "
    r"save(?:s|d)?(?: us)?(?: (?:by|with|from) (?:that|it|this))?(?: (?:a|per) year)?\W*$",
    re.IGNORECASE,
    needs="save",
)
"""`what does that save us`, which the dollars of a change tell."""
_OURS_BY: Final = regex(
    rf"^(?P<opens>\W*(?:(?:{LINK}|price|cost)\W+)*)(?:ours|us)\b,?"
    r"(?= (?:(?:at|on|with|by|under|for) )?(?:an? |the )?"
    r"(?:(?:one|three|1|3)[- ]?(?:years?|yrs?|y)|(?:12|36)[- ]months?|spot|on[- ]demand|reserved)\b"
    r"(?: (?:contract|commitment|lease|term|prices?|rates?|market))*\W*$)",
    re.IGNORECASE,
    needs="ours|us",
)
"""`ours, on a three-year contract`: what ours costs so."""


_KEEPS_RATIO: Final = regex(
    r"\b(?P<keep>keep|keeping|maintain|maintaining|hold|holding|preserve|preserving|retain)"
    r" (?:the|our|that|this) (?:same |current )?(?:ratio|gpu ratio|ratio per \w+)\b"
    r"(?! (?:to|of|between|with|vs|versus|against)\b)",
    re.IGNORECASE,
    needs="ratio",
)
"""`how many GPUs to keep the ratio`, which is what each has."""


def as_what_if(text: str) -> str:
    """The text with that asked as `what if we had …`, or `if we buy …`; any other as it is."""
    text = heads_supposed(placed_among(lost_with_it(in_plain_money(text))))
    text = comings_and_goings(goes_to_product(where_we_stand(team_joins(text))))
    text = _KEEPS_RATIO.sub(r"\g<keep> the share", text)
    text = given_us(spent_by_head(researchers_asked(text)))
    text = _OURS_BY.sub(r"\g<opens>our compute", text)
    text = _SAVES.sub(r"\g<opens>what would that cost", text)
    text = _PAYS_SO_MUCH.sub(r"\g<opens>our compute at \g<money>/h", text)
    text = _COST_OF_MORE.sub(r"\g<opens>what if we \g<times> our cluster", text)
    if not _MONEY.search(text):
        text = _PAYS_FOR.sub(r"\g<if>buy ", text)
    text = _MOVES_PLACE.sub(r"\g<opens>where would we rank with \g<count> more \g<chip>", text)
    text = _WHAT_MORE_DOES.sub(r"\g<opens>what if we add \g<count> \g<chip>,", text)
    text = _MORE_HELD.sub(_with_more, _SHARES.sub(_as_team, joins_ours(text)))
    return _OF_EFFECT.sub(_supposed, text)


def _supposed(found: re.Match[str]) -> str:
    """`what if we had 10% more GPUs`; `adding 200 GB200` keeps what there is."""
    return f"{found['opens']}what if we {'add' if found['adds'] else 'had'} {found['what']}"


def _with_more(found: re.Match[str]) -> str:
    """`what if we add 1024 H100, vs Anthropic`; chips that are no more than told stay so."""
    if not _BESIDES.search(found[0]):
        return found[0]
    what = re.sub(r" ?(?:more|extra|additional|on top)\b", "", found["what"])
    return f"{found['opens']}what if we add {what}, vs {found['labs']}"


def _as_team(found: re.Match[str]) -> str:
    return f"{found['opens']}what if we had {int(found['others']) + 1} researchers"
