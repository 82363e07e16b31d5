// Trang in: pictures of the pages with their words laid over them, to be selected, found and clicked like text.
"use strict";
window.thukyPages = (() => {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const plain = (text) => text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  function leaf(base, key, number, count, label) {
    const made = document.createElement("div");
    made.className = "leaf";
    const image = new Image(910, 1287);
    image.src = `${base}/${key}/${number}.png`;
    image.alt = `Trang ${number} của ${count}, ${label}`;
    made.append(image);
    return made;
  }
  // Each line is a word-for-word copy over its picture, as wide as the picture's line.
  async function letters(made, base, key, number) {
    let lines;
    try {
      const answer = await fetch(`${base}/${key}/${number}.json`);
      if (!answer.ok) return;
      lines = await answer.json();
    } catch { return; }
    const layer = document.createElement("div");
    layer.className = "letters";
    const ratio = made.firstChild.naturalHeight / made.firstChild.naturalWidth || 1.414;
    for (const [x, y, width, height, words] of lines) {
      const line = document.createElement("span");
      line.textContent = words;
      line.style.left = `${x * 100}%`;
      line.style.top = `${y * 100}%`;
      line.style.fontSize = `${height * ratio * 100}cqw`;
      line.dataset.width = width;
      layer.append(line, " ");
    }
    made.append(layer);
    const whole = made.clientWidth;
    const spans = [...layer.children];
    const widths = spans.map((one) => one.offsetWidth);
    spans.forEach((one, at) => { if (widths[at] && whole) one.style.transform = `scaleX(${(one.dataset.width * whole) / widths[at]})`; });
  }

  // Ask until the pages are made; `still()` says whether anybody still wants them.
  async function until(look, base, still, say) {
    let now = look;
    for (let tries = 0; now.state === "waiting" && tries < 200; tries += 1) {
      say();
      await wait(tries < 10 ? 250 : 700);
      if (!still()) return null;
      const answer = await fetch(`${base}/${now.key}`);
      if (!answer.ok) throw new Error(String(answer.status));
      now = await answer.json();
    }
    return now;
  }
  async function put(holder, base, look, label, still = () => true) {
    const leaves = Array.from({ length: look.pages }, (_, at) => leaf(base, look.key, at + 1, look.pages, label));
    await Promise.allSettled(leaves.slice(0, 2).map((one) => one.firstChild.decode()));
    if (!still()) return false;
    holder.replaceChildren(...leaves);
    leaves.forEach((one, at) => {
      new IntersectionObserver((found, watch) => {
        if (!found.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        letters(one, base, look.key, at + 1).then(() => holder.dispatchEvent(new CustomEvent("thuky:letters")));
      }, { rootMargin: "1500px" }).observe(one);
    });
    return true;
  }
  // The lines of pages, or paragraphs of quick text, over which a passage runs.
  function marked(holder, passages) {
    const lines = [...holder.querySelectorAll(".letters span, .sheet p")];
    const texts = lines.map((one) => plain(one.textContent).replaceAll(" ", ""));
    const whole = texts.join("");
    // A passage that runs over the end of a page has a page number in its midst: its halves are looked for then.
    const found = passages.map((one) => plain(one).replaceAll(" ", "")).filter((one) => one.length > 1)
      .flatMap((one) => (whole.includes(one) ? [one] : [one.slice(0, one.length / 2), one.slice(one.length / 2)]))
      .filter((one) => one.length > 1)
      .flatMap((one) => [...whole.matchAll(new RegExp(one, "gu"))].map((place) => [place.index, one.length]));
    let at = 0;
    lines.forEach((line, number) => {
      const end = at + texts[number].length;
      line.classList.toggle("marked", end > at && found.some(([from, length]) => from < end && from + length > at));
      at = end;
    });
  }
  // The words that are selected, line by line: lines lie apart on the page, so the browser puts nothing between them.
  function selected(holder) {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !holder.contains(selection.anchorNode)) return "";
    const range = selection.getRangeAt(0);
    const part = (one) => {
      const inside = document.createRange();
      inside.selectNodeContents(one);
      if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset);
      if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
      return inside.toString();
    };
    const lines = [...holder.querySelectorAll(".letters span, .sheet:not([hidden]) p")].filter((one) => range.intersectsNode(one));
    return lines.map(part).join(" ").replace(/\s+/g, " ").trim();
  }

  // A document's own page: its words stand there; its pages take their place when they are made, or a file is fetched.
  async function load(root) {
    const base = root.dataset.document;
    const state = root.querySelector("[data-page-state]");
    const say = (words) => { if (state && state.textContent !== words) state.textContent = words; };
    try {
      const first = await (await fetch(root.dataset.look || base)).json();
      const look = await until(first, base, () => true, () => say("Đang dựng trang in; dưới đây là lời văn."));
      if (look.state !== "ready") { say(look.words || "Chưa dựng được trang in; dưới đây là lời văn."); return; }
      if (root.dataset.then) location.href = root.dataset.then;
      const pages = root.querySelector("[data-pages]");
      if (!pages) return;
      await put(pages, base, look, "văn bản");
      pages.hidden = false;
      root.querySelector("[data-quick]").hidden = true;
      say(`${look.pages} trang`);
    } catch { say("Mất kết nối nên chưa có trang in; dưới đây là lời văn."); }
  }
  addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-document]").forEach(load));
  return { until, put, marked, selected };
})();
// A part that another feature serves, and that this person may not see, leaves no gap and no error.
document.addEventListener("htmx:beforeSwap", (event) => {
  const part = event.detail.isError && event.target.closest("[data-optional]");
  if (!part) return;
  event.detail.shouldSwap = false;
  part.hidden = true;
});
