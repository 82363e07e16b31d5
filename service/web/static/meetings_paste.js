// Dán từ Excel và Word vào danh sách: mỗi dòng một hàng, đầu bảng chỉ cột; hoàn tác được cả lần dán.
"use strict";
(() => {
  const root = document.querySelector("[data-drafting]");
  if (!root) return;
  const { addRow, rowsOf, number, fieldsOf, isBlank, tellOrder, write, spread, changed } = window.thukyRows;

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

  // A table cell by cell, as Word and Excel send it beside the text: there a second paragraph of a cell looks like a row of
  // its own. A cell that runs over several rows is said in each of them. → rows, or null where it is not just one table
  function cells(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const [found, ...others] = page.querySelectorAll("table");
    if (!found || others.length) return null;
    page.querySelectorAll("style, script").forEach((one) => one.remove());
    page.querySelectorAll("br").forEach((one) => one.replaceWith(" "));
    page.querySelectorAll("p, div, li").forEach((one) => one.append(" "));
    const lines = [...found.rows].filter((row) => row.style.display !== "none");
    const rows = lines.map(() => []);
    lines.forEach((line, down) => {
      let at = 0;
      for (const cell of line.cells) {
        while (rows[down][at] !== undefined) at += 1;
        const words = cell.textContent.replace(/\s+/g, " ").trim();
        for (const row of rows.slice(down, down + Math.max(1, cell.rowSpan))) {
          for (let over = 0; over < cell.colSpan; over += 1) row[at + over] = over ? "" : words;
        }
        at += cell.colSpan;
      }
    });
    found.remove();
    if (page.body.textContent.trim()) return null;
    return rows.map((row) => Array.from(row, (one) => one ?? "")).filter((row) => row.some(Boolean));
  }

  const COUNTED = /^(?:s?tt|số tt|số thứ tự|#)$/;
  // What offices write above a column, and the fields that it means, the first that the list has.
  const CALLED = [
    [/nhiệm vụ|nội dung|công việc/, ["nội dung công việc", "nội dung"]],
    [/thời gian|tiến độ|hoàn thành/, ["thời hạn", "giờ", "kỳ thực hiện"]],
    [/thực hiện|phân công|chịu trách nhiệm/, ["chủ trì", "người trình bày", "người thực hiện"]],
    [/^đvt$/, ["đơn vị tính"]],
    [/kế hoạch|mức|số lượng/, ["giá trị"]],
    [/chức danh/, ["chức vụ"]],
  ];
  const fold = (text) => text.toLowerCase().replace(/ và /g, " ").replace(/\s+/g, " ").trim();

  // A table's head that was copied along says which column is which; it is no row of its own.
  // → {rows, lost: the heads of columns that no field takes}
  function headed(rows, fields) {
    const labels = fields.map((one) => fold(one.labels[0].firstChild.textContent));
    const head = rows[0].map(fold);
    const meant = (one) => {
      if (one.length < 3) return -1;
      const same = labels.findIndex((label) => one.includes(label) || label.includes(one));
      if (same >= 0) return same;
      const [, names = []] = CALLED.find(([words, wanted]) => words.test(one) && wanted.some((name) => labels.includes(name))) || [];
      return labels.indexOf(names.find((name) => labels.includes(name)));
    };
    const taken = new Set();
    const places = head.map(meant).map((place) => (taken.has(place) ? -1 : (taken.add(place), place)));
    const named = places.filter((place) => place >= 0).length;
    const counted = COUNTED.test(head[0]);
    if (rows.length < 2 || !(counted || (named && named === head.filter(Boolean).length))) return { rows, lost: [] };
    const rest = rows.slice(1);
    if (!named || (places[counted ? 1 : 0] < 0 && head[counted ? 1 : 0])) return { rows: counted ? rest.map((row) => row.slice(1)) : rest, lost: [] };
    const width = Math.max(...places) + 1;
    const lost = rows[0].filter((one, at) => one && places[at] < 0 && !COUNTED.test(head[at]) && rest.some((row) => row[at]));
    return { rows: rest.map((row) => Array.from({ length: width }, (_, at) => row[places.indexOf(at)] || "")), lost };
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
    const before = new Map(), added = [];
    const { rows, lost } = headed(cells(event.clipboardData.getData("text/html")) || table(text), fieldsOf(row).slice(at));
    columns(rows, section, fieldsOf(row).length - at).forEach((cells, place) => {
      const next = place ? rowsOf(section)[rowsOf(section).indexOf(row) + 1] : !isBlank(row) && field.value.trim() ? null : row;
      if (next && (!place || isBlank(next))) row = next;
      else added.push(row = addRow(section, row));
      const fields = fieldsOf(row).slice(at);
      fieldsOf(row).forEach((one) => { if (!before.has(one)) before.set(one, one.value); });
      fields.forEach((one, index) => { if (cells[index] !== undefined && cells[index] !== "") write(one, cells[index]); });
      fields.forEach(spread);
    });
    if (added.length) tellOrder(section);
    fieldsOf(row)[at].focus();
    if (rows.length > 1 || lost.length) tell(section, rows.length, lost, () => {
      added.forEach((one) => { changed(one.dataset.row, null); one.remove(); });
      before.forEach((words, one) => { if (one.isConnected && one.value !== words) { one.value = words; changed(one.dataset.path, words); } });
      number(section);
      if (added.length) tellOrder(section);
    });
  });

  function tell(section, count, lost, undone) {
    section.querySelectorAll(":scope > .pasted").forEach((one) => one.remove());
    const bar = document.createElement("p");
    bar.className = "undone pasted";
    const words = document.createElement("span");
    words.setAttribute("role", "status");
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "quiet";
    undo.textContent = "Hoàn tác lần dán";
    bar.append(words, undo);
    section.querySelector(":scope > .add").before(bar);
    words.textContent = `Đã dán ${count} dòng.${lost.length ? ` Chưa đưa vào cột ${lost.map((one) => `“${one}”`).join(", ")} vì danh sách này không có ô tương ứng; nếu cần, hãy ghi vào ô khác.` : ""}`;
    undo.addEventListener("click", () => { undone(); bar.remove(); section.querySelector("[data-add]").focus(); });
  }
})();
