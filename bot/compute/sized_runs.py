"""Training compute of a run that is told by its size (C-23): FLOP = factor × parameters × tokens.

The factor is 6 for training all weights: a forward pass is about 2 FLOP per parameter and token,
a multiplication and an addition, and a backward pass twice that, once for the gradients of the
activations and once for those of the weights (Kaplan et al. 2020, arXiv:2001.08361, section 2.1;
Hoffmann et al. 2022, arXiv:2203.15556, appendix F). Beside weights that stay as they are, low-rank
adapters need no gradients of those, which leaves 4. Attention over the context is not counted.
Of a mixture of experts the parameters that a token passes through count.
"""

from __future__ import annotations

from bot.compute.conventions import convention
from bot.compute.estimates import from_fact
from bot.compute.own import own_point
from bot.ledger import Ledger
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import RunSize, Tuning
from storage.records import Fact, Metric

ACTIVE = "active"
"""The qualifier of the parameters that each token passes through."""


def factor_of(size: RunSize, ledger: Ledger) -> Fact:
    """FLOP per parameter and token: the convention for a run of this sort."""
    is_lora = size.tuning is Tuning.LORA
    return convention(ledger, Metric.LORA_FLOP_FACTOR if is_lora else Metric.TRAINING_FLOP_FACTOR)


def parameters_of(run: str, ledger: Ledger) -> Fact | None:
    """The parameters of a model on record that count: the active ones, else all."""
    active = ledger.latest(run, Metric.PARAMETERS, ACTIVE)
    return active or ledger.latest(run, Metric.PARAMETERS)


def flop_of(size: RunSize, run: str | None, ledger: Ledger) -> Estimate | None:
    """FLOP of a run; `run` is the model on record that it trains. None without parameters."""
    if size.flop is not None:
        return own_point(
            "your training compute", Metric.TRAINING_FLOP, size.flop, Unit.FLOP, ledger.on
        )
    parameters = _parameters(size, run, ledger)
    if parameters is None or size.tokens is None:
        return None
    tokens = own_point("your tokens", Metric.TOKENS, size.tokens, Unit.TOKENS, ledger.on)
    each = from_fact("the operations of each", factor_of(size, ledger), Unit.FLOP_EACH)
    return derive(Unit.FLOP, [each, parameters, tokens])


def tokens_in(work: Estimate, size: RunSize, run: str | None, ledger: Ledger) -> Estimate | None:
    """Tokens that so many FLOP train a model on: FLOP ÷ (factor × parameters)."""
    parameters = _parameters(size, run, ledger)
    if parameters is None:
        return None
    each = from_fact("the operations of each", factor_of(size, ledger), Unit.FLOP_EACH)
    return derive(Unit.TOKENS, [work], [each, parameters])


def _parameters(size: RunSize, run: str | None, ledger: Ledger) -> Estimate | None:
    own = size.parameters if size.active is None else size.active
    if own is not None:
        return own_point("your parameters", Metric.PARAMETERS, own, Unit.PARAMETERS, ledger.on)
    fact = parameters_of(run, ledger) if run else None
    return from_fact("the published parameters", fact, Unit.PARAMETERS) if fact else None
