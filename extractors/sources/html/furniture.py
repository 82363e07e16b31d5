"""Bỏ khung trang web: take menus, scripts and boxes off a page, and find the element that holds what it is about.

The main element is found by going down from <body> as long as one child holds most of the text that is not a link:
menus and lists of other articles are nearly all links, so they weigh nothing.
"""

from __future__ import annotations

import re

from lxml import etree

from vitext.lazy import regex

_DROPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "iframe", "svg", "canvas", "object", "embed", "head", "video"),
        *("nav", "aside", "footer", "button", "select", "input", "textarea", "audio", "map", "dialog", "link", "meta"),
    )
)
_ROLES = frozenset(("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu"))
_NAMES = regex(
    r"(?:^|[\s_-])(?:nav|navbar|menu|topmenu|breadcrumbs?|sidebar|footer|shares?|sharing|social|comments?|related|"
    r"tin-?lien-?quan|lien-?quan|tin-?khac|ads?|adv|advert\w*|quang-?cao|banner|popup|cookies?|pagination|paging|"
    r"tags?|copyright|toolbar|search|rating|login)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = regex(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_MOST = 0.7
_LINKS_IN_LIST = 3
_MOSTLY_LINKS = 0.6
_MAIN = ("//article", "//main", "//*[@role='main']", "//*[@itemprop='articleBody']")

Weights = dict[etree._Element, tuple[int, int]]  # letters in all, letters in links


def without_furniture(root: etree._Element) -> etree._Element:
    """The element of `root` (changed in place) that holds the page's own text."""
    etree.strip_elements(root, etree.Comment, etree.ProcessingInstruction, with_tail=False)
    for element in list(root.iter()):
        if _never_text(element):
            _drop(element)
    weights = _weigh(root)
    whole = _own(weights, root)
    for element in list(root.iter()):
        names = f"{element.get('class', '')} {element.get('id', '')}"
        if _NAMES.search(names) and element is not root and _own(weights, element) * 2 < whole:
            _drop(element)
    weights = _weigh(root)
    main = _main_of(root, weights)
    for element in list(main.iter("ul", "ol", "div", "section")):
        if element is not main and element in weights and _is_link_list(element, weights):
            _drop(element)
    return main


def headline(root: etree._Element, main: etree._Element) -> etree._Element | None:
    """The page's one <h1> when it stands outside of `main`."""
    found = root.findall(".//h1")
    inside = set(main.iter("h1"))
    return found[0] if len(found) == 1 and not inside else None


def _never_text(element: etree._Element) -> bool:
    if element.tag in _DROPPED or element.get("role", "").lower() in _ROLES or element.get("hidden") is not None:
        return True
    if element.tag == "header":  # of the site, unless it opens an article
        return not any(up.tag in ("article", "main") for up in element.iterancestors())
    return _HIDDEN.search(element.get("style", "")) is not None


def _main_of(root: etree._Element, weights: Weights) -> etree._Element:
    bodies = root.findall(".//body")
    main = bodies[0] if bodies else root
    named = [element for path in _MAIN for element in root.xpath(path)]
    best = max(named, key=lambda element: _own(weights, element), default=None)
    if best is not None and _own(weights, best) > _MOST * _own(weights, main):
        main = best
    while True:
        children = [child for child in main if child.tag not in ("p", "table", "tbody", "tr", "ol", "ul", "pre")]
        heaviest = max(children, key=lambda child: _own(weights, child), default=None)
        if heaviest is None or _own(weights, heaviest) <= _MOST * max(_own(weights, main), 1):
            return main
        main = heaviest


def _weigh(root: etree._Element) -> Weights:
    """Letters of every element, counted from the leaves up; a stack of our own, for pages nest deep."""
    weights: Weights = {}
    for _, element in etree.iterwalk(root, events=("end",)):
        letters = len((element.text or "").strip())
        linked = 0
        for child in element:
            child_letters, child_linked = weights[child]
            letters += child_letters + len((child.tail or "").strip())
            linked += child_linked
        weights[element] = letters, letters if element.tag == "a" else linked
    return weights


def _own(weights: Weights, element: etree._Element) -> int:
    letters, linked = weights.get(element, (0, 0))
    return letters - linked


def _is_link_list(element: etree._Element, weights: Weights) -> bool:
    letters, linked = weights[element]
    return linked > _MOSTLY_LINKS * letters and sum(1 for _ in element.iter("a")) >= _LINKS_IN_LIST


def _drop(element: etree._Element) -> None:
    """Take `element` off and leave the text behind it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
