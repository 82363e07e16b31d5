"""Dữ liệu mẫu: an invented organisation in the middle of its work, made by the features' own actions.

Every day is counted from today, so that whoever tries it finds tasks due this week and news of yesterday.
"""
