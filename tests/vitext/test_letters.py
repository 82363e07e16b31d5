"""Letters of points."""

import pytest

from vitext.letters import point_letter


def test_points_are_lettered_in_vietnamese_order():
    assert "".join(point_letter(index) for index in range(23)) == "abcdđeghiklmnopqrstuvxy"


@pytest.mark.parametrize("index", [-1, 23, 100])
def test_after_y_there_is_no_letter(index):
    with pytest.raises(ValueError, match="gạch đầu dòng"):
        point_letter(index)
