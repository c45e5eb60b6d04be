// How long a piece of work takes.
import process from 'node:process';

/** Milliseconds of processor time: what else runs on the machine hardly counts. */
export function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
