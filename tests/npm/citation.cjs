// Reads a bibliography from standard input with citation-js and prints what it understood: CSL as JSON.
// The first argument is citation-js's own name of the format; with a second one it tells how long reading took.
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-csl");
require("@citation-js/plugin-ris");

const [kind, timed] = process.argv.slice(2);
const text = require("node:fs").readFileSync(0, "utf8");
const idle = process.memoryUsage().rss;
const begun = process.hrtime.bigint();
const read = kind.startsWith("@csl") ? new Cite(JSON.parse(text)) : new Cite(text, { forceType: kind });
const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
// Each entry refers to the whole file; nobody needs it that often.
const entries = read.data.map(({ _graph, ...entry }) => entry);
if (timed) console.log(JSON.stringify({ seconds, entries: entries.length, memory: process.memoryUsage().rss - idle }));
else console.log(JSON.stringify(entries));
