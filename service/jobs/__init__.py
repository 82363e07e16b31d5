"""Việc chạy sau trang: slow work as rows that survive a restart, told to workers through huey.

The row is the truth, the message in huey only a bell with the row's id: a lost message is rung again, a double one
finds nothing to take. A job's work writes nothing itself; it returns what to write, and that is written in the
transaction that marks the job done, once, by whoever still holds it.
"""
