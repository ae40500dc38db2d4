"""The kinds of work that published works are sorted into, how they and topics are called."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

# The kinds of work that published works are sorted into, and how people call them.


class Need(StrEnum):
    """Kinds of work, in the order in which they are told: what usually takes least is first."""

    THEORY = "theory and interpretability"
    EVALUATION = "evaluation"
    TUNING = "fine-tuning and post-training"
    SYSTEMS = "systems"
    PRETRAINING = "pretraining at scale"


_ALONE: Final = r"(?= (?:works?|papers?|publications?|research|stuff)\b|\W*$)"

CALLED: Final[dict[Need, str]] = {
    Need.THEORY: (
        r"theory and interpretability|theory|theoretical|explainab(?:ility|le ai)"
        r"|(?:mechanistic |mech )?interp(?:retability)?"
    ),
    Need.EVALUATION: (
        r"(?:(?:large )?(?:language )?models? |llm )?(?:evaluations?|evals?)|benchmark(?:s|ing)?"
        r"|red[- ]team(?:ing|s)?"
    ),
    Need.TUNING: (
        r"fine[- ]?tuning and post[- ]?training|fine[- ]?tun(?:ing|ed?|es)"
        r"|post[- ]?train(?:ing|ed)|rlhf|preference (?:tuning|optimi[sz]ation|learning)"
        rf"|instruction[- ]tuning|alignment{_ALONE}"
    ),
    Need.SYSTEMS: (
        r"(?:ml |ai |machine learning |training )?(?:systems|infra(?:structure)?)(?: engineering)?"
        rf"|(?<!the )(?<!our )(?<!your )(?<!this )system{_ALONE}|distributed training"
        rf"|(?:gpu )?kernels{_ALONE}"
        rf"|inference serving|serving{_ALONE}"
    ),
    Need.PRETRAINING: (
        r"(?:large[- ]scale )?pre-?training(?: at scale)?|training at scale|foundation models?"
        rf"|scaling laws?|scaling{_ALONE}"
    ),
}
"""How a kind is called, as a pattern over small letters: what works of the kind are about.

Reinforcement learning and inference are none of them: works on them are about robots and about
statistics as often as about models.
"""


# Words of one stem that titles write a topic with: who works on sparsity signs `sparse attention`.
#
# Only plain forms of one word are alike here; what else a topic is called is not guessed at.

_ALIKE: Final = (
    ("sparsity", "sparse", "sparsification", "sparsely"),
    ("robotics", "robotic", "robot", "robots"),
    ("quantization", "quantisation", "quantized", "quantised", "quantizing"),
    ("distillation", "distilling", "distilled"),
    ("pruning", "pruned", "prune"),
    ("interpretability", "interpretable", "interpreting"),
    ("explainability", "explainable", "explaining"),
    ("multimodality", "multimodal", "multi-modal"),
    ("multilinguality", "multilingual"),
    ("optimization", "optimisation", "optimizer", "optimizers", "optimizing"),
    ("retrieval", "retrieving"),
    ("planning", "planner", "planners"),
    ("agents", "agent", "agentic"),
    ("transformers", "transformer"),
    ("diffusion", "diffusing"),
    ("causality", "causal"),
    ("summarization", "summarisation", "summarizing"),
    ("translation", "translating"),
    ("segmentation", "segmenting"),
    ("tokenization", "tokenisation", "tokenizer", "tokenizers"),
)
FORMS: Final = {word: forms for forms in _ALIKE for word in forms}
"""The forms of each word."""


def forms_of(word: str) -> tuple[str, ...]:
    """The word, then its other forms."""
    return (word, *(form for form in FORMS.get(word, ()) if form != word))
