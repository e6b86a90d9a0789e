"""Ties: frameworks, mechanisms, instruments and anniversaries, found by their sides."""

from alembic import op
from sqlalchemy import Column, ForeignKey, LargeBinary, PrimaryKeyConstraint, Text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the tables. They are filled when the record is next drawn: the reports themselves do not change."""
    op.create_table(
        "ties",
        Column("id", Text, nullable=False),
        _key("report", "reports.id"),
        *(Column(name, Text, nullable=False) for name in ("kind", "name")),
        Column("content", LargeBinary, nullable=False),
        PrimaryKeyConstraint("id", name="pk_ties"),
    )
    op.create_index("ix_ties_report", "ties", ["report"])
    op.create_index("ix_ties_kind", "ties", ["kind"])
    op.create_table(
        "tie_parties",
        Column("party", Text, nullable=False),
        _key("tie", "ties.id"),
        PrimaryKeyConstraint("party", "tie", name="pk_tie_parties"),
    )
    op.create_index("ix_tie_parties_tie", "tie_parties", ["tie"])


def _key(column: str, target: str) -> Column[str]:
    return Column(column, Text, ForeignKey(target, ondelete="CASCADE"), nullable=False)
