"""Published ways out of Jinja, and ways to make it work for ever: none gets past the reading of the template."""

from __future__ import annotations

import pytest
from engine_samples import changed, template

from domain.errors import TemplateRefused, ThukyError
from templates_docx.engine import check_template, compile_template
from templates_docx.engine.environment import TemplateEnvironment

ESCAPES = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ ().__class__.__bases__[0] }}",
    "{{ x.__class__ }}",
    "{{ x.__init__.__globals__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ lipsum }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ self._TemplateReference__context.cycler }}",
    "{{ self }}",
    "{{ self.x }}",
    "{{ super() }}",
    "{{ caller() }}",
    "{{ varargs }}",
    "{{ range(10) }}",
    "{{ dict(a=1) }}",
    "{{ x() }}",
    "{{ x.y() }}",
    "{{ x[0] }}",
    "{{ x['a'] }}",
    "{{ x[1:2] }}",
    "{{ x|attr('__class__') }}",
    "{{ x|attr('\\x5f\\x5fclass\\x5f\\x5f') }}",
    '{{ x["\\x5f\\x5fclass\\x5f\\x5f"] }}',
    "{{ xs|map(attribute='__class__')|list }}",
    "{{ xs|selectattr('a')|first }}",
    "{{ '{0.__class__}'.format(x) }}",
    "{{ '%s'|format(x) }}",
    "{{ '{0.__class__}'|format(x) }}",
    "{{ x|pprint }}",
    "{{ x|tojson }}",
    "{{ x|safe }}",
    "{{ x|string|list }}",
    "{{ x ~ y }}",
    "{{ [x] }}",
    "{{ {'a': x} }}",
    "{{ (x, y) }}",
    "{{ x, y }}",
    "{{ x + y }}",
    "{{ -x }}",
    "{{ 'a' * 10**9 }}",
    "{{ 9**9**9 }}",
    "{{ 'x'|center(1000000000) }}",
    "{{ 1 // 0 }}",
    "{{ 10 % 3 }}",
    "{{ x.tpl }}{{ x.__dict__ }}",
    "{{ debug }}{% debug %}",
    "{{ _(x) }}",
    "{{ x is filter }}",
    "{{ x is callable }}",
    "{{ x is sameas x }}",
    "{{ x is divisibleby 3 }}",
    "{{ loop.changed(1) }}",
    "{% set x = 1 %}",
    "{% set x %}a{% endset %}",
    "{% import 'os' as os %}",
    "{% from 'a' import b %}",
    "{% include '/etc/passwd' %}",
    "{% extends 'a' %}",
    "{% block a %}{% endblock %}",
    "{% macro a() %}{% endmacro %}",
    "{% call a() %}{% endcall %}",
    "{% filter upper %}a{% endfilter %}",
    "{% do x.append(1) %}",
    "{% raw %}{{ x }}{% endraw %}",
    "{% with a = 1 %}{{ a }}{% endwith %}",
    "{% autoescape false %}{{ x }}{% endautoescape %}",
    "{% trans %}a{% endtrans %}",
    "{% for a in xs recursive %}{{ loop(a) }}{% endfor %}",
    "{% for a, b in xs %}{{ a }}{% endfor %}",
    "{% for a in range(10**9) %}x{% endfor %}",
    "{% for a in xs.items() %}x{% endfor %}",
    "{% for a in 'abc' %}x{% endfor %}",
    "{% for loop in xs %}x{% endfor %}",
    "{% for _a in xs %}x{% endfor %}",
    "{% for a in xs %}{{ loop.previtem }}{% endfor %}",
    "{% for a in xs %}{{ loop }}{% endfor %}",
    "{% for a in xs %}{{ loop.cycle('a') }}{% endfor %}",
    "{% for a in xs %}{{ loop._iterable }}{% endfor %}",
    "{% if x.__class__ %}a{% endif %}",
    "{% if ''.join(x) %}a{% endif %}",
    "{{ 'a' if x.__class__ else 'b' }}",
    "{{ x.a__b }}",
    "{{ " + "9" * 5000 + " }}",
    "{{ '" + "a" * 201 + "' }}",
    "{{ " + "(" * 400 + "x" + ")" * 400 + " }}",
    "{{ " + "not " * 600 + "x }}",
    "{{ x" + ".a" * 600 + " }}",
    "{{ " + " and ".join(["x"] * 600) + " }}",
    "{% for a in xs %}" * 6 + "x" + "{% endfor %}" * 6,
    "{% if x %}" * 40 + "x" + "{% endif %}" * 40,
]


@pytest.mark.parametrize("text", ESCAPES)
def test_no_published_escape_is_accepted(text: str) -> None:
    faults = check_template(template(text), filters={"upper": str.upper})
    assert faults
    with pytest.raises(TemplateRefused):
        compile_template(template(text), filters={"upper": str.upper})


@pytest.mark.parametrize("text", ESCAPES[:20])
def test_no_escape_hides_in_another_place(text: str) -> None:
    """Comments, deleted text, attributes and properties reach Jinja too."""

    def hidden(old: bytes) -> bytes:
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").encode()
        new = b'<w:del w:id="9" w:author="a"><w:r><w:delText>' + escaped + b"</w:delText></w:r></w:del>"
        return old.replace(b"</w:p>", new + b"</w:p>", 1)

    assert check_template(changed(template("a"), **{"word/document.xml": hidden}), filters={})

    def described(old: bytes) -> bytes:
        escaped = text.replace("&", "&amp;").replace('"', "&quot;").encode()
        return old.replace(b"<w:p>", b'<w:p w:rsidR="' + escaped + b'">', 1)

    assert check_template(changed(template("a"), **{"word/document.xml": described}), filters={})


def test_text_that_docxtpl_would_turn_into_markup_is_refused() -> None:
    """A comment hides the braces from Jinja but not from docxtpl, which then unescapes what stands between."""
    data = template("{# {{ #}<w:altChunk r:id='rId1'/>{# }} #}")
    assert check_template(data, filters={})


@pytest.mark.parametrize("value", ["a", 1, 1.5, None, [1], (1,), {"a": 1}, object(), str, len, Exception("x")])
def test_the_environment_reaches_no_attribute_of_any_object(value: object) -> None:
    environment = TemplateEnvironment({})
    for name in ("__class__", "upper", "append", "keys", "real", "args", "format", "__init__"):
        with pytest.raises(ThukyError):
            str(environment.getattr(value, name))
        with pytest.raises(ThukyError):
            str(environment.getitem(value, name))


def test_the_environment_has_no_globals_and_no_filters_of_its_own() -> None:
    environment = TemplateEnvironment({})
    assert environment.globals == {}
    assert environment.filters == {}
    assert environment.autoescape is True
