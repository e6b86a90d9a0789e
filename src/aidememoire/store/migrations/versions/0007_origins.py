"""Where pages came from, the feeds that are watched and the pages they named."""

from alembic import op
from sqlalchemy import BigInteger, Column, Integer, PrimaryKeyConstraint, Text

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Create the tables. Pages read before are files of the name they go by, or it is not known where they were."""
    op.create_table(
        "origins",
        Column("source", Text, nullable=False),
        Column("place", Text, nullable=False),
        *(
            Column(name, Text)
            for name in ("member", "address", "fetched", "content_type", "charset", "dated_by", "feed")
        ),
        PrimaryKeyConstraint("source", name="pk_origins"),
    )
    op.create_index("ix_origins_place", "origins", ["place"])
    op.create_table(
        "feeds",
        Column("address", Text, nullable=False),
        *(Column(name, Text) for name in ("etag", "modified", "checked", "problem")),
        PrimaryKeyConstraint("address", name="pk_feeds"),
    )
    op.create_table(
        "items",
        Column("address", Text, nullable=False),
        Column("feed", Text, nullable=False),
        Column("number", BigInteger, nullable=False),
        *(Column(name, Text) for name in ("date", "title")),
        Column("state", Text, nullable=False),
        Column("source", Text),
        Column("tries", Integer, nullable=False),
        PrimaryKeyConstraint("address", name="pk_items"),
    )
    op.create_index("ix_items_state_number", "items", ["state", "number"])
