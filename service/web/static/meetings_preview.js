// Bản xem trước: lời văn ngay, trang in thật khi ngừng gõ; bấm vào một đoạn thì đến ô của đoạn ấy.
"use strict";
(() => {
  const root = document.querySelector("[data-drafting]");
  const pane = root && root.querySelector("[data-preview]");
  if (!pane) return;
  const address = `/hoi-nghi/${root.dataset.meeting}`;
  const quick = pane.querySelector("[data-quick]");
  const pages = pane.querySelector("[data-pages]");
  const words = pane.querySelector("[data-page-state]");
  const kind = pane.querySelector("[data-kind]");
  const open = pane.querySelector("[data-open]");
  const chosen = sessionStorage.getItem("thuky:xem");
  if (chosen && [...kind.options].some((one) => one.value === chosen)) kind.value = chosen;

  let turn = 0, shown = "", timer = 0, seen = false;
  const say = (text) => { if (words.textContent !== text) words.textContent = text; };
  const both = (real) => { quick.hidden = real; pages.hidden = !real; };

  async function refresh() {
    if (!seen) return;
    const mine = (turn += 1);
    let look;
    try {
      const answer = await fetch(`${address}/xem-truoc/${kind.value}`);
      if (!answer.ok) { say("Chưa dựng được bản xem trước. Nội dung đang soạn không bị ảnh hưởng."); return; }
      look = await answer.json();
    } catch { say("Mất kết nối nên chưa có bản xem trước mới."); return; }
    if (mine !== turn) return;
    if (look.html !== undefined) quick.innerHTML = look.html; // made by our own template, every word escaped
    if (look.key === shown && shown) { say(`${pages.children.length} trang`); return; }
    if (!pages.children.length) both(false);
    try {
      look = await window.thukyPages.until(look, `${address}/trang`, () => mine === turn, () => say(pages.children.length ? "Đang dựng trang in mới" : "Đang dựng trang in; dưới đây là lời văn"));
    } catch { return; }
    if (mine !== turn) return;
    if (look.state === "ready") await put(look, mine);
    else if (look.state === "gone") again(1000);
    else { both(false); say(look.words || "Chưa dựng được trang in; dưới đây là lời văn."); }
  }
  async function put(look, mine) {
    const at = pages.scrollTop;
    if (!(await window.thukyPages.put(pages, `${address}/trang`, look, "bản xem trước", () => mine === turn))) return;
    both(true);
    pages.scrollTop = at;
    shown = look.key;
    say(`${look.pages} trang`);
  }
  function again(ms) {
    clearTimeout(timer);
    timer = setTimeout(refresh, ms);
  }

  kind.addEventListener("change", () => {
    sessionStorage.setItem("thuky:xem", kind.value);
    open.href = `${address}/van-ban/${kind.value}`;
    pages.replaceChildren();
    shown = "";
    refresh();
    tellWay();
  });
  open.href = `${address}/van-ban/${kind.value}`;
  root.addEventListener("thuky:saved", () => again(500));
  // The words under the click, with the lines around them, are looked for in the whole draft, also in other steps.
  async function lead(words) {
    if (words.trim().length < 2 || !getSelection().isCollapsed) return;
    try {
      const place = await (await fetch(`${address}/o?doan=${encodeURIComponent(words.slice(0, 1500))}`)).json();
      if (!place.step) say("Đoạn này là lời văn cố định của mẫu, không có ô để sửa.");
      else root.dispatchEvent(new CustomEvent("thuky:show", { detail: place }));
    } catch { say("Mất kết nối nên chưa tìm được ô của đoạn này."); }
  }
  quick.addEventListener("click", (event) => { const one = event.target.closest("p"); if (one) lead(one.textContent); });
  pages.addEventListener("click", (event) => { const one = event.target.closest(".letters span"); if (one) lead(one.textContent); });
  const way = root.querySelector("[data-way]");
  function tellWay() {
    if (!way || !window.htmx) return;
    way.setAttribute("hx-vals", JSON.stringify({ loai: kind.value }));
    window.htmx.trigger(way, "thuky:kind");
  }
  if (kind.value !== "nghi-quyet") tellWay();
  // On a telephone the pages lie far below: they are made when somebody gets there.
  new IntersectionObserver((found) => {
    if (seen || !found.some((one) => one.isIntersecting)) return;
    seen = true;
    refresh();
  }).observe(pane);
})();
