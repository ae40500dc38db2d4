"""What is plain by its words alone, so that nothing likelier is looked for."""

from __future__ import annotations

from bot.conversation.changing.offer.doubted import doubted
from bot.conversation.guessing.doing import Message
from bot.questions.about_people.of_whom import asks_size_of_name
from bot.questions.rules.near_ours import asks_who_is_near
from bot.questions.sites_asked import site_asked


def is_plain_by_itself(message: Message) -> bool:
    """Whether it asks for a size, who is about where we are, or of a data centre: of nobody.

    So is it where what a lab is said to give is doubted.
    """
    if asks_size_of_name(message.tags, message.text) or asks_who_is_near(message.text):
        return True
    directory = message.hearing.reader.words.directory
    if site_asked(message.text, message.tags, directory) is not None:
        return True
    return doubted(message.text, message.hearing) is not None
