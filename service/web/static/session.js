// Phiên làm việc của trang tự lưu: mã CSRF đang dùng, và việc phải làm khi máy chủ từ chối nó.
"use strict";
window.thukySession = (() => {
  const tokenOf = (written) => (written ? JSON.parse(written)["X-CSRF-Token"] || "" : "");
  let token = tokenOf(document.body.getAttribute("hx-headers"));

  function newTab(href, words) {
    const link = document.createElement("a");
    link.href = href;
    link.target = "_blank";
    link.rel = "opener";
    link.textContent = words;
    return link;
  }
  function take(written) {
    token = tokenOf(written);
    document.body.setAttribute("hx-headers", written);
    document.querySelectorAll('input[name="csrf"]').forEach((one) => { one.value = token; });
  }
  // After a 401 or 403. Gives {words, link, wait}: what to say, if anything, a link to stand behind it, and the
  // milliseconds until sending is worth another try (0: never). `refused` is said to who may not write here any more.
  async function renew(status, refused) {
    try {
      const page = await fetch(location.pathname, { headers: { Accept: "text/html" } });
      const written = new DOMParser().parseFromString(await page.text(), "text/html").body.getAttribute("hx-headers");
      const fresh = tokenOf(written);
      if (fresh && !page.url.includes("/dang-nhap")) {
        if (fresh !== token) { take(written); return { words: "", link: null, wait: 50 }; }
        if (status === 403) return { words: `${refused} Nội dung vẫn còn trên máy này.`, link: null, wait: 0 };
      }
    } catch { /* told below */ }
    // To the list, not to this page: a draft that is open twice is two pages to look after.
    const [, list] = location.pathname.split("/");
    const link = newTab(`/dang-nhap?ve=${encodeURIComponent(`/${list}`)}`, "đăng nhập lại để gửi");
    return { words: "Phiên làm việc đã hết. Nội dung vẫn còn trên máy này; ", link, wait: 8000 };
  }

  return { headers: () => ({ "Content-Type": "application/json", "X-CSRF-Token": token }), newTab, renew };
})();
