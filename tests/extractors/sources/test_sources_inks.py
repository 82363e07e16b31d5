"""Seals, signatures and stamps in coloured ink: taken off scanned pages, while letters in any colour stay."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw

from extractors.sources import ReadText, read_source
from extractors.sources.ocr.images import upright_pages
from extractors.sources.ocr.inks import is_grey, without_faint_stamps, without_stamps
from extractors.sources.ruled import grids

RED, BLUE = (205, 40, 50), (35, 60, 160)
ROLES = ("Nơi nhận:", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Tráng A Sùng")


def page(drawn: Callable[..., Image.Image], *lines: str) -> Image.Image:
    """A sheet 1,650 pixels wide with the lines at its top."""
    made = Image.new("RGB", (1650, 2330), "white")
    made.paste(drawn(*lines).convert("RGB"), (0, 0))
    return made


def inked(sheet: Image.Image, draw: Callable[[ImageDraw.ImageDraw], None]) -> Image.Image:
    """The sheet with what `draw` draws in ink: black letters below it stay black."""
    ink = Image.new("RGB", sheet.size, "white")
    draw(ImageDraw.Draw(ink))
    return ImageChops.multiply(sheet, ink)


def seal(pen: ImageDraw.ImageDraw) -> None:
    pen.ellipse((60, 130, 390, 460), outline=RED, width=9)
    pen.ellipse((120, 190, 330, 400), outline=RED, width=4)
    pen.regular_polygon((225, 250, 40), 5, fill=RED)


def signature(pen: ImageDraw.ImageDraw) -> None:
    pen.line([(400 + 60 * step, 220 + (step % 2) * 180) for step in range(8)], fill=BLUE, width=5)


def stamp(pen: ImageDraw.ImageDraw) -> None:
    pen.rectangle((800, 30, 1240, 190), outline=RED, width=5)
    pen.rectangle((830, 60, 900, 70), fill=RED)  # words


def far_from(left: Image.Image, right: Image.Image) -> float:
    return float(abs(np.asarray(left.convert("L"), dtype=int) - np.asarray(right.convert("L"), dtype=int)).mean())


@pytest.mark.parametrize("draw", [seal, signature, stamp])
def test_what_was_stamped_over_letters_is_taken_off(
    drawn: Callable[..., Image.Image], draw: Callable[[ImageDraw.ImageDraw], None]
) -> None:
    clean = page(drawn, *ROLES)
    stamped = inked(clean, draw)
    assert far_from(without_stamps(stamped), clean) < far_from(stamped, clean) / 8


def test_a_frame_that_letters_break_is_taken_off_with_its_words(drawn: Callable[..., Image.Image]) -> None:
    clean = page(drawn)
    ImageDraw.Draw(clean).rectangle((1000, 0, 1040, 400), fill=0)
    assert far_from(without_stamps(inked(clean, stamp)), clean) < far_from(inked(clean, stamp), clean) / 8


@pytest.mark.parametrize(
    "draw",
    [
        lambda pen: pen.rectangle((40, 40, 1610, 2290), outline=RED, width=8),  # a frame around the page
        lambda pen: pen.rectangle((100, 600, 700, 720), fill=BLUE),  # the head of a table
        lambda pen: pen.line((100, 300, 1500, 300), fill=RED, width=6),
        lambda pen: [pen.rectangle((x, 600, x + 20, 640), fill=RED) for x in range(100, 1500, 40)],  # letters
    ],
)
def test_other_things_in_colour_stay(
    drawn: Callable[..., Image.Image], draw: Callable[[ImageDraw.ImageDraw], None]
) -> None:
    coloured = inked(page(drawn, *ROLES), draw)
    assert far_from(without_stamps(coloured), coloured) == 0


def test_letters_in_colour_and_grey_pages_stay(drawn: Callable[..., Image.Image]) -> None:
    red = Image.composite(Image.new("RGB", (1650, 520), RED), page(drawn).crop((0, 0, 1650, 520)), dark(drawn(*ROLES)))
    assert far_from(without_stamps(red), red) == 0
    grey = inked(page(drawn, *ROLES), seal).convert("L")
    assert far_from(without_stamps(grey), grey) == 0


def test_yellow_paper_is_no_ink(drawn: Callable[..., Image.Image]) -> None:
    yellow = ImageChops.multiply(page(drawn, *ROLES), Image.new("RGB", (1650, 2330), (240, 225, 185)))
    assert far_from(without_stamps(yellow), yellow) == 0
    stamped = inked(yellow, seal)
    ImageDraw.Draw(stamped).rectangle((60, 80, 500, 470), fill=(240, 225, 185))  # no letters below the seal
    assert np.asarray(without_stamps(inked(stamped, seal)).crop((50, 120, 400, 470))).min() > 200


class TestScansInGrey:
    def test_a_seal_that_is_lighter_than_letters_is_taken_off(self, drawn: Callable[..., Image.Image]) -> None:
        clean, stamped = page(drawn, *ROLES).convert("L"), inked(page(drawn, *ROLES), seal).convert("L")
        assert far_from(without_faint_stamps(stamped, ()), clean) < far_from(stamped, clean) / 4

    def test_black_letters_and_frames_stay(self, drawn: Callable[..., Image.Image]) -> None:
        boxed = page(drawn, *ROLES).convert("L")
        ImageDraw.Draw(boxed).rectangle((60, 600, 500, 900), outline=0, width=6)
        assert far_from(without_faint_stamps(boxed, ()), boxed) == 0

    def test_tables_with_faint_lines_stay(self, drawn: Callable[..., Image.Image]) -> None:
        ruled = page(drawn, *ROLES).convert("L")
        for left in (60, 260):
            ImageDraw.Draw(ruled).rectangle((left, 600, left + 200, 700), outline=110, width=8)
            ImageDraw.Draw(ruled).rectangle((left, 700, left + 200, 800), outline=110, width=8)
        assert len(grids(ruled)) == 1
        assert far_from(without_faint_stamps(ruled, grids(ruled)), ruled) == 0

    def test_only_a_scan_in_grey_is_one(self, drawn: Callable[..., Image.Image]) -> None:
        clean = page(drawn, *ROLES)
        assert is_grey(clean)
        assert is_grey(clean.convert("L"))
        assert not is_grey(inked(clean, seal))
        assert not is_grey(clean.convert("1"))


def test_the_page_to_look_at_keeps_its_stamps(drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]) -> None:
    stamped = inked(page(drawn, *ROLES), seal)
    (shown,) = upright_pages(file_of(stamped), pages=1)
    assert far_from(shown, stamped) == 0


def dark(image: Image.Image) -> Image.Image:
    return image.point(lambda level: 255 - level)


@pytest.mark.office
@pytest.mark.usefixtures("real_tesseract")
def test_the_role_below_seal_and_signature_is_read(
    drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
) -> None:
    scan = inked(inked(page(drawn, *ROLES), seal), signature)
    (got,) = read_source(file_of(scan, "JPEG", quality=70), name="quet")
    assert isinstance(got, ReadText)
    assert got.source.text.split("\n") == list(ROLES)
