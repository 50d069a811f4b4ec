import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ADDIN, PAGE, ROOT } from './build.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const OFFICE_JS = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');

/** Runs first in the add-in's pages: lets the page around them play Excel before office.js looks for it. */
const CONNECT_PATH = '/connect.js';
const CONNECT = 'window.parent.reciprocalStandIn.connect(window);';

/** Where the pages load office.js from; here the npm copy answers in its place. */
const HOSTED_OFFICE_JS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/g;

/** The page may fetch from this server only: a request to anywhere else is refused by the browser. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

const FOLDERS = [
  ['/preview/', PAGE],
  ['/addin/', ADDIN],
  ['/office-js/', OFFICE_JS],
];

function fileFor(urlPath) {
  if (urlPath === '/') return path.join(PAGE, 'index.html');
  const folder = FOLDERS.find(([prefix]) => urlPath.startsWith(prefix));
  if (!folder) return null;
  const file = path.join(folder[1], urlPath.slice(folder[0].length));
  return file.startsWith(folder[1] + path.sep) ? file : null;
}

/** The add-in's page with the two addresses that only Excel can give it: its host and office.js. */
export function joinHost(html) {
  return html
    .replace(HOSTED_OFFICE_JS, '/office-js/office.js')
    .replace('<head>', `<head><script src="${CONNECT_PATH}"></script>`);
}

async function sendAddinPage(file, response) {
  sendText(response, 200, '.html', joinHost(await readFile(file, 'utf8')));
}

function sendFile(file, size, response) {
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    // File names carry a hash of their content, but for the pages themselves.
    'Cache-Control': file.endsWith('.html') ? 'no-store' : 'max-age=3600',
    'X-Content-Type-Options': 'nosniff',
    ...(file.endsWith('.html') ? { 'Content-Security-Policy': POLICY } : {}),
  });
  // A file may go while a new build comes: that request fails, the server stays.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function sendText(response, status, type, text) {
  response.writeHead(status, { 'Content-Type': TYPES[type], 'Cache-Control': 'no-store' });
  response.end(text);
}

const sizeOf = (file) =>
  stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null
  );

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** Answers one request from the page's, the add-in's or office.js's files. */
export async function handle(request, response) {
  const urlPath = pathOf(request.url);
  if (urlPath === CONNECT_PATH) return sendText(response, 200, '.js', CONNECT);
  const file = urlPath === null ? null : fileFor(urlPath);
  const size = file === null ? null : await sizeOf(file);
  if (size === null) return sendText(response, 404, '.txt', `Nothing here: ${request.url}`);
  if (urlPath.startsWith('/addin/') && file.endsWith('.html')) return sendAddinPage(file, response);
  return sendFile(file, size, response);
}
