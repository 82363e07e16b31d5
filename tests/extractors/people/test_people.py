"""People, bodies and places, with every span."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.people.find import find_people
from extractors.people.organizations import find_organizations
from extractors.people.places import find_places
from vitext.clean import clean

TEXT = (
    "Liên minh Hợp tác xã tỉnh Yên Lãng (sau đây viết tắt là LMHTX tỉnh) họp tại xã An Lễ. Đồng chí Lê Bá Khoan, Chủ tịch Liên minh HTX tỉnh "
    "chủ trì. Giám đốc Sở Tài chính Lương Thế Nhượng phát biểu. LMHTX tỉnh phối hợp với Sở Kế hoạch và Đầu tư khảo sát các xã Tân Thạch, "
    "Tam Phước (huyện Châu Hưng). Ông Khoan giao đ/c Vũ Thị Hòa – UV BCH Liên minh HTX Việt Nam, Phó Chủ tịch theo dõi. Lê Bá Khoan kết luận."
)


def test_people_have_their_titles_before_or_after_the_name() -> None:
    people = {person.name: person.role for person in find_people(clean(TEXT).text)}
    assert people["Lê Bá Khoan"] == "Chủ tịch Liên minh HTX tỉnh"
    assert people["Lương Thế Nhượng"] == "Giám đốc Sở Tài chính"
    assert (people["Vũ Thị Hòa"] or "").startswith("UV BCH Liên minh HTX Việt Nam, Phó Chủ tịch")


def test_every_naming_of_a_person_has_its_span() -> None:
    text = clean(TEXT).text
    khoan = next(person for person in find_people(text) if person.name == "Lê Bá Khoan")
    assert [text[start:end] for start, end in khoan.spans] == ["Lê Bá Khoan", "Lê Bá Khoan"]


def test_a_declared_short_form_belongs_to_its_body() -> None:
    text = clean(TEXT).text
    bodies = {body.name: body for body in find_organizations(text)}
    union = bodies["Liên minh Hợp tác xã tỉnh Yên Lãng"]
    assert "LMHTX tỉnh" in union.aliases
    assert {text[start:end] for start, end in union.spans} >= {"Liên minh Hợp tác xã tỉnh Yên Lãng", "LMHTX tỉnh"}
    assert {"Sở Kế hoạch và Đầu tư", "Sở Tài chính"} <= set(bodies)


def test_a_short_form_in_brackets_inside_a_name_does_not_end_it() -> None:
    (body,) = find_organizations("Hội trường Liên minh Hợp tác xã (HTX) tỉnh Yên Lãng.")
    assert body.name == "Liên minh Hợp tác xã tỉnh Yên Lãng"


def test_words_that_only_look_like_bodies_are_none() -> None:
    assert (
        find_organizations("Hội nghị nghe Báo cáo; Ban hành quy chế; Số 20 và Đoàn kết; HTX nông nghiệp kiểu mới.")
        == ()
    )


def test_places_have_their_level_and_lists_keep_it() -> None:
    places = {place.name: place.level for place in find_places(clean(TEXT).text)}
    assert places == {
        "xã An Lễ": "commune",
        "tỉnh Yên Lãng": "province",
        "xã Tân Thạch": "commune",
        "xã Tam Phước": "commune",
        "huyện Châu Hưng": "district",
    }


def test_society_and_cooperatives_are_no_communes() -> None:
    assert find_places("kinh tế - xã hội; hợp tác xã Tân Phú; UBND tỉnh Tổng kết 5 năm; 19 tỉnh Miền Trung") == ()


PIECES = ("Ông ", "đồng chí ", "Lê Văn An", "Trần Thị Bình", "NGUYỄN VĂN C", ", ", " - ", "Chủ tịch ", "Phó Giám đốc ")
PIECES += (
    "UBND ",
    "HTX ",
    "Ban Chấp hành ",
    "Sở ",
    "xã ",
    "tỉnh ",
    "Lam Sơn",
    "thôn 3",
    "(",
    ")",
    ": ",
    ".",
    "\n",
    " ",
    "TM.",
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_spans_lie_inside_any_text(text: str) -> None:
    cleaned = clean(text).text
    for found in (*find_people(cleaned), *find_organizations(cleaned), *find_places(cleaned)):
        for start, end in found.spans:
            assert 0 <= start < end <= len(cleaned)
            assert cleaned[start:end].strip()
