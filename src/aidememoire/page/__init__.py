"""Pages become reports: which language they are in, and what each stretch of their text is."""
