"""The words in which it is asked how Assay comes by its figures, and how recent they are."""

from __future__ import annotations

from typing import Final

from bot.questions.words.way_words import KNOWN, US, Way

FIGURE_WAYS: Final = (
    Way(
        "method",
        rf"your (?:\w+ )?(?:{KNOWN})|these numbers|the numbers|compute per \w+|"
        r"per[- ](?:researcher|head|person)|method(?:s|ology)?|maths?|formula|calculations?",
        r"come up with|calculat\w+|computed|work(?:ed)? (?:\S+ ){0,4}?out|arrive at|derived?|"
        r"methodology|(?:your|the) method|maths?|formula|estimated?|put together",
        "come comes coming up calculate calculated calculating calculation calculations compute"
        " computed work worked out arrive arrived derive derived methodology method methods math"
        " maths formula behind estimate estimated estimates numbers figures answers comparisons all"
        " these everything per researcher per-researcher person per-person head per-head number"
        " figure value share explain walk through put together",
    ),
    Way(  # `how do you get researchers where a lab doesn't say how many it has`
        "method",
        r"(?:compute|h100e|chips|gpus) per \w+|per[- ](?:researcher|head|person)|researchers?|"
        r"research (?:staff|headcounts?|people|teams?)|do(?:es|ing)? research",
        r"how (?!much|many).*\b(?:calculat\w+|estimat\w+|deriv\w+|approximat\w+|"
        r"comput(?:e|ed) .*\bper|work(?:ed|ing)? .*\bout|work(?:ed|ing)? out|arrive at|"
        r"come up with|(?:do|can|could) you (?:even |ever |really )?"
        r"(?:know|tell|get|count|determine|figure|split|divide))\b|"
        r"where do you (?:get|take)\b.*\bfrom|(?:guess|assum|estimat)\w*",
        "come comes coming from up calculate calculated calculating calculation calculations"
        " compute computed h100e work works worked working out arrive arrived derive derived"
        " estimate estimated estimates estimating guess guessed guesses approximate assume assumed"
        " determine figure figures figured count counts counted number numbers headcount headcounts"
        " staff size per researcher per-researcher person head per-head value values share split"
        " divide chips gpus even ever really many much lab labs lab's labs' company companies"
        " somebody firm firms it its that this researchers research say"
        " says said publish publishes published publishing disclose discloses disclosed disclosing"
        " reveal reveals revealed report reports reported release releases share shares has have"
        " had if since because without not doesn't don't doesnt dont didn't isn't isnt aren't arent"
        " never nobody no one none public publicly known unknown people employees team teams case"
        " cases where each given only total",
    ),
    Way(  # `where do your pay ranges come from`
        "pay",
        r"your (?:\w+ ){0,2}?(?:pay|salar(?:y|ies)|wages?|compensation|comp)\b|(?:posted|"
        r"advertised) "
        r"(?:pay|salar(?:y|ies))",
        r"where|based on|how|which (?:sources?|data)|what (?:sources?|data)|source|from|who",
        "pay salary salaries wage wages compensation comp posted advertised range ranges band bands"
        " figure figures number numbers data info information come comes coming from based source"
        " sources calculated calculate worked work out computed get take read know kind that",
    ),
    Way(
        "data",
        rf"your (?:\w+ )?(?:{KNOWN})|(?:the|all the) (?:data|figures|numbers|info\w*|facts|"
        r"database|sources|feeds)|all (?:of )?(?:this|it)|everything|you|data",
        r"up[- ]to[- ]date|fresh|recent|current|how old|live|updated?|updates|refresh\w*|"
        r"real[- ]?time|how often|scraped?|pull(?:ed)?(?! (?:that|this|it|those|these) from\b)",
        "up-to-date up date fresh recent current old live update updated updates updating"
        " refresh refreshed refreshes real-time real time realtime often"
        " daily weekly hourly monthly every day week month all this everything data figures numbers"
        " facts info information database sources feeds prices last still it or pull"
        " pulled scrape scraped automatically itself how've" + US,
    ),
)
"""Each after all other ways: `your numbers` may be spoken of in any of them."""
