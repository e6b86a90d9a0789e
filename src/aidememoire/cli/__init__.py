"""The command line: one command a file, messages in one catalogue per language."""
