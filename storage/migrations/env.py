"""Run by Alembic: migrates over the connection that `storage.migrate` hands in."""

from alembic import context

from storage.schema.whole import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
