"""People: appearances, guises, their links; and what people decide of any two things."""

from alembic import op
from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, LargeBinary, PrimaryKeyConstraint, Text

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the tables. They are filled when the record is next drawn: the reports themselves do not change."""
    create_appearances()
    create_guises()
    op.create_table(
        "people",
        *(Column(name, Text, nullable=False) for name in ("id", "name")),
        Column("content", LargeBinary, nullable=False),
        _primary("people", "id"),
    )
    op.create_table(
        "decisions",
        *(
            Column(name, Text, nullable=False)
            for name in ("id", "kind", "left", "right", "verdict", "reason", "author", "at")
        ),
        Column("withdraws", Text),
        _primary("decisions", "id"),
    )
    op.create_index("ix_decisions_kind", "decisions", ["kind"])


def _key(column: str, target: str) -> Column[str]:
    return Column(column, Text, ForeignKey(target, ondelete="CASCADE"), nullable=False)


def _primary(table: str, *columns: str) -> PrimaryKeyConstraint:
    return PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def create_appearances() -> None:
    """One named person in one report."""
    op.create_table(
        "appearances",
        Column("id", Text, nullable=False),
        _key("report", "reports.id"),
        Column("guise", Text, nullable=False),
        *(Column(name, Text) for name in ("first", "last")),
        Column("content", LargeBinary, nullable=False),
        _primary("appearances", "id"),
    )
    op.create_index("ix_appearances_report", "appearances", ["report"])
    op.create_index("ix_appearances_guise", "appearances", ["guise"])


def create_guises() -> None:
    """One spelling in one office on one side, the keys it is found by, judgements on pairs."""
    op.create_table(
        "guises",
        *(Column(name, Text, nullable=False) for name in ("id", "reference", "name", "side", "office", "report")),
        *(Column(name, Text) for name in ("first", "last")),
        Column("count", Integer, nullable=False),
        Column("person", Text),
        _primary("guises", "id"),
    )
    for column in ("reference", "side", "person"):
        op.create_index(f"ix_guises_{column}", "guises", [column])
    op.create_table(
        "guise_keys",
        Column("key", Text, nullable=False),
        Column("narrow", Boolean, nullable=False),
        _key("guise", "guises.id"),
        _primary("guise_keys", "key", "narrow", "guise"),
    )
    op.create_index("ix_guise_keys_guise", "guise_keys", ["guise"])
    op.create_table(
        "guise_links",
        _key("left", "guises.id"),
        _key("right", "guises.id"),
        Column("judgement", Text, nullable=False),
        Column("score", Float, nullable=False),
        Column("reasons", Text, nullable=False),
        _primary("guise_links", "left", "right"),
    )
    op.create_index("ix_guise_links_right", "guise_links", ["right"])
