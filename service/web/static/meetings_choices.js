// Chọn người ký, danh sách nơi nhận đã khai ở Thiết lập: điền vào ô của biểu mẫu như khi gõ tay.
"use strict";
(() => {
  const source = document.querySelector("template[data-choices]");
  if (!source) return;

  const control = (path) => document.querySelector(`[data-path="${CSS.escape(path)}"]`);
  const put = (path, text) => {
    const field = control(path);
    if (!field || field.value === text) return;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

  for (const chooser of source.content.querySelectorAll("[data-under]")) {
    const cell = document.querySelector(`[data-cell="${CSS.escape(chooser.dataset.under)}"]`);
    if (cell) cell.append(chooser.cloneNode(true));
  }

  document.addEventListener("change", ({ target }) => {
    const chosen = target.selectedOptions && target.selectedOptions[0];
    if (!chosen || !chosen.value) return;
    if (target.matches("[data-choose-signer]")) {
      put("nghi_quyet.nguoi_ky.ho_ten", chosen.dataset.name);
      put("nghi_quyet.nguoi_ky.chuc_vu", chosen.dataset.title);
      put("nghi_quyet.nguoi_ky.quyen_han", chosen.dataset.authority);
    } else if (target.matches("[data-choose-recipients]")) {
      const here = lines(control("nghi_quyet.noi_nhan").value);
      const known = new Set(here);
      put("nghi_quyet.noi_nhan", [...here, ...lines(chosen.dataset.lines).filter((line) => !known.has(line))].join("\n"));
    } else return;
    target.selectedIndex = 0;
  });
})();
