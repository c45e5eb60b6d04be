// The one table of options: each can be set in every way that it says, and everything that names options names these.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { UsedSetting } from '../../src/model/report.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { FileSettings } from '../../src/model/settings-file.ts';
import { isWrong, type Wrong } from '../../src/model/wrong.ts';
import { commands, flagsOf } from '../../src/settings/commands.ts';
import { parseSettings } from '../../src/settings/file/parse-settings.ts';
import { helpText } from '../../src/settings/help.ts';
import { options, type Option } from '../../src/settings/options.ts';
import { readArguments } from '../../src/settings/read-arguments.ts';
import { readGiven, settle, type Given } from '../../src/settings/read-settings.ts';
import { samples } from './samples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const path = '.github/supported-versions.yml';

function right<Read extends object>(value: Read | Wrong): Read {
  if (isWrong(value)) throw new Error(JSON.stringify(value));
  return value;
}

/** What a flag or an input can be given for an option. */
function words({ key, values }: Option): readonly string[] {
  return values ?? { today: ['2026-02-28'], repo: ['owner/name'] }[key] ?? ['some-text'];
}

const givenNone = (from: Given['from']): Given => right(readGiven(options, new Map(), from));
const given = (option: Option, word: string, from: Given['from']): Given =>
  right(readGiven([option], new Map([[option.key, word]]), from));
const fileWith = (key: string, value: unknown): FileSettings =>
  right(parseSettings({ path, text: `# first\n${JSON.stringify({ [key]: value })}` }));

const usedAs = (settings: Settings, key: string): UsedSetting[] =>
  settings.used.filter((one) => one.key === key || one.key.startsWith(`${key}.`));
/** What a run does by its settings, apart from telling them. */
const effect = (settings: Settings): string =>
  JSON.stringify({ ...settings, used: [] }, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
const byDefault = effect(settle(givenNone('flag'), null));

const inFile = options.flatMap(({ key, file, default: value }) =>
  file === undefined
    ? []
    : samples(file).map((sample) => ({ key, sample, isDefault: String(sample) === value })),
);

describe('in the file', () => {
  test.each(inFile)('$key: $sample', ({ key, sample, isDefault }) => {
    const settings = settle(givenNone('flag'), fileWith(key, sample));
    const told = usedAs(settings, key).filter(({ from }) => from === 'file');
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ at }) => at)).toEqual(told.map(() => ({ path, line: 2 })));
    expect(effect(settings) === byDefault).toBe(isDefault);
  });
});

/** Options that say where to look, and are no setting of the run itself. */
const isElsewhere = ({ key }: Option): boolean => key === 'dir';

const asInputs = options
  .filter(({ input }) => input)
  .flatMap((option) => words(option).map((word) => ({ option, word })));

describe('as an input', () => {
  test.each(asInputs)('$option.key: $word', ({ option, word }) => {
    const settings = settle(given(option, word, 'input'), null);
    const told = usedAs(settings, option.key).filter(({ from }) => from === 'input');
    expect(told).toEqual(
      option.isSecret === true ? [] : [{ key: option.key, value: word, from: 'input', at: null }],
    );
    expect(effect(settings) === byDefault).toBe(word === option.default);
  });
});

const asFlags = commands.flatMap(({ name, argument }) =>
  flagsOf(name).flatMap((option) => words(option).map((word) => ({ name, argument, option, word }))),
);

describe('as a flag', () => {
  test.each(asFlags)('$name --$option.key $word', ({ name, argument, option, word }) => {
    const call = readArguments([
      name,
      ...(argument.startsWith('[') ? [] : ['main']),
      `--${option.key}`,
      word,
    ]);
    if (isWrong(call) || !('given' in call)) throw new Error(JSON.stringify(call));
    const settings = settle(call.given, null);
    expect(usedAs(settings, option.key).filter(({ from }) => from === 'flag')).toEqual([
      { key: option.key, value: word, from: 'flag', at: null },
    ]);
    if (isElsewhere(option)) expect(call.dir).toBe(word);
    else expect(effect(settings) === byDefault).toBe(word === option.default);
  });
});

