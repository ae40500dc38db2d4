"""Replies of scholarly indexes, read into authors and works. Pure."""
