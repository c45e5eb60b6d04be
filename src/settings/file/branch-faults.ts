// What is wrong with the mapping of branches to lines beyond the shape of each part.
import type { Fault } from '../../model/wrong.ts';
import { short } from './shown.ts';
import type { Entry, Value } from './value.ts';

const parts = ['{major}', '{minor}'] as const;

/** The lines in which a part stands that the pattern of the branch does not have. */
export function branchFaults(branches: Value | undefined): Fault[] {
  return branches?.kind === 'entries' ? branches.entries.flatMap(faultsOf) : [];
}

function faultsOf({ key, value }: Entry): Fault[] {
  const line = value.kind === 'entries' ? value.entries.find((entry) => entry.key === 'line')?.value : value;
  if (line?.kind !== 'text') return [];
  return parts
    .filter((part) => line.text.includes(part) && !key.includes(part))
    .map((part) => ({
      message: `branches.${short(key)} has no ${part} that its line ${line.text} could take`,
      place: line.place,
      help: [`write ${part} into the pattern of the branch, or a number into the line`],
    }));
}
