"""Ảnh chụp, bản quét → chữ: letters of images, read by tesseract, with every doubt shown."""
