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
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
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
    for (let tries = 0; look.state === "waiting" && tries < 200; tries += 1) {
      say(pages.children.length ? "Đang dựng trang in mới" : "Đang dựng trang in; dưới đây là lời văn");
      await wait(tries < 10 ? 250 : 700);
      if (mine !== turn) return;
      try { look = await (await fetch(`${address}/trang/${look.key}`)).json(); } catch { return; }
    }
    if (mine !== turn) return;
    if (look.state === "ready") await put(look, mine);
    else if (look.state === "gone") again(1000);
    else { both(false); say(look.words || "Chưa dựng được trang in; dưới đây là lời văn."); }
  }
  async function put(look, mine) {
    const images = Array.from({ length: look.pages }, (_, at) => {
      const image = new Image(910, 1287);
      image.src = `${address}/trang/${look.key}/${at + 1}.png`;
      image.alt = `Trang ${at + 1} của ${look.pages}, bản xem trước`;
      return image;
    });
    await Promise.allSettled(images.slice(0, 2).map((one) => one.decode()));
    if (mine !== turn) return;
    const at = pages.scrollTop;
    pages.replaceChildren(...images);
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
  });
  open.href = `${address}/van-ban/${kind.value}`;
  root.addEventListener("thuky:saved", () => again(500));
  quick.addEventListener("click", (event) => {
    const text = event.target.closest("p")?.textContent.replace(/\s+/g, " ");
    if (!text) return;
    const fits = [...root.querySelectorAll("[data-form] [data-path]")]
      .map((field) => [field, Math.max(0, ...field.value.split("\n").map((line) => line.trim().replace(/\s+/g, " ")).filter((line) => line.length > 4 && text.includes(line)).map((line) => line.length))])
      .filter(([, length]) => length);
    fits.sort((one, other) => other[1] - one[1]);
    if (fits.length) root.dispatchEvent(new CustomEvent("thuky:show", { detail: fits[0][0].id }));
  });
  // On a telephone the pages lie far below: they are made when somebody gets there.
  new IntersectionObserver((found) => {
    if (seen || !found.some((one) => one.isIntersecting)) return;
    seen = true;
    refresh();
  }).observe(pane);
})();
