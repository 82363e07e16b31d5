"""Ai chủ trì, ai thư ký, ai kết luận: those who led a meeting and kept its minutes."""
