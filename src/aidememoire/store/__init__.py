"""The record on disk: SQLAlchemy tables, what is written to them and read back, migrations."""
