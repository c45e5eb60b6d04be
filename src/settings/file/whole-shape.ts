// The shape of the whole settings file, from the table of options.
import { options, type Option } from '../options.ts';
import type { Field, Shape } from '../shape.ts';

/** What people may call a setting who come from other tools, or from an input. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  policy: ['policy-file', 'security-policy', 'file'],
  releases: ['release-source', 'source'],
  prereleases: ['include-prereleases', 'pre-releases'],
  'version-scheme': ['scheme', 'versioning'],
  'support-window': ['window'],
  ignores: ['exceptions', 'exclude', 'suppressions'],
  packages: ['components', 'projects'],
  'allow-label': ['label'],
};

/** What the settings file has for an option. */
function fieldOf({ key, sentence, default: value }: Option, shape: Shape): Field {
  return {
    shape,
    sentence,
    ...(value === null ? {} : { default: shape.kind === 'switch' ? value === 'true' : value }),
    ...(otherNames[key] === undefined ? {} : { otherNames: otherNames[key] }),
  };
}

/** The settings that the file can hold, by key. */
export const fileFields: Readonly<Record<string, Field>> = Object.fromEntries(
  options.flatMap((option) =>
    option.file === undefined ? [] : [[option.key, fieldOf(option, option.file)] as const],
  ),
);

/** The settings file as a whole. Editors look for the schema in a key of its own, which sets nothing. */
export const wholeShape: Extract<Shape, { kind: 'record' }> = {
  kind: 'record',
  fields: {
    $schema: {
      shape: { kind: 'text' },
      sentence: 'Where editors find the schema of this file. It sets nothing.',
    },
    ...fileFields,
  },
};
