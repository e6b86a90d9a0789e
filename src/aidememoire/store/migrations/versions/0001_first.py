"""The first tables, and the rule that a quote is its slice of the text."""

from alembic import op
from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, LargeBinary, PrimaryKeyConstraint, Text

revision = "0001"
down_revision = None

SQLITE_VERBATIM = """
CREATE TRIGGER citations_verbatim BEFORE INSERT ON citations
WHEN NEW.quote IS NOT (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM reports WHERE id = NEW.report)
BEGIN SELECT RAISE(ABORT, 'a quote is not its slice of the report'); END
"""

POSTGRESQL_VERBATIM = """
CREATE FUNCTION check_verbatim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.quote IS DISTINCT FROM
     (SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start) FROM reports WHERE id = NEW.report)
  THEN RAISE EXCEPTION 'a quote is not its slice of the report';
  END IF;
  RETURN NEW;
END $$
"""


def upgrade() -> None:
    """Create every table, then the trigger."""
    create_reports()
    create_readings()
    create_tellings()
    create_events()
    if op.get_context().dialect.name == "postgresql":
        op.execute(POSTGRESQL_VERBATIM)
        op.execute(
            "CREATE TRIGGER citations_verbatim BEFORE INSERT OR UPDATE ON citations "
            "FOR EACH ROW EXECUTE FUNCTION check_verbatim()"
        )
    else:
        op.execute(SQLITE_VERBATIM)


def _key(column: str, target: str) -> Column[str]:
    return Column(column, Text, ForeignKey(target, ondelete="CASCADE"), nullable=False)


def _primary(table: str, *columns: str) -> PrimaryKeyConstraint:
    return PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def create_reports() -> None:
    """What came in."""
    op.create_table(
        "meta", Column("key", Text, nullable=False), Column("value", Text, nullable=False), _primary("meta", "key")
    )
    op.create_table(
        "reports",
        Column("id", Text, nullable=False),
        Column("text", Text, nullable=False),
        Column("language", Text, nullable=False),
        *(Column(name, Text) for name in ("url", "date", "title", "headline", "agency", "published")),
        _primary("reports", "id"),
    )
    op.create_table(
        "sources",
        _key("report", "reports.id"),
        Column("source", Text, nullable=False),
        _primary("sources", "report", "source"),
    )
    op.create_table(
        "segments",
        _key("report", "reports.id"),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("kind", Text, nullable=False),
        _primary("segments", "report", "start"),
    )
    op.create_table(
        "refusals",
        Column("source", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("at", Text),
        _primary("refusals", "source", "reason"),
    )


def create_readings() -> None:
    """What was found in it."""
    op.create_table(
        "readings",
        Column("id", Text, nullable=False),
        _key("report", "reports.id"),
        Column("current", Boolean, nullable=False),
        Column("versions", Text, nullable=False),
        Column("at", Text),
        Column("content", LargeBinary, nullable=False),
        _primary("readings", "id"),
    )
    op.create_index("ix_readings_report", "readings", ["report"])
    op.create_table(
        "citations",
        _key("report", "reports.id"),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("quote", Text, nullable=False),
        _primary("citations", "report", "start", "end"),
    )
    op.create_table("pending", _key("report", "reports.id"), _primary("pending", "report"))


def create_tellings() -> None:
    """Tellings, the keys they are found by, and judgements on pairs of them."""
    op.create_table(
        "tellings",
        Column("id", Text, nullable=False),
        _key("report", "reports.id"),
        Column("event", Text),
        _primary("tellings", "id"),
    )
    op.create_index("ix_tellings_report", "tellings", ["report"])
    op.create_index("ix_tellings_event", "tellings", ["event"])
    op.create_table(
        "telling_keys",
        Column("key", Text, nullable=False),
        Column("narrow", Boolean, nullable=False),
        _key("telling", "tellings.id"),
        _primary("telling_keys", "key", "narrow", "telling"),
    )
    op.create_index("ix_telling_keys_telling", "telling_keys", ["telling"])
    op.create_table(
        "links",
        *(Column(name, Text, nullable=False) for name in ("id", "left", "right", "judgement")),
        Column("score", Float, nullable=False),
        Column("reasons", Text, nullable=False),
        Column("decided_by", Text, nullable=False),
        Column("at", Text),
        Column("withdrawn", Boolean, nullable=False),
        _primary("links", "id"),
    )
    op.create_index("ix_links_left", "links", ["left"])
    op.create_index("ix_links_right", "links", ["right"])


def create_events() -> None:
    """Events and their sides."""
    op.create_table(
        "events",
        Column("id", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("status", Text, nullable=False),
        *(Column(name, Text) for name in ("edtf", "first", "last")),
        Column("independent_sources", Integer, nullable=False),
        Column("content", LargeBinary, nullable=False),
        _primary("events", "id"),
    )
    op.create_index("ix_events_first", "events", ["first"])
    op.create_table(
        "event_parties",
        Column("party", Text, nullable=False),
        _key("event", "events.id"),
        _primary("event_parties", "party", "event"),
    )
    op.create_index("ix_event_parties_event", "event_parties", ["event"])
