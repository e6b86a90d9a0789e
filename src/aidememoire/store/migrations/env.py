"""Runs migrations on the connection handed over by store.upgrade; there is no offline mode."""

from alembic import context

from aidememoire.store.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, transactional_ddl=True)
context.run_migrations()
