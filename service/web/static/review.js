// Duyệt bằng bàn phím và bằng chuột, cập nhật tại chỗ. Mọi thao tác đều là biểu mẫu thường khi không có tập lệnh.
"use strict";
(() => {
  const page = document.getElementById("duyet");
  if (!page) return;
  const found = page.querySelector(".found");
  const source = page.querySelector(".source");
  const help = document.getElementById("phim");
  let current = null; // {item, question}: what the keys act on
  let selected = null; // {start, end, words}: the last selection within the text
  let pressed = false; // the last action came from a key: then the end of the review takes the focus
  let ahead = null; // where to go once the page has been brought up to date

  const stops = () => [...found.querySelectorAll(".question, .card")];
  const stopOf = (spot) => {
    if (!spot) return null;
    const within = spot.question !== undefined ? ".question" : ".card";
    const all = [...found.querySelectorAll(`${within}[data-item="${CSS.escape(spot.item)}"]`)];
    return all.find((one) => spot.question === undefined || one.dataset.question === spot.question) || all[0] || null;
  };
  const spotOf = (stop) => ({ item: stop.dataset.item, question: stop.dataset.question });

  const into = (pane, element, block) => {
    if (!element) return;
    const steady = getComputedStyle(pane).overflowY === "auto" && pane.scrollHeight > pane.clientHeight;
    if (!steady) return element.scrollIntoView({ block: "nearest" });
    const box = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    const head = pane.firstElementChild.getBoundingClientRect().height + 8;
    if (box.top >= frame.top + head && box.bottom <= frame.bottom && block !== "start") return;
    pane.scrollTop += box.top - frame.top - head - (block === "start" ? 0 : 40);
  };

  const mark = (item) => {
    source.querySelectorAll("[data-items].now").forEach((one) => one.classList.remove("now"));
    if (!item) return;
    const marks = [...source.querySelectorAll(`[data-items~="${CSS.escape(item)}"]`)];
    marks.forEach((one) => one.classList.add("now"));
    const seen = marks.find((one) => one.getClientRects().length > 0);
    if (seen) into(source, seen);
  };

  const go = (stop, { focus = true, scroll = true } = {}) => {
    found.querySelectorAll(".now").forEach((one) => one.classList.remove("now"));
    if (!stop) return;
    current = spotOf(stop);
    stop.classList.add("now");
    if (focus) stop.focus({ preventScroll: true });
    if (scroll) into(found, stop);
    mark(current.item);
  };

  const isPending = (stop) => stop.matches(".question") || stop.dataset.state === "pending";
  const following = (stop) => {
    const all = stops();
    const at = all.indexOf(stop);
    const after = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
    return after.find((one) => isPending(one) && one.dataset.item !== stop.dataset.item) || null;
  };

  const step = (by) => {
    const all = stops();
    const at = all.indexOf(stopOf(current));
    go(at < 0 ? all[0] : all[Math.min(Math.max(at + by, 0), all.length - 1)]);
  };

  const press = (button, next) => {
    if (!button || button.disabled) return;
    ahead = next || null;
    pressed = true;
    button.click();
  };

  // Selection: offsets in code points of the document's text, as the server counts them.
  const length = (text) => [...text].length;
  const offset = (node, place) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node.childNodes[place] || node;
    const piece = element.closest ? element.closest("[data-at]") : element.parentElement.closest("[data-at]");
    if (piece && node.nodeType === Node.TEXT_NODE) return Number(piece.dataset.at) + length(node.data.slice(0, place));
    const near = piece || nextPiece(node, place);
    return near ? Number(near.dataset.at) : null;
  };
  const nextPiece = (node, place) => {
    const range = document.createRange();
    range.setStart(node, place);
    const all = [...source.querySelectorAll("[data-at]")];
    return all.find((one) => range.comparePoint(one, 0) >= 0) || null;
  };
  const remember = () => {
    const chosen = getSelection();
    const text = document.getElementById("chu");
    if (!chosen.rangeCount || chosen.isCollapsed || !text) return;
    const range = chosen.getRangeAt(0);
    if (!text.contains(range.startContainer)) return;
    const start = offset(range.startContainer, range.startOffset);
    let end = text.contains(range.endContainer) ? offset(range.endContainer, range.endOffset) : null;
    if (start === null) return;
    if (end === null || end <= start) {
      const all = [...text.querySelectorAll("[data-at]")];
      const last = all.filter((one) => range.intersectsNode(one)).pop();
      end = last ? Number(last.dataset.at) + length(last.textContent) : start;
    }
    selected = { start, end, words: chosen.toString().replace(/\s+/g, " ").trim() };
    const form = document.getElementById("them");
    if (!form) return;
    form.elements.tu.value = selected.start;
    form.elements.den.value = selected.end;
    form.elements.chu.value = selected.words;
  };
  // The event comes a moment after the words were chosen: what a key acts on is asked for anew.
  document.addEventListener("selectionchange", remember);
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target.closest && event.target.closest("#them");
    if (!form || !event.detail.successful) return;
    selected = null;
    for (const name of ["tu", "den", "chu"]) form.elements[name].value = "";
  });
  const typedWords = document.getElementById("them-chu");
  if (typedWords) {
    typedWords.addEventListener("input", () => {
      typedWords.form.elements.tu.value = "";
      typedWords.form.elements.den.value = "";
    });
  }

  const split = (stop) => {
    const card = stopOf({ item: stop.dataset.item });
    const form = card && card.querySelector("form.acts");
    const button = card && card.querySelector('[data-act="s"]');
    if (!button) return;
    card.querySelector("details.cut").open = true;
    remember();
    if (!selected) return form.elements.chu.focus();
    form.elements.tu.value = selected.start;
    selected = null;
    press(button);
  };

  const add = (key) => {
    remember();
    press(document.querySelector(`[data-add="${key}"]`));
  };

  // For all at once: on to the first doubt that is still open then.
  const all = (key) => {
    const button = document.querySelector(`[data-key-all="${key}"]`);
    const doubts = [...found.querySelectorAll(".question")];
    const next = doubts.find((one) => !button || !button.dataset.year || one.dataset.year !== button.dataset.year);
    press(button, next && spotOf(next));
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    a: (stop) => {
      const card = stopOf({ item: stop.dataset.item });
      const button = card && card.querySelector('[data-act="a"]');
      if (button) press(button, following(stop) && spotOf(following(stop)));
      else go(following(stop));
    },
    e: (stop) => edit(stop.dataset.item),
    x: (stop) => {
      const card = stopOf({ item: stop.dataset.item });
      press(card && card.querySelector('[data-act="x"]'), following(stop) && spotOf(following(stop)));
    },
    m: (stop) => {
      const card = stopOf({ item: stop.dataset.item });
      press(card && card.querySelector('[data-act="m"]'));
    },
    s: split,
    t: () => add("t"),
    c: () => add("c"),
    v: (stop) => {
      const place = source.querySelector(`[data-items~="${CSS.escape(stop.dataset.item)}"]`);
      if (!place) return;
      into(source, place);
      const chosen = getSelection();
      chosen.collapse(place.firstChild, 0);
      chosen.modify("extend", "forward", "word");
    },
    u: () => press(document.querySelector('[data-key-all="u"]')),
    A: () => all("A"),
    Y: () => all("Y"),
    "?": () => help && (help.open ? help.close() : help.showModal()),
  };
  const NEED_ONE = new Set(["a", "e", "x", "m", "s", "v"]);

  // With words selected in the text the arrows choose the next word, and with Shift more or fewer words.
  const chooseWord = (event) => {
    const chosen = getSelection();
    const way = { ArrowRight: "forward", ArrowLeft: "backward" }[event.key];
    if (!way || chosen.isCollapsed || !source.contains(chosen.anchorNode)) return false;
    if (event.shiftKey) {
      chosen.modify("extend", way, "word");
      return true;
    }
    if (way === "forward") chosen.collapseToEnd();
    else {
      chosen.collapseToStart();
      chosen.modify("move", "backward", "word");
    }
    chosen.modify("extend", "forward", "word");
    return true;
  };

  const edit = (item) => {
    const card = stopOf({ item });
    const link = card && card.querySelector('[data-act="e"]');
    if (link) {
      ahead = { item, edit: true };
      link.click();
    }
  };

  const DIGIT = /^[1-9]$/;
  const act = (key) => {
    const stop = stopOf(current);
    if (DIGIT.test(key) && stop && stop.matches(".question")) {
      press(stop.querySelector(`[data-choice="${key}"]`), following(stop) && spotOf(following(stop)));
      return true;
    }
    if (!keys[key] || (NEED_ONE.has(key) && !stop)) return false;
    keys[key](stop);
    return true;
  };

  // Keys typed while an action is on its way wait for its answer, and act on what stands there then.
  let under = 0; // requests on their way, but for the one that asks what others changed
  let settling = false; // an answer is here, and the page not yet brought up to date
  const waiting = [];
  const ours = ({ detail }) => !/\/moi(\?|$)/.test(detail.pathInfo.requestPath);
  // Every request says what the page shows, so that its answer brings all that the page has not heard of.
  document.body.addEventListener("htmx:configRequest", ({ detail }) => {
    const cards = [...found.querySelectorAll(".card")];
    const changed = cards.filter((one) => one.dataset.version !== "1").map((one) => ` ${one.dataset.item}.${one.dataset.version}`);
    const words = cards.length + changed.join("");
    if (words.length < 8000) detail.headers["X-Thuky-Shows"] = words; // more does not fit: all is sent again
  });
  const goOn = () => {
    settling = false;
    if (found.querySelector(".card.editing")) waiting.length = 0;
    while (waiting.length && !under) act(waiting.shift());
  };
  document.body.addEventListener("htmx:beforeRequest", (event) => (under += ours(event) ? 1 : 0));
  document.body.addEventListener("htmx:afterRequest", (event) => {
    if (!ours(event)) return;
    under -= 1;
    if (event.detail.successful) settling = true;
    else waiting.length = 0;
  });
  document.body.addEventListener("htmx:afterSettle", () => setTimeout(goOn));

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest(".card.editing")) {
      event.target.closest(".card.editing").querySelector("[data-cancel]").click();
      ahead = { item: event.target.closest(".card").dataset.item };
      return;
    }
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (help && help.open && event.key !== "?") return;
    if ((under || settling) && (keys[event.key] || DIGIT.test(event.key))) {
      event.preventDefault();
      return waiting.push(event.key);
    }
    if (chooseWord(event) || act(event.key)) event.preventDefault();
  });

  // A click on either side finds the other.
  source.addEventListener("click", (event) => {
    const sign = event.target.closest("a.sign");
    const piece = event.target.closest("[data-items]");
    if (!sign && (!piece || !getSelection().isCollapsed)) return;
    if (sign) event.preventDefault();
    const ids = sign ? [sign.hash.slice(3)] : piece.dataset.items.split(" ");
    const at = current ? ids.indexOf(current.item) : -1;
    go(stopOf({ item: ids[(at + ids.length) % ids.length] }) || stopOf({ item: ids[ids.length - 1] }), { focus: !!sign });
  });
  found.addEventListener("click", (event) => {
    const sign = event.target.closest("a.sign");
    const question = event.target.closest("[data-edit]");
    if (question) {
      event.preventDefault();
      return edit(question.dataset.edit);
    }
    if (event.target.closest("a.tag.ask")) return;
    const stop = event.target.closest(".card, .question");
    if (!stop) return;
    if (sign) event.preventDefault();
    const busy = event.target.closest("button, a.button, input, textarea, select, summary, label");
    go(stop, { focus: !busy, scroll: false });
  });

  // A form that is being filled in stays as it is, whatever others change meanwhile; only its own answer replaces it.
  let answered = null; // the item whose form was just answered
  let writing = null; // what had the focus in a form that was carried over
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const { verb, path } = event.detail.requestConfig || {};
    const saved = verb === "post" && /\/muc\/(\w+)\/sua$/.exec(path || "");
    answered = saved ? saved[1] : null;
  });
  document.body.addEventListener("htmx:oobBeforeSwap", (event) => {
    const editing = found.querySelector(".card.editing");
    const { target, fragment } = event.detail;
    if (!editing || !target.contains(editing) || answered === editing.dataset.item) return;
    if (target === editing) {
      event.detail.shouldSwap = false;
      return;
    }
    const fresh = fragment.querySelector(`#${CSS.escape(editing.id)}`);
    if (!fresh) return;
    writing = editing.contains(document.activeElement) ? document.activeElement : null;
    fresh.replaceWith(editing);
  });
  document.addEventListener("pointerdown", () => (pressed = false));
  document.body.addEventListener("htmx:afterSettle", () => {
    const told = document.getElementById("den");
    const wanted = ahead;
    ahead = null;
    const editing = found.querySelector(".card.editing");
    if (writing && writing.isConnected) {
      writing.focus();
      writing = null;
      return;
    }
    if (editing && editing !== document.activeElement && editing.contains(document.activeElement)) return;
    if (editing && (wanted === null || wanted.edit)) {
      const wrong = editing.querySelector('[aria-invalid="true"]');
      (wrong || editing.querySelector("textarea, input:not([type=hidden]), select")).focus();
      return;
    }
    const named = told && told.dataset.go;
    if (told) told.dataset.go = "";
    if (document.querySelector("#loi .fault")) document.getElementById("loi").scrollIntoView({ block: "nearest" });
    const stop = stopOf(wanted) || (named && stopOf({ item: named })) || stopOf(current) || (current && stopOf({ item: current.item }));
    const end = page.querySelector("[data-finish]:not([disabled])");
    if (end && pressed) {
      mark(null);
      return end.focus();
    }
    const typing = document.activeElement && document.activeElement.matches("input, textarea, select");
    if (stop && (wanted || named || !stop.matches(".now"))) go(stop, { focus: !typing, scroll: Boolean(wanted || named) });
  });

  // Marks upon the page images are fetched for the pages that come into sight, anew when the items changed.
  const pages = page.querySelector("[data-pages]");
  let shownText = document.getElementById("chu");
  const draw = async (svg) => {
    const image = svg.previousElementSibling;
    if (!image.complete) await image.decode().catch(() => undefined);
    if (!image.naturalWidth) return;
    svg.setAttribute("viewBox", `0 0 1000 ${Math.round((1000 * image.naturalHeight) / image.naturalWidth)}`);
    const answer = await fetch(svg.dataset.marks, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const read = new DOMParser().parseFromString(`<svg>${await answer.text()}</svg>`, "text/html");
    svg.replaceChildren(...read.querySelector("svg").childNodes);
    if (current) mark(current.item);
  };
  const inSight = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting || target.dataset.drawn) continue;
      target.dataset.drawn = "1";
      draw(target);
    }
  });
  const drawings = [...source.querySelectorAll("svg[data-marks]")];
  const redraw = () => {
    for (const svg of drawings) {
      delete svg.dataset.drawn;
      inSight.unobserve(svg);
      inSight.observe(svg);
    }
  };
  document.body.addEventListener("htmx:afterSettle", () => {
    const text = document.getElementById("chu");
    if (text === shownText) return;
    shownText = text;
    text.hidden = Boolean(pages && pages.checked);
    redraw();
  });
  const turn = () => {
    document.getElementById("chu").hidden = pages.checked;
    document.getElementById("anh").hidden = !pages.checked;
    if (current) mark(current.item);
  };
  if (pages) {
    redraw();
    pages.addEventListener("change", turn);
    if (pages.checked) turn(); // a browser that came back keeps the box ticked
  }
  const opener = document.querySelector("[data-help]");
  if (opener) {
    opener.hidden = false;
    opener.addEventListener("click", () => keys["?"]());
  }
  const first = location.hash.startsWith("#k-") ? stopOf({ item: location.hash.slice(3) }) : null;
  go(first || stops().find(isPending) || null, { focus: false, scroll: !!first });
})();
