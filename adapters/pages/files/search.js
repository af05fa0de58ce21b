"use strict";
// Finds as one types. Folds and splits as adapters/pages/searching.py does; pieces of the index are scripts, so that
// they are read from a disk as well.
(() => {
  const waiting = new Map(), known = new Map();
  window.archiveIndex = (name, data) => { known.set(name, data); (waiting.get(name) || (() => {}))(); };
  const load = (name, file) => known.has(name) ? Promise.resolve(known.get(name)) : new Promise((done, failed) => {
    const script = document.createElement("script");
    waiting.set(name, () => done(known.get(name)));
    script.onerror = failed;
    script.src = file;
    document.head.append(script);
  });
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
    const mine = ++turn, asked = [...new Set(words(input.value))];
    if (!asked.length) { list.replaceChildren(); found.textContent = ""; return; }
    const all = await load("entries", "search-entries.js");
    let hits = null;
    for (const word of asked) {
      const number = word.codePointAt(0) % all.pieces;
      const piece = await load(`piece-${number}`, `search-${number}.js`);
      const here = new Set();
      for (const key of Object.keys(piece)) if (key === word || key.startsWith(word)) for (const one of piece[key]) here.add(one);
      hits = hits === null ? here : new Set([...hits].filter(one => here.has(one)));
    }
    if (mine !== turn) return;
    const order = { paper: 0, word: 1, entry: 2, tie: 3 };
    const some = [...hits].sort((a, b) => order[all.entries[a][0]] - order[all.entries[b][0]] || a - b).slice(0, 50);
    found.textContent = hits.size ? String(hits.size) : found.dataset.none;
    list.replaceChildren(...some.map(number => {
      const [, title, file, text] = all.entries[number];
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
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { input.value = asked; look(); }
  input.focus();
})();
