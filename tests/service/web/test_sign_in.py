"""Signing in and out, the first run, passwords and sessions."""

from __future__ import annotations


def test_the_first_visitor_makes_the_organisation_and_is_signed_in(visitor):
    assert visitor.get("/").headers["location"] == "/dang-nhap?ve=%2F"
    assert visitor.get("/dang-nhap").headers["location"] == "/bat-dau"
    assert visitor.get("/bat-dau").status_code == 200
    given = {"co_quan": "Hội Nông dân xã An Sơn", "ho_ten": "Lê Thị Hoà", "ten_dang_nhap": "hoa.le"}
    assert "ít nhất 10" in visitor.post("/bat-dau", data={**given, "mat_khau": "ngắn"}).text
    assert visitor.post("/bat-dau", data={**given, "mat_khau": "mưa rơi trên mái"}).headers["location"] == "/"
    assert "Lê Thị Hoà" in visitor.get("/").text
    assert visitor.get("/bat-dau").status_code == 303


def test_a_wrong_password_is_refused_and_many_wrong_ones_close_the_door(visitor, house, web_clock):
    wrong = {"ten_dang_nhap": "secretary.an-bien", "mat_khau": "không phải mật khẩu"}
    for _ in range(8):
        assert visitor.post("/dang-nhap", data=wrong).status_code == 403
    right = {"ten_dang_nhap": "secretary.an-bien", "mat_khau": "một câu dễ nhớ"}
    assert visitor.post("/dang-nhap", data=right).status_code == 429
    web_clock.pass_by(minutes=16)
    assert visitor.post("/dang-nhap", data=right).status_code == 303


def test_a_form_without_the_token_of_the_session_changes_nothing(signed_in, house):
    client = signed_in(house, "secretary")
    assert client.post("/dang-xuat").status_code == 403
    assert client.get("/").status_code == 200
    assert client.form("/dang-xuat").status_code == 303
    assert client.get("/").status_code == 303


def test_a_form_of_another_site_cannot_sign_anyone_in(visitor, house):
    given = {"ten_dang_nhap": "secretary.an-bien", "mat_khau": "một câu dễ nhớ"}
    assert visitor.post("/dang-nhap", data=given, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert visitor.post("/dang-nhap", data=given, headers={"Origin": "http://elsewhere.example"}).status_code == 403


def test_after_signing_in_one_is_led_back_but_never_to_another_site(visitor, house):
    given = {"ten_dang_nhap": "viewer.an-bien", "mat_khau": "một câu dễ nhớ"}
    assert visitor.post("/dang-nhap", data={**given, "ve": "/mat-khau"}).headers["location"] == "/mat-khau"
    for back in ("https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"):
        assert visitor.post("/dang-nhap", data={**given, "ve": back}).headers["location"] == "/"


def test_a_changed_password_ends_every_other_session(signed_in, house):
    here, there = signed_in(house, "editor"), signed_in(house, "editor")
    assert "chưa đúng" in here.form("/mat-khau", {"cu": "sai rồi mà", "moi": "câu mới rất dài"}).text
    assert here.form("/mat-khau", {"cu": "một câu dễ nhớ", "moi": "câu mới rất dài"}).status_code == 303
    assert here.get("/").status_code == 200
    assert there.get("/").status_code == 303


def test_a_session_that_nobody_uses_ends_by_itself(signed_in, house, web_clock):
    client = signed_in(house, "secretary")
    web_clock.pass_by(days=15)
    assert client.get("/").status_code == 303
