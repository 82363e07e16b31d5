"""Tables of plain text whose columns stand apart by blanks only: rows of work, and of what was planned and reached."""

from __future__ import annotations

from extractors.extract import extract_text

WORK = """\
KẾ HOẠCH
Công tác quý IV năm 2031

Phân công cụ thể như sau:

STT   Nội dung công việc                    Chủ trì              Thời gian
1     Rà soát danh sách hợp tác xã          Phòng Kinh tế        Trước 15/10
2     Mở lớp tập huấn kế toán               Văn phòng            20/11
      Gửi báo cáo về tỉnh                   Văn phòng            31/12
"""
COUNTED = """\
BÁO CÁO
Kết quả năm 2031

TT    Chỉ tiêu                 ĐVT       Kế hoạch    Thực hiện
1     Thành lập mới            HTX       12          15
2     Kết nạp thành viên       người     1.200       1.340
3     Nợ quá hạn               %         0,5         0,62
"""


def test_rows_of_work_say_who_does_it_and_by_when() -> None:
    found = extract_text(WORK).tasks
    assert [(task.text, task.lead, task.deadline.text) for task in found if task.deadline] == [
        ("Rà soát danh sách hợp tác xã", "Phòng Kinh tế", "Trước 15/10"),
        ("Mở lớp tập huấn kế toán", "Văn phòng", "20/11"),
        ("Gửi báo cáo về tỉnh", "Văn phòng", "31/12"),
    ]


def test_rows_of_figures_are_read_by_their_columns() -> None:
    found = [(one.kind, one.indicator, one.value, one.unit) for one in extract_text(COUNTED).targets]
    assert found == [
        ("target", "Thành lập mới", 12, "HTX"),
        ("result", "Thành lập mới", 15, "HTX"),
        ("target", "Kết nạp thành viên", 1200, "người"),
        ("result", "Kết nạp thành viên", 1340, "người"),
        ("target", "Nợ quá hạn", 0.5, "%"),
        ("result", "Nợ quá hạn", 0.62, "%"),
    ]
