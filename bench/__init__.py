"""Measurements: quality against annotations, speed as ratios of one run."""
