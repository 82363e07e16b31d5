// Trang văn bản: trang in thật thay lời văn khi dựng xong; bôi đen một đoạn thì góp ý được đoạn ấy; in sổ.
"use strict";
(() => {
  document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));
  const root = document.querySelector("[data-document]");
  if (!root) return;
  const pages = root.querySelector("[data-pages]");
  const said = [...document.querySelectorAll("[data-remark]:not(.settled)")].filter((one) => one.dataset.remark);
  const mark = () => window.thukyPages.marked(root, said.map((one) => one.dataset.remark));
  pages.addEventListener("thuky:letters", mark);
  mark();

  // A remark leads to its passage.
  said.forEach((one) => {
    const quote = one.querySelector("blockquote");
    if (!quote) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet small";
    button.textContent = "Xem chỗ này";
    button.setAttribute("aria-label", `Xem trong văn bản: ${one.dataset.remark.slice(0, 60)}`);
    button.addEventListener("click", () => {
      window.thukyPages.marked(root, [one.dataset.remark]);
      const found = [...root.querySelectorAll(".marked")].find((place) => place.offsetParent);
      if (found) found.scrollIntoView({ block: "center" });
    });
    one.append(button);
  });

  const form = document.querySelector("[data-remark-form]");
  if (!form || root.dataset.remarkable === undefined) return;
  const offer = document.createElement("button");
  offer.type = "button";
  offer.className = "offer";
  offer.textContent = "Góp ý đoạn đã chọn";
  offer.hidden = true;
  root.append(offer);
  document.addEventListener("selectionchange", () => {
    const words = window.thukyPages.selected(root);
    offer.hidden = words.length < 2;
    if (offer.hidden) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    const frame = root.getBoundingClientRect();
    offer.style.top = `${box.bottom - frame.top + 6}px`;
    offer.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - 200))}px`;
  });
  offer.addEventListener("mousedown", (event) => event.preventDefault());
  offer.addEventListener("click", () => {
    form.elements.doan.value = window.thukyPages.selected(root).slice(0, 2000);
    getSelection().removeAllRanges();
    form.elements.y_kien.focus();
    form.scrollIntoView({ block: "center" });
  });
})();
