"""Passages of reports by their words: the index of each engine, and the rule on quotes where texts are withheld."""

from alembic import op
from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Text, text

revision = "0005"
down_revision = "0004"

SQLITE_WORDS = (
    "CREATE VIRTUAL TABLE passage_words USING fts5"
    "(words, marks, content='', columnsize=0, tokenize='unicode61 remove_diacritics 0')"
)

POSTGRESQL_WORDS = (
    "CREATE TABLE passage_words (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    "CREATE INDEX ix_passage_words ON passage_words USING gin (words)",
)

MAPPED = "asciiword, word, asciihword, hword, hword_asciipart, hword_part"

SQLITE_VERBATIM = """
CREATE TRIGGER citations_{when} BEFORE {what} ON citations
WHEN length(NEW.quote) <> NEW."end" - NEW.start OR
     (SELECT text <> '' AND substr(text, NEW.start + 1, NEW."end" - NEW.start) IS NOT NEW.quote
      FROM reports WHERE id = NEW.report)
BEGIN SELECT RAISE(ABORT, 'a quote is not its slice of the report'); END
"""

SQLITE_TEXT = """
CREATE TRIGGER reports_text BEFORE UPDATE OF text ON reports
WHEN OLD.text <> '' AND NEW.text <> OLD.text
BEGIN SELECT RAISE(ABORT, 'the text of a report does not change'); END
"""

POSTGRESQL_VERBATIM = """
CREATE OR REPLACE FUNCTION check_verbatim() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF length(NEW.quote) <> NEW."end" - NEW.start OR
     (SELECT text <> '' AND substr(text, NEW.start + 1, NEW."end" - NEW.start) IS DISTINCT FROM NEW.quote
      FROM reports WHERE id = NEW.report)
  THEN RAISE EXCEPTION 'a quote is not its slice of the report';
  END IF;
  RETURN NEW;
END $$
"""

POSTGRESQL_TEXT = """
CREATE FUNCTION check_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.text <> '' AND NEW.text <> OLD.text THEN RAISE EXCEPTION 'the text of a report does not change';
  END IF;
  RETURN NEW;
END $$
"""


def upgrade() -> None:
    """Create the tables and the indexes of words. Reports read before are indexed when the record is next searched."""
    create_passages()
    create_withheld()
    if op.get_context().dialect.name == "postgresql":
        set_up_postgresql()
    else:
        set_up_sqlite()
    op.execute(text("INSERT INTO meta SELECT 'searchable', '1' WHERE NOT EXISTS (SELECT 1 FROM readings)"))


def create_passages() -> None:
    """A stretch of a report that can be found by its words."""
    key = ForeignKey("reports.id", ondelete="CASCADE")
    op.create_table(
        "passages",
        Column("id", BigInteger, autoincrement=False, nullable=False),
        Column("report", Text, key, nullable=False),
        Column("kind", Text, nullable=False),
        Column("label", Text, nullable=False),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("parties", Text, nullable=False),
        *(Column(name, Text) for name in ("first", "last", "telling")),
        Column("current", Boolean, nullable=False),
        PrimaryKeyConstraint("id", name="pk_passages"),
    )
    op.create_index("ix_passages_report", "passages", ["report"])


def create_withheld() -> None:
    """Reports of a copy made without texts."""
    op.create_table(
        "withheld",
        Column("report", Text, ForeignKey("reports.id", ondelete="CASCADE"), nullable=False),
        Column("length", Integer, nullable=False),
        Column("digest", Text, nullable=False),
        Column("seal", Text, nullable=False),
        PrimaryKeyConstraint("report", name="pk_withheld"),
    )


def set_up_sqlite() -> None:
    """The index, and the rules on quotes and texts."""
    op.execute(SQLITE_WORDS)
    op.execute("DROP TRIGGER citations_verbatim")
    for when, what in (("insert", "INSERT"), ("update", "UPDATE")):
        op.execute(SQLITE_VERBATIM.format(when=when, what=what))
    op.execute(SQLITE_TEXT)


def set_up_postgresql() -> None:
    """The index with stems that leave no word out, and the rules on quotes and texts."""
    for code, language in (("fr", "french"), ("en", "english")):
        name = f"aidememoire_{code}"
        op.execute(f"CREATE TEXT SEARCH DICTIONARY {name} (TEMPLATE = snowball, Language = {language})")
        op.execute(f"CREATE TEXT SEARCH CONFIGURATION {name} (COPY = pg_catalog.simple)")
        op.execute(f"ALTER TEXT SEARCH CONFIGURATION {name} ALTER MAPPING FOR {MAPPED} WITH {name}")
    for statement in (*POSTGRESQL_WORDS, POSTGRESQL_VERBATIM, POSTGRESQL_TEXT):
        op.execute(statement)
    op.execute("CREATE TRIGGER reports_text BEFORE UPDATE ON reports FOR EACH ROW EXECUTE FUNCTION check_text()")
