// Switches the network off for every test: a connection that leaves this machine fails the test that tries it.
import { Socket } from 'node:net';

type Connect = (this: Socket, ...asked: unknown[]) => Socket;

/** The servers that tests start listen here. */
const own = ['127.0.0.1', '::1'];

// Every test file runs this anew, on the one kind of socket that its process has.
const kept = Symbol.for('connect as node has it');
const sockets = Socket.prototype as unknown as Record<'connect', Connect> &
  Record<symbol, Connect | undefined>;
const connect: Connect = sockets[kept] ?? sockets.connect;
sockets[kept] = connect;

/** The host that a call names, in either of the two ways in which node calls. */
function hostOf([first]: readonly unknown[]): unknown {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  return typeof options === 'object' && options !== null ? Reflect.get(options, 'host') : undefined;
}

sockets.connect = function (...asked) {
  if (!own.includes(String(hostOf(asked)))) throw new Error('tests have no network');
  return connect.apply(this, asked);
};