const several = options.filter(
  ({ file, input, commands: ways }) => file !== undefined && (input || ways.length > 0),
);

describe('of several values', () => {
  test.each(several.map((option) => [option.key, option] as const))(
    'for %s the one that was given comes before that of the file, and both before the default',
    (key, option) => {
      const [first = '', second = first] = words(option);
      const file = fileWith(key, option.file?.kind === 'switch' ? second === 'true' : second);
      const ways = [
        ...(option.input ? ['input' as const] : []),
        ...(option.commands.length > 0 ? ['flag' as const] : []),
      ];
      for (const from of ways) {
        expect(usedAs(settle(given(option, first, from), file), key)).toEqual([
          { key, value: first, from, at: null },
        ]);
        expect(effect(settle(given(option, first, from), file))).toBe(
          effect(settle(given(option, first, from), null)),
        );
        const onlyFile = settle(right(readGiven([option], new Map(), from)), file);
        expect(usedAs(onlyFile, key)).toEqual([{ key, value: second, from: 'file', at: { path, line: 2 } }]);
        const neither = settle(right(readGiven([option], new Map(), from)), null);
        expect(usedAs(neither, key)).toEqual([{ key, value: option.default, from: 'default', at: null }]);
      }
    },
  );

  test('there are options that can be set in all three ways', () => {
    expect(several.filter(({ input, commands: ways }) => input && ways.length > 0).length).toBeGreaterThan(3);
  });
});

/** What stands in a derived part of a document. */
const part = (document: string, name: string): string =>
  new RegExp(`begin:${name}\\b[^\\n]*\\n([^]*?)\\n[^\\n]*end:${name}\\b`).exec(read(document))?.[1] ?? '';
/** The first word in code of each row of a table. */
const firstCells = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| `(?:--)?([\w-]+)[ `]/gm)].map(([, key = '']) => key);

const keysWhere = (has: (option: Option) => boolean): string[] => options.filter(has).map(({ key }) => key);

describe('named are exactly the options that there are', () => {
  const inputs = keysWhere(({ input }) => input);
  const flags = keysWhere(({ commands: ways }) => ways.length > 0);
  const keys = keysWhere(({ file }) => file !== undefined);

  test('as inputs by action.yml and the README', () => {
    const { inputs: named } = parse(read('action.yml')) as { readonly inputs: object };
    expect(Object.keys(named)).toEqual(inputs);
    expect(firstCells(part('README.md', 'inputs'))).toEqual(inputs);
  });

  test('as flags by docs/configuration.md', () => {
    expect(firstCells(part('docs/configuration.md', 'flags'))).toEqual(flags);
  });

  test('as keys of the file by the schema and docs/settings.md', () => {
    const { properties } = JSON.parse(read('schema/settings.schema.json')) as { readonly properties: object };
    expect(Object.keys(properties)).toEqual(['$schema', ...keys]);
    expect(firstCells(part('docs/settings.md', 'settings'))).toEqual(keys);
  });

  test.each(commands.map(({ name }) => name))('as flags by the help of %s', (name) => {
    const named = [...helpText(name).matchAll(/^ {2}--([\w-]+) /gm)].map(([, key]) => key);
    expect(named).toEqual(flagsOf(name).map(({ key }) => key));
  });
});

test.each(options.filter(({ values }) => values !== undefined))(
  'the sentence of $key names all of its words',
  (option) => {
    for (const word of option.values ?? []) expect(option.sentence).toContain(`\`${word}\``);
  },
);

test.each(options)('$key can be set in some way', ({ input, commands: ways, file }) => {
  expect(input || ways.length > 0 || file !== undefined).toBe(true);
});
