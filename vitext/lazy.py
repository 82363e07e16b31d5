"""Biểu thức chính quy dịch khi cần: a pattern that is compiled when it is first used, not when its module is imported.

Reading knows some two thousand patterns and one paper needs a third of them; compiling all of them took longer
than importing spaCy, and who asks for the first result on the command line waited for it.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_USES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


def regex(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """`text` as `re.compile` gives it, but compiled at its first use; a fault in it raises `re.error` then.

    It stands in for `re.Pattern` wherever its methods are called; `re.sub(this, …)` and the like take no stand-in,
    and `match.re` is the compiled pattern, not the stand-in.
    """
    return cast("re.Pattern[AnyStr]", _Waiting(text, flags))


class _Waiting:
    """A pattern not yet compiled; its methods are set at the first use and cost from then on what they cost in `re`."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what copying and pickling look for is no reason to compile
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for use in _USES:  # set once: two threads that come at the same time set the same
            setattr(self, use, getattr(compiled, use))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"regex({self.pattern!r}, {self._flags!r})"
