"""The words in which it is asked what becomes of people's data, and what may be asked of people.

Who is named is `ONE` in them, which stands for any name.
"""

from __future__ import annotations

from typing import Final

from bot.questions.words.way_words import Way
from bot.regex import regex

ONE: Final = "personname"
"""What stands for the name of somebody."""
_THEY: Final = (
    rf"(?:candidates?|people|persons?|researchers?|applicants?|(?:every|any|some)(?:one|body)|"
    rf"{ONE}|she|he|they|him|her|them)"
)
_PERSONS: Final = (
    f" {ONE} candidate candidates candidate's person person's people people's somebody someone"
    " somebody's someone's"
    " anyone anybody everyone everybody researcher researchers applicant applicants she he they"
    " they're them him her his their"
)
_ANYHOW: Final = " it that this when if then also too ever still now later after because not no"
_LOOKED: Final = (
    r"(?:look-?ups?|look(?:ed|ing|s)?(?: \w+){0,3}? (?:up|at|into)|search(?:es|ed|ing)?|"
    r"look(?:ed|ing)(?=\W*$))\b"
)
_LOOKS: Final = (
    " look looked looking looks lookup lookups look-up look-ups up at into search searches searched"
    " searching check checked i've we've have has had were been gets"
)
_NOTICES: Final = (
    r"(?:knows?|finds? out|notices?|learns?|hears?|sees?|(?:get |gets |be |is |are )?(?:notified|"
    r"told|alerted|informed|messaged|emailed)|gets? an? (?:alert|notification|e-?mail|message))"
)
_ITEMS: Final = (
    r"(?:affiliations?|employers?|institutions?|compan(?:y|ies)|university|topics?|spellings?|"
    r"names?|details|entr(?:y|ies))"
)
_READS: Final = (
    r"\b(?:use|uses|using|read|reads|reading|scrape[sd]?|scraping|search|searche[sd]|crawl|check|"
    r"checks|come|comes|coming|came|from|based|pull|pulled|taken|rely)\b"
)
_INDEXES: Final = (
    r"(?:(?:google|semantic) scholar|linkedin|openalex|arxiv|github|dblp|researchgate|orcid|"
    r"twitter|scopus|web of science|pubmed|personal (?:home ?)?pages?|cvs?|resumes?)"
)
_WRONG: Final = r"(?:out of date|outdated|wrong|incorrect|old|stale|misspelt|misspelled|changed)"
_PUTS: Final = r"(?:fix|correct|update|change|amend|edit|put right)"
AMENDS: Final = regex(
    rf"\b{ONE} {_ITEMS}\b.{{0,20}}\b{_WRONG}\b|\b{_WRONG} {_ITEMS} (?:for|of|on) {ONE}\b"
    rf"|\b{_PUTS} (?:the )?(?:{ONE} {_ITEMS}|{_ITEMS} (?:for|of|on) {ONE})\b"
    rf"|\b{ONE} (?:has |have |just )*(?:moved|switched|changed jobs|left|joined)\b.*"
    rf"\b(?:how|can|could|please|pls)\b.*\b{_PUTS}\b|\b(?:her|his|their) {_ITEMS}(?: (?:in "
    rf")?here)?(?:['’]s| is| are| seems?| looks?) "
    rf"(?:\w+ )?{_WRONG}\b",
    needs=f"{ONE}|her |his |their ",
)
"""`Ilva Marrowdene's affiliation is wrong, she moved to Meta`, whatever else is named."""
_NEVER_READ: Final = (
    r"(?:(?:tele)?phones?|mobiles?|e-?mails?|mails?|(?:postal |home )?address(?:es)?|"
    r"birth(?:days?| dates?)|"
    r"dates? of birth|ages?|genders?|nationalit(?:y|ies)|ethnicit(?:y|ies)|religions?|photos?|"
    r"pictures?|contact (?:data|details|info(?:rmation)?))"
)
KEEPING_WAYS: Final = (
    Way(  # `if theres a phone column in my csv what happens to it`
        "columns",
        _NEVER_READ,
        r"(?=.*\b(?:csv|files?|spreadsheets?|sheets?|excel|columns?|cells?|import\w*|upload\w*)\b)"
        r".*\b(?:what|happens?|becomes?|keep|kept|keeps|stores?|stored|reads?|ignored?|dropped|"
        r"import(?:s|ed)?|left out|problem|matter|allowed|ok|okay|fine|can|may|do|does|will|is|"
        r"are)\b",
        "phone phones telephone telephones mobile mobiles email emails e-mail e-mails mail mails"
        " address addresses postal home private birthday birthdays birth date dates age ages gender"
        " genders nationality nationalities ethnicity religion photo photos picture pictures"
        " contact"
        " data details info information number numbers csv file files spreadsheet spreadsheets"
        " sheet"
        " sheets excel column columns cell cells field fields import imports imported importing"
        " upload uploads uploaded uploading happens happen become becomes keep keeps kept store"
        " stores stored read reads ignore ignored drop drops dropped left out problem matter"
        " allowed"
        " ok okay fine row rows list has have had having theres there's stands stand contains"
        " contain containing includes include including with without still also leave delete"
        " deleted"
        " not my is are" + _PERSONS + _ANYHOW,
    ),
    Way(  # `will she know that I looked her up`
        "noticed",
        _LOOKED,
        rf"\b{_THEY}\b(?: \w+){{0,2}}? {_NOTICES}\b|\b(?:notify|alert|tell|inform|message|e-?mail)"
        rf"(?:s|ing)? (?:the |an? )?{_THEY}\b|\b{_THEY} aware",
        "know knows find finds out notice notices learn learns hear hears see sees notified notify"
        " notifies notification told tell tells alerted alert inform informs informed messaged"
        " message emailed email get be being aware" + _LOOKS + _PERSONS + _ANYHOW,
    ),
    Way(  # `will my look-up of Ilva Marrowdene show up in the channel`
        "seeing",
        _LOOKED,
        r"\b(?:sees?|seen|visible|shows?(?: up)?|shown|appears?|posted|private|logged|logs?|"
        r"recorded|tracked|knows?|public|secret|anonymous|confidential|kept|channels?)\b",
        "see sees seen visible show shows shown appear appears post posted private log logs logged"
        " recorded record tracked know knows public publicly secret anonymous confidential kept"
        " keep channel channels slack dm thread manager managers boss colleagues colleague team"
        " admins admin hr others other else teammates my our anywhere somewhere only just history"
        " be people's name names" + _LOOKS + _PERSONS + _ANYHOW,
    ),
    Way(  # `do we have to tell people that they're in the pool`
        "telling",
        r"\b(?:pool|lists?|database|on file|held|hold|holding|keep|kept|keeping|stor\w+|data|added|"
        r"import\w*|in (?:here|there)|"
        r"our (?:people|candidates)(?=.*\b(?:not|n['’]t|yet|untold)\b))\b",
        rf"(?=.*\b{_THEY}\b).*\b(?:have|need|must|should|shall|required|obliged|supposed|legally|"
        r"ought|when|how soon|bound|legal|allowed|ok|okay|fine)\b.*\b(?:tell|telling|told|inform|"
        r"informing|informed|notify|notifying|notified|let|know|"
        r"write to)\b",
        "have need must should shall required obliged supposed legally ought bound soon law legal"
        " even got out find legal allowed ok okay fine without telling informing notifying these"
        " tell told inform informed notify notified let know write being be put pool list lists"
        " database file held hold holding keep kept keeping store stored storing data added add"
        " import imported importing our here there before yet" + _PERSONS + _ANYHOW,
    ),
    Way(  # `is anything about candidates sent outside our company`
        "outside",
        rf"\b(?:candidates?|people|persons?|pool|names?|researchers?|{ONE})\b",
        r"\b(?:sent|sends?|sending|leav(?:es?|ing)(?= (?:our|the|this|your|slack|outside)\b)|"
        r"passed|pass|shared|goes|go|uploaded|"
        r"transmit\w*|given|sold|sell)\b.*\b(?:outside|external\w*|third|elsewhere|(?:other|the|"
        r"our)"
        r" compan\w+|anywhere|openai|google|vendors?|else|out)\b|\b(?:sold|sell)\b",
        "sent send sends sending leave leaves leaving passed pass shared goes go uploaded"
        " transmitted given sold sell to outside external externally third party parties elsewhere"
        " other company companies anywhere openai google vendor vendors else out of anything"
        " something data info information details names name pool our workspace slack servers"
        " server is on" + _PERSONS + _ANYHOW,
    ),
    Way(  # `where do the papers come from, google scholar?`
        "indexes",
        rf"\b(?:papers?|works?|publications?|authors?|candidates?|people|briefs?|{ONE}|"
        rf"{_INDEXES})\b",
        rf"(?=.*{_READS})(?:.*\b{_INDEXES}\b|(?=.*\b(?:papers?|works?|publications?|evidence|"
        rf"briefs?|"
        r"sources?|databases?|index(?:es)?)\b).*\b(?:where|which|what)\b.*\b(?:sources?|databases?|"
        r"index(?:es)?|come|comes|coming|came|get|got|find|read|taken|pulled|from)\b)",
        "google scholar semantic linkedin openalex arxiv github dblp researchgate orcid twitter"
        " scopus web science pubmed personal home page pages cv cvs resume resumes papers paper"
        " works work publications publication author authors brief briefs evidence profile profiles"
        " read reads reading scrape scraped scraping search searched searches crawl check checks"
        " come comes coming came based pull pulled taken rely source sources database databases"
        " index indexes find found got published public everyone's only also other site sites"
        + _PERSONS
        + _ANYHOW,
    ),
    Way(  # `which kinds of work do you sort candidates by`
        "kinds",
        r"\b(?:kinds?|types?|groups?|categor\w+|buckets?|sort(?:s|ed|ing)?|group(?:s|ed|ing)?|"
        r"classif\w+)\b",
        r"(?=.*\b(?:candidates?|people|work|works|papers?|researchers?)\b)"
        r"(?=.*\b(?:you|assay|there|sorted|grouped|classified|categori[sz]ed|split|put)\b)"
        r".*\b(?:how|which|what|by what)\b",
        "kind kinds type types group groups category categories categorise categorize categorised"
        " categorized bucket buckets sort sorts sorted sorting grouped grouping classify classified"
        " work works paper papers published there split put into different decide know distinguish"
        + _PERSONS,
    ),
    Way(  # `what am I allowed to ask someone about their current compute`
        "asking",
        rf"\b(?:(?<!what should i )(?<!what should we )ask|ask(?! {ONE})|asking|question)\b",
        rf"(?=.*\b(?:{_THEY}|his|their)\b)(?=.*\b(?:compute|gpus?|chips|clusters?|hardware|"
        r"employers?|allowed|"
        r"legal|permitted|setup|allocation|quota)\b).*\b(?:without|allowed|ok|okay|fine|legal|may|"
        r"can|"
        r"could|should|safe|permitted|appropriate|alright|right|off-limits)\b",
        "ask asking question questions allowed ok okay fine legal legally may should safe permitted"
        " appropriate alright right off-limits current compute gpus gpu chips chip cluster clusters"
        " cluster's hardware employer employers employer's allocation quota setup access used they"
        " without crossing stepping over line lines boundaries trouble getting into"
        " they've got have has many much big large run runs trained training company lab lab's"
        " team's interview call during out at their size work works" + _PERSONS + _ANYHOW,
    ),
    Way(  # `a candidate says her affiliation in here is out of date, how do we fix it`
        "amending",
        rf"\b{_ITEMS}\b",
        rf"(?=.*\b(?:{_THEY}|pool|list|file)\b)(?:(?=.*\b(?:out of date|outdated|wrong|incorrect|"
        r"old|stale|changed|misspelt|misspelled|inaccurate|not right|moved|mistakes?|errors?)\b)"
        r".*\b(?:fix|correct|update|change|amend|edit|says?|said|put right|do|(?:in|on) (?:your|"
        r"our|the) (?:list|pool|file))\b|.*\bhow\b.*\b(?:fix|correct|update|change|amend|edit)\b)",
        "affiliation affiliations employer employers institution institutions company university"
        " topic topics spelling name names details detail entry entries"
        " records profile profiles data out date outdated wrong incorrect old stale changed"
        " misspelt misspelled inaccurate right moved mistake mistakes error errors fix fixed"
        " correct corrected update updated change amend edit says say said put pool list file our"
        " job jobs has have claims told" + _PERSONS + _ANYHOW,
    ),
    Way(  # `Jun Oskarell objects to us having his details`
        "blocking",
        rf"\b(?:{ONE}|consent|(?:our|the) (?:pool|list))\b",
        r"\b(?:complain(?:s|ed|ing)?|objects?|objected|objecting|opt(?:s|ed|ing)? out|"
        r"withdr(?:aws?|ew|awn)|revok(?:es?|ed)|refus(?:es?|ed)|says? no|"
        r"(?:does|do)(?:n['’]?t| not) (?:want|like|agree|wish)|won['’]?t agree|will not agree)\b",
        "complain complains complained complaining about happens happen list refuse refuses"
        " refused one says say no doesn't doesnt don't dont not want like agree wish won't wont"
        " will contacted approached messaged emailed called processed processing then simply just"
        " entirely altogether everything all good us"
        " object objects objected objecting opt opts opted opting out withdraw withdraws withdrew"
        " withdrawn revoke revokes revoked consent pool list our having holding keeping being have"
        " hold keep kept held looked up details data name be entry listed has says said completely"
        + _PERSONS
        + _ANYHOW,
    ),
    Way(  # `can Ilva Marrowdene see what we have on her`
        "copying",
        rf"\b{_THEY}\b",
        rf"\b(?:can|could|may|do|does|will|would|how|is|are) (?:an? |the )?{_THEY} "
        r"(?:\w+ ){0,2}?"
        r"(?:see|get|access|read|view|find out|know|request|ask for|ask)\b.*\b(?:(?:what|which|"
        r"everything)\b.*\b(?:on|about|of|her|his|their|him|them)|(?:the|this|that|our|my|her|his|"
        r"their) (?:brief|entry|file|record|data|details|info(?:rmation)?)|cop(?:y|ies))\b",
        "copy copies see get access read view find out know request ask asks everything data "
        "details info"
        " information entry file record brief have has hold held keep kept store stored on file"
        " allowed able personal we've you've pool list our their themselves herself himself"
        " ever" + _PERSONS,
    ),
    Way(  # `what's kept on people who aren't in the pool`
        "privacy",
        r"\b(?:kept|stored|held|saved|keep|store|hold|save)\b",
        r"\b(?:not|aren['’]?t|isn['’]?t|outside|never)\b.*\b(?:pool|list)\b",
        "kept stored held saved keep store hold save data details anything much who that aren't"
        " arent isn't isnt never outside pool list our" + _PERSONS + _ANYHOW,
    ),
    Way(  # `is this gdpr compliant`
        "compliance",
        r"\b(?:gdpr|dsgvo|ccpa|data protection|privacy laws?|compliant|compliance)\b",
        r"\b(?:compliant|compliance|comply|complies|complying|conform\w*|legal|lawful|ok|okay|"
        r"allowed|illegal|in line)\b",
        "gdpr gdpr-compliant dsgvo ccpa uk eu data protection privacy law laws compliant"
        " compliance comply complies complying conform conforms legal lawful ok okay allowed"
        " illegal line pool storing keeping holding looking up list our under candidate's"
        + _PERSONS
        + _ANYHOW,
    ),
)
