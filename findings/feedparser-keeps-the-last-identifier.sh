#!/usr/bin/env bash
# feedparser 6.0.14: an entry with several dc:identifier elements keeps the last one only. Dublin Core lets an element be
# repeated (https://www.dublincore.org/specifications/dublin-core/dces/), and journals' RSS 1.0 and 2.0 feeds give the DOI
# first and the ISSN behind it: what names the paper is gone, while repeated dc:creator elements are all kept.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m pip install --quiet --disable-pip-version-check --target "$folder" feedparser==6.0.14 sgmllib3k==1.0.0
PYTHONPATH="$folder" python3 - <<'PY'
import feedparser

FEED = """<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>A journal</title><link>https://journal.example/</link><description>Of bees</description>
<item><title>On bees</title><link>https://journal.example/1</link>
<dc:identifier>doi:10.1000/bees</dc:identifier><dc:identifier>urn:issn:1234-5679</dc:identifier>
<dc:creator>Ada Lovelace</dc:creator><dc:creator>Emmy Noether</dc:creator></item>
</channel></rss>"""

entry = feedparser.parse(FEED).entries[0]
print("feedparser", feedparser.__version__)
print("dc_identifier:", entry.dc_identifier)
print("authors:", [one["name"] for one in entry.authors])
assert entry.dc_identifier == "urn:issn:1234-5679", "it keeps another one now"
assert not any("10.1000/bees" in str(value) for value in entry.values()), "the DOI is kept somewhere now"
assert [one["name"] for one in entry.authors] == ["Ada Lovelace", "Emmy Noether"]
PY
# Seen on 30 November 2026:
# feedparser 6.0.14
# dc_identifier: urn:issn:1234-5679
# authors: ['Ada Lovelace', 'Emmy Noether']
