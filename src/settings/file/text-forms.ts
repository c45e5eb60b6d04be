// What a text has to be: what people are told of it, and what the schema and the reader hold it to.
import { isPlainDate } from '../../model/text.ts';
import { patternFault } from '../../patterns/pattern.ts';
import { rules } from '../../rules/index.ts';
import type { TextForm } from '../shape.ts';
import { readWindow } from '../support-window.ts';
import { short, shown } from './shown.ts';

/** What is to be known of a form. */
export interface Form {
  /** What it is, in words: `a day of the calendar`. */
  readonly what: string;
  /** What every text of the form matches, beside being one line, in the language of JSON Schema; others may match it too. */
  readonly pattern?: RegExp;
  /** The most characters that it has. */
  readonly longest?: number;
  /** The only texts there are; `fault` need not be asked then. */
  readonly words?: readonly string[];
  readonly examples?: readonly string[];
  /** What is wrong with a text that is not empty, in words that follow the name of its key; null where it is right. */
  readonly fault: (text: string) => string | null;
}

/** What `branches` takes for a line. */
const linePattern = /^(?:next|none|(?:\d{1,9}|\{major\})(?:\.(?:\d{1,9}|\{minor\}))?(?:\.x)?)$/;

/** What leads out of the repository begins at a root or a drive, or has a part of two dots. */
const inside = /^(?![/\\]|[^\W\d_]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))/;

/** Several patterns in one text are a slip that would fit nothing. */
const inList = /^(?!!$)(?!.*,\s)/;
const ofBranch = /^(?!!)(?!.*,\s)/;
const longestPattern = 256;

const ids = rules.map(({ id }) => id);

const noFault = (): null => null;

/** Patterns in a list can leave out; the one that names branches cannot. */
const patternForm = (isList: boolean): Form['fault'] => {
  return (text) => {
    if (!isList && text.startsWith('!'))
      return `is ${shown(text)}, and only patterns in a list can begin with !`;
    if (/,\s/.test(text)) return `is ${shown(text)}, and each pattern stands alone, as an item of a list`;
    const fault = patternFault(text);
    return fault === null ? null : `is ${shown(text)}, which is no pattern: ${short(fault, 200)}`;
  };
};

export const textForms: Readonly<Record<TextForm, Form>> = {
  name: { what: 'a name', fault: noFault },
  path: {
    what: 'a path inside the repository',
    pattern: inside,
    examples: ['docs/SECURITY.md'],
    fault: (text) => (inside.test(text) ? null : `is ${shown(text)}, which leads out of the repository`),
  },
  date: {
    what: 'a day of the calendar',
    pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    examples: ['2027-06-30'],
    fault: (text) => (isPlainDate(text) ? null : `is ${shown(text)}, which is no day of the calendar`),
  },
  rule: { what: 'the name of a rule', words: ids, fault: noFault },
  'support-window': {
    what: 'a window',
    pattern: /^latest(?:-(?:[1-9]\d?-)?(?:minor|major))?$/,
    examples: ['latest', 'latest-minor', 'latest-2-major'],
    fault: (text) => (readWindow(text) === null ? `is ${shown(text)}, which is no window of support` : null),
  },
  pattern: {
    what: 'a pattern',
    pattern: inList,
    longest: longestPattern + '!'.length,
    examples: ['v*', '!nightly-*'],
    fault: patternForm(true),
  },
  'branch-pattern': {
    what: 'the name of a branch, or a pattern',
    pattern: ofBranch,
    longest: longestPattern,
    examples: ['maint/{major}.{minor}'],
    fault: patternForm(false),
  },
  'branch-line': {
    what: 'next, none, or a line',
    pattern: linePattern,
    examples: ['1.x', '1.2.x', '{major}.{minor}.x'],
    fault: (text) => (linePattern.test(text) ? null : `is ${shown(text)}, which is no line`),
  },
};
