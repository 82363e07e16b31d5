"""Người dùng, phiên đăng nhập, vai trò và cơ quan."""
