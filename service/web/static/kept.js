// Chữ đã gõ mà chưa gửi được: giữ trên máy này, mỗi trang đang mở một ngăn riêng. Máy tắt, trang đóng thì ngăn vẫn còn.
"use strict";
// A drawer for each open page, `about` one thing and one person: no page ever writes in the drawer of another. A tab goes
// on with its own drawer from page to page. A copied tab, which has the same name, takes a new one; drawers of pages that
// are open no more are given by `left`, to be sent or thrown away.
window.thukyKept = (about) => {
  const NAME = "thuky:trang", PREFIX = `thuky:${about}:`, OLD = `thuky:${about}`;
  const WAIT = 5000; // milliseconds: whatever page is open has said by then that it is there, also on a busy machine
  const open = (id) => `thuky:mo:${id}`;
  const made = () => Array.from(crypto.getRandomValues(new Uint8Array(10)), (n) => "abcdefghijkmnpqrstuvwxyz23456789"[n % 32]).join("");
  function read(key) {
    try { return localStorage.getItem(key); } catch { return null; }
  }
  function write(key, text) {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    } catch { /* no room: the page itself still holds it */ }
  }
  function drawer(key) {
    try {
      const found = JSON.parse(read(key) || "null");
      return found && key === OLD ? { at: 0, value: found } : found;
    } catch { return null; }
  }

  // The name of this tab; it is another's when a page by that name is open, or was when the browser was killed.
  const former = sessionStorage.getItem(NAME) || "";
  const tab = former && read(open(former)) === null ? former : made();
  sessionStorage.setItem(NAME, tab);
  write(open(tab), "1");
  const channel = window.BroadcastChannel ? new BroadcastChannel(NAME) : null;
  let here = true;
  channel?.addEventListener("message", ({ data }) => { if (here && data.ask && data.ask.includes(tab)) channel.postMessage({ here: tab }); });
  addEventListener("pagehide", () => { here = false; write(open(tab), null); });
  // A page that comes back by the back button knows nothing of what was saved since: it is fetched anew.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  async function answering(ids) {
    const found = new Set();
    if (!ids.length || !channel) return found;
    await new Promise((done) => {
      const hear = ({ data }) => {
        if (data.here) found.add(data.here);
        if (ids.every((id) => found.has(id))) enough();
      };
      const enough = () => { channel.removeEventListener("message", hear); done(); };
      channel.addEventListener("message", hear);
      channel.postMessage({ ask: ids });
      setTimeout(enough, WAIT);
    });
    return found;
  }
  const keep = (id) => (value) => write(id ? PREFIX + id : OLD, value === null ? null : JSON.stringify({ at: Date.now(), value }));

  // The drawers of pages that are open no more: {id, own, at, value, keep(value or null), still()}; `own` is this tab's.
  async function left() {
    const ids = [];
    for (let at = 0; at < localStorage.length; at += 1) {
      const key = localStorage.key(at);
      if (key.startsWith(PREFIX) && key !== PREFIX + tab) ids.push(key.slice(PREFIX.length));
    }
    const living = await answering(ids.filter((id) => read(open(id)) !== null));
    return [...ids.filter((id) => !living.has(id)), ""].flatMap((id) => {
      const key = id ? PREFIX + id : OLD;
      const found = drawer(key);
      if (!found) return [];
      write(open(id), null);
      return [{ id, own: id !== "" && id === former, at: found.at, value: found.value, keep: keep(id), still: () => read(key) !== null }];
    });
  }

  // What stands at the top of the page while somebody is asked about a drawer; gone as soon as another page has taken it.
  function box(slot, sentence, lines, offers) {
    const made = document.createElement("div");
    made.className = "doubt kept";
    made.setAttribute("role", "status");
    const words = document.createElement("p");
    words.textContent = sentence;
    const list = document.createElement("ul");
    list.append(...lines.map((line) => { const item = document.createElement("li"); item.textContent = line; return item; }));
    const deeds = document.createElement("p");
    for (const [text, act] of offers) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = text;
      button.addEventListener("click", async () => {
        if (!slot.still() || (await act()) !== false) made.remove();
      });
      deeds.append(button, " ");
    }
    made.append(words, ...(lines.length ? [list] : []), deeds);
    addEventListener("storage", () => { if (!slot.still()) made.remove(); });
    return made;
  }
  const two = (number, least) => (number < least ? `0${number}` : `${number}`);
  function when(at) {
    const day = new Date(at);
    return at ? `${day.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" })} ngày ${two(day.getDate(), 10)}/${two(day.getMonth() + 1, 3)}/${day.getFullYear()}` : "";
  }

  const own = () => (tab === former ? drawer(PREFIX + tab)?.value || null : null);
  // Put what is in this page's drawer into one of its own, to be asked about like that of a closed page.
  function aside() {
    const text = read(PREFIX + tab);
    if (text === null) return;
    write(PREFIX + made(), text);
    write(PREFIX + tab, null);
  }

  return { tab, own, aside, keep: keep(tab), left, box, when };
};
