// Where a setting stands, so that a message can send its reader there.
import type { Judging } from '../model/settings.ts';

/** The file and line of a key, or of what stands below it; null where no file says anything of it. */
export function settingsPlace({ used }: Pick<Judging, 'used'>, key: string): string | null {
  // A flag may have the name of a key of the file, and say another thing.
  const inFile = used.filter((one) => one.at !== null);
  const whole = inFile.find((one) => one.key === key);
  const at = (whole ?? inFile.find((one) => one.key.startsWith(`${key}.`)))?.at;
  return at ? `${at.path}, line ${at.line}` : null;
}
