// `node .ci/serve.mjs [PORT]` serves dist/; with --check it only says whether the port is free.
import { serve } from './static-server.mjs';

const check = process.argv.includes('--check');
const word = process.argv.slice(2).find((each) => each !== '--check') ?? '8080';
const port = Number(word);
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT must be a whole number from 1 to 65535, not “${word}”.`);

try {
  const server = await serve({ folder: 'dist', port });
  if (check) await server.close();
  else console.log(`The simulator is at ${server.url} (Ctrl+C stops it).`);
} catch (error) {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is taken by another program: choose another one, for example make serve PORT=${port === 65535 ? 8081 : port + 1}.`);
  if (error.code === 'EACCES') stop(`Port ${port} is reserved to the administrator: choose one above 1023, for example make serve PORT=8081.`);
  throw error;
}
