"""What a bot that nobody has asked anything yet has loaded: it holds that for good."""

from __future__ import annotations

import subprocess
import sys

WITH_A_QUESTION = (
    *("bot.questions.read", "bot.questions.rules.build", "bot.conversation.listening"),
    *("bot.conversation.by_itself", "bot.conversation.telling.formed", "bot.market.titles"),
    *("bot.market_reader", "bot.people.people", "bot.questions.rules.gather"),
    *("bot.questions.tagging", "bot.questions.asked_of_assay", "bot.market.notable"),
    *("bot.answering.people.notice", "bot.conversation.replies.route_words"),
)


def test_what_a_question_needs_is_loaded_with_the_first_of_them() -> None:
    program = (
        "import sys, bot.app; "
        f"print(*[name for name in {WITH_A_QUESTION!r} if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
