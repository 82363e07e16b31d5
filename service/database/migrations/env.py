"""Alembic's entry: the connection comes from `service.database.migrate`, already in a transaction."""

from alembic import context

from service.database.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()
