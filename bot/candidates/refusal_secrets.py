"""What is not public: the words for it, and where they are no question for it."""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_words import LABS, PERSON

HUSHED: Final = (
    r"confidential\w*|confidentiel\w*|confidencial\w*|vertraulich\w*|geheim\w*|secrets?|secretly|"
    r"secret[oa]s?|ndas?|insiders?|inside (?:info\w*|knowledge|numbers?|figures?|scoop|story)|"
    r"leak\w*|filtrad\w*|durchgesickert\w*|non public|nonpublic|not public yet|undisclosed|"
    r"unreleased|unannounced|unpublished|off the record|proprietary|classified|restricted|"
    r"internals?|internally|intern[eoa]s?|interne[nrsm]|behind closed doors|(?:some(?:one|body)|"
    r"friends?|contacts?|employees?|mole) (?:on the )?(?:inside|within)|"
    r"(?:figures?|numbers?|data|facts?|things) (?:that )?(?:\w+ ){0,2}(?:hasn t|haven t|has not|"
    r"have not|never|has never) "
    r"(?:\w+ )?(?:made public|published|disclosed|released|announced)|under wraps|not the "
    r"public(?: ones?| figures?| numbers?)?|privately"
)
"""In English, German, French and Spanish."""
_ROLES: Final = (
    r"roles?|openings?|jobs?|postings?|positions?|vacanc\w+|engineers?|managers?|computing|"
    r"audit\w*|"
    r"tools?|tooling"
)
_ASKS_ASSAY: Final = r"(?:do|does|are|is|can|will|did) (?:you|assay|your)"
NOT_SECRET: Final = (
    r"(?:our|my|own|we keep|mine|ours)(?: \w+){0,3} (?!insider|leak)(?:HUSHED)|"
    r"(?:HUSHED)(?: \w+){0,4}? (?:is|are|stays?)? ?(?:ours|mine|with us)|"
    rf"(?:HUSHED)(?: (?!and\b)\w+){{0,3}} (?:{_ROLES})|secret (?:sauce|of|to|ingredient|behind)|"
    r"(?:use|uses|using|run|runs)(?: \w+){0,4} internally|has(?: \w+){0,3} announced|(?:chips|"
    r"gpus|compute) (?:are|is) "
    r"internal|"
    r"(?<!non )public figures?|anything public|ever shown|"
    r"internal (?:use|usage|shares?|split|workloads?|research|demand|consumption|products?|"
    r"representations?)|"
    r"(?:public|official|announced|published)(?: \w+)? (?:or|and|vs|versus|from)(?: \w+){0,2} "
    r"(?:HUSHED)|"
    r"(?:HUSHED) (?:or|vs|versus) (?:public|official)|"
    r"(?:is|are|counts?|called|considered)(?: \w+){0,6} (?:as )?(?:an? "
    r")?(?!secretly)(?:HUSHED)(?= \||\s*$)|"
    r"(?:as|mean\w*|by)(?: an?)? (?:HUSHED)|(?:HUSHED)(?: \w+)? means?|"
    r"(?:never|not|avoid|without|no)(?: \w+){0,5} (?:HUSHED)(?: \w+)?(?= \||\s*$)|"
    rf"{_ASKS_ASSAY}(?: \w+){{0,4}} (?:HUSHED)(?!.* (?:{LABS}) )|(?:HUSHED)(?: \w+){{0,4}} (?:do|"
    rf"does) you"
).replace("HUSHED", HUSHED)
"""Ours, a role, a word that is asked about, or what Assay itself holds."""
WHOSE: Final = (
    rf"{LABS}|{PERSON}|employers?|figures?|numbers?|data|info\w*|details?|documents?|memos?|"
    rf"slides?|"
    r"deck|wiki|road ?maps?|budgets?|quotas?|compute|gpus?|clusters?|headcount|stuff|zahlen|"
    r"chiffres|"
    r"cifras|documentos?|information\w*|daten|plans?|projects?|costs?|models?|training|contracts?"
)
"""One of them stands beside what is asked for: `what is the secret` alone is nobody's."""
