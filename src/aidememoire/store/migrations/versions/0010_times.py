"""When the record was last read, and one appearance of each guise, are found in an index."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """The index on the guise knows the ids too; readings have one on their time."""
    op.drop_index("ix_appearances_guise_first_last", "appearances")
    op.create_index("ix_appearances_guise", "appearances", ["guise", "first", "last", "id"])
    op.create_index("ix_readings_at", "readings", ["at"])
