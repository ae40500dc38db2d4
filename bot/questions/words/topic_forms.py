"""Words of one stem that titles write a topic with: who works on sparsity signs `sparse attention`.

Only plain forms of one word are alike here; what else a topic is called is not guessed at.
"""

from __future__ import annotations

from typing import Final

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
