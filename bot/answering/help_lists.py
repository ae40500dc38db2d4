"""Help on what needs more than a line: what one types, and what that gives."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.commands import COMMANDS


class Listed(NamedTuple):
    """What is said of a topic, and what can be typed of it with what each gives."""

    headline: str
    told: str
    rows: tuple[tuple[str, str], ...]


_BY_NAME: Final = {command.name: (command.usage, command.summary) for command in COMMANDS}
LISTED: Final = {
    "offer": Listed(
        "What an offer may hold, and how it is saved, changed and forgotten",
        "Chips and those who share them are enough. All else is told with them, in any order, for"
        " one question or for what is saved; what you don't say is assumed, and the answer says"
        " so.",
        (
            _BY_NAME["offer"],
            (
                "2048 H100, 40 researchers, 80% for research",
                "The part of the chips that is for research",
            ),
            ("2048 H100, 40 researchers, 32 guaranteed each", "A share that each one is promised"),
            ("2048 H100, 40 researchers, jobs of up to 512 chips", "The largest single run"),
            ("2048 H100, 40 researchers, 2 hours' wait", "How long a run usually waits"),
            (
                "512 H100 now and 1024 B200 contracted from March, 30 researchers",
                "What runs today apart from what is contracted or announced, and from when",
            ),
            ("2048 H100 rented, 40 researchers", "Whether the chips are owned or rented"),
            (
                "2048 H100 at $3/h, 40 researchers",
                "A price of your own in place of the one on record",
            ),
            ("$10M a year for 20 researchers", "A budget in place of chips: what it rents"),
            ("1500-2000 H100, 30 researchers", "A range, where the number is not settled"),
            _BY_NAME["save"],
            ("our offer", "Shows what is saved"),
            (
                "update our offer: 50 researchers",
                "Changes that part of what is saved; the rest stays",
            ),
            _BY_NAME["forget"],
        ),
    ),
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
