"""How well pages of HTML are taken apart: pages of invented outlets, with what each of their words is."""
