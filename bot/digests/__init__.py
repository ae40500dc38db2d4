"""The weekly digest: when it is due, what is in it, and that it arrives once."""
