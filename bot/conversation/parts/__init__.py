"""Several questions in one message."""
