"""Typing: what one actor does to another in a sentence, as one of PLOVER's types."""
