#!/usr/bin/env bash
# The library that npm has of Office.js is years behind the types that npm has of it, and says nothing of it.
#
# Packages: @microsoft/office-js 1.1.110 (the newest on npm), @types/office-js 1.0.612.
# Seen: the types declare members of released requirement sets that the package's Excel library has no word of,
# in any build for any platform: Range.valuesAsJson (ExcelApi 1.16), notes (1.18), RunOptions.mergeUndoGroup (1.20).
# Code that uses them compiles. Reading `range.valuesAsJson` then gives undefined rather than an error, and
# `Excel.run({ mergeUndoGroup: true }, ...)` runs as if the option had not been given: no one undo, no message.
# Who bundles or tests with the package, rather than with the hosted library, can't use these sets, whatever
# the host says of itself.
#
# Fails when the packages no longer behave so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/office-js@1.1.110 @types/office-js@1.0.612

cat > count.mjs <<'END'
import { readFileSync, readdirSync } from 'node:fs';
const dist = 'node_modules/@microsoft/office-js/dist/';
const builds = readdirSync(dist).filter((name) => /^excel.*\.debug\.js$/.test(name));
const library = builds.map((name) => readFileSync(dist + name, 'utf8')).join('\n');
const types = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const words = ['getItemOrNullObject', 'valuesAsJson', 'NoteCollection', 'mergeUndoGroup'];
const has = (text, word) => new RegExp(`\\b${word}\\b`).test(text);
const seen = words.map((word) => `${word}: types ${has(types, word)}, library ${has(library, word)}`);
console.log(`${builds.length > 5} builds\n${seen.join('\n')}`);
END

seen=$(node count.mjs)
expected='true builds
getItemOrNullObject: types true, library true
valuesAsJson: types true, library false
NoteCollection: types true, library false
mergeUndoGroup: types true, library false'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
