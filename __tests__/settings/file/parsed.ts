// Settings files as tests ask about them.
import type { FileSettings } from '../../../src/model/settings-file.ts';
import { isWrong, type Fault } from '../../../src/model/wrong.ts';
import { parseSettings } from '../../../src/settings/file/parse-settings.ts';

export const path = '.github/supported-versions.yml';

/** The settings of a text that is right. */
export function parsed(text: string): FileSettings {
  const settings = parseSettings({ path, text });
  if (isWrong(settings)) throw new Error(`${settings.wrong}: ${settings.faults?.[0]?.message ?? ''}`);
  return settings;
}

const faultsIn = (text: string): readonly Fault[] => {
  const wrong = parseSettings({ path, text });
  return isWrong(wrong) ? (wrong.faults ?? []) : [];
};

/** What is wrong with a text, each with its line and column. */
export function faultsOf(text: string): string[] {
  return faultsIn(text).map(({ message, place: { span } }) => `${span.line}:${span.column} ${message}`);
}

/** The only thing that is wrong with a text. */
export function faultOf(text: string): string {
  const [fault, ...more] = faultsIn(text);
  if (fault === undefined || more.length > 0)
    throw new Error(`${more.length + 1} faults: ${faultsOf(text).join('; ')}`);
  return fault.message;
}
