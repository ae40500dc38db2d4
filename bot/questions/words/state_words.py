"""How people say that chips run, are contracted, or are yet to come."""

from __future__ import annotations

from itertools import product
from typing import Final

from bot.questions.chips import HALF_RACK_OF
from bot.questions.tags import T, Value
from storage.records import Status

AHEAD: Final = "ahead"
"""What marks a word of opening that only what does not run yet is said with."""
PHASE: Final = "phase"
"""What marks a step in which chips come."""
COMES: Final = "comes"
"""What marks a word of opening that is said of what stands right before it."""
DONE: Final = "done"
"""What marks a word of opening that is said of what runs, where no year that is ahead follows."""
OPTION: Final = "option"
"""What marks that chips may be taken, which are not there."""
BUNDLE: Final = "bundle"
"""What marks a thing that holds several chips, of which nobody can tell how many."""
ALONE: Final = "alone"
"""What marks what is one person's, and nobody's besides."""
POOL: Final = "pool"
"""What marks chips that all share, beside those that each has."""
PROMISE: Final = "promise"
"""What marks that chips are to be promised, as a verb says it."""
REPLACED: Final = "replaced"
"""What marks that the chips named next come in the place of others."""
MINUS: Final = "minus"
"""What marks that what follows is taken from what stands before."""
COMMITTED: Final = "committed"
"""What marks what is promised to one where it is said of each, and what is signed elsewhere."""
BURST: Final = "burst"
"""What marks chips that may be had for a short time alone."""
STEADY: Final = "steady"
"""What marks chips that are there all the time."""

_DONE: Final = (
    "delivered|installed|deployed|commissioned|energised|energized|shipped|racked|built|connected|"
    "unpacked|powered|powered on|received|finished|assembled|rolled out|switched on|turned on|"
    "set up|put in|brought up|plugged in|handed over|brought online|completed"
)
_THERE: Final = (
    "online|live|running|operational|available|up|ready|usable|accessible|arrived|open|opened|"
    "in place|in use|in service|in production|in operation|up and running|landed"
)
_COME: Final = (
    "arrive|arrived|land|landed|run|ship|shipped|go live|gone live|come online|turned up|turn up"
)
_NOT_DONE: Final = (
    "not yet|not yet been|not been|still not|yet to be|still to be|to be|have not been|"
    "has not been|haven't been|hasn't been|have not yet been|has not yet been|"
    "haven't yet been|hasn't yet been|still being|being|currently being|is being|are being|"
    "is still being|are still being|waiting to be|are waiting to be|about to be|soon to be|"
    "will be|will only be|won't be|will not be|awaiting|has yet to be|have yet to be|"
    "only partly|aren't|isn't|are not|aren't yet|isn't yet|are not yet|is not yet|are to be|"
    "is to be"
)
_NOT_THERE: Final = (
    "not yet|isn't|aren't|is not yet|are not yet|isn't yet|aren't yet|is not|are not|"
    "still not|are still not|yet to be|still to be|not yet been|will be|will only be|won't be|"
    "will not be|about to be|soon to be|"
    "have yet to be|has yet to be"
)
_NOT_COME: Final = (
    "have not|haven't|has not|hasn't|have not yet|has not yet|haven't yet|hasn't yet|yet to|"
    "still to|about to|have yet to|has yet to|do not|don't|does not|doesn't|don't yet|"
    "do not yet|not yet|won't|will not|will only|have still not|still haven't"
)


def _denied() -> str:
    """`not yet delivered`, `still to be installed`, `haven't arrived`."""
    pairs = ((_NOT_DONE, _DONE), (_NOT_THERE, _THERE), (_NOT_COME, _COME))
    each = (product(leads.split("|"), words.split("|")) for leads, words in pairs)
    found = (f"{lead} {word}" for both in each for lead, word in both)
    return "|".join(dict.fromkeys(found))


def _begun() -> str:
    """`was turned on in January`: a day that is over, and none on which chips are to come."""
    each = product(("was", "were", "has been", "have been", "got"), _DONE.split("|"))
    return "|".join(f"{lead} {word} in" for lead, word in each)


