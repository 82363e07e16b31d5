"""progress of a task with decimals"""

import sqlalchemy as sa
from alembic import op

revision = '5b7640551226'
down_revision = 'b0269675596b'
branch_labels = None
depends_on = None

_LAST = "SELECT max(id) FROM tracker_entries h WHERE h.item_id = tracker_items.id AND h.figure IS NOT NULL"
_FIGURE = f"SELECT figure FROM tracker_entries f WHERE f.id = ({_LAST})"


def upgrade() -> None:
    with op.batch_alter_table('tracker_items', schema=None) as batch_op:
        batch_op.alter_column('progress', existing_type=sa.INTEGER(), type_=sa.Double(), existing_nullable=False)
    # What had been cut off stands in the history.
    op.execute(
        f"UPDATE tracker_items SET progress = ({_FIGURE}) WHERE kind = 'task'"
        f" AND ({_FIGURE}) > progress AND ({_FIGURE}) < progress + 1"
    )


def downgrade() -> None:
    with op.batch_alter_table('tracker_items', schema=None) as batch_op:
        batch_op.alter_column('progress', existing_type=sa.Double(), type_=sa.INTEGER(), existing_nullable=False)
