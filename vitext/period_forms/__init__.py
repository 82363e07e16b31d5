"""Hình thức ghi thời gian: the forms in which texts write a day, a month, a quarter, a year or a habit, with examples.

    26/11/2025   24,25/9/2020   ngày 22 tháng 11   tháng 8 - 10/2025   quý IV-2025   6 tháng cuối năm   hằng năm
A form is matched on *plain* text (`plain`): lower case, `_` as space, every dash as "-", an ellipsis as one dot.
It gives an `Extent`: the first and last day as far as they are said. What stands before ("trước ngày", "nửa đầu")
is read by `vitext.periods`. Parts (đầu, giữa, cuối) are thirds: days 1-10, 11-20, 21- of a month and months 1-4, 5-8,
9-12 of a year.
Sources: usage in resolutions, plans, reports and newspapers; decree 30/2020/NĐ-CP, annex I, for the written-out date.
"""