STATES: Final[tuple[tuple[T, Value, str], ...]] = (
    (
        T.STATUS,
        Status.CONTRACTED,
        "ordered|on order|contracted|signed for|under contract|purchased|contract signed|"
        "bought|committed to buy|contract is signed|already ordered|already contracted|"
        "already bought|already paid for|already signed|placed an order for|"
        "have a contract for|has a contract for|have an order for|signed contract|"
        "signed a contract for|order placed|purchase order|have contracted|have ordered|"
        "have signed|we signed|we ve signed|on backorder|on back order|backordered|back ordered|"
        "preordered|pre ordered|on preorder|on pre order|prepaid|deposit paid|"
        "purchase order issued|po signed|po placed|po issued|po is signed|po is placed|po is out",
    ),
    (
        T.STATUS,
        Status.ANNOUNCED,
        "announced|planned|planning|coming|upcoming|plan|plans|soon|coming soon|starting soon|"
        "starting shortly|start soon|starts soon|"
        "in the pipeline|future|on the way|pipeline|"
        "under construction|not live yet|not running yet|not there yet|expecting|"
        "to come|we are getting|will have|will get|we will have|we ll have|will add|"
        "will receive|adding soon|going to have|going to get|we are building|we re building|"
        "we re getting|will be|arriving soon|in construction|hope to have|we expect|"
        "on their way|on its way|en route|in transit|letter of intent|letters of intent|loi|"
        "lois|letter of intent for|loi for|letter of intent signed|letter of intent signed for|"
        "signed a letter of intent for|signed an loi for|loi signed|loi signed for|mou|mous|"
        "mou for|mou signed|mou signed for|signed an mou for|memorandum of understanding|"
        "memorandum of understanding for|memorandum of understanding signed|term sheet|"
        "term sheet for|under negotiation|in negotiation|in negotiations|"
        "in negotiations for|negotiating|negotiating for|in talks|in talks for|in talks about|"
        "under discussion|in discussion|in discussions|in discussions for|promised to us|"
        "promised us|we were promised|we are promised|we ve been promised|we have been promised|"
        "promised by the|promised by our|pending|awaiting|awaited|awaiting delivery|"
        "waiting for delivery|waiting on delivery|pending delivery|budgeted|"
        "budgeted for|envisaged|foreseen|"
        "in planning|in the works|on the roadmap|roadmap|in procurement|being procured|"
        "out to tender|under installation|in installation|"
        "scheduled for delivery|due for delivery|still to come|"
        "to follow|will follow|will come|will arrive|will land|will ship|subject to funding|"
        "subject to budget|subject to board approval|under evaluation|being evaluated|"
        "not ours yet|not yet ours|"
        "yet to come|not here yet|in shipment|stuck in customs|in customs|"
        "if approved|subject to approval|approval pending|pending approval|"
        f"as an option|as options|{_denied()}",
    ),
    (
        T.STATUS,
        Status.OPERATIONAL,
        "operational|live|running|now|today|currently|already|up and running|in production|"
        "right now|already running|at the moment|existing|running today|live today|"
        "in operation|in service|installed today|at present|as we speak|these days|nowadays|"
        "current|already live|"
        "in use|running now|live now|already have|presently|already installed|"
        "already delivered|already here|already there|already in place|already deployed|"
        "already online|already up|already arrived",
    ),
    (
        T.FROM,
        "since",
        "since|ever since|arrived|arrived in|went live|went live in|came online|came online in|"
        f"came up in|started up in|started running in|opened in|{_begun()}",
    ),
    (
        T.OPENS,
        AHEAD,
        "arriving|arrives|expected|scheduled|eta|due in|landing|shipping|coming online|going live|"
        "delayed|postponed|delayed until|delayed till|delayed to|postponed until|postponed to|"
        "postponed till|pushed back|pushed back to|pushed back until|pushed to|pushed until|"
        "slipped|slipped to|slipped into|slipped until|on hold|on hold until|"
        "held up|held up until",
    ),
    (
        T.OPENS,
        COMES,
        "come|comes|arrive|land|lands|ship|ships|goes live|go live|follow|follows|turn up|later|"
        "later on|later this year|later in the year|later next year|"
        "spin up|spins up|kick off|kicks off|comes online|come online|comes up",
    ),
    (
        T.OPENS,
        DONE,
        "energised|energized|powered on|switched on|installed|turned on|brought online|deployed",
    ),
    (
        T.WORD,
        OPTION,
        "option for|options for|option on|options on|an option to buy|"
        "hopefully|maybe|perhaps|possibly|applied for|application for|bid for|hoping for|"
        "hope for|in line for|a grant for",
    ),
    (T.GUARANTEE, "promised", "promised"),
    (
        T.SHARED,
        POOL,
        "shared pool|common pool|joint pool|communal pool|central pool|pool shared by all|"
        "shared pool of|common pool of|joint pool of|communal pool of|central pool of|"
        "pool of shared|pool of common",
    ),
    (T.RACK, HALF_RACK_OF, "nvl36|nvl 36"),
    (T.GUARANTEE, PROMISE, "guarantee|guaranteeing|promise"),
    (
        T.GUARANTEE,
        ALONE,
        "of his own|of her own|to himself|to herself|for himself|for herself|all to himself|"
        "all to herself|for him alone|for her alone|for one person alone|all for himself|"
        "all for herself|just for him|just for her|only for him|only for her",
    ),
    (T.SIGNED, COMMITTED, "committed|is committed|are committed"),
    (T.WORD, MINUS, "minus|subtracting|after subtracting|net of"),
    (
        T.WORD,
        BURST,
        "burst|bursts|bursting|bursty|burst capacity|peak|peaks|at peak|peak demand|burstable|"
        "spikes|temporarily|for short periods|occasionally|when available",
    ),
    (
        T.WORD,
        STEADY,
        "permanently|permanent|permanent ones|steady|steadily|sustained|continuously|baseline|"
        "all the time|round the clock|full time|as a base|all year|year round|normally|"
        "day to day|on a permanent basis",
    ),
    (
        T.WORD,
        PHASE,
        "phase|phases|batch|batches|tranche|tranches|stage|stages|instalment|instalments|wave|waves",
    ),
    (
        T.UNTIL,
        REPLACED,
        "replaced by|to be replaced by|will be replaced by|being replaced by|replaced with|"
        "to be replaced with|will be replaced with|being replaced with",
    ),
    (T.NODE, BUNDLE, "tray|trays|compute tray|compute trays|blade|blades|sled|sleds"),
    (T.SITE, None, "hall|halls|data hall|data halls"),
    (
        T.UNTIL,
        None,
        "decommissioned|being decommissioned|to be decommissioned|will be decommissioned|"
        "being retired|to be retired|will be retired|phased out|being phased out|"
        "to be phased out|will be phased out|switched off|being switched off|to be switched off|"
        "will be switched off|turned off|to be turned off|will be turned off|shut down|"
        "to be shut down|will be shut down|handed back|to be handed back|being handed back|"
        "given back|to be given back|will be returned|to be returned|to be sold|being sold|"
        "will be sold|scrapped|to be scrapped|go away|going away|goes away|decommissioning|"
        "retiring|phasing out",
    ),
)
"""Class, value, and the phrases divided by bars.

Chips that are to be taken out of service run until then, so that no day of this is a delivery.
"""
