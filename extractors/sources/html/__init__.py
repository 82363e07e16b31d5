"""Trang web đã lưu → chữ: the article or document of a page, without its menus."""
