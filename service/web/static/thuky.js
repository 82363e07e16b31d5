// Phím tắt chung: "/" đến ô tìm. Mọi trang vẫn dùng được khi không có tập lệnh.
"use strict";
// Whether a field holds other words than its page brought: typed before the page's script ran, on a slow line.
window.thukyTouched = (field) => {
  if (field.type === "checkbox") return field.checked !== field.defaultChecked;
  if (!field.options) return field.value !== field.defaultValue;
  const brought = [...field.options].findIndex((one) => one.defaultSelected);
  return field.selectedIndex !== Math.max(brought, 0);
};
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (wanted) {
    event.preventDefault();
    wanted.focus();
  }
});
