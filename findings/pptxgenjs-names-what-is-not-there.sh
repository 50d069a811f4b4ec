#!/usr/bin/env bash
# PptxGenJS writes decks that name slide masters and a chart axis which are not in the file.
#
# Package: pptxgenjs 4.0.1 (the newest on npm).
# ECMA-376 part 2, 9.1.2: a part that [Content_Types].xml overrides is a part of the package. Part 1, 21.2.2.16: a bar
# chart names its axes by `c:axId`, and each id is that of an axis in the same plot area; a flat bar chart has two.
# Seen: a deck of four slides overrides slideMaster2.xml, 3 and 4, though it has one master (one more for each slide); a flat bar chart names three axes, though its plot area has a category axis and a value axis only. Programs
# that go by what is named offer to repair the file, or refuse it.
#
# Fails when the package no longer behaves so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.2

cat > deck.cjs <<'END_JS'
const Deck = require('pptxgenjs');
const { unzipSync } = require('fflate');
(async () => {
  const deck = new Deck();
  for (const title of ['What we give', 'What they give', 'Next steps'])
    deck.addSlide().addText(title, { x: 1, y: 1, w: 8, h: 1 });
  const series = [{ name: 'Score', labels: ['Webinars', 'Clinic'], values: [5, 4] }];
  deck.addSlide().addChart(deck.charts.BAR, series, { x: 1, y: 1, w: 6, h: 3 });
  const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'nodebuffer' })));
  const textOf = (path) => Buffer.from(parts[path]).toString('utf8');
  const named = [...textOf('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map((each) => each[1]);
  console.log(`named and not there: ${named.filter((path) => !(path in parts)).join(', ')}`);
  const chart = textOf(Object.keys(parts).find((path) => /charts\/chart\d+\.xml$/.test(path)));
  const [bars] = chart.match(/<c:barChart>[^]*<\/c:barChart>/);
  const used = [...bars.matchAll(/<c:axId val="(\d+)"/g)].map((each) => each[1]);
  const there = [...chart.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/g)].map((each) => each[1]);
  const missing = used.filter((id) => !there.includes(id));
  console.log(`axes named: ${used.length}, there: ${there.length}, named and not there: ${missing.length}`);
})();
END_JS

seen=$(node deck.cjs)
expected='named and not there: ppt/slideMasters/slideMaster2.xml, ppt/slideMasters/slideMaster3.xml, ppt/slideMasters/slideMaster4.xml
axes named: 3, there: 2, named and not there: 1'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
