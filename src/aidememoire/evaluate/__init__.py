"""Measuring readings against annotations: what was found, what was missed, what was made up."""
