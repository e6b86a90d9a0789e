"""Appearances of one guise are counted, and their first and last day found, in an index."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """The index on the guise knows the days too."""
    op.drop_index("ix_appearances_guise", "appearances")
    op.create_index("ix_appearances_guise_first_last", "appearances", ["guise", "first", "last"])
