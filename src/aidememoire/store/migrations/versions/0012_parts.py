"""On PostgreSQL the words of whole reports and those of what they tell stand apart, so that each are counted alone."""

from alembic import op

revision = "0012"
down_revision = "0011"

PARTS = (
    "CREATE TABLE passage_words_parts (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    "ALTER TABLE passage_words_parts ALTER COLUMN words SET STATISTICS 1000",
    "INSERT INTO passage_words_parts SELECT id, words FROM passage_words WHERE NOT words @@ 'kreport' ORDER BY id",
    "DELETE FROM passage_words WHERE NOT words @@ 'kreport'",
    # with the little memory given by default, the index of a large record takes many times as long
    "SET LOCAL maintenance_work_mem = '512MB'",
    "CREATE INDEX ix_passage_words_parts ON passage_words_parts USING gin (words)",
    "ANALYZE passage_words",
    "ANALYZE passage_words_parts",
)


def upgrade() -> None:
    """Move the passages that are no whole report into a table of their own; nothing is read or drawn again."""
    if op.get_context().dialect.name == "postgresql":
        for statement in PARTS:
            op.execute(statement)
