// What the user gave, each value checked, as the settings of a run.
import type { UsedSetting } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { isPlainDate } from '../model/text.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { unknownWord } from './nearest.ts';
import { failLevels, formats, type Option } from './options.ts';

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

/** The settings of a run whose options are these; an option that was not given has its default. */
export function readSettings(
  options: readonly Option[],
  given: ReadonlyMap<string, string>,
  from: 'flag' | 'input',
): Settings | Wrong {
  const values = new Map<string, string | null>();
  for (const option of options) {
    const text = given.get(option.key);
    const checked = text === undefined ? { value: option.default } : checkedValue(option, text, from);
    if (isWrong(checked)) return checked;
    values.set(option.key, checked.value);
  }
  const text = (key: string) => values.get(key) ?? null;
  return {
    policy: text('policy'),
    tags: text('tags'),
    format: formats.find((format) => format === text('format')) ?? 'text',
    output: text('output'),
    failOn: failLevels.find((level) => level === text('fail-on')) ?? 'error',
    failOnNotChecked: text('fail-on-not-checked') !== 'false',
    failOnExisting: text('fail-on-existing') === 'true',
    allowLabel: text('allow-label') ?? '',
    comment: text('comment') === 'true',
    repo: text('repo'),
    token: text('token'),
    files: { json: text('report-file'), sarif: text('sarif-file'), svg: text('timeline-file') },
    today: text('today'),
    used: options
      .filter(({ isSecret }) => isSecret !== true)
      .map(({ key }) => ({ key, value: text(key), from: given.has(key) ? from : 'default' })),
  };
}
