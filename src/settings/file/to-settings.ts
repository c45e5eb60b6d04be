// What the settings file says, in the words of the program.
import type { Ignore } from '../../model/ignore.ts';
import type { UsedSetting } from '../../model/report.ts';
import type { BranchMapping, PackageSetting, RuleSetting } from '../../model/settings.ts';
import type { FileSettings } from '../../model/settings-file.ts';
import { levels } from '../../model/finding.ts';
import { dotted } from './shown.ts';
import type { Entry, Value } from './value.ts';

/** The settings that the entries of a file make. */
export function toSettings(path: string, entries: readonly Entry[]): FileSettings {
  const own = entries.filter(({ key }) => key !== '$schema');
  const value = (key: string): Value | undefined => own.find((entry) => entry.key === key)?.value;
  return {
    path,
    texts: new Map(
      own.flatMap(({ key, value: { place }, value: one }) => {
        const text = textOf(one);
        return text === null ? [] : [[key, { text, place }] as const];
      }),
    ),
    tags: textsOf(value('tags')),
    rules: new Map(entriesOf(value('rules')).map((entry) => [entry.key, toRule(entry.value)])),
    ignores: itemsOf(value('ignores')).map(toIgnore),
    branches: entriesOf(value('branches')).map(toBranch),
    packages: entriesOf(value('packages')).map(toPackage),
    used: own.flatMap((entry) => usedOf(entry.value, entry.key)),
  };
}

/** A word, a text or a switch as a flag would give it. */
function textOf(value: Value | undefined): string | null {
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'switch' ? String(value.isOn) : null;
}

const itemsOf = (value: Value | undefined): readonly Value[] => (value?.kind === 'list' ? value.items : []);

const entriesOf = (value: Value | undefined): readonly Entry[] =>
  value?.kind === 'entries' ? value.entries : [];

const textsOf = (value: Value | undefined): string[] =>
  itemsOf(value).flatMap((item) => (item.kind === 'text' ? [item.text] : []));

/** The text of a key of a record; null where it has none. */
const fieldOf = (value: Value, key: string): string | null =>
  textOf(entriesOf(value).find((entry) => entry.key === key)?.value);

function toRule(value: Value): RuleSetting {
  const word = textOf(value) ?? fieldOf(value, 'level');
  const counts = entriesOf(value).flatMap(({ key, value: one }) =>
    one.kind === 'count' ? [[key, one.count] as const] : [],
  );
  return {
    level: word === 'off' ? 'off' : (levels.find((level) => level === word) ?? null),
    options: Object.fromEntries(counts),
  };
}

function toIgnore(value: Value): Ignore {
  return {
    rule: fieldOf(value, 'rule') ?? '',
    about: fieldOf(value, 'about'),
    package: fieldOf(value, 'package'),
    reason: fieldOf(value, 'reason') ?? '',
    until: fieldOf(value, 'until'),
    from: 'settings',
    place: value.place,
  };
}

function toBranch({ key, value }: Entry): BranchMapping {
  return {
    pattern: key,
    carries: textOf(value) ?? fieldOf(value, 'line') ?? '',
    package: fieldOf(value, 'package'),
  };
}

function toPackage({ key, value }: Entry): PackageSetting {
  const list = (name: string): string[] =>
    textsOf(entriesOf(value).find((entry) => entry.key === name)?.value);
  return {
    name: key,
    tags: list('tags'),
    paths: list('paths'),
    scopes: [...new Set([key, ...list('scope')])],
  };
}

/** Each value for the report: a list of texts as one, everything larger by its parts. */
function usedOf(value: Value, key: string): UsedSetting[] {
  const parts = partsOf(value);
  if (parts !== null) return parts.flatMap((part) => usedOf(part.value, dotted(key, part.key)));
  const { path, span } = value.place;
  const said = value.kind === 'count' ? value.count : (textOf(value) ?? textsOf(value));
  return [{ key, value: said, from: 'file', at: { path, line: span.line } }];
}

function partsOf(value: Value): readonly Entry[] | null {
  if (value.kind === 'entries') return value.entries;
  if (value.kind !== 'list' || value.items.every(({ kind }) => kind === 'text')) return null;
  return value.items.map((item, index) => ({ key: String(index + 1), value: item }));
}
