#!/usr/bin/env bash
# PptxGenJS packs nothing in Node though it is asked to, but in its stream.
#
# Package: pptxgenjs 4.0.1 (the newest on npm), in Node.
# Its documentation: `compression: true` of writeFile, write and stream packs the presentation.
# Seen: with it and without it, writeFile and write give files of one size in which every part is stored, and nothing
# says so; only stream packs. Whoever mails a deck of many tables mails several times what it need be, and a comparison of
# sizes or times "with compression" measures none.
#
# Fails when the package no longer behaves so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1

cat > deck.cjs <<'END_JS'
const { readFileSync } = require('node:fs');
const Deck = require('pptxgenjs');

/** A deck whose table repeats itself, so that packing shows. */
function deck() {
  const made = new Deck();
  const rows = Array.from({ length: 20 }, (_, at) => [{ text: `Step ${at + 1}` }, { text: 'agreed, open' }]);
  made.addSlide().addTable(rows, { x: 1, y: 0.5, w: 8 });
  return made;
}

/** The method of each part, from the file's own table of contents: 0 stored, 8 packed. */
function methodsOf(bytes) {
  const file = Buffer.from(bytes);
  const methods = new Set();
  let at = file.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  while (at >= 0 && file.readUInt32LE(at) === 0x02014b50) {
    if (file.readUInt32LE(at + 24) > 0) methods.add(file.readUInt16LE(at + 10));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return [...methods].join(' and ');
}

(async () => {
  for (const compression of [false, true]) {
    await deck().writeFile({ fileName: 'deck.pptx', compression });
    const written = await deck().write({ outputType: 'nodebuffer', compression });
    const streamed = await deck().stream({ compression });
    console.log(`compression ${compression}: writeFile ${methodsOf(readFileSync('deck.pptx'))}, write ${methodsOf(written)}, stream ${methodsOf(streamed)}`);
  }
})();
END_JS

seen=$(node deck.cjs)
expected='compression false: writeFile 0, write 0, stream 0
compression true: writeFile 0, write 0, stream 8'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
