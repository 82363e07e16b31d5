// Tải lên: mỗi tệp một yêu cầu, có tiến độ; kéo thả được. Không có tập lệnh thì biểu mẫu vẫn gửi như thường.
"use strict";
(() => {
  const form = document.querySelector("[data-upload]");
  if (!form) return;
  const list = form.querySelector(".sending");
  const token = form.elements.csrf.value;
  const limit = Number(form.dataset.limit);
  const queue = [];
  const sum = form.querySelector(".sum");
  let busy = 0;
  let [asked, received, refused] = [0, 0, 0];

  // The browser's own field speaks the browser's language and cannot take folders: buttons stand for it.
  const folder = document.getElementById("thu-muc");
  for (const button of form.querySelectorAll("[data-choose]")) {
    button.addEventListener("click", () => document.getElementById(button.dataset.choose).click());
  }

  const nameOf = (file) => file.way || file.webkitRelativePath || file.name;
  const isFurniture = (file) => /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(file.name);

  const row = (file) => {
    const line = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = nameOf(file);
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", `Đang gửi ${nameOf(file)}`);
    line.append(name, bar);
    list.append(line);
    list.hidden = false;
    return line;
  };

  const told = (line, words, wrong) => {
    const bar = line.querySelector("progress");
    if (bar) bar.remove();
    let said = line.querySelector("small");
    if (!said) line.append((said = document.createElement("small")));
    said.textContent = words;
    said.className = wrong ? "wrong" : "";
  };

  const again = (line, file) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = "Gửi lại";
    button.addEventListener("click", () => {
      line.remove();
      refused -= 1;
      asked -= 1;
      add([file]);
    });
    line.append(button);
  };

  const tell = () => {
    const wrong = refused ? `, ${refused} tệp chưa nhận` : "";
    const going = busy + queue.length > 0;
    sum.textContent = going ? `Đang gửi: đã nhận ${received}/${asked} tệp${wrong}.` : `Đã nhận ${received}/${asked} tệp${wrong}.`;
    if (going) return;
    for (const line of [...list.children]) if (line.dataset.kept) line.remove();
    list.hidden = list.children.length === 0;
  };

  const refresh = () => {
    const where = { target: "#danh-sach", swap: "outerHTML" };
    if (window.htmx) window.htmx.ajax("GET", location.pathname + location.search, where).catch(() => undefined);
  };

  const send = ({ file, line }) => {
    busy += 1;
    const body = new FormData();
    body.append("tep", file, nameOf(file));
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-CSRF-Token", token);
    request.setRequestHeader("HX-Request", "true");
    request.upload.addEventListener("progress", (event) => {
      const bar = line.querySelector("progress");
      if (bar && event.lengthComputable) bar.value = event.loaded / event.total;
    });
    request.addEventListener("loadend", () => {
      busy -= 1;
      if (request.status === 200) {
        received += 1;
        line.dataset.kept = "1";
        told(line, "Đã nhận", false);
        if (received === 1) refresh();
      } else if (request.status === 0) {
        refused += 1;
        told(line, "Chưa gửi được vì mất kết nối. Tệp vẫn còn trên máy này.", true);
        again(line, file);
      } else {
        refused += 1;
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        const words = page.querySelector(".fault");
        told(line, words ? words.textContent.trim() : "Chưa nhận được tệp này.", true);
        again(line, file);
      }
      next();
      tell();
      if (busy === 0 && queue.length === 0 && received > 0) refresh();
    });
    request.send(body);
  };

  const next = () => {
    while (busy < 3 && queue.length > 0) send(queue.shift());
  };

  const add = (files) => {
    for (const file of files) {
      if (isFurniture(file)) continue;
      const line = row(file);
      asked += 1;
      const heavy = file.size > limit;
      if (!heavy && file.size > 0) {
        queue.push({ file, line });
        continue;
      }
      refused += 1;
      told(line, heavy ? `Tệp nặng quá ${Math.floor(limit / 1048576)} MB. Hãy tách nhỏ rồi tải lên.` : "Tệp trống, không có nội dung nào.", true);
    }
    next();
    if (asked) tell();
  };

  // Folders that are dropped are walked through; `way` is a file's path from there.
  const walk = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((resolve) => entry.file(resolve, () => resolve(null)));
      if (!file) return [];
      file.way = entry.fullPath.replace(/^\//, "");
      return [file];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (some.length === 0) break;
      for (const one of some) found.push(...(await walk(one)));
    }
    return found;
  };
  const dropped = async (data) => {
    const entries = [...data.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
    const files = [...data.files];
    if (!entries.some((entry) => entry && entry.isDirectory)) return add(files);
    for (const entry of entries) if (entry) add(await walk(entry));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add([...form.elements.tep.files]);
    form.elements.tep.value = "";
  });
  form.elements.tep.addEventListener("change", () => form.requestSubmit());
  folder.addEventListener("change", () => {
    add([...folder.files]);
    folder.value = "";
  });
  for (const name of ["dragover", "dragleave", "drop"]) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.toggle("over", name === "dragover");
      if (name === "drop") dropped(event.dataTransfer);
    });
  }
  // The list is not renewed under somebody who is about to delete.
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target.id === "danh-sach" && event.target.querySelector("details[open]")) event.preventDefault();
  });
  addEventListener("beforeunload", (event) => {
    if (busy > 0 || queue.length > 0) event.preventDefault();
  });
})();
