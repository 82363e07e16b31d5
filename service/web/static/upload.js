// Tải lên: mỗi tệp một yêu cầu, có tiến độ; kéo thả được. Không có tập lệnh thì biểu mẫu vẫn gửi như thường.
"use strict";
(() => {
  const form = document.querySelector("[data-upload]");
  if (!form) return;
  const list = form.querySelector(".sending");
  const token = form.elements.csrf.value;
  const limit = Number(form.dataset.limit);
  const queue = [];
  let busy = 0;
  form.querySelector("[data-drop]").hidden = false;

  const row = (file) => {
    const line = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = file.name;
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", `Đang gửi ${file.name}`);
    line.append(name, bar);
    list.append(line);
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
      add([file]);
    });
    line.append(button);
  };

  const refresh = () => {
    if (window.htmx) window.htmx.ajax("GET", "/doc-van-ban", { target: "#danh-sach", swap: "outerHTML" });
  };

  const send = ({ file, line }) => {
    busy += 1;
    const body = new FormData();
    body.append("tep", file, file.name);
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
      if (request.status === 200) told(line, "Đã nhận, đang đợi đọc", false);
      else if (request.status === 0) {
        told(line, "Chưa gửi được vì mất kết nối. Tệp vẫn còn trên máy này.", true);
        again(line, file);
      } else {
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        const words = page.querySelector(".fault");
        told(line, words ? words.textContent.trim() : "Chưa nhận được tệp này.", true);
        again(line, file);
      }
      next();
      if (busy === 0 && queue.length === 0) refresh();
    });
    request.send(body);
  };

  const next = () => {
    while (busy < 3 && queue.length > 0) send(queue.shift());
  };

  const add = (files) => {
    for (const file of files) {
      const line = row(file);
      if (file.size > limit) told(line, `Tệp nặng quá ${Math.floor(limit / 1048576)} MB. Hãy tách nhỏ rồi tải lên.`, true);
      else if (file.size === 0) told(line, "Tệp trống, không có nội dung nào.", true);
      else queue.push({ file, line });
    }
    next();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add([...form.elements.tep.files]);
    form.elements.tep.value = "";
  });
  form.elements.tep.addEventListener("change", () => form.requestSubmit());
  for (const name of ["dragover", "dragleave", "drop"]) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.toggle("over", name === "dragover");
      if (name === "drop") add([...event.dataTransfer.files]);
    });
  }
  addEventListener("beforeunload", (event) => {
    if (busy > 0 || queue.length > 0) event.preventDefault();
  });
})();
