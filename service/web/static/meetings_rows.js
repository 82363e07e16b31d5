// Danh sách trong biểu mẫu: thêm, xóa có hoàn tác, dời bằng kéo và Alt+↑↓, Enter, gợi ý danh bạ.
"use strict";
(() => {
  const root = document.querySelector("[data-drafting]");
  if (!root) return;
  const changed = (path, value) => root.dispatchEvent(new CustomEvent("thuky:changed", { detail: { path, value } }));
  const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => "abcdefghijkmnpqrstuvwxyz23456789"[n % 32]).join("");
  const idOf = (row) => row.dataset.row.split(".@").pop();
  const listOf = (section) => section.querySelector(":scope > [data-list]");
  const rowsOf = (section) => [...listOf(section).querySelectorAll(":scope > [data-row]")];
  const fieldsOf = (row) => [...row.querySelectorAll(":scope > .line [data-path]")];
  const isBlank = (row) => [...row.querySelectorAll("[data-path]")].every((one) => !one.value.trim() || one.tagName === "SELECT");

  function number(section) {
    rowsOf(section).forEach((row, at) => { row.querySelector(":scope > .line [data-number]").textContent = at + 1; });
  }
  function makeRow(section, id) {
    const ids = [...section.dataset.rows.matchAll(/@([A-Za-z0-9]+)/g)].map((found) => found[1]).concat(id);
    const blank = root.querySelector(`template[data-blank="${section.dataset.shape}"]`);
    const holder = document.createElement("template");
    holder.innerHTML = blank.innerHTML.replace(/NEW(\d)/g, (whole, depth) => ids[depth] || whole);
    return holder.content.querySelector("[data-row]");
  }
  function addRow(section, after, id = newId()) {
    const row = makeRow(section, id);
    if (after) after.after(row);
    else listOf(section).append(row);
    number(section);
    return row;
  }
  const tellOrder = (section) => changed(`${section.dataset.rows}.@`, rowsOf(section).map(idOf));
  const first = (row) => row.querySelector("[data-path]");

  function removeRow(row) {
    const section = row.closest("[data-rows]");
    const at = rowsOf(section).indexOf(row);
    const bar = document.createElement("li");
    bar.className = "undone";
    const words = document.createElement("span");
    words.textContent = `Đã xóa ${section.dataset.one} ${at + 1}.`;
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "quiet";
    undo.textContent = "Hoàn tác";
    bar.append(words, undo);
    const kept = isBlank(row);
    row.replaceWith(bar);
    changed(row.dataset.row, null);
    number(section);
    undo.addEventListener("click", () => {
      bar.replaceWith(row);
      number(section);
      row.querySelectorAll("[data-path]").forEach((one) => { if (one.value) changed(one.dataset.path, one.value); });
      tellOrder(section);
      first(row).focus();
    });
    if (kept) bar.remove();
    else undo.focus();
  }
  function moveRow(row, by) {
    const section = row.closest("[data-rows]");
    const rows = rowsOf(section);
    const other = rows[rows.indexOf(row) + by];
    if (!other) return;
    const focused = document.activeElement;
    if (by < 0) other.before(row);
    else other.after(row);
    number(section);
    tellOrder(section);
    if (row.contains(focused)) focused.focus();
  }

  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-add], [data-remove], [data-up], [data-down]");
    if (!button) return;
    event.preventDefault();
    if ("add" in button.dataset) first(addRow(button.closest("[data-rows]"))).focus();
    else if ("remove" in button.dataset) removeRow(button.closest("[data-row]"));
    else moveRow(button.closest("[data-row]"), "up" in button.dataset ? -1 : 1);
  });

  root.addEventListener("keydown", (event) => {
    const row = event.target.closest("[data-row]");
    if (!row || row.closest("[data-fixed]")) return;
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      moveRow(row, event.key === "ArrowUp" ? -1 : 1);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.dataset.path && !["lines", "list"].includes(event.target.dataset.kind)) {
      event.preventDefault();
      const section = row.closest("[data-rows]");
      const last = rowsOf(section).pop() === row;
      const made = addRow(section, row);
      if (!last) tellOrder(section);
      first(made).focus();
    }
  });

  let dragged = null;
  root.addEventListener("dragstart", (event) => {
    const grip = event.target.closest && event.target.closest("[data-grip]");
    if (!grip) return;
    dragged = grip.closest("[data-row]");
    dragged.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  const over = (event) => {
    const row = dragged && event.target.closest && event.target.closest("[data-row]");
    const mine = row && [...dragged.parentElement.children].find((one) => one.contains(row));
    return mine && mine !== dragged ? mine : null;
  };
  // Coming over a row must be allowed as well as staying over it: a quick hand lets go before it has stayed.
  for (const kind of ["dragenter", "dragover"]) root.addEventListener(kind, (event) => {
    root.querySelectorAll(".over").forEach((one) => one.classList.remove("over"));
    const row = over(event);
    if (!row) return;
    event.preventDefault();
    row.classList.add("over");
  });
  root.addEventListener("drop", (event) => {
    const row = over(event);
    if (!row) return;
    event.preventDefault();
    const section = dragged.closest("[data-rows]");
    const rows = rowsOf(section);
    if (rows.indexOf(dragged) < rows.indexOf(row)) row.after(dragged);
    else row.before(dragged);
    number(section);
    tellOrder(section);
  });
  root.addEventListener("dragend", () => {
    root.querySelectorAll(".over, .dragged").forEach((one) => one.classList.remove("over", "dragged"));
    dragged = null;
  });

  // Words for what a list of choices says in others: a pasted "≥" must not become "bằng".
  const SAME = { "≥": ">=", "tối thiểu": ">=", "từ": ">=", "≤": "<=", "tối đa": "<=", "hơn": ">", "~": "approx", "≈": "approx", "=": "" };
  function write(field, text) {
    if (field.tagName === "SELECT") {
      const wanted = text.toLowerCase();
      const options = [...field.options];
      const option = options.find((one) => one.value === (SAME[wanted] ?? text) || one.textContent.toLowerCase() === wanted)
        || options.find((one) => one.value && `${wanted} `.startsWith(`${one.textContent.toLowerCase()} `));
      if (!option) return false;
      field.value = option.value;
    } else field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }
  // "≥ 65%" in the cell of a figure is three cells of its row: how it is compared, the figure, its unit.
  const FIGURE = /^([≥≤<>=~≈]|>=|<=|\p{L}[\p{L} ]*?)?\s*(\d[\d.,]*)\s*([%\p{L}].*)?$/u;
  function spread(field) {
    if (!field.dataset.path?.endsWith(".gia_tri")) return;
    const row = field.closest("[data-row]");
    const beside = (name) => fieldsOf(row).find((one) => one.dataset.path.endsWith(`.${name}`));
    const [compared, unit] = [beside("so_sanh"), beside("don_vi_tinh")];
    const found = compared && unit && field.value.trim().match(FIGURE);
    if (!found || (!found[1] && !found[3])) return;
    const above = /^(.*?)\s*trở lên$/.exec(found[3] || "");
    const [sign, counted] = above ? ["≥", above[1]] : [found[1], found[3] || ""];
    if (sign && !write(compared, sign)) return; // "tăng 10%" is no comparison
    write(field, found[2]);
    if (counted && !unit.value.trim()) write(unit, counted);
  }
  root.addEventListener("change", (event) => { if (event.target.dataset.kind === "quantity") spread(event.target); });

  // A name from the directory brings its titles with it.
  const people = document.getElementById("ds-nguoi");
  root.addEventListener("change", (event) => {
    const field = event.target;
    if (!field.dataset || !["name", "person"].includes(field.dataset.complete) || !people) return;
    const entry = [...people.options].find((one) => one.value === field.value.trim());
    if (!entry || !entry.dataset.role) return;
    if (field.dataset.complete === "person") write(field, `${entry.value} - ${entry.dataset.role}`);
    else {
      const row = field.closest("[data-row]");
      const role = row && fieldsOf(row).find((one) => one.dataset.path.endsWith(".chuc_vu"));
      if (role && !role.value.trim()) write(role, entry.dataset.role);
    }
  });

  window.thukyRows = { addRow, rowsOf, number, fieldsOf, isBlank, tellOrder, write, spread, changed };
})();
