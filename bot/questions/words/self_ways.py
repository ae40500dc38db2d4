"""The words in which it is asked what Assay remembers of the asker, and what it can be used for."""

from __future__ import annotations

from typing import Final

from bot.questions.words.way_words import US, Way

_MESSAGES: Final = (
    r"(?:e-?mails?|messages?|inmails?|dms?|posts?|letters?|notes?|one[- ]?liners?|outreach|"
    r"lines?|blurbs?|(?:job )?(?:ads?|adverts?|specs?|descriptions?))"
)
SELF_WAYS: Final = (
    Way(  # `what do you know about me`
        "typing",
        r"(?:about|on|of|from) me",
        r"what (?:do|does|did|have|all|data|is|info\w*)|what['’]?s",
        "know hold keep kept stored store save saved have got data things stuff info information"
        " everything anything me all does exactly as user member logged recorded recruiter",
    ),
    Way(  # `remove my account`; `delete my data` may be what a person asks who is held
        "deletion",
        r"(?:my|our) (?:own )?(?:user )?(?:data|accounts?|profiles?)|(?:me|myself)",
        r"^(?:(?:please|pls|can you|could you|how (?:do|can) i|i want to|i['’]d like to) )*"
        r"(?:delete|remove|erase|wipe|close|cancel|deactivate) (?!my data\W*$)",
        "delete remove erase wipe close cancel deactivate my our own user data account accounts"
        " profile profiles me myself completely now everything too" + US,
    ),
    Way(  # `turn off reminders`, `stop storing my questions`, `change retention to 30 days`
        "switches",
        r"digests?|reminders?|notifications?|alerts?|pings?|e-?mails?|messages?|counts?|counting|"
        r"statistics|stats|tracking|analytics|telemetry|log|logs|logging|suggestions?|corrections?|"
        r"retention|history|storing|saving|recording|keeping|questions|days|months",
        r"(?:turn|switch|shut) (?:\w+ ){0,5}?off|disable|deactivate|mute|unsubscribe|opt out of|no "
        r"more|(?:^|please |pls |can you |could you )(?:stop|don['’]?t) (?:\w+ )?(?:sending|"
        r"storing|saving|logging|tracking|recording|counting|keeping|remembering|pinging)|"
        r"(?:change|set|shorten|extend|reduce|increase) (?:the |our |your )?(?:data )?retention",
        "turn switch shut off disable deactivate mute unsubscribe opt out no more stop don't dont"
        " digest digests reminder reminders notification notifications alert alerts ping pings"
        " email emails e-mail e-mails message messages count counts counting usage use statistics"
        " stats tracking analytics telemetry log logs logging look-up look-ups lookups searches"
        " suggestion suggestions correction corrections retention history storing saving recording"
        " keeping remembering sending pinging tracking my our questions what i ask type say change"
        " set shorten extend reduce increase period data weekly daily days day months month year"
        " changes changed 7 14 30 60 90 180 365 one two three six conversation conversations" + US,
    ),
    Way(  # `what happens when we uninstall the app`
        "leaving",
        r"uninstall\w*|(?:remove|delete|take (?:out|away)|get rid of|leave|stop using|cancel) "
        r"(?:the |this )?(?:app|bot|assay|tool)",
        r"what|how|is|are|do|does|will|when|can",
        "uninstall uninstalls uninstalled uninstalling remove delete take out away rid leave stop"
        " using cancel happens happen becomes become data everything everyone's candidates pool"
        " offer then deleted removed gone wiped kept stay stays left after if our my people" + US,
    ),
    Way(  # `do you sell this to anyone`, `where is the data stored`
        "outside",
        r"sell|sells|sold|selling|data|everything|it all|stuff",
        r"(?:sell|sells|sold|selling)|where (?:is|are|do|does)\b.*\b(?:stored|kept|saved|hosted|"
        r"live|lives|sit|sits|located|go|goes)",
        "sell sells sold selling data everything it all stuff names anyone anybody someone third"
        " parties party companies people us stored kept saved hosted live lives sit sits located"
        " go goes physically server servers cloud country region eu these them our my" + US,
    ),
    Way(  # `how long do you keep things`
        "privacy",
        r"(?:hold|keep|store|remember|save)s? "
        r"(?:data|things|stuff|info\w*|everything|anything|it all)|retention",
        r"how long|is your|your (?:data )?retention",
        "remember hold keep kept stored store stores save saved saving have got data things"
        " stuff info information everything anything long period periods policy retention all"
        " does it till until then exactly",
    ),
    Way(  # `which of my questions do you remember`
        "lately",
        r"(?:my|our) (?:\w+ )?(?:questions?|answers?|searches|queries|requests)|"
        r"(?:i|we) (?:last |just |already |recently )?ask(?:ed)?|"
        r"(?:questions?|answers?) (?:from|of) (?:yesterday|earlier|before|last \w+|this morning)",
        r"(?:remember(?!ed)|repeat|list|history|recent|earlier|past|previous|lately|yesterday|"
        r"last (?:week|month|time|questions|answers|searches)|this morning|which (?:of|questions))",
        "remember repeat list history recent earlier past previous lately yesterday last week month"
        " time this morning question questions answer answers searches queries requests ask asked"
        " just already recently see find look again back up before have had did get got of i've"
        + US,
    ),
    Way(  # `is there an api`
        "interface",
        r"(?:rest |public |web )?apis?|endpoints?|webhooks?|command[- ]line|cli|json|sdk|"
        r"integrat(?:e|es|ion|ions)",
        r"(?:is|are) there|do(?:es)? (?:you|it|assay)|can (?:i|we|you)|how (?:do|can)|have|offer",
        "api apis rest public web endpoint endpoints webhook webhooks command-line command line cli"
        " json sdk integrate integrates integration integrations into have offer support via our"
        " program programmatically code ats greenhouse lever workday query call access" + US,
    ),
    Way(  # `how accurate are you`
        "trust",
        r"(?:are|is) (?:you|assay|this(?: (?:bot|tool|thing|stuff|all))?|all (?:of )?this|it all)"
        r"(?: usually| generally| really| actually)?$",
        r"how (?:accurate|reliable|good|trustworthy|precise|exact|right|often)",
        "accurate reliable good trustworthy precise exact right often usually generally wrong"
        " really actually thing stuff all of it" + US,
    ),
    Way(  # `i need a one-liner for a linkedin message`
        "outreach",
        _MESSAGES,
        rf"(?:^|please |pls |you |you to )(?:\w+ )?(?:write|draft|compose|word)\b|"
        rf"i (?:need|want|['’]d like)(?: to (?:write|draft|send))?\b.*{_MESSAGES}",
        "write draft compose word an outreach cold intro first linkedin recruiting recruitment"
        " personal personalised short nice email emails e-mail mail message messages inmail inmails"
        " dm dms post posts letter note notes one-liner liner one line lines blurb job ad ads"
        " advert spec description candidate candidates researcher researchers engineer scientist"
        " somebody someone person people let's help send our pretraining frontier role them him"
        " her",
    ),
    Way(  # `can you run in a channel`
        "channels",
        r"channels?|dms?|direct messages?|threads?",
        r"(?:can|could|do|does|will) (?:you|assay|this (?:bot|tool)|it) "
        r"(?:also |even |only )?(?:run|work|answer|live|reply|talk)",
        "run runs work works answer answers live reply talk channel channels dm dms direct message"
        " messages thread threads private public also even only too" + US,
    ),
    Way(  # `parlez-vous français`
        "language",
        r"fran[cç]ais|deutsch|espa[nñ]ol|italiano|portugu[eê]s|polski|svenska|nederlands",
        r"parle[zs]?|sprech\w*|sprich\w*|hab\w+|parla|fala\w*|speak|m[oó]wi\w*|pratar|spreek\w*|"
        r"puedes|k[oö]nnen|pouvez|auf|en|in",
        "parlez parles tu vous parlez-vous parles-tu français francais sprechen sie sprichst du"
        " deutsch hablas hablan español espanol parla italiano fala português portugues polski"
        " svenska nederlands speak puedes hablar können kannst pouvez auf en mówisz",
    ),
)
"""Each after all other ways: its words are the plainest."""
