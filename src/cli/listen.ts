import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { CommandError } from './messages.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const address = '127.0.0.1';
const portsTried = 50;

/** A page elsewhere must not read the story by pointing its own name at this machine (DNS rebinding). */
function isFromHere(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

/**
 * Serves the built page on this machine only.
 * @param handlerFile the built request handler
 * @param port the port wanted
 * @param searching whether the next free port will do as well
 * @returns the port taken
 */
export async function listen(handlerFile: string, port: number, searching: boolean): Promise<number> {
  const server = createServer();
  const last = searching ? Math.min(port + portsTried, 65535) : port;
  while (!(await tryPort(server, port))) {
    if (port === last)
      throw new CommandError(
        searching
          ? `no free port from ${last - portsTried} to ${last}; name one with --port`
          : `port ${port} is taken; name another with --port`,
      );
    port++;
  }
  process.env.ORIGIN ??= `http://${address}:${port}`;
  const { handler } = (await import(pathToFileURL(handlerFile).href)) as { handler: Handler };
  server.on('request', (request, response) => {
    if (isFromHere(request)) handler(request, response);
    else response.writeHead(403, { 'content-type': 'text/plain' }).end('Annalist answers on this machine only.\n');
  });
  return port;
}

function tryPort(server: ReturnType<typeof createServer>, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, address);
  });
}
