"""Settings of an organisation: each section is read, refused, kept, and followed by new documents."""

from __future__ import annotations

import re

import pytest

from service.accounts import store
from service.accounts.roles import ROLES
from service.database.engine import reading
from service.organisations import actions
from service.organisations.forms import SECTIONS
from service.organisations.profile import organisation_of

XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
IDENTITY = {
    "ten": "Liên minh Hợp tác xã tỉnh An Biên",
    "ten_ngan": "Liên minh HTX tỉnh",
    "viet_tat": "LMHTX",
    "co_quan_chu_quan": "Liên minh Hợp tác xã Việt Nam",
    "dia_danh": "An Biên",
    "don_vi_luu": "VP",
    "the_thuc": "state",
    "bo_cuc": "conference",
    "co_chu_tieu_de": "12",
    "co_chu": "14",
}


@pytest.fixture
def profile(engine, house):
    def look():
        with reading(engine) as db:
            return actions.profile_in(db, house.id)

    return look


def save(client, slug, given, version=1):
    return client.form(f"/thiet-lap/{slug}", {**given, "phien_ban": version})


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_the_front_page_leads_to_every_section(signed_in, house):
    page = signed_in(house, "administrator").get("/thiet-lap").text
    for slug in (*SECTIONS, "nguoi-dung", "mau", "nhat-ky", "tinh-trang"):
        assert f'href="/thiet-lap/{slug}"' in page


