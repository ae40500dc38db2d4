"""What the job market shows: boards read, changes found, families and pay. Pure."""
