"""Biểu mẫu của bài: what the page sends, as JSON while typing or as an ordinary form, into values of an article."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import File, Request, UploadFile
from pydantic import BaseModel, ConfigDict, Field

from domain.errors import InputRefused, LimitExceeded, ThukyError
from service.bulletins.pictures import Picture, prepare
from service.web.guard import Brief, settings_of
from vitext.dates import read_moment
from vitext.unsaid import with_year

_PHOTO_WORDS = {"chu-thich": "caption", "nguon": "credit", "ta": "alt"}


class PhotoWords(BaseModel):
    """The words of one photo."""

    model_config = ConfigDict(extra="forbid")
    caption: str = ""
    credit: str = ""
    alt: str = ""


class Typed(BaseModel):
    """An article as it stands on the page; `version` is the one that the page was made from."""

    model_config = ConfigDict(extra="forbid")
    version: int
    title: str = ""
    lead: str = ""
    body: str = ""
    author: str = ""
    source: str = ""
    category: int | None = None
    hot: bool = False
    photos: Annotated[dict[int, PhotoWords], Field(max_length=60)] = Field(default_factory=dict)

    def values(self) -> dict[str, Any]:
        """The article's own fields."""
        return {
            "title": self.title,
            "lead": self.lead,
            "body": self.body,
            "author": self.author,
            "source": self.source,
            "category_id": self.category,
            "hot": self.hot,
        }


def typed(form: Mapping[str, Any]) -> Typed:
    """The same from an ordinary form. Raises InputRefused."""
    photos: dict[int, dict[str, str]] = {}
    for name, value in form.items():
        start, _, rest = name.partition("-")
        number, _, field = rest.partition("-")
        if start == "anh" and number.isdecimal() and len(number) < 10 and field in _PHOTO_WORDS:
            photos.setdefault(int(number), {})[_PHOTO_WORDS[field]] = str(value)
    category = str(form.get("chuyen_muc") or "")
    return Typed(
        version=number_of(form.get("phien_ban")),
        title=str(form.get("tieu_de") or ""),
        lead=str(form.get("mo_dau") or ""),
        body=str(form.get("noi_dung") or ""),
        author=str(form.get("tac_gia") or ""),
        source=str(form.get("nguon") or ""),
        category=int(category) if category.isdecimal() and len(category) < 10 else None,
        hot="tin_nong" in form,
        photos={one: PhotoWords(**words) for one, words in photos.items()},
    )


def number_of(written: Any) -> int:
    """A version that a page sent. Raises InputRefused."""
    text = str(written or "")
    if not text.isdecimal() or len(text) > 9:
        raise InputRefused("Trang này thiếu số phiên bản của bài.", advice="Hãy tải lại trang rồi làm lại.")
    return int(text)


def moment_of(written: str, zone: ZoneInfo, today: date) -> datetime:
    """The moment of a schedule, as the browser or a person writes it: "8h 25/11", "8h mai". Raises InputRefused."""
    text = " ".join(written.split())
    try:
        try:
            return read_moment(text).replace(tzinfo=zone)
        except ValueError:
            return read_moment(with_year(text, today=today, near=today)).replace(tzinfo=zone)
    except ValueError:
        raise InputRefused("Chưa đọc được giờ đăng.", advice="Hãy viết ngày và giờ như 08:00 ngày 15/8/2026.") from None


def prepared_photos(
    request: Request, who: Brief, anh: Annotated[list[UploadFile], File()]
) -> list[Picture] | ThukyError:
    """Photos made ready to be kept, or what is wrong with one.

    A dependency that comes before `Db`: a photo takes a second, in which nobody else could write.
    """
    who.require("publish")
    try:
        return [prepare(bytes_of(one, settings_of(request).upload_limit)) for one in anh]
    except ThukyError as fault:
        return fault


def bytes_of(upload: UploadFile, limit: int) -> bytes:
    """The content of an uploaded file. Raises LimitExceeded, InputRefused for an empty one."""
    content = upload.file.read(limit + 1)
    if len(content) > limit:
        raise LimitExceeded(
            f"Tệp nặng quá {limit // (1024 * 1024)} MB nên chưa nhận.", advice="Hãy thu nhỏ tệp rồi tải lại."
        )
    if not content:
        raise InputRefused("Chưa chọn tệp, hoặc tệp rỗng.", advice="Hãy chọn tệp rồi tải lên.")
    return content
