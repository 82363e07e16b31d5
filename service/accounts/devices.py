"""Thiết bị của một phiên: “Chrome trên Windows”, from what a browser says of itself."""

from __future__ import annotations

# The first that is found counts: Edge and Cốc Cốc also call themselves Chrome, Chrome calls itself Safari.
_BROWSERS = (
    ("coc_coc_browser", "Cốc Cốc"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
    ("Zalo", "Zalo"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("Chrome/", "Chrome"), ("CriOS", "Chrome"),
    ("Safari/", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "điện thoại Android"), ("Windows", "Windows"),
    ("Mac OS X", "máy Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
)  # fmt: skip


def device_words(agent: str) -> str:
    """A session's device in words."""
    browser = next((words for mark, words in _BROWSERS if mark in agent), "")
    system = next((words for mark, words in _SYSTEMS if mark in agent), "")
    if not browser and not system:
        return "Thiết bị không rõ"
    return f"{browser or 'Trình duyệt khác'} trên {system}" if system else browser
