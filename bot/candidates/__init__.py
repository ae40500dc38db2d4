"""What people published, and how it ties to published training runs. Pure."""
