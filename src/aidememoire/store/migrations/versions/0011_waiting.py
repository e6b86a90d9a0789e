"""What waits for a person is found by indexes; who is known is kept beside each guise; words are counted finely."""

from alembic import op
from sqlalchemy import Boolean, Column, Integer, Text, false

revision = "0011"
down_revision = "0010"

APART = """
UPDATE links SET apart = {true} WHERE EXISTS (
  SELECT 1 FROM tellings one, tellings other
  WHERE one.id = links."left" AND other.id = links."right" AND one.event <> other.event)
"""


def upgrade() -> None:
    """Links say whether they lead to another event, events how soft they are: -1, until somebody has looked."""
    postgresql = op.get_context().dialect.name == "postgresql"
    op.add_column("links", Column("apart", Boolean, nullable=False, server_default=false()))
    op.add_column("events", Column("soft", Integer, nullable=False, server_default="-1"))
    op.add_column("guises", Column("known", Text))
    op.execute(APART.format(true="true" if postgresql else "1"))
    op.execute(f"CREATE INDEX ix_links_apart ON links (id) WHERE apart{'' if postgresql else ' = 1'}")
    op.execute("CREATE INDEX ix_events_soft ON events (soft, first, last, id) WHERE soft <> 0")
    if postgresql:
        op.execute("ALTER TABLE passage_words ALTER COLUMN words SET STATISTICS 1000")
