"""Rules that join tags into quantities, gather these into a draft and decide what is asked."""
