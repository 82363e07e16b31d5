// Tự lưu: ô nào đổi thì gửi ô ấy; mất mạng thì giữ trên máy này và gửi sau; hai người một bản thì báo cho nhau.
"use strict";
(() => {
  const root = document.querySelector("[data-drafting]");
  if (!root) return;
  const { meeting, step, user } = root.dataset;
  const address = `/hoi-nghi/${meeting}`;
  const store = `thuky:hoi-nghi:${meeting}:${user}`;
  const form = root.querySelector("[data-form]");
  const session = window.thukySession;
  const savedWords = root.querySelector("[data-saved]");
  const othersWords = root.querySelector("[data-others]");
  const find = (path) => root.querySelector(`[data-form] [data-path="${CSS.escape(path)}"]`);
  const editor = sessionStorage.getItem("thuky:trang") || Array.from(crypto.getRandomValues(new Uint8Array(10)), (n) => "abcdefghijkmnpqrstuvwxyz23456789"[n % 32]).join("");
  sessionStorage.setItem("thuky:trang", editor);

  let known = Number(root.dataset.version);
  let place = "", sending = null, timer = 0, retry = 0, stale = false, lastTyped = 0, firstTyped = 0;
  const pending = new Map();

  const LOST = "Chưa lưu được vì mất kết nối. Nội dung vẫn còn trên máy này và sẽ tự gửi khi có mạng.";
  function keep() {
    root.dataset.pending = pending.size;
    try {
      if (pending.size) localStorage.setItem(store, JSON.stringify([...pending]));
      else localStorage.removeItem(store);
    } catch { /* no room: the page itself still holds it */ }
  }
  function say(words, lost = false) {
    if (savedWords.textContent !== words) savedWords.textContent = words;
    savedWords.classList.toggle("lost", lost);
  }

  function changed(path, value) {
    if (value === null) for (const other of [...pending.keys()]) if (other.startsWith(`${path}.`)) pending.delete(other);
    const before = pending.get(path);
    pending.set(path, { value, base: before ? before.base : known });
    keep();
    lastTyped = Date.now();
    firstTyped = firstTyped || lastTyped;
    clearTimeout(timer);
    timer = setTimeout(send, Date.now() - firstTyped > 4000 ? 0 : 800);
  }
  root.addEventListener("thuky:changed", (event) => changed(event.detail.path, event.detail.value));
  form.addEventListener("input", (event) => { if (event.target.dataset.path) changed(event.target.dataset.path, event.target.value); });
  form.addEventListener("focusin", (event) => { place = event.target.dataset.path || place; });

  function body(batch, finish) {
    const changes = batch.map(([path, one]) => ({ path, value: one.value, base: one.base }));
    return JSON.stringify({ base_version: known, editor, place, step, finish, changes });
  }
  const post = (text, options = {}) => fetch(`${address}/luu`, {
    method: "POST", headers: session.headers(), body: text, ...options,
  });

  // One request at a time; whoever calls gets a promise that says whether everything typed so far is saved.
  function send({ finish = false } = {}) {
    clearTimeout(timer);
    if (sending) return sending.then(() => (pending.size || finish ? send({ finish }) : true));
    firstTyped = 0;
    const batch = [...pending].slice(0, 4000);
    sending = post(body(batch, finish)).then(
      async (answer) => {
        if (answer.ok) { taken(batch, await answer.json()); return !pending.size; }
        if (answer.status === 401 || answer.status === 403) return renew(answer.status);
        if (answer.status === 404) say("Hồ sơ hội nghị này đã bị xóa nên không lưu được nữa.", true);
        else if (answer.status === 422 || answer.status === 413) say("Máy chủ chưa nhận nội dung vừa nhập. Hãy chép lại phần ấy rồi tải lại trang.", true);
        else again(LOST);
        return false;
      },
      () => { again(LOST); return false; },
    ).finally(() => { sending = null; });
    return sending;
  }
  function again(words) {
    say(words, true);
    retry = Math.min(retry + 1, 8);
    clearTimeout(timer);
    timer = setTimeout(send, 1500 * retry);
  }
  async function renew(status) {
    const { words, link, wait } = await session.renew(status, "Tài khoản này không còn quyền soạn.");
    if (words) say(words, true);
    if (link) savedWords.append(link);
    if (wait) { clearTimeout(timer); timer = setTimeout(send, wait); }
    return false;
  }

  function taken(batch, answer) {
    retry = 0;
    for (const [path, sent] of batch) {
      const now = pending.get(path);
      if (now && now.value === sent.value) pending.delete(path);
    }
    known = answer.version;
    keep();
    root.querySelector("[data-base]").value = known;
    if (batch.length || savedWords.classList.contains("lost")) say(`Đã lưu lúc ${answer.saved_at}`);
    root.querySelectorAll("[data-title]").forEach((one) => { one.textContent = answer.title; });
    for (const [path, one] of Object.entries(answer.fields)) understood(path, one.understood);
    answer.clashes.forEach(clash);
    theirs(answer.theirs);
    findings(answer);
    present(answer.others);
    if (pending.size) timer = setTimeout(send, 400);
    if (batch.length || answer.theirs.length) root.dispatchEvent(new CustomEvent("thuky:saved"));
  }
  function understood(path, words) {
    const field = find(path);
    const about = field && field.closest(".cell").querySelector("[data-understood]");
    if (about) about.textContent = words ? `Hiểu là: ${words}` : "";
  }
  function clash(one) {
    const field = find(one.path);
    const cell = field ? field.closest(".cell") : root.querySelector(`[data-row="${CSS.escape(one.path)}"]`) || form;
    cell.querySelectorAll(":scope > .clash").forEach((old) => old.remove());
    const box = document.createElement("div");
    box.className = "clash";
    box.setAttribute("role", "alert");
    const words = document.createElement("p");
    words.textContent = field
      ? `${one.by} vừa sửa ô này thành “${one.theirs}”. Nội dung của đồng chí: “${one.mine}”.`
      : `${one.by} vừa sửa dòng này nên chưa xóa.`;
    box.append(words);
    const button = (text, act) => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "quiet";
      made.textContent = text;
      made.addEventListener("click", () => { box.remove(); act(); });
      box.append(made);
    };
    if (field) {
      button(`Dùng của ${one.by}`, () => { field.value = one.theirs; });
      button("Giữ của tôi", () => { field.value = one.mine; changed(one.path, one.mine); });
    } else {
      stale = true;
      button("Đã rõ", () => {});
    }
    cell.append(box);
    if (!field) refresh();
  }
  function theirs(list) {
    for (const one of list) {
      const field = one.field && find(one.path);
      if (!field) { stale = stale || root.querySelector(`[data-rows="${CSS.escape(one.path.split(".@")[0])}"]`) !== null; continue; }
      if (pending.has(one.path) || field.value === one.value) continue;
      field.value = one.value;
      const cell = field.closest(".cell");
      cell.classList.add("fresh");
      cell.querySelector("[data-understood]").textContent = `${one.by} vừa sửa`;
      setTimeout(() => cell.classList.remove("fresh"), 6000);
    }
    if (stale) refresh();
  }
  // Rows that others added, removed or moved: the lists of the page are taken again from the server.
  async function refresh() {
    if (pending.size) return;
    stale = false;
    try {
      const text = await (await fetch(location.pathname)).text();
      const page = new DOMParser().parseFromString(text, "text/html");
      const from = page.querySelector("[data-drafting]");
      if (!from || pending.size) { stale = true; return; }
      const focused = document.activeElement && document.activeElement.dataset && document.activeElement.dataset.path;
      const open = new Set([...root.querySelectorAll("details[open]")].map((one) => one.closest("[data-row]")?.dataset.row));
      root.querySelectorAll("[data-form] [data-rows]").forEach((section) => {
        if (section.parentElement.closest("[data-rows]")) return;
        const fresh = from.querySelector(`[data-rows="${CSS.escape(section.dataset.rows)}"]`);
        if (!fresh) return;
        fresh.querySelectorAll("details").forEach((one) => { if (open.has(one.closest("[data-row]")?.dataset.row)) one.open = true; });
        section.replaceWith(document.adoptNode(fresh));
      });
      if (focused && find(focused)) find(focused).focus();
    } catch { stale = true; }
  }
  function findings(answer) {
    root.querySelectorAll("[data-form] [data-notes]").forEach((one) => { one.textContent = ""; });
    root.querySelectorAll(".noted").forEach((one) => one.classList.remove("noted"));
    const list = root.querySelector("[data-remarks]");
    list.hidden = !answer.findings.length;
    list.querySelector("[data-remark-count]").textContent = answer.findings.length;
    list.querySelector("ul").replaceChildren(...answer.findings.map((one) => {
      const item = document.createElement("li");
      item.className = one.level;
      const link = document.createElement("a");
      link.href = one.step === step ? `#${one.anchor}` : `${address}/soan/${one.step}#${one.anchor}`;
      link.textContent = one.words;
      item.append(link);
      return item;
    }));
    for (const one of answer.findings) {
      let at = one.path, holder = null;
      while (at && !holder) {
        holder = root.querySelector(`[data-form] [data-cell="${CSS.escape(at)}"]`)
          || root.querySelector(`[data-form] [data-row="${CSS.escape(at)}"]`)
          || root.querySelector(`[data-form] [data-rows="${CSS.escape(at)}"]`);
        at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "";
      }
      if (!holder) continue;
      const note = document.createElement("span");
      note.className = `note ${one.level}`;
      note.textContent = one.words;
      holder.querySelector(holder.dataset.cell ? "[data-notes]" : ":scope > [data-notes]").append(note);
      if (holder.dataset.cell) holder.classList.add("noted");
    }
    for (const [slug, count] of Object.entries(answer.counts)) {
      const badge = root.querySelector(`[data-count="${slug}"]`);
      badge.hidden = !count;
      badge.childNodes[1].textContent = count;
    }
  }
  function present(others) {
    const said = others.map((one) => (one.me ? "Đồng chí cũng đang mở bản này ở một trang khác" : `${one.name} đang soạn ở ${one.place}`));
    const words = [...new Set(said)].join("; ");
    if (othersWords.textContent !== words) othersWords.textContent = words;
  }
  const steps = root.querySelector(".steps ol");
  const here = steps.querySelector("[aria-current]");
  steps.scrollLeft = Math.max(0, here.offsetLeft - steps.offsetLeft - 24);

  // Leaving for another page of the form waits until all is saved; without a connection one stays.
  async function go(href, finish) {
    if (await send({ finish })) location.href = href;
    else if (!pending.size) location.href = href;
  }
  root.addEventListener("click", (event) => {
    const link = event.target.closest("[data-go], [data-next], [data-to]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.to === step) show(link.hash.slice(1));
    else go(link.dataset.next || link.href, "next" in link.dataset);
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); send(); });

  // A finding's link, or a click in the preview, leads into its field, also one that is folded away.
  function show(id) {
    const target = document.getElementById(id);
    if (!target) return;
    for (let fold = target.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) fold.open = true;
    target.scrollIntoView({ block: "center" });
    const field = target.matches("[data-path]") ? target : target.querySelector("[data-path]");
    if (field) field.focus({ preventScroll: true });
  }
  window.addEventListener("hashchange", () => show(decodeURIComponent(location.hash.slice(1))));
  if (location.hash) show(decodeURIComponent(location.hash.slice(1)));
  root.addEventListener("thuky:show", ({ detail }) => {
    if (detail.step === step) show(detail.anchor);
    else go(`${address}/soan/${detail.step}#${detail.anchor}`);
  });

  // What the approver said stands at its field; forms that submit or tick off go only after all typed is saved.
  function remarks() {
    root.querySelectorAll("[data-said]").forEach((one) => one.remove());
    for (const one of root.querySelectorAll("[data-remark]")) {
      const cell = one.dataset.remark && root.querySelector(`[data-form] [data-cell="${CSS.escape(one.dataset.remark)}"]`);
      if (!cell) continue;
      const note = document.createElement("span");
      note.className = "note warning";
      note.dataset.said = "";
      note.textContent = `Góp ý của ${one.dataset.by}: ${one.dataset.words}`;
      cell.append(note);
    }
  }
  document.body.addEventListener("htmx:afterSettle", remarks);
  root.addEventListener("submit", async (event) => {
    const wanted = event.target;
    if (wanted.dataset.afterSaving === undefined) return;
    event.preventDefault();
    const button = event.submitter;
    if (!(await send({ finish: true })) && pending.size) return;
    if (button && button.name) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = button.name;
      field.value = button.value;
      wanted.append(field);
    }
    if (wanted.dataset.tick === undefined) { HTMLFormElement.prototype.submit.call(wanted); return; }
    try {
      await fetch(wanted.action, { method: "POST", body: new FormData(wanted), redirect: "manual" });
      window.htmx.trigger(root.querySelector("[data-way]"), "thuky:kind");
    } catch { say(LOST, true); }
  });

  addEventListener("online", () => { retry = 0; send(); });
  addEventListener("focus", () => { if (pending.size) send(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden && pending.size) send(); });
  addEventListener("pagehide", () => {
    if (pending.size) post(body([...pending], false), { keepalive: true }).catch(() => {});
    fetch(`${address}/roi/${editor}`, { method: "POST", headers: session.headers(), keepalive: true }).catch(() => {});
  });
  addEventListener("pageshow", (event) => { if (event.persisted) { stale = true; send(); } });
  setInterval(() => { if (!document.hidden && !sending && Date.now() - lastTyped > 3000 && retry === 0) send(); }, 8000);

  const early = [...form.querySelectorAll("[data-path]")].filter(window.thukyTouched);
  // What was typed here before and never reached the server is put back and sent.
  try {
    for (const [path, one] of JSON.parse(localStorage.getItem(store) || "[]")) {
      pending.set(path, one);
      let field = find(path);
      const row = path.match(/^(.*)\.@([A-Za-z0-9]+)\.[a-z_.]+$/);
      if (!field && row && one.value) {
        const section = root.querySelector(`[data-form] [data-rows="${CSS.escape(row[1])}"]:not([data-fixed])`);
        if (section) { window.thukyRows.addRow(section, null, row[2]); field = find(path); }
      }
      if (field && typeof one.value === "string") field.value = one.value;
      const gone = one.value === null && root.querySelector(`[data-row="${CSS.escape(path)}"]`);
      if (gone) gone.remove();
    }
  } catch { localStorage.removeItem(store); }
  root.dataset.pending = pending.size;
  for (const one of early) if (!pending.has(one.dataset.path)) changed(one.dataset.path, one.value);
  send();
})();
