// Soạn bài: tự lưu, xem trước, giữ chữ khi mất mạng; ô không được nhận thì đánh dấu, các ô khác vẫn lưu.
// Không có tập lệnh thì nút "Lưu bài" làm việc ấy.
"use strict";
(() => {
  const root = document.querySelector("[data-writing]");
  if (!root) return;
  const form = root.querySelector("[data-form]");
  const body = form.querySelector('[data-name="body"]');
  const session = window.thukySession;
  const savedWords = root.querySelector("[data-saved]");
  const open = "public" in root.dataset;
  const address = `/ban-tin/${root.dataset.article}`;
  const kept = window.thukyKept(`ban-tin:${root.dataset.article}:${root.dataset.user}`);
  const LOST = "Chưa lưu được vì mất kết nối. Nội dung vẫn còn trên máy này và sẽ tự gửi khi có mạng.";
  const KEPT = "Nội dung đang sửa giữ trên máy này; bạn đọc chỉ thấy khi bấm “Đính chính”.";
  let known = Number(root.dataset.version);
  let pending = false, stopped = false, sending = null, timer = 0, retry = 0, turn = 0, corrected = true;

  function collect() {
    const made = { version: known, photos: {} };
    for (const field of form.querySelectorAll("[data-name]")) made[field.dataset.name] = field.type === "checkbox" ? field.checked : field.value;
    made.category = made.category ? Number(made.category) : null;
    for (const item of root.querySelectorAll("[data-photo]")) {
      made.photos[item.dataset.photo] = Object.fromEntries([...item.querySelectorAll("[data-photo-name]")].map((one) => [one.dataset.photoName, one.value]));
    }
    return made;
  }
  function putBack(made) {
    for (const field of form.querySelectorAll("[data-name]")) {
      const value = made[field.dataset.name];
      if (field.type === "checkbox") field.checked = Boolean(value);
      else field.value = value ?? "";
    }
    for (const item of root.querySelectorAll("[data-photo]")) {
      for (const one of item.querySelectorAll("[data-photo-name]")) one.value = (made.photos?.[item.dataset.photo] || {})[one.dataset.photoName] ?? one.value;
    }
  }
  const keep = () => kept.keep(collect());
  const forget = () => kept.keep(null);
  // `data-pending` tells the page, as on the meeting's form: 1 while something typed has not arrived.
  function owe(something) {
    pending = something;
    root.dataset.pending = something ? 1 : 0;
  }
  function say(words, lost = false) {
    if (savedWords.textContent !== words) savedWords.textContent = words;
    savedWords.classList.toggle("lost", lost);
  }

  function changed() {
    owe(true);
    corrected = true;
    turn += 1;
    keep();
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(send, 800);
  }
  root.addEventListener("input", (event) => { if (event.target.form === form && event.target.name !== "dinh_chinh") changed(); });

  // One request at a time; whoever calls gets a promise that says whether everything typed so far is saved.
  function send() {
    clearTimeout(timer);
    if (sending) return sending.then(() => (pending ? send() : true));
    if (!pending || stopped || !corrected) return Promise.resolve(!pending);
    const sent = turn;
    sending = fetch(`${address}/${open ? "xem-truoc" : "luu"}`, {
      method: "POST", headers: { ...session.headers(), "HX-Request": "true" }, body: JSON.stringify(collect()),
    }).then(
      async (answer) => {
        if (answer.ok) { taken(sent, await answer.json()); return !pending; }
        if (answer.status === 401 || answer.status === 403) return renew(answer.status);
        const told = new DOMParser().parseFromString(await answer.text(), "text/html").body.textContent.trim();
        if (answer.status === 409) return clash(told);
        if (answer.status === 422 || answer.status === 413 || answer.status === 404) { say(told || "Máy chủ chưa nhận nội dung vừa nhập.", true); return false; }
        again();
        return false;
      },
      () => { again(); return false; },
    ).finally(() => { sending = null; });
    return sending;
  }
  function taken(sent, answer) {
    retry = 0;
    known = answer.version;
    root.querySelectorAll("[data-version-field]").forEach((one) => { one.value = known; });
    root.querySelector("[data-preview]").innerHTML = answer.preview; // made and escaped by the server, as the page itself
    const box = root.querySelector("[data-loose-box]");
    if (box) {
      box.hidden = !answer.loose.length;
      box.querySelector("[data-loose]").textContent = answer.loose.join("; ");
      root.querySelector("[data-tied]").textContent = answer.tied;
    }
    if (open) { owe(turn !== sent); say(KEPT); if (pending) timer = setTimeout(send, 400); return; }
    const wrong = marked(answer.refused);
    if (turn !== sent) { keep(); timer = setTimeout(send, 400); }
    else if (wrong) { owe(true); corrected = false; keep(); }
    else { owe(false); forget(); }
    say(`Đã lưu lúc ${answer.saved_at}${wrong ? `; còn ${wrong} chỗ chưa lưu được, hãy xem chỗ đánh dấu` : ""}`, wrong > 0);
  }
  // The fields that were not taken, each with its sentence; gives how many.
  function marked(refused) {
    root.querySelectorAll("[data-refused]").forEach((one) => one.remove());
    let count = 0;
    for (const field of form.querySelectorAll("[data-name]")) {
      const words = refused[field.dataset.name];
      field.toggleAttribute("aria-invalid", false);
      if (!words) continue;
      field.setAttribute("aria-invalid", "true");
      const note = document.createElement("span");
      note.className = "refusal";
      note.dataset.refused = field.dataset.name;
      note.setAttribute("role", "alert");
      note.textContent = words;
      field.after(note);
      count += 1;
    }
    return count;
  }
  function again() {
    say(LOST, true);
    retry = Math.min(retry + 1, 8);
    clearTimeout(timer);
    timer = setTimeout(send, 1500 * retry);
  }
  function clash(told) {
    stopped = true;
    say(told || "Người khác vừa sửa bài này nên chưa lưu.", true);
    savedWords.append(" ", session.newTab(location.pathname, "Mở bản mới ở trang khác"));
    return false;
  }
  async function renew(status) {
    const { words, link, wait } = await session.renew(status, "Tài khoản này không còn quyền biên tập.");
    if (words) say(words, true);
    if (link) savedWords.append(link);
    if (wait) { clearTimeout(timer); timer = setTimeout(send, wait); }
    return false;
  }

  function showRefused() {
    const field = !corrected && form.querySelector("[aria-invalid]");
    if (field) field.focus();
  }

  // What leads away waits until all is saved; a published article's words stay on this machine meanwhile.
  const ready = async () => open || await send();
  root.addEventListener("click", async (event) => {
    const link = event.target.closest("[data-go]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (await ready()) location.href = link.href;
    else showRefused();
  });
  root.querySelectorAll("[data-after-save]").forEach((one) => one.addEventListener("submit", async (event) => {
    if (!pending || open) return;
    event.preventDefault();
    const button = event.submitter;
    if (await ready()) one.requestSubmit(button);
    else showRefused();
  }));
  root.querySelectorAll("[data-leaving]").forEach((one) => one.addEventListener("submit", () => { stopped = true; forget(); }));
  root.querySelectorAll('input[type="file"][name="anh"]').forEach((one) => one.addEventListener("change", () => { if (one.files.length) one.form.requestSubmit(); }));
  form.addEventListener("submit", (event) => {
    if (open) return;
    event.preventDefault();
    owe(true);
    send().then(showRefused);
  });

  // The toolbar writes Markdown around what is selected, so that undo takes it back.
  const marks = root.querySelector("[data-marks]");
  function write(text, from, to) {
    body.focus();
    body.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) body.setRangeText(text, from, to, "end");
    changed();
  }
  function around(sign, empty) {
    const { selectionStart: from, selectionEnd: to, value } = body;
    const chosen = value.slice(from, to) || empty;
    write(sign + chosen + sign, from, to);
    body.setSelectionRange(from + sign.length, from + sign.length + chosen.length);
  }
  function lines(start) {
    const { selectionStart, selectionEnd, value } = body;
    const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
    const after = value.indexOf("\n", selectionEnd);
    const to = after < 0 ? value.length : after;
    const made = value.slice(from, to).split("\n").map((line, index) => start(index) + line).join("\n");
    const apart = from > 0 && value.slice(0, from).endsWith("\n\n") === false ? "\n" : "";
    write(apart + made, from, to);
  }
  function alone(text) {
    const { selectionEnd: at, value } = body;
    const before = value.slice(0, at).replace(/\n*$/, "");
    const end = value.slice(at).match(/^\n*/)[0].length;
    write(`${before ? "\n\n" : ""}${text}\n\n`, before.length, at + end);
  }
  const PLACED = /\[\[\s*ảnh\s+(\d+)\s*\]\]/gi;
  const acts = {
    bold: () => around("**", "chữ đậm"),
    italic: () => around("*", "chữ nghiêng"),
    heading: () => lines(() => "## "),
    list: () => lines(() => "- "),
    numbers: () => lines((index) => `${index + 1}. `),
    quote: () => lines(() => "> "),
    link: () => {
      const { selectionStart: from, selectionEnd: to, value } = body;
      const chosen = value.slice(from, to) || "tên liên kết";
      write(`[${chosen}](https://)`, from, to);
      const at = from + chosen.length + 3;
      body.setSelectionRange(at, at + 8);
    },
    photo: () => {
      const placed = new Set([...body.value.matchAll(PLACED)].map((one) => Number(one[1])));
      const count = root.querySelectorAll("[data-photo]").length;
      const next = Array.from({ length: count }, (_, index) => index + 1).find((one) => !placed.has(one)) || 1;
      alone(`[[ảnh ${next}]]`);
    },
  };
  marks.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mark]");
    if (button) acts[button.dataset.mark]();
  });
  body.addEventListener("keydown", (event) => {
    const act = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && { b: "bold", i: "italic" }[event.key];
    if (act) { event.preventDefault(); acts[act](); }
  });

  // Enter goes on with a list; what is pasted from Word keeps its paragraphs and its bullets.
  const typeIn = (text) => { if (!document.execCommand("insertText", false, text)) body.setRangeText(text, body.selectionStart, body.selectionEnd, "end"); changed(); };
  body.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.isComposing || body.selectionStart !== body.selectionEnd) return;
    const from = body.value.lastIndexOf("\n", body.selectionStart - 1) + 1;
    const line = body.value.slice(from, body.selectionStart);
    const item = line.match(/^(- |> |(\d+)\. )(.*)$/);
    if (!item) return;
    event.preventDefault();
    if (!item[3].trim()) { body.setSelectionRange(from, body.selectionStart); typeIn("\n"); return; }
    typeIn(`\n${item[2] ? `${Number(item[2]) + 1}. ` : item[1]}`);
  });
  // Rows of a table come as words between tabs: two rows and more of as many cells become a table of the article.
  function tabled(lines) {
    const cells = (line) => (line === undefined || /^ *- /.test(line) ? 0 : line.split("\t").length);
    const made = [];
    for (let at = 0; at < lines.length; at += 1) {
      const width = cells(lines[at]);
      let end = at;
      while (width > 1 && cells(lines[end]) === width) end += 1;
      if (end - at < 2) { made.push(lines[at]); continue; }
      const rows = lines.slice(at, end).map((line) => `| ${line.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|")).join(" | ")} |`);
      if (made.length && made.at(-1)) made.push("");
      made.push(rows[0], `|${" --- |".repeat(width)}`, ...rows.slice(1));
      if (lines[end]) made.push("");
      at = end - 1;
    }
    return made;
  }
  body.addEventListener("paste", (event) => {
    const text = (event.clipboardData?.getData("text/plain") || "").replace(/\r\n?/g, "\n");
    if (!text.includes("\n")) return;
    event.preventDefault();
    const listed = (line) => line.replace(/^\s*[•●▪·◦–+-]\s+/, "- ").replace(/^\s*[o§]\t/, "  - ").replace(/^\s*(\d{1,3})[.)]\t\s*/, "$1. ").trimEnd();
    const made = tabled(text.split("\n").map(listed));
    const going = (line) => /^(?: *- | *\d+\. |\|)/.exec(line)?.[0].trim().replace(/\d+/, "");
    const apart = text.includes("\n\n") ? made : made.flatMap((line, index) => {
      const next = made[index + 1];
      return next === undefined || !line || !next || (going(line) && going(line) === going(next)) ? [line] : [line, ""];
    });
    typeIn(apart.join("\n"));
  });

  addEventListener("online", () => { retry = 0; send(); });
  addEventListener("focus", () => { if (pending) send(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden && pending) send(); });
  addEventListener("pagehide", () => {
    if (!pending || open || stopped) return;
    fetch(`${address}/luu`, { method: "POST", headers: session.headers(), body: JSON.stringify(collect()), keepalive: true }).catch(() => {});
  });

  // What was typed here before and never reached the server is put back; if the article changed meanwhile, one is asked.
  const fault = "fault" in root.dataset;
  const early = [...root.querySelectorAll("[data-name], [data-photo-name]")].some(window.thukyTouched);
  if (root.parentElement.querySelector("[data-settled]")) forget();
  const same = (one, other) => JSON.stringify({ ...one, version: 0, photos: 0 }) === JSON.stringify({ ...other, version: 0, photos: 0 });
  const NAMES = { title: "Tiêu đề", lead: "Đoạn mở đầu", body: "Nội dung", author: "Tác giả", source: "Nguồn" };
  function asked(slot) {
    const before = slot.value, here = collect();
    if (!before || typeof before !== "object" || same({ ...here, ...before }, here)) { slot.keep(null); return; }
    const lines = Object.keys(NAMES).filter((name) => typeof before[name] === "string" && before[name] !== here[name])
      .map((name) => `${NAMES[name]}: ${before[name] ? `“${before[name].length > 160 ? `${before[name].slice(0, 160)}…` : before[name]}”` : "để trống"}`);
    const when = kept.when(slot.at);
    root.prepend(kept.box(slot, `Trên máy này còn nội dung đã gõ${when ? ` lúc ${when}` : ""} mà chưa gửi, khác với bài đang mở. Nếu lấy lại, nội dung ấy sẽ thay nội dung trên trang.`, lines, [
      ["Lấy lại nội dung đã gõ", () => { if (pending) kept.aside(); putBack(before); changed(); slot.keep(null); }],
      ["Bỏ nội dung ấy", () => slot.keep(null)],
    ]));
  }
  const before = kept.own();
  if (before && !fault) {
    if (!open && !early && before.version === known) { putBack(before); changed(); }
    else kept.aside();
  }
  if (!fault) kept.left().then((slots) => slots.forEach(asked));
  if (fault) { owe(true); keep(); } else if (early) changed();
  else if (!pending) owe(false);
})();
