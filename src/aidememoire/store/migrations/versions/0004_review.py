"""Decisions on one event: what they say, and the events they set aside."""

from alembic import op
from sqlalchemy import Column, LargeBinary, PrimaryKeyConstraint, Text

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Decisions made so far say nothing more; the table of what is set aside is filled as decisions come."""
    op.add_column("decisions", Column("content", Text))
    op.create_table(
        "rejected",
        Column("id", Text, nullable=False),
        Column("content", LargeBinary, nullable=False),
        PrimaryKeyConstraint("id", name="pk_rejected"),
    )
