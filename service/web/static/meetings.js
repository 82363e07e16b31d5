// Tự lưu: ô nào đổi thì gửi ô ấy; mất mạng thì giữ trên máy này và gửi sau; hai người một bản thì báo cho nhau;
// ô nào máy chủ không nhận thì đánh dấu ô ấy, các ô khác vẫn lưu.
"use strict";
(() => {
  const root = document.querySelector("[data-drafting]");
  if (!root) return;
  const { meeting, step, user } = root.dataset;
  const address = `/hoi-nghi/${meeting}`;
  const kept = window.thukyKept(`hoi-nghi:${meeting}:${user}`);
  const form = root.querySelector("[data-form]");
  const session = window.thukySession;
  const savedWords = root.querySelector("[data-saved]");
  const othersWords = root.querySelector("[data-others]");
  const find = (path) => root.querySelector(`[data-form] [data-path="${CSS.escape(path)}"]`);
  const editor = kept.tab;
  root.querySelector(".steps [aria-current]").scrollIntoView({ block: "nearest", inline: "center" }); // a telephone shows three of six

  let known = Number(root.dataset.version);
  const MOST = 4000; // changes sent at once
  let place = "", sending = null, timer = 0, retry = 0, stale = false, lastTyped = 0, firstTyped = 0, most = MOST;
  // Path → {value, base, name, step, by, refused, clash}: `by` is the page that typed it where that was another; `refused`
  // why the service did not take it, `clash` what somebody else wrote meanwhile: it waits then until it is corrected or
  // chosen, and holds up nothing.
  const pending = new Map();
  const waiting = () => [...pending].filter(([, one]) => !one.refused && !one.clash);

  const LOST = "Chưa lưu được vì mất kết nối. Nội dung vẫn còn trên máy này và sẽ tự gửi khi có mạng.";
  function keep() {
    root.dataset.pending = pending.size;
    kept.keep(pending.size ? [...pending] : null);
  }
  function say(words, lost = false) {
    if (savedWords.textContent !== words) savedWords.textContent = words;
    savedWords.classList.toggle("lost", lost);
  }

  function changed(path, value) {
    if (value === null) for (const other of [...pending.keys()]) if (other.startsWith(`${path}.`)) pending.delete(other);
    const { base = known, by } = pending.get(path) || {};
    const name = find(path)?.closest(".cell").querySelector("label")?.firstChild.textContent;
    pending.set(path, { value, base, name, step, by });
    unmark(path);
    keep();
    lastTyped = Date.now();
    firstTyped = firstTyped || lastTyped;
    clearTimeout(timer);
    timer = setTimeout(send, Date.now() - firstTyped > 4000 ? 0 : 800);
  }
  root.addEventListener("thuky:changed", (event) => changed(event.detail.path, event.detail.value));
  form.addEventListener("input", (event) => { if (event.target.dataset.path) changed(event.target.dataset.path, event.target.value); });
  form.addEventListener("focusin", (event) => { place = event.target.dataset.path || place; });

  function body(batch, finish, by = editor) {
    const changes = batch.map(([path, one]) => ({ path, value: one.value, base: one.base }));
    return JSON.stringify({ base_version: known, editor: by, place, step, finish, changes });
  }
  const post = (text, options = {}) => fetch(`${address}/luu`, {
    method: "POST", headers: { ...session.headers(), "HX-Request": "true" }, body: text, ...options,
  });
  const leave = (id) => fetch(`${address}/roi/${id}`, { method: "POST", headers: session.headers(), keepalive: true }).catch(() => {});

  // One request at a time; whoever calls gets a promise that says whether everything typed so far is saved.
  function send({ finish = false } = {}) {
    clearTimeout(timer);
    if (sending) return sending.then(() => (waiting().length || finish ? send({ finish }) : !pending.size));
    firstTyped = 0;
    const all = waiting();
    const by = all.length ? all[0][1].by || editor : editor;
    const batch = all.filter(([, one]) => (one.by || editor) === by).slice(0, most);
    sending = post(body(batch, finish, by)).then(
      async (answer) => {
        if (answer.ok) {
          taken(batch, await answer.json());
          if (by !== editor) leave(by);
          return true;
        }
        if (answer.status === 401 || answer.status === 403) return renew(answer.status);
        if (answer.status === 404) say("Hồ sơ hội nghị này đã bị xóa nên không lưu được nữa.", true);
        else if ((answer.status === 422 || answer.status === 413) && batch.length) return refused(batch, await answer.text());
        else again(LOST);
        return false;
      },
      () => { again(LOST); return false; },
    ).finally(() => { sending = null; });
    return sending.then((went) => {
      const more = went && waiting().length;
      return more && (finish || most < MOST) ? send({ finish }) : went && !pending.size;
    });
  }
  // What the service does not take is found by halves, so that all the rest is saved; it is marked where it stands.
  function refused(batch, text) {
    if (batch.length > 1) { most = Math.ceil(batch.length / 2); return true; }
    most = MOST;
    const [path, sent] = batch[0];
    const now = pending.get(path);
    if (!now || now.value !== sent.value) return true;
    const told = new DOMParser().parseFromString(text, "text/html").querySelector("p");
    now.refused = (told ? told.textContent.replace(/\s+/g, " ").trim() : "") || "Máy chủ chưa nhận nội dung này. Hãy sửa lại.";
    keep();
    mark(path, now);
    if (!waiting().length) sayRefused();
    return true;
  }
  let savedAt = savedWords.textContent;
  const sayRefused = () => say(`${savedAt}; còn ${pending.size - waiting().length} chỗ chưa lưu được, hãy xem chỗ đánh dấu`, true);
  function unmark(path) {
    root.querySelectorAll(`[data-refused="${CSS.escape(path)}"], [data-clash="${CSS.escape(path)}"]`).forEach((one) => one.remove());
    const field = find(path);
    if (!field) return;
    field.removeAttribute("aria-invalid");
    field.closest(".cell").classList.remove("refused");
  }
  function mark(path, one) {
    unmark(path);
    const field = find(path);
    const note = document.createElement(field ? "span" : "div");
    note.dataset.refused = path;
    note.setAttribute("role", "alert");
    if (field) {
      note.className = "note error";
      note.textContent = one.refused;
      field.setAttribute("aria-invalid", "true");
      const cell = field.closest(".cell");
      cell.classList.add("refused");
      cell.append(note);
      return;
    }
    note.className = "clash";
    const words = document.createElement("p");
    words.textContent = `Về ${one.name ? `ô “${one.name}” ở bước khác` : "một thay đổi trong danh sách"}: ${one.refused}${typeof one.value === "string" ? ` Nội dung: “${short(one.value)}”.` : ""}`;
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "quiet";
    drop.textContent = "Bỏ thay đổi này";
    drop.addEventListener("click", () => { pending.delete(path); note.remove(); keep(); send(); });
    note.append(words, drop);
    form.prepend(note);
  }
  const short = (text) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
  function showRefused() {
    const [path] = [...pending].find(([, one]) => one.refused || one.clash) || [];
    if (!path || waiting().length) return;
    const field = find(path);
    const place = field || root.querySelector(`[data-refused="${CSS.escape(path)}"], [data-clash="${CSS.escape(path)}"]`);
    for (let fold = place.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) fold.open = true;
    place.scrollIntoView({ block: "center" });
    if (field) field.focus({ preventScroll: true });
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
    const sent = new Map(batch);
    for (const one of answer.clashes) {
      if (/\.@\w+$/.test(one.path)) keptRows.push(one);
      else if (!pending.has(one.path)) pending.set(one.path, { ...sent.get(one.path), clash: one });
    }
    keep();
    root.querySelector("[data-base]").value = known;
    if (batch.length || savedWords.classList.contains("lost")) savedAt = `Đã lưu lúc ${answer.saved_at}`;
    if (pending.size > waiting().length) sayRefused();
    else say(savedAt);
    root.querySelectorAll("[data-title]").forEach((one) => { one.textContent = answer.title; });
    for (const [path, one] of Object.entries(answer.fields)) understood(path, one.understood);
    for (const { path } of answer.clashes) if (pending.get(path)?.clash) clash(path, pending.get(path));
    theirs(answer.theirs);
    findings(answer);
    present(answer.others);
    if (waiting().length) timer = setTimeout(send, 400);
    else most = MOST;
    if (batch.length || answer.theirs.length) root.dispatchEvent(new CustomEvent("thuky:saved"));
  }
  function understood(path, words) {
    const field = find(path);
    const about = field && field.closest(".cell").querySelector("[data-understood]");
    if (about) about.textContent = words ? `Hiểu là: ${words}` : "";
  }
  const keptRows = []; // rows that were to go and that somebody else goes on writing in
  function boxed(words, offers) {
    const box = document.createElement("div");
    box.className = "clash";
    box.setAttribute("role", "alert");
    const told = document.createElement("p");
    told.textContent = words;
    box.append(told);
    for (const [text, act] of offers) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = text;
      button.addEventListener("click", () => { box.remove(); act(); });
      box.append(button);
    }
    return box;
  }
  // Both wordings stay at their field until one is chosen, also when the lists are taken anew or the page is closed.
  function clash(path, { clash: { by, mine, theirs }, name }) {
    unmark(path);
    const field = find(path);
    const where = field ? "ô này" : `${name ? `ô “${name}”` : "một ô"} ở bước khác`;
    const choose = (act) => () => { pending.delete(path); keep(); act(); send(); };
    const box = boxed(
      `${by} vừa ${theirs ? "sửa" : "xóa nội dung"} ${where}${theirs ? ` thành “${theirs}”` : ""}. Nội dung của đồng chí: ${mine ? `“${mine}”` : "để trống"}.`,
      [
        [`Dùng của ${by}`, choose(() => { if (find(path)) find(path).value = theirs; })],
        ["Giữ của tôi", choose(() => { if (find(path)) find(path).value = mine; changed(path, mine); })],
      ],
    );
    box.dataset.clash = path;
    if (field) field.closest(".cell").append(box);
    else form.prepend(box);
  }
  function showKeptRows() {
    for (const one of keptRows.splice(0)) {
      const row = root.querySelector(`[data-form] [data-row="${CSS.escape(one.path)}"]`);
      const box = boxed(`${one.by} vừa sửa ${row ? "dòng này" : "một dòng trong danh sách"} nên chưa xóa. Nếu vẫn cần, hãy xóa lại.`, [["Đã rõ", () => {}]]);
      if (row) row.append(box);
      else form.prepend(box);
    }
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
    if (stale || keptRows.length) refresh();
  }
  // Rows that others added, removed or moved: the lists of the page are taken again from the server.
  async function refresh() {
    if (waiting().length) return;
    stale = false;
    try {
      const text = await (await fetch(location.pathname)).text();
      const page = new DOMParser().parseFromString(text, "text/html");
      const from = page.querySelector("[data-drafting]");
      if (!from || waiting().length) { stale = true; return; }
      const focused = document.activeElement && document.activeElement.dataset && document.activeElement.dataset.path;
      const open = new Set([...root.querySelectorAll("details[open]")].map((one) => one.closest("[data-row]")?.dataset.row));
      root.querySelectorAll("[data-form] [data-rows]").forEach((section) => {
        if (section.parentElement.closest("[data-rows]")) return;
        const fresh = from.querySelector(`[data-rows="${CSS.escape(section.dataset.rows)}"]`);
        if (!fresh) return;
        fresh.querySelectorAll("details").forEach((one) => { if (open.has(one.closest("[data-row]")?.dataset.row)) one.open = true; });
        section.replaceWith(document.adoptNode(fresh));
      });
      for (const [path, one] of pending) {
        putBack(path, one.value);
        if (one.refused) mark(path, one);
        else if (one.clash) clash(path, one);
      }
      showKeptRows();
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
    if ((await send({ finish })) || !pending.size) location.href = href;
    else showRefused();
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
  // The button that goes on leads to the first field of the next step; its heading stays in sight where there is room.
  if (location.hash === "#dau") {
    const first = [...form.querySelectorAll("[data-path]")].find((one) => one.getClientRects().length);
    if (first) {
      first.focus({ preventScroll: true });
      first.closest("[data-cell]").scrollIntoView({ block: "nearest" });
    }
  } else if (location.hash) show(decodeURIComponent(location.hash.slice(1)));
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
    if (!(await send({ finish: true })) && pending.size) { showRefused(); return; }
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
    const mine = waiting().filter(([, one]) => !one.by);
    if (mine.length) post(body(mine, false), { keepalive: true }).catch(() => {});
    leave(editor);
  });
  setInterval(() => { if (!document.hidden && !sending && Date.now() - lastTyped > 3000 && retry === 0) send(); }, 8000);

  const early = [...form.querySelectorAll("[data-path]")].filter(window.thukyTouched).map((one) => [one.dataset.path, one.value]);
  // What was typed in this tab before and never reached the server is put back and sent.
  function putBack(path, value) {
    let field = find(path);
    const row = path.match(/^(.*)\.@([A-Za-z0-9]+)\.[a-z_.]+$/);
    if (!field && row && value) {
      const section = root.querySelector(`[data-form] [data-rows="${CSS.escape(row[1])}"]:not([data-fixed])`);
      if (section) { window.thukyRows.addRow(section, null, row[2]); field = find(path); }
    }
    if (field && typeof value === "string") field.value = value;
    const gone = value === null && root.querySelector(`[data-row="${CSS.escape(path)}"]`);
    if (gone) gone.remove();
  }
  const entries = (value) => (Array.isArray(value) ? value.filter((one) => Array.isArray(one) && one[1]).map(([path, one]) => [path, { ...one, refused: undefined, clash: undefined }]) : []);
  for (const [path, one] of entries(kept.own())) { pending.set(path, one); putBack(path, one.value); }
  keep();
  for (const [path, value] of early) { putBack(path, value); changed(path, value); }
  send().then(leftovers);

  // Words of pages that are open no more: of this tab they are sent, of others she is asked first. Each goes as its own
  // page would have sent it, with the version that it knew: where a field was changed since, both are shown.
  async function takeBack(slot) {
    await send();
    if (waiting().length) return false;
    const rest = [];
    for (const [path, one] of entries(slot.value)) {
      if (pending.has(path)) { rest.push([path, one]); continue; }
      pending.set(path, { ...one, by: one.by || slot.id || undefined });
      putBack(path, one.value);
    }
    keep();
    slot.keep(rest.length ? rest : null);
    send();
    return !rest.length;
  }
  async function leftovers() {
    for (const slot of await kept.left()) {
      const open = await unsaved(entries(slot.value));
      if (!open.length) { slot.keep(null); continue; }
      if (slot.own && (await takeBack(slot))) continue;
      const lines = open.map(([, one]) => told(one));
      if (lines.length > 8) lines.splice(7, lines.length, `và ${lines.length - 7} thay đổi khác`);
      const when = kept.when(slot.at);
      const sentence = `Trên máy này còn nội dung đã gõ${when ? ` lúc ${when}` : ""} ở một trang nay đã đóng, chưa gửi được. Nếu ô nào đã có người khác sửa, cả hai nội dung sẽ hiện ra để đồng chí chọn.`;
      form.before(kept.box(slot, sentence, lines, [["Gửi nội dung này", () => takeBack(slot)], ["Bỏ nội dung này", () => slot.keep(null)]]));
    }
  }
  function told(one) {
    if (one.value === null) return "Xóa một dòng trong danh sách";
    if (Array.isArray(one.value)) return "Đổi thứ tự các dòng trong danh sách";
    return `${one.name || "Nội dung"}: ${one.value ? `“${short(one.value)}”` : "để trống"}`;
  }
  // Those of the changes that the service has not: the last words of a page often arrive after all while it closes.
  async function unsaved(list) {
    const pages = new Map();
    const found = [];
    for (const [path, one] of list) {
      const where = one.step || step;
      if (!pages.has(where)) {
        pages.set(where, await fetch(`${address}/soan/${where}`).then(async (answer) => (answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null), () => null));
      }
      if (!stands(pages.get(where), path, one.value)) found.push([path, one]);
    }
    return found;
  }
  function stands(page, path, value) {
    if (!page) return false;
    const plain = (text) => text.replace(/\s+/g, " ").trim();
    const at = (name, wanted) => page.querySelector(`[data-form] [data-${name}="${CSS.escape(wanted)}"]`);
    if (value === null) return !at("row", path);
    if (typeof value === "string") return plain(at("path", path)?.value || "") === plain(value);
    const rows = path.slice(0, -2); // "….@": the ids of a list's rows in their order
    const there = [...(at("rows", rows)?.querySelectorAll("[data-row]") || [])].map((one) => one.dataset.row)
      .filter((one) => one.startsWith(`${rows}.@`) && !one.slice(rows.length + 2).includes(".")).map((one) => one.slice(rows.length + 2));
    const wanted = value.filter((id) => there.includes(id));
    return there.filter((id) => wanted.includes(id)).join() === wanted.join();
  }
})();
