"""What Slack accepts at most, at the lower value where sources disagree."""

HEADER = 150
SECTION = 3000
PARAGRAPH = 2800
"""Of a paragraph of ours, so that markup fits too."""
CONTEXT = 2000
CONTEXT_ELEMENTS = 10
BUTTON = 75
BUTTON_VALUE = 2000
BUTTONS = 25
CELL = 200
TABLE_CHARACTERS = 10_000
TABLE_COLUMNS = 20
DATA_TABLE_ROWS = 100
"""Below the header."""
CARD_ROWS = 5
CARD_COLUMNS = 3
"""What a phone shows without scrolling."""
CHART_TITLE = 50
CHART_LABEL = 20
CHART_CATEGORIES = 20
CHART_FACTOR = 50
"""Largest ÷ smallest value that a linear axis can show."""
MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
VIEW_TITLE = 24
OPTION = 75
OPTIONS = 100
PRIVATE_METADATA = 3000
ALT_TEXT = 2000
