/* npm run preview: builds the add-in and the try-it page, then serves both to this machine only. */
import { createServer } from 'node:http';
import { ADDIN, build, isBuilt } from './server/build.mjs';
import { handle } from './server/handler.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 3001;
const LAST_PORT = 3050;

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      handle(request, response).catch((error) => {
        console.error(`${request.url}: ${error.message}`);
        response.destroy();
      });
    });
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(port));
  });

/** The port of PORT, or the first free one. */
async function open() {
  if (process.env.PORT) return listen(Number(process.env.PORT));
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    try {
      return await listen(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${FIRST_PORT} to ${LAST_PORT} are all taken: set PORT to a free one.`);
}

async function main() {
  const started = Date.now();
  if (process.argv.includes('--no-build')) {
    if (!isBuilt()) throw new Error(`Nothing is built yet in ${ADDIN}: leave --no-build out.`);
  } else {
    console.log('Building the add-in and the try-it page ...');
    await build();
    console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  }
  const port = await open();
  console.log(`Ready: open http://localhost:${port}/ in a browser. Stop with Ctrl+C.`);
}

main().catch((error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${process.env.PORT} is taken.` : error.message);
  process.exitCode = 1;
});
