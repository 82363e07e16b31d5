// Theo dõi: mở ô ghi tiến độ thì con trỏ đứng sẵn ở số; in và chép địa chỉ. Mọi việc vẫn làm được khi không có tập lệnh.
"use strict";
document.addEventListener("toggle", (event) => {
  if (event.target.matches("details.here") && event.target.open) {
    const figure = event.target.querySelector('input[name="so"]');
    figure.focus();
    figure.select();
  }
}, true);
// Sau khi ghi tại chỗ, con trỏ trở về dòng vừa ghi, không rơi về đầu trang.
document.addEventListener("htmx:afterSwap", (event) => {
  const row = event.target.id && document.getElementById(event.target.id);
  const wrong = row && row.querySelector(".fault") && row.querySelector("input[name=so]");
  const next = wrong || (row && (row.querySelector("summary") || row.querySelector("a")));
  if (next) next.focus();
});
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = "Đã chép";
  });
}
