"""A client that looks at every page it fetches, as a careful reader would."""

from __future__ import annotations

import json
import re
from typing import Any

from lxml import html

from tests.service.quick_client import QuickClient

_UNLABELLED_TYPES = ("hidden", "submit", "button", "reset", "image")


class PageClient(QuickClient):
    """`get` and `post` check what comes back when it is a page; `form` sends the page's own CSRF token along."""

    def request(self, *args: Any, **options: Any) -> Any:
        """Fetch, and check a page."""
        response = super().request(*args, **options)
        if response.headers.get("content-type", "").startswith("text/html") and response.text.lstrip().startswith("<!"):
            faults = page_faults(response.text)
            assert not faults, f"{response.request.method} {response.url}: {faults}"
        return response

    def csrf(self, path: str = "/") -> str:
        """The CSRF token that a page of the signed-in person carries."""
        found = re.search(r"X-CSRF-Token&#34;: &#34;([^&]+)|\"X-CSRF-Token\": \"([^\"]+)\"", self.get(path).text)
        assert found, f"{path} carries no token"
        return found[1] or found[2]

    def form(self, path: str, data: dict[str, Any] | None = None, **options: Any) -> Any:
        """POST a form as the page would."""
        token = self.__dict__.get("_token")
        if token is None:
            token = self.__dict__["_token"] = self.csrf()
        return self.post(path, data={**(data or {}), "csrf": token}, **options)


def page_faults(page: str) -> list[str]:
    """What is wrong with a page."""
    root = html.document_fromstring(page)
    faults = []
    if root.get("lang") != "vi":
        faults.append("html has no lang=vi")
    if len(root.findall(".//h1")) != 1:
        faults.append(f"{len(root.findall('.//h1'))} h1")
    ids = [element.get("id") for element in root.iter() if isinstance(element.tag, str) and element.get("id")]
    faults += [f"id {one} twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    labelled = {label.get("for") for label in root.findall(".//label")}
    for field in root.xpath("//input|//select|//textarea"):
        if field.tag == "input" and field.get("type") in _UNLABELLED_TYPES:
            continue
        inside = any(parent.tag == "label" for parent in field.iterancestors())
        if not (inside or field.get("id") in labelled or field.get("aria-label") or field.get("aria-labelledby")):
            faults.append(f"{field.tag} {field.get('name')} has no label")
    for form in root.xpath("//form[translate(@method, 'POST', 'post')='post']"):
        open_to_all = form.get("action", "").startswith(("/dang-nhap", "/bat-dau"))
        if not open_to_all and not form.xpath(".//input[@name='csrf' and string-length(@value) > 20]"):
            faults.append(f"form {form.get('action')} has no CSRF field")
    for button in root.xpath("//button|//a"):
        if not (button.text_content().strip() or button.get("aria-label")):
            faults.append(f"{button.tag} without words: {html.tostring(button)[:80]!r}")
    words = " ".join(root.xpath("//body//text()[not(ancestor::script) and not(ancestor::pre)]"))
    faults += [
        f"“{found}” in the words" for found in re.findall(r"\bNone\b|\{\{|\}\}|\bundefined\b|\bTraceback\b", words)
    ]
    faults += [f"inline {name}" for name in root.xpath("//@*[starts-with(name(), 'on') or name() = 'style']/..")]
    blocks = root.xpath("//script[not(@src) and @type='application/ld+json']")  # data, which no browser runs
    faults += [f"JSON-LD is no JSON: {error}" for block in blocks if (error := _json_fault(block.text or ""))]
    faults += ["inline script"] * (len(root.xpath("//script[not(@src)]")) - len(blocks))
    return faults


def _json_fault(text: str) -> str:
    try:
        value = json.loads(text)
    except ValueError as error:
        return str(error)
    return "" if isinstance(value, dict) and value.get("@context") == "https://schema.org" else "no schema.org object"
