"""Weights from examples: a multinomial logistic regression, and the table that it is kept in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

STRENGTH: Final = 100.0
"""How closely the weights follow the messages; at 30, some of those are missed."""
NEAR: Final = 1e-5
"""How flat it has to be to be done; at 1e-4, as scikit-learn has it, half of the steps are made."""
FOLDS: Final = 5
OFTEN: Final = 3
"""What stands in fewer messages tells little of others."""
LEAST: Final = 0.5
"""Weights nearer to nothing are left out."""

Example = tuple[Mapping[str, float], str]
"""The traits of a text, and what it comes to."""


def fitted(
    examples: Iterable[Example], columns: Sequence[str], against: str, strength: float = STRENGTH
) -> dict[str, list[float]]:
    """The weights of each trait by column, those of `against` being nothing."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    told, names = zip(*examples, strict=True)
    count = Counter(trait for one in told for trait in one)
    vectors = DictVectorizer()
    rows = vectors.fit_transform(
        [{trait: share for trait, share in one.items() if count[trait] >= OFTEN} for one in told]
    )
    model: Any = LogisticRegression(C=strength, max_iter=5000, tol=NEAR, fit_intercept=False)
    model.fit(rows, names)
    place = {str(name): at for at, name in enumerate(model.classes_)}
    over = model.coef_ - model.coef_[place[against]]
    found = [over[place[column]] for column in columns]
    names = vectors.get_feature_names_out()
    return {str(name): [float(c[at]) for c in found] for at, name in enumerate(names)}


def table(weights: Mapping[str, Sequence[float]], columns: Sequence[str], origin: str) -> str:
    """The weights in tenths, tab-separated, under their origin and the columns."""
    lines = ["\t".join((origin, *columns))]
    for trait, row in sorted(weights.items()):
        tenths = [str(round(10 * one)) if abs(one) >= LEAST else "" for one in row]
        if any(tenths):
            lines.append("\t".join((trait, *tenths)))
    return "\n".join(lines) + "\n"


def made_from(told: Iterable[str]) -> str:
    """What tells one set of labelled messages from another."""
    return sha256("\n".join(told).encode()).hexdigest()[:16]
