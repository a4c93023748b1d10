// SPDX-License-Identifier: EUPL-1.2
// What the pages gain from a script. Without it every journey still works: links, forms, <details> and popovers carry it.
(() => {
  "use strict";

  // Say to screen readers what changed without a page load.
  const announce = (text) => {
    const live = document.getElementById("live");
    if (!live || !text) return;
    live.textContent = "";
    window.setTimeout(() => { live.textContent = text; }, 50);
  };

  // Theme: the cookie holds one of three words and nothing else; the server reads it for the next page.
  const switchTheme = (form, theme) => {
    const age = theme === "system" ? 0 : 31536000;
    // By HTTPS as the server names it: of this host alone.
    const [host, secure] = location.protocol === "https:" ? ["__Host-", "; Secure"] : ["", ""];
    document.cookie = `${host}${form.dataset.themeSwitch}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    for (const button of form.querySelectorAll("button[name=theme]")) {
      button.setAttribute("aria-pressed", String(button.value === theme));
    }
    drawCharts(document, true);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.themeSwitch && event.submitter) {
      event.preventDefault();
      switchTheme(form, event.submitter.value);
      return;
    }
    // One step is sent once, however often the button is pressed.
    if (form.method === "post" && !form.hasAttribute("hx-post")) {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
      window.setTimeout(() => { delete form.dataset.sent; }, 8000);
    }
  });
  // Back from the next page: the form may be sent again.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  // Pictures: drawn as SVG from the JSON of their figure, in the colours of the theme; the table stays for everybody.
  const colour = (name) => {
    const probe = document.createElement("span");
    probe.hidden = true;
    document.body.append(probe);
    probe.className = `pa-probe-${name}`;
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };
  let library;
  const loadLibrary = () => {
    library ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = "/vendor/echarts-6.1.0/echarts.common.min.js";
      script.onload = () => resolve(window.echarts);
      script.onerror = reject;
      document.head.append(script);
    });
    return library;
  };
  const drawCharts = async (root, again) => {
    const figures = [...root.querySelectorAll("figure[data-chart]")];
    if (figures.length === 0) return;
    const echarts = await loadLibrary();
    const ink = colour("ink"), line = colour("line");
    const axis = { axisLabel: { color: ink }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
    for (const figure of figures) {
      const canvas = figure.querySelector(".pa-chart-canvas");
      const drawn = echarts.getInstanceByDom(canvas);
      if (drawn && !again) continue;
      drawn?.dispose();
      canvas.hidden = false;
      const chart = echarts.init(canvas, { categoryAxis: axis, valueAxis: axis, timeAxis: axis, bar: { barMaxWidth: 56, itemStyle: { borderRadius: [4, 4, 0, 0] } } }, { renderer: "svg" });
      chart.setOption({
        color: ["brand", "soon", "right", "waiting", "overdue"].map(colour),
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
        legend: { textStyle: { color: ink } },
        animation: false,
        grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
        ...JSON.parse(figure.dataset.chart),
      });
      new ResizeObserver(() => chart.isDisposed() || chart.resize()).observe(canvas);
    }
  };

  // Swaps: keep the focus where it was; when its element is gone, put it on the new content, and say so.
  let focused = "";
  document.addEventListener("htmx:beforeSwap", (event) => {
    focused = document.activeElement?.id ?? "";
    // The session ended: the whole page that says so, with what was typed, and never in the place of a part.
    if (event.detail.xhr?.getResponseHeader("HX-Retarget")) event.detail.shouldSwap = true;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const content = event.detail.elt ?? event.target;
    const before = focused && document.getElementById(focused);
    if (before) {
      before.focus({ preventScroll: true });
    } else if (document.activeElement === document.body) {
      const heading = content.querySelector?.("[autofocus], h1, h2") ?? content;
      heading.setAttribute?.("tabindex", "-1");
      heading.focus?.({ preventScroll: true });
    }
    announce(content.dataset?.announce ?? document.getElementById("live")?.dataset.updated);
    drawCharts(document, false);
  });

  // Filters apply themselves when the page asks htmx for it: the button is then for those without a script.
  const start = () => {
    document.documentElement.dataset.script = "on";
    drawCharts(document, false);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
