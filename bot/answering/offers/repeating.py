"""What repeating a published run leaves out of what developing it took."""

from __future__ import annotations

from bot import formats as f
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from storage.records import Metric


def repeating_is_not_developing(ledger: Ledger) -> Sentence | None:
    """That a final run is a part of the compute that developing it takes; with its source."""
    shares = ledger.all("any", Metric.FINAL_RUN_SHARE)
    share = next((x for x in shares if x.low and x.high), None)
    if share is None or not share.low or not share.high:
        return None
    return sentence(
        "Repeating is not developing: final runs are {low} to {high} of research compute"
        " ({id}), so allow {few} to {many} times as long.",
        low=f.counted(share.low, share, write=lambda v: f.percent_text(v).removesuffix(" %")),
        high=f.counted(share.high, share, write=f.percent_text),
        id=f.id_of(share),
        few=f.counted(1 / share.high, share, write=f.times_text),
        many=f.counted(1 / share.low, share, write=f.times_text),
    )
