"""What the buttons of likely acts say."""

from __future__ import annotations

from typing import Final

from bot.conversation.guessing.acts import Act

WORDS: Final = {
    Act.SHORT: ("In one sentence", "shorter"),
    Act.TABLE: ("As a table", "in a table"),
    Act.CSV: ("As CSV", "as CSV"),
    Act.CHART: ("As a chart", "as a chart"),
    Act.DOLLARS: ("In dollars", "in dollars"),
    Act.WHY: ("What it rests on", "why"),
    Act.DETAILS: ("All of it", "details"),
    Act.SHARE: ("Share it", "share this"),
    Act.REPEAT: ("The whole answer again", "repeat that"),
    Act.SOURCE: ("Its sources", "source"),
    Act.NOT_THEM: ("Somebody else is meant", "wrong person"),
}
"""What the button of an act says, and the message that it stands for."""
