// Tells every setting, and where its value came from: the command `settings`.
import { isWrong, type Wrong } from '../model/wrong.ts';
import { renderJson } from '../reports/json.ts';
import { coloured, plain } from '../reports/paint.ts';
import { renderSettings, toJsonSettings } from '../reports/settings-text.ts';
import { allSettings } from '../settings/all-settings.ts';
import type { Call } from '../settings/read-arguments.ts';
import { settle } from '../settings/read-settings.ts';
import type { CliWorld } from './cli-world.ts';
import { exits, type Exit } from './outcome.ts';
import { readConfig } from './read-config.ts';

/** Tells the settings of a folder. */
export async function tellSettings(
  { dir, given }: Extract<Call, { kind: 'settings' }>,
  { sources, terminal }: CliWorld,
): Promise<Exit | Wrong> {
  const files = sources.openFolder(dir);
  if (isWrong(files)) return files;
  const config = await readConfig(files, given, sources);
  if (config !== null && isWrong(config)) return config;
  const settings = settle(given, config);
  const all = allSettings(settings);
  const paint = terminal.hasColours ? coloured : plain;
  terminal.print(settings.format === 'json' ? renderJson(toJsonSettings(all)) : renderSettings(all, paint));
  return exits.fine;
}
