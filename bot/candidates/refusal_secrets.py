"""What is not public: the words for it, and where they ask for nothing secret.

In the other patterns HUSHED and LEAKED stand for the words of the first two.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_words import PERSON

HUSHED: Final = (
    r"confiden[ct]i?al\w*|confidentiel\w*|vertraulich\w*|geheim\w*|secrets?|"
    r"secret[oa]s?|inside (?:info\w*|knowledge|numbers?|figures?|scoop|story)|non public|nonpublic|"
    r"not public yet|undisclosed|unreleased|unannounced|unpublished|proprietary|classified|"
    r"restricted|internals?|internally|intern[eoa]s?|interne[nrsm]|ndas?|"
    r"not the public(?: ones?| figures?| numbers?)?|"
    r"(?:figures?|numbers?|data|facts?|things) (?:that )?(?:\w+ ){0,2}(?:hasn t|haven t|has not|"
    r"have not|never|has never) (?:\w+ )?(?:made public|published|disclosed|released|announced)"
)
"""In English, German, French and Spanish."""
LEAKED: Final = (
    r"insiders?|leak\w*|stolen|hacked|filtrad\w*|durchgesickert\w*|secretly|privately|"
    r"off the record|under wraps|hid(?:e|es|den|ing)|conceal\w*|behind closed doors|"
    r"(?:some(?:one|body)|friends?|contacts?|employees?|mole) (?:on the )?(?:inside|within)"
)
"""What somebody let out, who has no word for it that may be one of ours."""

_EITHER: Final = "(?:HUSHED|LEAKED)"
_END: Final = r"(?= \||\s*$)"
_ROLES: Final = (
    r"roles?|openings?|jobs?|postings?|positions?|vacanc\w+|engineers?|managers?|computing|"
    r"audit\w*|"
    r"tools?|tooling"
)
NOT_SECRET: Final = (
    r"(?:our|my|own|we keep|mine|ours)(?: \w+){0,3} HUSHED|"
    r"HUSHED(?: \w+){0,4}? (?:is|are|stays?)? ?(?:ours|mine|with us)|"
    rf"{_EITHER}(?: (?!and\b)\w+){{0,3}} (?:{_ROLES})|HUSHED (?:sauce|to|ingredient|behind)|"
    r"(?:use|uses|using|run|runs)(?: \w+){0,4} HUSHED|has(?: \w+){0,3} announced|"
    r"(?:chips|gpus|compute) (?:are|is) HUSHED|(?:kept|stays?|remains?) HUSHED|"
    r"(?<!non )public figures?|anything public|ever shown|"
    r"HUSHED (?:use|usage|shares?|split|workloads?|research|demand|consumption|products?|"
    r"representations?)|"
    rf"(?:public|official|announced|published)(?: \w+)? (?:or|and|vs|versus|from)(?: \w+){{0,2}} "
    rf"{_EITHER}|{_EITHER} (?:or|vs|versus) (?:public|official)|"
    rf"(?:is|are|counts?|called|considered)(?: \w+){{0,6}} (?:as )?(?:an? )?HUSHED{_END}|"
    rf"(?:as|mean\w*|by)(?: an?)? HUSHED|HUSHED(?: \w+)? means?|"
    rf"(?:never|not|avoid|without|no)(?: \w+){{0,5}} {_EITHER}(?: \w+)?{_END}|"
    rf"(?:do|does|are|is|can|will|did) (?:you|assay|your)(?: \w+){{0,4}} {_EITHER}(?!.* LABS )|"
    rf"{_EITHER}(?: \w+){{0,4}} (?:do|does) you"
)
"""Ours, a role, a word that is asked about, or what Assay itself holds."""
_TERMS: Final = (
    r"(?:contracts?|prices?|pricing|discounts?|rebates?|terms|rates?|deals?|fees?|invoices?|"
    r"conditions|agreements?)"
)
PRIVATE: Final = r"private(?! (?:clouds?|markets?|equity|compan\w+|sector|labs?|firms?|data))"
"""Of what is signed or paid, what is private is as little public as what is secret."""
TERMS_KEPT: Final = (
    rf"{_EITHER}(?: (?!and\b|or\b)\w+){{0,2}} {_TERMS}|"
    rf"{_TERMS}(?: \w+){{0,4}} LEAKED \w+ed|LEAKED (?:agree\w*|pa(?:y|ys|id)|charg\w+)"
)
"""What a lab pays where that is not public: no list of prices and no comparison answers it."""
WHOSE: Final = (
    rf"LABS|{PERSON}|employers?|figures?|numbers?|data|info\w*|details?|documents?|memos?|"
    r"slides?|deck|wiki|road ?maps?|budgets?|quotas?|compute|gpus?|clusters?|headcount|stuff|"
    r"zahlen|"
    r"chiffres|cifras|documentos?|daten|plans?|projects?|costs?|models?|training|contracts?"
)
"""One of them stands beside what is asked for: `what is the secret` alone is nobody's."""

_USE: Final = (
    r"(?:use|treat|put|take|count|add|save|enter|plug|include|record|compare|go|work|assume|set)"
)
_FRIEND: Final = (
    r"(?:mate|friend|buddy|pal|cousin|brother|sister|husband|wife|partner|flatmate|roommate|ex|"
    r"contact|neighbou?r|dad|mum|mom|uncle)"
)
TOLD_INSIDE: Final = (
    r"(?:i|we)(?: \w+){0,2} (?:work|worked|was|were|interned|been|sat)(?: \w+){0,3} "
    rf"(?:at|for|in|with) LABS(?= )(?=.* (?:know|knew|had|got|each|quotas?|saw|seen) )(?=.* {_USE} "
    r"(?:it|that|this|them|those|the|my|as)\b)",
    rf"(?:an? |my |our )(?:\w+ )?{_FRIEND}(?: of mine)?(?: \w+){{0,4}} LABS(?: \w+){{0,3}} "
    r"(?:says?|said|told|tells|swears?|claims?|reckons?|sent|leaked|mentioned)(?= )",
)
"""What somebody knows from inside a lab and wants counted, whatever the other words say.

Over all that was said: an amount beside it would make of it a clause that only tells.
"""
