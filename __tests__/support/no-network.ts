// Switches the network off for every test: a connection that is tried fails the test that tries it.
import { Socket } from 'node:net';

Socket.prototype.connect = () => {
  throw new Error('tests have no network');
};
