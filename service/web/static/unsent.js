// Biểu mẫu gửi đi mà máy chủ chưa nhận (hết phiên, mất mạng): chữ đã gõ được điền lại khi trang ấy mở lại.
"use strict";
// One form of this tab, from the moment it is sent until a page says that it came; forms that save themselves look after
// their words in `kept.js`. Passwords and files are never kept.
// {page, who, action, at, values: [[name, value, on]], lost}: `at` is its place among the page's forms.
(() => {
  const KEY = "thuky:chua-gui";
  const page = location.pathname + location.search;
  const who = document.body.dataset.who || "";
  const UNKEPT = ["hidden", "password", "file", "submit", "button", "reset"];
  const fieldsOf = (form) => [...form.elements].filter((one) => one.name && !UNKEPT.includes(one.type));
  const actionOf = (form) => form.getAttribute("action") || page;
  function read() {
    try { return JSON.parse(sessionStorage.getItem(KEY) || "null"); } catch { return null; }
  }
  function write(kept) {
    try {
      if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept));
      else sessionStorage.removeItem(KEY);
    } catch { /* no room: then the page's own back button is all there is */ }
  }

  addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || !who || (event.defaultPrevented && !form.hasAttribute("hx-post"))) return;
    const typed = fieldsOf(form).some((one) => one.value && window.thukyTouched(one));
    const values = fieldsOf(form).map((one) => [one.name, one.value, one.checked]);
    write(typed ? { page, who, action: actionOf(form), at: [...document.forms].indexOf(form), values, lost: false } : null);
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    const kept = read();
    if (!kept || detail.requestConfig?.verb !== "post") return;
    write(detail.successful ? null : { ...kept, lost: true });
  });

  function putBack(kept) {
    const same = (one) => one && actionOf(one) === kept.action && fieldsOf(one).map((field) => field.name).join() === kept.values.map(([name]) => name).join();
    const form = [document.forms[kept.at], ...document.forms].find(same);
    if (!form) return false;
    fieldsOf(form).forEach((one, at) => {
      const [, value, on] = kept.values[at];
      if (["checkbox", "radio"].includes(one.type)) one.checked = on;
      else one.value = value;
    });
    for (let fold = form.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) fold.open = true;
    const note = document.createElement("p");
    note.className = "doubt";
    note.setAttribute("role", "status");
    note.textContent = "Lần trước chưa gửi được; nội dung đã gõ được điền lại ở đây. Hãy xem lại rồi gửi.";
    form.prepend(note);
    form.scrollIntoView({ block: "center" });
    return true;
  }
  const kept = read();
  if (!kept) return;
  const told = document.querySelector("[data-unsent]");
  const back = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (told) {
    told.hidden = false;
    write({ ...kept, lost: true });
  } else if (!who) return; // on the way through signing in
  else if (kept.who !== who) write(null);
  else if (kept.page === page && (kept.lost || back)) { if (putBack(kept)) write(null); }
  else if (!kept.lost) write(null);
})();
