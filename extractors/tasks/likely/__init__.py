"""Việc đoán theo ngữ cảnh: tasks that no rule knows, told by how such clauses are worded and what stands around them."""
