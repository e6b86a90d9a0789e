"""Pages that a first look passed over."""

from alembic import op
from sqlalchemy import Column, PrimaryKeyConstraint, Text

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Nothing was passed over before."""
    op.create_table(
        "passed",
        Column("source", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("page", Text, nullable=False),
        Column("at", Text),
        PrimaryKeyConstraint("source", name="pk_passed"),
    )
    op.create_index("ix_passed_page", "passed", ["page"])
