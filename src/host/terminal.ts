// The terminal: where the command writes, and whether it shows colours.
import process from 'node:process';
import { errorCode } from './files/error-code.ts';

/** Standard output and standard error. */
export interface Terminal {
  readonly hasColours: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Whether standard output shows colours; who says so in the environment is believed first. */
export function showsColours(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** Nobody reads on (`| head`): that is no failure. Anything else, such as a full disk, is. */
function endQuietly(error: Error): void {
  if (errorCode(error) === 'EPIPE') return;
  process.stderr.write(`supported-versions: the answer cannot be written: ${error.message}\n`);
  process.exitCode = 2;
}

/** The terminal of this process. */
export function openTerminal(): Terminal {
  process.stdout.on('error', endQuietly);
  return {
    hasColours: showsColours(process.env, process.stdout.isTTY),
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  };
}
