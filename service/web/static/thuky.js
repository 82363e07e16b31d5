// Chung cho mọi trang: phím "/" đến ô tìm; bấm đúp chỉ gửi một lần. Mọi trang vẫn dùng được khi không có tập lệnh.
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
// The second click of a double click sends nothing again: its answer would say that somebody else was faster.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  setTimeout(() => delete form.dataset.sent, 3000);
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));
// What a part of the page sent and the service refused is told beside its form; the form and what is typed in it stay.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const fault = detail.isError && detail.requestConfig?.verb === "post" && /^\s*<div class="fault"/.test(detail.serverResponse);
  const form = fault && detail.requestConfig.elt.closest("form");
  if (!form) return;
  detail.shouldSwap = false;
  if (form.previousElementSibling?.dataset.told !== undefined) form.previousElementSibling.remove();
  const told = document.createElement("div");
  told.dataset.told = "";
  told.innerHTML = detail.serverResponse; // made by our own template, every word escaped
  form.before(told);
});
