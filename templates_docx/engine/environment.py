"""Môi trường chạy mẫu: a Jinja environment in which a template can reach plain data and nothing else.

Jinja's own sandbox forbids some attributes; here there are no attributes at all: a dot looks into a plain dict, or at
five facts of a loop. No globals, no tests but six, no filters but those given. Values are escaped for XML, a missing
field is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from jinja2 import StrictUndefined
from jinja2.runtime import LoopContext, Undefined
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import missing

from domain.errors import InputRefused

LOOP_FACTS = frozenset(("index", "index0", "first", "last", "length"))
TESTS = ("defined", "undefined", "none", "odd", "even", "string", "number")


class MissingField(StrictUndefined):
    """What a missing field becomes: any use but `is defined` is refused."""

    __slots__ = ()

    def __init__(self, hint: str | None = None, obj: Any = missing, name: str | None = None, *_: Any) -> None:
        def refusal(_message: str) -> FieldMissing:
            return FieldMissing(obj if type(obj) is dict else None, str(name))

        super().__init__(hint, obj, name, exc=cast("Any", refusal))


class FieldMissing(InputRefused):
    """The data lacks a field that the template prints; `place` tells where the record lies in the data."""

    def __init__(self, holder: Any, field: str) -> None:
        super().__init__(
            f"Dữ liệu thiếu trường “{field}” mà mẫu cần.", advice="Hãy điền trường này rồi tạo lại văn bản."
        )
        self.holder = holder
        self.field = field

    def located(self, data: Mapping[str, Any]) -> InputRefused:
        """The same refusal with the field's whole path (`nhiem_vu[3].han`), found by identity in the data rendered."""
        if self.holder is None:
            return self
        for path, record in _records(data, ""):
            if record is self.holder:
                whole = f"{path}.{self.field}" if path else self.field
                return InputRefused(f"Dữ liệu thiếu trường “{whole}” mà mẫu cần.", advice=self.advice)
        return self


class TemplateEnvironment(SandboxedEnvironment):
    """Reads plain data only; `filters` are the only filters there are."""

    def __init__(self, filters: Mapping[str, Callable[..., Any]]) -> None:
        super().__init__(autoescape=True, undefined=MissingField, finalize=_blank_none, cache_size=0)
        self.globals = {}
        self.filters = dict(filters)
        self.tests = {name: self.tests[name] for name in TESTS}

    def getattr(self, obj: Any, attribute: str) -> Any:
        if type(obj) is dict:
            try:
                return obj[attribute]
            except KeyError:
                return MissingField(obj=obj, name=attribute)
        if type(obj) is LoopContext and attribute in LOOP_FACTS:
            return getattr(obj, attribute)
        if isinstance(obj, Undefined):
            str(obj)  # raises
        return MissingField(name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if type(obj) is list and type(argument) is int and -len(obj) <= argument < len(obj):
            return obj[argument]
        return self.getattr(obj, argument) if type(argument) is str else MissingField(name=str(argument))

    def is_safe_attribute(self, *_asked: Any) -> bool:
        return False

    def is_safe_callable(self, *_asked: Any) -> bool:
        return False


def _blank_none(value: Any) -> Any:
    """An empty value prints nothing; the word None never reaches a document."""
    return "" if value is None else value


def _records(value: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if type(value) is dict:
        yield path, value
        for key, inner in value.items():
            yield from _records(inner, f"{path}.{key}" if path else key)
    elif type(value) is list:
        for number, inner in enumerate(value, 1):
            yield from _records(inner, f"{path}[{number}]")
