"""Short replies: another form, a way that is taken, thanks, a report."""
