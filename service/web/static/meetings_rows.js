// Danh sách trong biểu mẫu: thêm, xóa có hoàn tác, dời bằng kéo và Alt+↑↓, Enter, dán từ Excel và Word, gợi ý danh bạ.
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
  root.addEventListener("dragover", (event) => {
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

  // "a\tb\n" as Excel and Word put it on the clipboard; a cell with a line break inside stands in quotes.
  function table(text) {
    const rows = [[]];
    let cell = "", quoted = false, begun = false;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at];
      if (quoted) {
        if (sign === '"' && text[at + 1] === '"') { cell += '"'; at += 1; }
        else if (sign === '"') quoted = false;
        else cell += sign === "\n" ? " " : sign;
      } else if (sign === '"' && !begun && text.includes("\t")) quoted = begun = true;
      else if (sign === "\t" || sign === "\n") {
        rows[rows.length - 1].push(cell.trim());
        cell = "";
        begun = false;
        if (sign === "\n") rows.push([]);
      } else if (sign !== "\r") { cell += sign; begun = begun || sign !== " "; }
    }
    rows[rows.length - 1].push(cell.trim());
    return rows.filter((row) => row.some((one) => one));
  }
  // A table's head that was copied along says which column is which; it is no row of its own.
  const COUNTED = /^(?:s?tt|số tt|số thứ tự|#)$/;
  function headed(rows, fields) {
    const fold = (text) => text.toLowerCase().replace(/ và /g, " ").replace(/\s+/g, " ").trim();
    const labels = fields.map((one) => fold(one.labels[0].firstChild.textContent));
    const head = rows[0].map(fold);
    const places = head.map((one) => (one.length < 3 ? -1 : labels.findIndex((label) => one.includes(label) || label.includes(one))));
    const named = places.filter((place) => place >= 0).length;
    if (rows.length < 2 || !(COUNTED.test(head[0]) || (named && named === head.filter(Boolean).length))) return rows;
    const rest = rows.slice(1);
    const told = head.every((one, at) => !one || places[at] >= 0 || COUNTED.test(one) || one === "ghi chú");
    if (!told || new Set(places.filter((place) => place >= 0)).size !== named) return COUNTED.test(head[0]) ? rest.map((row) => row.slice(1)) : rest;
    const width = Math.max(...places) + 1;
    return rest.map((row) => Array.from({ length: width }, (_, at) => row[places.indexOf(at)] || ""));
  }
  function columns(rows, section, width) {
    const figures = rows.length > 1 && rows.every((row) => row.length > 1 && /^\d{1,4}[.)]?$/.test(row[0]));
    let cut = figures ? rows.map((row) => row.slice(1)) : rows;
    cut = cut.map((row) => [row[0].replace(/^(?:\d{1,3}[.)]|[-–•+*])\s+/, ""), ...row.slice(1)]);
    if (section.dataset.paste === "person" && width > 1 && cut.every((row) => row.length === 1)) {
      cut = cut.map(([line]) => {
        const plain = line.replace(/^(?:đồng chí|đ\/c)\s+/i, "").replace(/[\s;.]+$/, "");
        const found = plain.match(/^(.+?)(?:\s+[-–—]\s+|,\s*|;\s*)(.+)$/);
        return found ? [found[1], found[2]] : [plain];
      });
    }
    return cut;
  }
  root.addEventListener("paste", (event) => {
    const field = event.target.closest("[data-row] > .line [data-path]");
    const text = event.clipboardData && event.clipboardData.getData("text/plain");
    if (!field || !text || !/[\t\n]/.test(text.trim())) return;
    if (["lines", "list"].includes(field.dataset.kind) && !text.includes("\t")) return;
    const section = field.closest("[data-rows]");
    if (section.dataset.fixed !== undefined) return;
    event.preventDefault();
    let row = field.closest("[data-row]");
    const at = fieldsOf(row).indexOf(field);
    let added = false;
    columns(headed(table(text), fieldsOf(row).slice(at)), section, fieldsOf(row).length - at).forEach((cells, place) => {
      if (place) {
        const next = rowsOf(section)[rowsOf(section).indexOf(row) + 1];
        if (next && isBlank(next)) row = next;
        else { row = addRow(section, row); added = true; }
      } else if (!isBlank(row) && field.value.trim()) { row = addRow(section, row); added = true; }
      fieldsOf(row).slice(at).forEach((one, index) => {
        if (cells[index] === undefined || cells[index] === "") return;
        write(one, cells[index]);
      });
    });
    if (added) tellOrder(section);
    const end = fieldsOf(row)[at];
    end.focus();
  });
  function write(field, text) {
    if (field.tagName === "SELECT") {
      const wanted = text.toLowerCase();
      const options = [...field.options];
      const option = options.find((one) => one.value === text || one.textContent.toLowerCase() === wanted)
        || options.find((one) => one.value && `${wanted} `.startsWith(`${one.textContent.toLowerCase()} `));
      if (!option) return;
      field.value = option.value;
    } else field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

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

  window.thukyRows = { addRow, rowsOf, number };
})();
