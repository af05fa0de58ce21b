"use strict";
// Finds as one types. Folds and splits as adapters/pages/searching.py does; pieces of the index are scripts, so that
// they are read from a disk as well.
(() => {
  const arrived = new Map(), asked = new Map();
  window.archiveIndex = (name, data) => arrived.get(name)(data);
  const load = name => {
    if (!asked.has(name)) asked.set(name, new Promise((done, failed) => {
      const script = document.createElement("script");
      arrived.set(name, done);
      script.onerror = failed;
      script.src = `search-${name}.js`;
      document.head.append(script);
    }));
    return asked.get(name);
  };
  const other = { "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i" };
  const folded = text => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ßøłđæœı]/gu, one => other[one]);
  const han = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/gu;
  const words = text => (folded(text).match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) || []).flatMap(word => {
    const runs = (word.match(han) || []).flatMap(run => { const signs = [...run]; return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => signs[at] + sign); });
    return runs.concat(word.split(han).filter(Boolean));
  });
  const form = document.querySelector("form.search"), input = form.querySelector("input");
  const list = document.getElementById("results"), found = document.getElementById("found");
  let turn = 0;
  async function look() {
    const mine = ++turn, wanted = [...new Set(words(input.value))];
    if (!wanted.length) { list.replaceChildren(); found.textContent = ""; return; }
    const index = await load("index");
    let hits = null;
    for (const word of wanted) {
      const piece = await load(`words-${word.codePointAt(0) % index.words}`);
      const here = new Set();
      for (const key of Object.keys(piece)) if (key === word || key.startsWith(word)) for (const one of piece[key]) here.add(one);
      hits = hits === null ? here : new Set([...hits].filter(one => here.has(one)));
    }
    const first = [...hits].sort((a, b) => a - b).slice(0, 50);
    const some = await Promise.all(first.map(async number => (await load(`entries-${Math.floor(number / index.each)}`))[number % index.each]));
    if (mine !== turn) return;
    found.textContent = hits.size ? String(hits.size) : found.dataset.none;
    list.replaceChildren(...some.map(([title, file, text]) => {
      const row = document.createElement("li"), head = document.createElement("p"), link = document.createElement("a");
      row.className = "row"; head.className = "title"; link.href = file; link.textContent = title;
      head.append(link); row.append(head);
      if (text) { const about = document.createElement("p"); about.className = "about"; about.textContent = text; row.append(about); }
      return row;
    }));
  }
  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  input.addEventListener("input", look);
  const typed = new URLSearchParams(location.search).get("q");
  if (typed) { input.value = typed; look(); }
  input.focus();
})();
