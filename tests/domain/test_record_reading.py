"""Reading a record: every fault is one Vietnamese sentence with its line; people may type as they are used to."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_factories import SAMPLE_FILE, reading

from domain.citation import Citation
from domain.deadline import Deadline
from domain.errors import RecordRefused
from domain.meeting import Meeting, Term
from domain.person import Person
from domain.reading import read_record
from domain.record import MeetingRecord


def faults(text: str) -> tuple[str, ...]:
    with pytest.raises(RecordRefused) as caught:
        reading(text)
    return caught.value.faults


def one_fault(text: str) -> str:
    (fault,) = faults(text)
    return fault


def refusal(text: str) -> RecordRefused:
    with pytest.raises(RecordRefused) as caught:
        read_record(text)
    return caught.value


@pytest.mark.parametrize("end", ["11h30", "11 giờ 30 cùng ngày", "11h30 ngày 20/11/2026"])
def test_end_may_be_an_hour_of_the_day_of_the_beginning(end: str) -> None:
    record = reading(f"hoi_nghi:\n  bat_dau: 8h ngày 20/11/2026\n  ket_thuc: {end}\n")
    assert str(record.meeting.end) == "2026-11-20 11:30:00"


def test_end_without_any_day_is_refused_at_its_line() -> None:
    assert one_fault("hoi_nghi:\n  ket_thuc: 11h30\n").startswith("Dòng 2: mục “ket_thuc”: “11h30” chưa đọc được")


def test_share_may_be_written_with_its_sign() -> None:
    record = reading("nghi_quyet:\n  bieu_quyet:\n    ti_le: 96,55 %\n")
    assert record.resolution.vote is not None
    assert record.resolution.vote.percent_for == Decimal("96.55")


@pytest.mark.parametrize("text", ["", "\n\n", "# chỉ có ghi chú\n", "null", "\ufeff"])
def test_empty_file_is_refused_with_advice_for_a_sample(text: str) -> None:
    fault = refusal(text)
    assert fault.message == "Tệp bản ghi trống."
    assert "thuky new meeting" in fault.advice


@pytest.mark.parametrize("text", ["xin chào", "[1, 2]", "- a\n- b\n", '"một câu"'])
def test_text_that_is_no_record_is_refused_as_such(text: str) -> None:
    assert refusal(text).message == "Bản ghi phải gồm các mục như “co_quan:”, “hoi_nghi:”, “nghi_quyet:”."


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "co_quan:\n  ten_nga: x",
            "Dòng 2: không có mục nào tên “ten_nga” ở co_quan. Có phải là “ten_ngan”?",
        ),
        ("zzzzzz: 1", "Dòng 1: không có mục nào tên “zzzzzz” ở đầu bản ghi."),
        (
            "nghi_quyet:\n  phan:\n    - nhiem_vu:\n        - chu_tri: A",
            "Dòng 4: thiếu “noi_dung” trong nghi_quyet › phan › mục 1 › nhiem_vu › mục 1.",
        ),
        ("hoi_nghi: Đại hội", "Dòng 1: mục “hoi_nghi” phải gồm các mục con có tên, không phải một giá trị."),
        ("nghi_quyet:\n  phan: a", "Dòng 2: mục “phan” phải là danh sách, mỗi dòng bắt đầu bằng “- ”."),
        ("nghi_quyet:\n  hieu_luc: [a]", "Dòng 2: mục “hieu_luc” phải là lời văn."),
        ("nghi_quyet:\n  so: -5", "Dòng 2: mục “so” không được là số âm."),
        ("nghi_quyet:\n  so: 1,5", "Dòng 2: mục “so”: “1,5” không phải là số nguyên."),
        (
            "nghi_quyet:\n  so: năm",
            "Dòng 2: mục “so”: “năm” không đọc được thành số. Hãy viết như 1.234,5: dấu chấm ngăn hàng nghìn, "
            "dấu phẩy trước phần thập phân.",
        ),
        (f"nghi_quyet:\n  so: {'9' * 5000}", "Dòng 2: mục “so”: số lớn quá 12 chữ số. Hãy kiểm tra lại."),
        (
            "nghi_quyet:\n  ngay: 31/2/2026",
            "Dòng 2: mục “ngay”: “31/2/2026” không phải là ngày có thật. Hãy viết như 15/8/2023.",
        ),
        (
            "hoi_nghi:\n  chuong_trinh:\n    - noi_dung: a\n      gio: 25h",
            "Dòng 4: mục “gio”: “25h” không phải là giờ có thật. Hãy viết như 08:30 hoặc 8h30.",
        ),
        (
            "hoi_nghi:\n  bat_dau: sáng mai",
            "Dòng 2: mục “bat_dau”: “sáng mai” chưa đọc được thành ngày và giờ. Hãy viết như 08:00 ngày 15/8/2023.",
        ),
        (
            "hoi_nghi:\n  nhiem_ky: 2030 - 2025",
            "Dòng 2: mục “nhiem_ky”: Nhiệm kỳ phải gồm năm đầu và năm cuối, như “2025 - 2030”.",
        ),
        (
            "hoi_nghi:\n  khoa: 0",
            "Dòng 2: mục “khoa”: Số La Mã chỉ viết được từ 1 đến 3999, không viết được 0. Hãy dùng số thường.",
        ),
        ("bien_ban:\n  ghi_dia_danh: đôi khi", "Dòng 2: mục “ghi_dia_danh” phải là “có” hoặc “không”."),
        (
            "co_quan:\n  the_thuc: bang",
            "Dòng 2: mục “the_thuc” chỉ nhận “state”, “party”, “youth” hoặc “hybrid”, không nhận “bang”.",
        ),
        (
            "phien_ban: thuky.meeting/9",
            "Dòng 1: mục “phien_ban” chỉ nhận “thuky.meeting/1”, không nhận “thuky.meeting/9”.",
        ),
        (
            "ke_hoach:\n  to_chuc_thuc_hien:\n    - noi_dung: a\n      thoi_han: {tu: 31/12/2026, den: 01/01/2026}",
            "Dòng 4: mục “thoi_han”: Ngày kết thúc 01/01/2026 sớm hơn ngày bắt đầu 31/12/2026. "
            "Hãy kiểm tra lại hai ngày này.",
        ),
        (
            "nghi_quyet:\n  noi_nhan:\n    - A\n    -\n    - B",
            "Dòng 4: mục “nghi_quyet › noi_nhan › mục 2” còn trống. Hãy ghi nội dung, hoặc bỏ dòng này.",
        ),
    ],
)  # fmt: skip
def test_fault_is_one_sentence_at_its_line(text: str, fault: str) -> None:
    assert one_fault(text) == fault


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ('{"nghi_quyet": {"so": true}}', "mục “so”: phải là số, không phải “có” hoặc “không”."),
        ('{"nghi_quyet": {"so": 5.5}}', "mục “so”: “5.5” không phải là số nguyên."),
        ('{"nghi_quyet": {"so": NaN}}', "mục “so”: “nan” không phải là số nguyên."),
        ('{"nghi_quyet": {"ngay": 20260815}}', "mục “ngay”: “20260815” chưa phải là ngày, giờ."),
        ('{"hoi_nghi": {"bat_dau": 8}}', "mục “bat_dau”: “8” chưa phải là ngày, giờ."),
        ('{"bien_ban_kiem_phieu": {"gio": 8}}', "mục “gio”: “8” chưa phải là ngày, giờ."),
        ('{"hoi_nghi": {"dia_diem": 12}}', "mục “dia_diem” phải là lời văn."),
        ('{"hoi_nghi": {"dia_diem": {"a": 1}}}', "mục “dia_diem” phải là lời văn."),
        ('{"co_quan": {"ky_hieu": ["a"]}}', "mục “ky_hieu” phải gồm các mục con có tên."),
    ],
)
def test_json_value_of_the_wrong_kind_is_never_guessed(text: str, part: str) -> None:
    assert one_fault(text).startswith(f"Dòng 1: {part}")


def test_all_faults_are_told_at_once_in_the_order_of_the_lines() -> None:
    told = faults(
        """\
        nghi_quyet:
          so: một
          ngay: hôm qua
        hoi_nghi:
          dia_diem: [a]
          la: 1
        """
    )
    assert [fault.partition(":")[0] for fault in told] == ["Dòng 2", "Dòng 3", "Dòng 5", "Dòng 6"]


def test_refusal_counts_its_faults_and_says_that_the_file_is_unchanged() -> None:
    fault = refusal("a: 1\nb: 2\n")
    assert fault.message == "Bản ghi có 2 chỗ chưa đúng."
    assert fault.advice == "Hãy sửa các dòng trên rồi chạy lại; tệp không bị thay đổi."
    assert fault.status == 2


def test_misspelt_required_key_is_told_with_what_it_should_be() -> None:
    told = faults("hoi_nghi:\n  thu_ky: {ho_te: A}\n")
    assert told == (
        "Dòng 2: không có mục nào tên “ho_te” ở hoi_nghi › thu_ky. Có phải là “ho_ten”?",
        "Dòng 2: thiếu “ho_ten” trong hoi_nghi › thu_ky.",
    )


def test_keys_without_a_value_say_nothing() -> None:
    record = reading(
        "hoi_nghi:\n  loai:\n  chu_tri:\n  chuong_trinh:\n  nhiem_ky: ~\nnghi_quyet:\nco_quan:\n  ky_hieu:\n"
    )
    assert record == MeetingRecord()


def test_text_is_composed_and_trimmed() -> None:
    record = read_record(unicodedata.normalize("NFD", "hoi_nghi:\n  dia_diem: '  Hội trường Đoàn Kết '\n")).record
    assert record.meeting.venue == "Hội trường Đoàn Kết"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_sample_reads_the_same_from_decomposed_text_and_windows_lines(form: Any, sample_record: MeetingRecord) -> None:
    text = SAMPLE_FILE.read_text(encoding="utf-8").replace("\n", "\r\n")
    assert read_record(unicodedata.normalize(form, text)).record == sample_record


@pytest.mark.parametrize(
    "written", ["15/8/2026", "15-8-2026", "2026-08-15", "ngày 15 tháng 8 năm 2026", "'15/08/2026'"]
)
def test_days_are_read_as_people_write_them(written: str) -> None:
    assert reading(f"nghi_quyet:\n  ngay: {written}").resolution.issued == date(2026, 8, 15)


@pytest.mark.parametrize("written", ["8:30", "8h30", "08 giờ 30", "08:30:00"])
def test_clock_times_are_read_as_people_write_them(written: str) -> None:
    assert reading(f"bien_ban_kiem_phieu:\n  gio: {written}").vote_count.counted_at == time(8, 30)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("8h00 ngày 15/8/2026", datetime(2026, 8, 15, 8)),  # noqa: DTZ001
        ("ngày 15/8/2026", date(2026, 8, 15)),
        ("2026-08-15T08:30", datetime(2026, 8, 15, 8, 30)),  # noqa: DTZ001
    ],
)
def test_start_may_have_an_hour_or_only_a_day(written: str, moment: date) -> None:
    start = reading(f"hoi_nghi:\n  bat_dau: {written}").meeting.start
    assert start == moment
    assert type(start) is type(moment)


@pytest.mark.parametrize(("written", "number"), [("08", 8), ("1.200", 1200), ("0", 0)])
def test_counts_are_read_as_people_write_them(written: str, number: int) -> None:
    assert reading(f"nghi_quyet:\n  so: {written}").resolution.number == number


@pytest.mark.parametrize(("written", "number"), [("1.234,5", "1234.5"), ("-3", "-3"), ("0,05", "0.05"), ("08", "8")])
def test_figures_are_read_with_a_decimal_comma(written: str, number: str) -> None:
    record = reading(f"nghi_quyet:\n  phan:\n    - chi_tieu:\n      - {{ten: a, gia_tri: '{written}'}}")
    assert record.resolution.sections[0].targets[0].value == Decimal(number)


@pytest.mark.parametrize(("written", "number"), [("1234.5", "1234.5"), ("1e3", "1000"), ('"1.234,5"', "1234.5")])
def test_figures_of_json_keep_their_value(written: str, number: str) -> None:
    text = f'{{"nghi_quyet": {{"phan": [{{"chi_tieu": [{{"ten": "a", "gia_tri": {written}}}]}}]}}}}'
    assert read_record(text).record.resolution.sections[0].targets[0].value == Decimal(number)


@pytest.mark.parametrize(
    ("written", "said"), [("có", True), ("Có", True), ("không", False), ("true", True), ("co", True)]
)
def test_yes_and_no_are_read_in_vietnamese(written: str, said: bool) -> None:  # noqa: FBT001
    assert reading(f"bien_ban:\n  ghi_dia_danh: {written}").minutes.dated is said


@pytest.mark.parametrize("written", ["VI", "6", '"6"'])
def test_assembly_is_written_in_roman_figures(written: str) -> None:
    assert reading(f"hoi_nghi:\n  khoa: {written}").meeting.assembly == "VI"


@pytest.mark.parametrize("written", ["2025 - 2030", "2025-2030", "2025 – 2030", "[2025, 2030]"])
def test_term_is_read_with_any_dash(written: str) -> None:
    assert reading(f"hoi_nghi:\n  nhiem_ky: {written}").meeting.term == Term(2025, 2030)


@pytest.mark.parametrize("written", ["không", "Không có", "khong", '""'])
def test_parent_may_be_said_to_be_none(written: str) -> None:
    assert reading(f"co_quan:\n  co_quan_chu_quan: {written}").organisation.parent == ""


def test_lone_value_stands_for_a_list_of_one() -> None:
    record = reading("nghi_quyet:\n  noi_nhan: Như trên\n  can_cu:\n    - Điều lệ\n")
    assert record.resolution.recipients == ("Như trên",)
    assert record.resolution.bases == (Citation(verbatim="Điều lệ"),)


def test_a_line_typed_whole_is_a_task_with_a_deadline_in_words() -> None:
    record = reading("nghi_quyet:\n  giao:\n    - Rà soát\n    - {noi_dung: Báo cáo, thoi_han: hằng quý}\n")
    first, second = record.resolution.assignments
    assert first.text == "Rà soát"
    assert second.deadline == Deadline(text="hằng quý")


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Lê A - Chủ tịch, Bí thư", Person(name="Lê A", titles=("Chủ tịch", "Bí thư"))),
        ("đ/c Lê A, Chủ tịch", Person(name="Lê A", titles=("Chủ tịch",), address="đồng chí")),
        ("Bà Lê B", Person(name="Lê B", address="bà")),
        ("Ông Thị C - thành viên", Person(name="Ông Thị C", titles=("thành viên",))),
        ("Lê A – Trưởng phòng Kế hoạch - Hỗ trợ", Person(name="Lê A", titles=("Trưởng phòng Kế hoạch - Hỗ trợ",))),
    ],
)
def test_person_is_read_from_one_line(line: str, person: Person) -> None:
    assert reading(f"hoi_nghi:\n  chu_tri: {line}").meeting.chair == person


def test_words_for_comparison_are_understood() -> None:
    record = reading("nghi_quyet:\n  phan:\n    - chi_tieu:\n      - {ten: a, gia_tri: 5, so_sanh: Ít nhất}\n")
    assert record.resolution.sections[0].targets[0].comparator == ">="


def test_organisation_symbols_are_free_keys() -> None:
    assert reading("co_quan:\n  ky_hieu: {nghi_quyet: NQ-BCH}").organisation.symbols == {"nghi_quyet": "NQ-BCH"}


def test_json_and_yaml_of_the_same_facts_are_one_record() -> None:
    yaml_record = reading("hoi_nghi: {lan_thu: 5, dia_diem: Phòng họp}\n")
    assert (
        read_record('{"hoi_nghi": {"lan_thu": 5, "dia_diem": "Ph\\u00f2ng h\\u1ecdp", "khoa": null}}').record
        == yaml_record
    )
    assert yaml_record.meeting == Meeting(ordinal=5, venue="Phòng họp")


@given(st.sampled_from(["hoi_nghi", "nghi_quyet", "co_quan"]), st.text("abcdeghi_0 :-[]{}'\"\n", max_size=40))
def test_any_block_is_read_or_refused_with_lines(block: str, rest: str) -> None:
    told = None
    try:
        read_record(f"{block}: {rest}")
    except RecordRefused as fault:
        told = fault
    assert told is None or all(line.startswith("Dòng ") and line.endswith(("?", ".")) for line in told.faults)
    assert "None" not in str(told or "")
