// Thêm và bỏ dòng trong biểu mẫu thiết lập; chép mã vừa hiện. Không có tập lệnh thì các dòng trống sẵn vẫn dùng được.
"use strict";
(() => {
  const tell = (words) => {
    const place = document.getElementById("loi-nhan");
    if (place) place.textContent = words;
  };

  const shown = (part) => part.querySelectorAll("[data-with-script]").forEach((one) => { one.hidden = false; });
  const changed = (form) => form && form.dispatchEvent(new Event("input", { bubbles: true }));

  document.addEventListener("click", (event) => {
    const add = event.target.closest("[data-add]");
    if (add) {
      const list = document.getElementById(add.dataset.add);
      const made = document.getElementById(`${add.dataset.add}-moi`).content.firstElementChild.cloneNode(true);
      const number = String(list.children.length + 1);
      const mark = `n${Date.now()}`;
      made.querySelectorAll("[id], [for], [aria-describedby]").forEach((one) => {
        for (const name of ["id", "for", "aria-describedby"]) {
          if (one.hasAttribute(name)) one.setAttribute(name, one.getAttribute(name).replace("moi", mark));
        }
      });
      made.querySelectorAll("[data-number]").forEach((one) => { one.textContent = number; });
      made.querySelectorAll("[aria-label]").forEach((one) => one.setAttribute("aria-label", one.getAttribute("aria-label").replace("mới", number)));
      shown(made);
      list.append(made);
      made.querySelector("input, textarea, select").focus();
    }
    const remove = event.target.closest("[data-remove]");
    if (remove) {
      const row = remove.closest("[data-row]");
      const form = row.closest("form");
      const next = row.nextElementSibling || row.previousElementSibling;
      row.remove();
      tell("Đã bỏ một dòng; bấm Lưu để ghi lại.");
      (next ? next.querySelector("input, textarea") : form.querySelector("[data-add]"))?.focus();
      changed(form);
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const text = document.getElementById(copy.dataset.copy).textContent.trim();
      navigator.clipboard?.writeText(text).then(() => tell("Đã chép.")).catch(() => tell("Chưa chép được; hãy bôi đen rồi chép."));
    }
  });

  shown(document);
})();
