"""What is unclear in a text, can't be or isn't on record: asked back, or refused with a reason."""
