// What the user gave, each value checked, and the settings of a run by that and by the settings file.
import type { UsedSetting } from '../model/report.ts';
import { releaseSources, versionSchemes, type Settings } from '../model/settings.ts';
import type { FileSettings } from '../model/settings-file.ts';
import { isPlainDate } from '../model/text.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { unknownWord } from './unknown-word.ts';
import { failLevels, formats, options as allOptions, type Option } from './options.ts';
import { readWindow } from './support-window.ts';

/** What the user gave as flags or inputs, each value checked. */
export interface Given {
  /** The options that could be given. */
  readonly options: readonly Option[];
  readonly texts: ReadonlyMap<string, string>;
  readonly from: 'flag' | 'input';
}

/** The value as the program knows it: one of the option's words, a real day, or the text as it is. */
function checkedValue(
  option: Option,
  text: string,
  from: UsedSetting['from'],
): { readonly value: string } | Wrong {
  if (option.values !== undefined) {
    const value = option.values.find((word) => word === text.toLowerCase());
    return value === undefined
      ? { wrong: unknownWord(`value for ${option.key}`, text, option.values) }
      : { value };
  }
  // A job has no standard input, and what is empty would pass for a project without releases.
  if (option.key === 'tags' && text === '-' && from === 'input')
    return { wrong: 'tags wants a file here, not -' };
  if (option.key === 'today' && !isPlainDate(text)) {
    return {
      wrong: `today is ${JSON.stringify(text)}, which is no day of the calendar: write it as YYYY-MM-DD`,
    };
  }
  if (option.key === 'repo' && !/^[\w.-]+\/[\w.-]+$/.test(text)) {
    return { wrong: `repo is ${JSON.stringify(text)}, which names no repository: write it as OWNER/NAME` };
  }
  return { value: text };
}

/** Two reports cannot be written to one file. */
function sameFile(texts: ReadonlyMap<string, string>): Wrong | null {
  const files = [...texts].filter(([key]) => key.endsWith('-file'));
  for (const [at, [key, path]] of files.entries()) {
    const [other] = files.slice(at + 1).find(([, taken]) => taken === path) ?? [];
    if (other !== undefined) return { wrong: `${key} and ${other} name one file: give each its own` };
  }
  return null;
}

/** Checks what was given for these options. */
export function readGiven(
  options: readonly Option[],
  given: ReadonlyMap<string, string>,
  from: Given['from'],
): Given | Wrong {
  const texts = new Map<string, string>();
  for (const option of options) {
    const text = given.get(option.key);
    if (text === undefined) continue;
    const checked = checkedValue(option, text, from);
    if (isWrong(checked)) return checked;
    texts.set(option.key, checked.value);
  }
  return sameFile(texts) ?? { options, texts, from };
}

/** Whether an option is one word or text, so that flag, input and file can say the same. */
function isText({ file }: Option): boolean {
  return file === undefined || ['text', 'words', 'switch'].includes(file.kind);
}

/** The options that a run with these has: its own, and those of the settings file. */
function optionsOf(own: readonly Option[]): readonly Option[] {
  const keys = new Set(own.map(({ key }) => key));
  return [
    ...own.filter(isText),
    ...allOptions.filter((option) => option.file !== undefined && isText(option) && !keys.has(option.key)),
  ];
}

/** The value of an option, and where it came from: flag or input, then the settings file, then the default. */
function valueOf(option: Option, { texts, from }: Given, file: FileSettings | null): UsedSetting {
  const { key } = option;
  const text = texts.get(key);
  if (text !== undefined) return { key, value: text, from, at: null };
  const written = option.file === undefined ? undefined : file?.texts.get(key);
  if (written === undefined) return { key, value: option.default, from: 'default', at: null };
  const { path, span } = written.place;
  return { key, value: written.text, from: 'file', at: { path, line: span.line } };
}

/** Each setting for the report. A flag may be called as a key of the file that says another thing, and is told if it is given. */
function toldOf(
  all: readonly { readonly option: Option; readonly used: UsedSetting }[],
  file: FileSettings | null,
): UsedSetting[] {
  const larger = (file?.used ?? []).filter(({ key }) => !file?.texts.has(key));
  const said = new Set(larger.map(({ key }) => key));
  const own = all.filter(({ option, used }) => {
    return option.isSecret !== true && !(used.from === 'default' && said.has(used.key));
  });
  return [...own.map(({ used }) => used), ...larger];
}

/** The settings of a run: what was given, then what the settings file says, then the defaults. */
export function settle(given: Given, file: FileSettings | null): Settings {
  const used = optionsOf(given.options).map((option) => ({ option, used: valueOf(option, given, file) }));
  const values = new Map(used.map((one) => [one.option.key, one.used.value]));
  const text = (key: string): string | null => {
    const value = values.get(key) ?? null;
    return typeof value === 'string' ? value : null;
  };
  const oneOf = <Word extends string>(words: readonly Word[], key: string, fallback: Word): Word =>
    words.find((word) => word === text(key)) ?? fallback;
  const window = text('support-window');
  return {
    policy: text('policy'),
    tags: text('tags'),
    format: oneOf(formats, 'format', 'text'),
    output: text('output'),
    failOn: oneOf(failLevels, 'fail-on', 'error'),
    failOnNotChecked: text('fail-on-not-checked') !== 'false',
    failOnExisting: text('fail-on-existing') === 'true',
    allowLabel: text('allow-label') ?? '',
    comment: text('comment') === 'true',
    repo: text('repo'),
    token: text('token'),
    config: text('config'),
    files: { json: text('report-file'), sarif: text('sarif-file'), svg: text('timeline-file') },
    today: text('today'),
    releases: {
      source: oneOf(releaseSources, 'releases', 'tags'),
      tags: file?.tags ?? [],
      prereleases: text('prereleases') === 'true',
      scheme: oneOf(versionSchemes, 'version-scheme', 'auto'),
    },
    supportWindow: window === null ? null : readWindow(window),
    rules: file?.rules ?? new Map(),
    ignores: file?.ignores ?? [],
    branches: file?.branches ?? [],
    packages: file?.packages ?? [],
    used: toldOf(used, file),
  };
}
