"""Countries and parts of the world by their names, and the United States by their two letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import as_word
from bot.questions.tags import T, Tag
from bot.regex import regex

# Where somebody is from is never asked of the pool, and where somebody is stands in no list.

_ONE_WORD: Final = """
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
bangladesh belarus belgium benin bhutan bolivia bosnia botswana brazil britain bulgaria burundi
cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark ecuador
egypt england eritrea estonia ethiopia finland france gambia germany ghana greece guatemala guinea
haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania
luxembourg madagascar malawi malaysia mali malta mauritius mexico moldova mongolia montenegro
morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland
senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
tajikistan tanzania thailand tunisia turkey turkiye turkmenistan uganda ukraine uruguay uzbekistan
venezuela vietnam wales yemen zambia zimbabwe
"""
_LONGER: Final = (
    "south africa|saudi arabia|sri lanka|new zealand|costa rica|el salvador|dominican republic|"
    "czech republic|ivory coast|sierra leone|burkina faso|puerto rico|hong kong|united states|"
    "united kingdom|united arab emirates|(?:north|south) korea|the (?:us|uk|eu|uae|usa)|usa|uk|"
    "(?:the )?(?:middle|far) east|"
    "(?:(?:east|west|north|south|central|southeast|eastern|western|northern|southern|latin) )?"
    "(?:europe|asia|africa|america)|scandinavia|the balkans|the caribbean"
)
NATIONS: Final = (
    "chinese|indians?|russians?|iranians?|israelis?|americans?|germans?|french|british|japanese|"
    "koreans?|pakistanis?|turkish|turks?|ukrainians?|polish|mexicans?|nigerians?|kenyans?|"
    "egyptians?|ethiopians?|ghanaians?|greeks?|swedes|swedish|swiss|norwegians?|danes|danish|"
    "finns|finnish|dutch|italians?|spaniards?|spanish|portuguese|brazilians?|vietnamese|"
    "taiwanese|indonesians?|malaysians?|singaporeans?|filipinos?|thais?|bangladeshis?|romanians?|"
    "hungarians?|bulgarians?|serbs?|serbians?|czechs?|austrians?|canadians?|australians?|"
    "lebanese|syrians?|iraqis?|saudis?|irish|belgians?"
)
"""Who is of a country, and what is."""
NAMES_OF_LANDS: Final = (
    frozenset((*_ONE_WORD.split(), *re.findall(r"(\w+)", NATIONS.replace("s?", ""))))
    | frozenset(f"{word}s" for word in re.findall(r"(\w+)s\?", NATIONS))
) - frozenset(("s", "jordan", "ireland", "england", "wales", "scotland", "irish", "danes", "finns"))
"""The words for them of which nobody is called: Jordan is a name as well."""
LANDS: Final = "|".join((_LONGER, *_ONE_WORD.split()))
"""As a pattern over folded words."""
LONE: Final = (
    *_ONE_WORD.split(),
    "south africa", "saudi arabia", "sri lanka", "new zealand", "costa rica", "hong kong",
    "south korea", "north korea", "czech republic", "puerto rico",
)  # fmt: skip
"""Countries by the names that are printed."""
ADJECTIVES: Final = {
    "european": "Europe", "british": "United Kingdom", "american": "United States",
    "canadian": "Canada", "german": "Germany", "french": "France", "swiss": "Switzerland",
    "chinese": "China", "japanese": "Japan", "indian": "India", "korean": "Korea",
    "israeli": "Israel", "dutch": "Netherlands", "italian": "Italy", "spanish": "Spain",
    "swedish": "Sweden", "russian": "Russia", "emirati": "United Arab Emirates",
    "saudi": "Saudi Arabia", "taiwanese": "Taiwan", "singaporean": "Singapore", "asian": "Asia",
    "australian": "Australia", "brazilian": "Brazil",
}  # fmt: skip
"""What is of a country, by the name of the country that is printed."""


# The United States by their two letters, which are no “us” before those who are of a country.

_GIVEN: Final = (
    r"government|federal|national|public|programs?|programmes?|schemes?|grants?|supercomputers?|"
    r"data ?-?cent(?:er|re)s?|sites|campuses|"
    r"(?:open(?:[- ](?:weights?|sourced?))? )?(?:models?|llms?)"
)
_OF_COUNTRY: Final = regex(
    r"\b(?P<caps>US)(?:[- ]based)? (?=(?:[a-z-]+ )?(?:academics?|academia|researchers?|scientists?|"
    rf"prof(?:essor)?s?|lecturers?|post-?docs?|phds?|students?|universit(?:y|ies)|start-?ups?|citizens?|{_GIVEN})\b)"
    r"|(?i:^\W*(?:(?:and|any|all|which|what|list|public|free|the) )*"
    rf"(?P<small>us) (?:[a-z-]+ )?(?:{_GIVEN})\b)",
    needs="us",
)
"""`US academics`, `US programmes of shared compute`; `us` in small letters is ourselves.

Unless nobody is told or asked for before it: `us compute programmes`.
"""


def names_united_states(text: str) -> bool:
    """Whether a text says of somebody or something that it is of the United States."""
    return not text.isupper() and _OF_COUNTRY.search(text) is not None


def with_country(tags: Sequence[Tag], text: str) -> list[Tag]:
    """The tags of a text, of which none takes the country for us."""
    if not names_united_states(text):
        return list(tags)
    starts = {found.start(found.lastgroup or 0) for found in _OF_COUNTRY.finditer(text)}
    is_country = (tag.kind is T.US and tag.start in starts for tag in tags)
    pairs = zip(tags, is_country, strict=True)
    return [as_word(tag) if it else tag for tag, it in pairs]
