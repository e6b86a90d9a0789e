"""The stages composed into one Reading."""
