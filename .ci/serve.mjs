// `node .ci/serve.mjs [PORT]` serves dist/; with --check it only says whether the port is free.
import { serve } from './static-server.mjs';

const check = process.argv.includes('--check');
const port = Number(process.argv.slice(2).find((word) => word !== '--check') ?? 8080);
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT must be a whole number from 1 to 65535, not “${process.argv[2]}”.`);

try {
  const server = await serve({ folder: 'dist', port });
  if (check) await server.close();
  else console.log(`The simulator is at ${server.url} (Ctrl+C stops it).`);
} catch (error) {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is taken by another program: choose another one, for example make serve PORT=${port === 65535 ? 8081 : port + 1}.`);
  if (error.code === 'EACCES') stop(`Port ${port} is reserved to the administrator: choose one above 1023, for example make serve PORT=8081.`);
  throw error;
}
