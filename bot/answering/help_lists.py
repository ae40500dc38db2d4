"""Help on what needs more than a line: what one types, and what that gives."""

from __future__ import annotations

from typing import Final, NamedTuple


class Listed(NamedTuple):
    """What is said of a topic, and what can be typed of it with what each gives."""

    headline: str
    told: str
    rows: tuple[tuple[str, str], ...]


LISTED: Final = {
    "candidate": Listed(
        "Look one person up by what they published, ask for a part of it, or ask about your pool",
        "Say the full name and why you look: I answer with works that name the person, the compute"
        " that those took, and what to ask. Of your pool I tell who published what, in alphabetical"
        " order. Nobody is scored or ranked; traits, private contact data, guesses about who will"
        " leave and confidential figures are refused. In channels nothing of anybody is told.",
        (
            (
                "what compute is Ilva Marrowdene used to",
                "What one person published, what that took, and what to ask on the call",
            ),
            ("only the works since 2023", "After that, those works alone; so “her largest run”"),
            ("the questions to ask", "The same without the rest; so “what should I not ask”"),
            ("what could she carry on with here", "Which of those runs your own chips could do"),
            ("wrong person", "After that: somebody else is shown, and it is remembered"),
            (
                "who in our pool has trained above 1e24",
                "People of your own pool by published work; so by kind of work, year or chip",
            ),
            ("is Ilva Marrowdene in our pool", "Since when, from where and by what right"),
            ("help adding", "How a list of people is imported, and which columns it has"),
            ("forget Ilva Marrowdene", "Erases the person, once you have agreed to what is shown"),
            ("help copying", "How somebody gets a copy of what is held of them"),
            ("help refusals", "What is not told of people, and why"),
            ("help privacy", "What is kept, for how long, and what to tell the people"),
        ),
    ),
}
"""By the topic that is asked about."""
