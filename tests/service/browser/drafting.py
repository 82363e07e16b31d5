"""What a person does on the drafting pages, for the browser tests: find a field, type, wait until it is saved."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


def field(page: Page, path: str, row: int = 0) -> Locator:
    """The field of a path without rows; `row` counts when it stands in a list."""
    plain = page.locator(f'[data-form] [data-path="{path}"]')
    if plain.count():
        return plain
    names = path.split(".")
    return page.locator(f'[data-form] [data-path^="{names[0]}."][data-path$=".{names[-1]}"]').and_(
        page.locator("".join(f'[data-path*="{name}"]' for name in names))
    ).nth(row)  # fmt: skip


def typed(page: Page, path: str, words: str, row: int = 0) -> None:
    """Type into a field and wait until the service has it."""
    one = field(page, path, row)
    with page.expect_response(lambda answer: _carries(answer, path)) as answer:
        one.fill(words)
    assert answer.value.ok


def _carries(answer: object, path: str) -> bool:
    request = answer.request  # type: ignore[attr-defined]
    return request.url.endswith("/luu") and path.rpartition(".")[2] in (request.post_data or "")


def chosen(page: Page, path: str, words: str, row: int = 0) -> None:
    """Choose in a list of choices and wait until the service has it."""
    with page.expect_response(lambda answer: _carries(answer, path)):
        field(page, path, row).select_option(label=words)


def all_saved(page: Page) -> None:
    """Wait until the page says that everything is saved, and nothing waits on this machine."""
    expect(page.locator("[data-saved]")).to_contain_text("Đã lưu lúc")
    expect(page.locator('[data-drafting][data-pending="0"]')).to_be_visible()


def next_step(page: Page, title: str) -> None:
    """Go on by the button at the end of the form."""
    page.get_by_role("button", name=f"Lưu và tiếp: {title}").click()
    expect(page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