def test_the_identity_is_kept_and_the_letterhead_shows_it_as_printed(signed_in, house, profile):
    admin = signed_in(house, "administrator")
    assert save(admin, "co-quan", IDENTITY).status_code == 303
    kept = profile()
    assert (kept.abbreviation, kept.parent, kept.place, kept.house.body_size) == (
        "LMHTX", "Liên minh Hợp tác xã Việt Nam", "An Biên", "14",
    )  # fmt: skip
    shown = words_of(admin.get("/thiet-lap/co-quan").text)
    for line in ("LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "LIÊN MINH HỢP TÁC XÃ TỈNH AN BIÊN", "Số: 05/NQ-LMHTX",
                 "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "An Biên, ngày 20 tháng 8 năm 2026"):  # fmt: skip
        assert line in shown


def test_the_preview_follows_the_typing_and_saves_nothing(signed_in, house, profile):
    admin = signed_in(house, "administrator")
    part = admin.get("/thiet-lap/co-quan/dau-van-ban", params={**IDENTITY, "the_thuc": "party", "ten": "Đảng ủy xã"})
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in part.text
    assert "ĐẢNG ỦY XÃ" in part.text
    assert "CỘNG HÒA" not in part.text
    assert profile().profile == "state"
    both = admin.get("/thiet-lap/co-quan/dau-van-ban", params={**IDENTITY, "the_thuc": "party", "bo_cuc": "articles"})
    assert both.status_code == 200
    assert admin.get("/thiet-lap/co-quan/dau-van-ban").status_code == 200


def test_no_parent_is_told_apart_from_one_that_nobody_has_named(signed_in, house, profile):
    admin = signed_in(house, "administrator")
    assert "hãy đánh dấu" in admin.get("/thiet-lap/co-quan").text
    save(admin, "co-quan", IDENTITY | {"co_quan_chu_quan": "", "khong_chu_quan": "1"})
    assert profile().parent == ""
    assert "hãy đánh dấu" not in admin.get("/thiet-lap/co-quan").text


def test_an_organisation_without_a_name_is_refused_and_the_rest_stays_typed(signed_in, house, profile):
    page = save(signed_in(house, "administrator"), "co-quan", IDENTITY | {"ten": " "})
    assert page.status_code == 422
    assert "Chưa ghi tên cơ quan" in page.text
    assert 'value="LMHTX"' in page.text
    assert profile().abbreviation is None


def test_of_two_who_save_at_once_the_second_is_told_and_overwrites_nothing(signed_in, house, profile):
    admin = signed_in(house, "administrator")
    assert save(admin, "co-quan", IDENTITY).status_code == 303
    late = save(admin, "co-quan", IDENTITY | {"dia_danh": "Chậm Chân"})
    assert late.status_code == 409
    assert 'value="Chậm Chân"' in late.text
    assert profile().place == "An Biên"


def test_number_series_groups_and_symbols_are_kept(signed_in, house, profile):
    admin = signed_in(house, "administrator")
    given = {"kieu": "groups", "nhom_nghi_quyet": "1", "nhom_quyet_dinh": "1", "nhom_bao_cao": "2",
             "ky_hieu_nghi_quyet": "NQ-BCH", "theo_nhiem_ky": "1"}  # fmt: skip
    assert save(admin, "day-so", given).status_code == 303
    kept = profile()
    assert kept.series.groups == (("nghi_quyet", "quyet_dinh"),)
    assert kept.series.by_term
    assert kept.symbols == {"nghi_quyet": "NQ-BCH"}
    assert "ít nhất hai loại" in save(admin, "day-so", {"kieu": "groups"}, 2).text
    assert "viết liền" in save(admin, "day-so", {"kieu": "shared", "ky_hieu_ke_hoach": "K H"}, 2).text


def test_signers_keep_their_order_and_what_does_not_fit_stands_beside_them(signed_in, house, profile):
    admin = signed_in(house, "administrator")
    given = {
        "ho_ten": ["Nguyễn Văn An", "TS. Trần Bình", ""],
        "chuc_vu": ["Chủ tịch", "Phó Chủ tịch", ""],
        "quyen_han_1": ["", "thay Chủ tịch", ""],
        "quyen_han_2": ["", "", ""],
        "chuc_vu_khac": ["", "", ""],
    }
    assert save(admin, "nguoi-ky", given).status_code == 303
    assert [one.name for one in profile().signers] == ["Nguyễn Văn An", "TS. Trần Bình"]
    page = admin.get("/thiet-lap/nguoi-ky").text
    assert "phải bắt đầu bằng TM., KT., TL." in page
    assert "Không ghi học hàm" in page
    half = save(admin, "nguoi-ky", {name: rows[:1] for name, rows in given.items()} | {"chuc_vu": [""]}, 2)
    assert half.status_code == 422
    assert "Chưa ghi chức vụ" in half.text


def test_a_signature_is_previewed_as_it_will_be_printed(signed_in, house):
    given = {"ho_ten": "Trần Bình", "chuc_vu": "Phó Chủ tịch", "quyen_han_1": "TM. Ban Chấp hành", "quyen_han_2": "KT. Chủ tịch"}  # fmt: skip  # noqa: E501
    part = words_of(signed_in(house, "administrator").get("/thiet-lap/nguoi-ky/mau-ky", params=given).text)
    assert part == "TM. BAN CHẤP HÀNH KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Bình"


def test_recipient_lists_are_named_and_offered(signed_in, house, engine, profile, web_clock):
    admin = signed_in(house, "administrator")
    given = {"noi_nhan": "- Như Điều 3;\n- Tỉnh ủy (báo cáo);\n\n", "ten_ds": ["Các xã", ""],
             "noi_nhan_ds": ["- UBND xã An Sơn;\n- UBND xã An Hòa.", ""]}  # fmt: skip
    assert save(admin, "noi-nhan", given).status_code == 303
    assert profile().recipients == ("Như Điều 3", "Tỉnh ủy (báo cáo)")
    with reading(engine) as db:
        row = store.organisation(db, house.id)
        assert row is not None
        (only,) = actions.lists_of(row.settings)
    assert (only.name, only.recipients) == ("Các xã", ("UBND xã An Sơn", "UBND xã An Hòa"))
    assert "Chưa đặt tên" in save(admin, "noi-nhan", {"ten_ds": "", "noi_nhan_ds": "A"}, 2).text
    assert "còn trống" in save(admin, "noi-nhan", {"ten_ds": "A", "noi_nhan_ds": ""}, 2).text


def test_own_wording_is_kept_and_a_half_pair_refused(signed_in, house, profile):
    admin = signed_in(house, "administrator")
    given = {"chinh_ta": "hoà", "viet": ["UBND tỉnh", ""], "thanh": ["Ủy ban nhân dân tỉnh", ""]}
    assert save(admin, "chinh-ta", given).status_code == 303
    kept = profile().house
    assert kept.tone == "hoà"
    assert [(one.written, one.preferred) for one in kept.words] == [("UBND tỉnh", "Ủy ban nhân dân tỉnh")]
    for wrong in ({"viet": "A", "thanh": ""}, {"viet": "A", "thanh": "A"}, {"viet": ["A", "a"], "thanh": ["B", "C"]}):
        assert save(admin, "chinh-ta", {"chinh_ta": "", **wrong}, 2).status_code == 422
    assert save(admin, "co-quan", IDENTITY, 2).status_code == 303
    assert profile().house.tone == "hoà"  # another section's part of the same group of keys


def test_every_change_is_in_the_log_with_what_was_before(signed_in, house):
    admin = signed_in(house, "administrator")
    save(admin, "co-quan", IDENTITY)
    save(admin, "co-quan", IDENTITY | {"dia_danh": "An Sơn"}, 2)
    assert "Địa danh: An Biên → An Sơn" in admin.get("/thiet-lap/nhat-ky").text


@pytest.mark.parametrize("role", [one for one in ROLES if one != "administrator"])
def test_only_an_administrator_opens_the_settings(signed_in, house, role):
    client = signed_in(house, role)
    for path in (
        "",
        "/co-quan",
        "/day-so",
        "/mau",
        "/co-quan/dau-van-ban",
        "/nguoi-ky/mau-ky",
        "/mau/goc/nghi-quyet.docx",
    ):
        assert client.get(f"/thiet-lap{path}").status_code == 403
    for slug in SECTIONS:
        assert save(client, slug, IDENTITY).status_code == 403


@pytest.mark.parametrize("slug", SECTIONS)
def test_hostile_words_in_every_field_come_out_harmless(signed_in, house, slug):
    admin = signed_in(house, "administrator")
    fields = ("ten", "ten_ngan", "viet_tat", "co_quan_chu_quan", "dia_danh", "dia_chi", "don_vi_luu", "the_thuc",
              "ky_hieu_nghi_quyet", "kieu", "nhom_nghi_quyet", "ho_ten", "chuc_vu", "quyen_han_1", "chuc_vu_khac",
              "noi_nhan", "ten_ds", "noi_nhan_ds", "chinh_ta", "viet", "co_chu")  # fmt: skip
    given = dict.fromkeys(fields, XSS) | {"thanh": f"{XSS}!"}
    pages = [save(admin, slug, given).text, admin.get(f"/thiet-lap/{slug}").text, admin.get("/thiet-lap").text]
    pages += [admin.get(f"/thiet-lap/{part}", params=given).text for part in ("co-quan/dau-van-ban", "nguoi-ky/mau-ky")]
    for page in pages:
        assert "<script>alert" not in page.lower()
        assert "<img src=x" not in page.lower()


@pytest.mark.parametrize("slug", SECTIONS)
def test_very_long_and_very_many_values_are_refused_or_cut(signed_in, house, slug, profile):
    admin = signed_in(house, "administrator")
    given = {"ten": "Tên " * 500, "ho_ten": ["x"] * 150, "chuc_vu": ["y"] * 150, "ten_ds": ["z"] * 150,
             "noi_nhan_ds": ["a"] * 150, "viet": [f"v{n}" for n in range(150)], "thanh": ["t"] * 150,
             "noi_nhan": "dòng\n" * 1500, "ky_hieu_nghi_quyet": "K" * 400}  # fmt: skip
    assert save(admin, slug, given).status_code in (303, 422)
    kept = profile()
    assert max(len(kept.signers), len(kept.recipients), len(kept.house.words)) <= 100
    assert len(kept.name or "") <= 300


def test_a_profile_with_a_part_that_cannot_be_read_keeps_the_rest():
    kept = organisation_of({"ten": "A", "the_thuc": "royal", "nguoi_ky": [{"x": 1}], "dia_danh": "B"})
    assert (kept.name, kept.profile, kept.signers, kept.place) == ("A", "state", (), "B")
    assert organisation_of({}, name="Tên").name == "Tên"
    assert organisation_of({"ten": 5}, name="").name is None
