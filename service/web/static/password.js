// Nút “Hiện mật khẩu”. Không có tập lệnh thì không có nút, ô mật khẩu vẫn dùng được.
"use strict";
(() => {
  const show = (button, visible) => {
    const input = document.getElementById(button.getAttribute("aria-controls"));
    input.type = visible ? "text" : "password";
    button.firstElementChild.textContent = visible ? "Ẩn mật khẩu" : "Hiện mật khẩu";
  };
  document.querySelectorAll("[data-reveal]").forEach((button) => {
    button.hidden = false;
    const input = document.getElementById(button.getAttribute("aria-controls"));
    button.addEventListener("click", () => show(button, input.type === "password"));
    // Gửi đi hay rời trang thì che lại: trình duyệt không nhớ mật khẩu như một chữ thường.
    input.form.addEventListener("submit", () => show(button, false));
    window.addEventListener("pagehide", () => show(button, false));
  });
})();
