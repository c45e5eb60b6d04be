// The one table of options: the action's inputs, the command's flags, `--help` and the tables of the README come from it.

/** The commands that take options. */
export type CommandName = 'check' | 'show' | 'line' | 'explain';

/** One thing that a user can set. */
export interface Option {
  /** The name of the input, and of the flag without its two hyphens. */
  readonly key: string;
  /** What it does, for people. */
  readonly sentence: string;
  /** The words that it takes; where there are none it takes any text. */
  readonly values?: readonly string[];
  /** What `--help` shows in the place of the value. */
  readonly placeholder: string;
  /** The value where none is given; null where there is none. */
  readonly default: string | null;
  /** What the runner fills in where none is given, in its own language; such an option has no `default`. */
  readonly runnerDefault?: string;
  /** Its value never stands in a report or a message. */
  readonly isSecret?: boolean;
  /** Whether the action has it as an input. */
  readonly input: boolean;
  /** The commands that have it as a flag. */
  readonly commands: readonly CommandName[];
}

/** One thing that the action tells the steps after it. */
export interface Output {
  readonly key: string;
  readonly sentence: string;
}

export const failLevels = ['error', 'warning', 'notice', 'never'] as const;
/** How `check` writes its report. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'github', 'svg'] as const;
const plainFormats = ['text', 'json'] as const;

export const options: readonly Option[] = [
  {
    key: 'token',
    sentence:
      'The token to read with, and to write the comment with where one is asked for. Public repositories can be read without one.',
    placeholder: 'TOKEN',
    default: null,
    runnerDefault: '${{ github.token }}',
    isSecret: true,
    input: true,
    commands: [],
  },
  {
    key: 'repo',
    sentence: 'The repository to check on its server, as OWNER/NAME, instead of the one at hand.',
    placeholder: 'OWNER/NAME',
    default: null,
    input: true,
    commands: ['check'],
  },
  {
    key: 'policy',
    sentence: 'The policy to read, as a path inside the repository, instead of the file that GitHub shows.',
    placeholder: 'FILE',
    default: null,
    input: true,
    commands: ['check', 'show'],
  },
  {
    key: 'tags',
    sentence: 'A list to take the tags from instead of git: one name a line, or what `git ls-remote` prints.',
    placeholder: 'FILE|-',
    default: null,
    input: true,
    commands: ['check', 'show'],
  },
  {
    key: 'dir',
    sentence: 'The root of the repository, instead of the current folder.',
    placeholder: 'DIR',
    default: null,
    input: false,
    commands: ['line'],
  },
  {
    key: 'format',
    sentence: 'Written as `text`, `json`, `sarif`, `github`; `markdown` is a table, `svg` a timeline.',
    values: formats,
    placeholder: formats.join('|'),
    default: 'text',
    input: false,
    commands: ['check'],
  },
  {
    key: 'format',
    sentence: 'How the answer is written: `text` for people, `json` for programs.',
    values: plainFormats,
    placeholder: plainFormats.join('|'),
    default: 'text',
    input: false,
    commands: ['show', 'line'],
  },
  {
    key: 'output',
    sentence: 'The file to write the report to, instead of the terminal.',
    placeholder: 'FILE',
    default: null,
    input: false,
    commands: ['check'],
  },
  {
    key: 'fail-on',
    sentence: 'The lightest finding that fails: `error`, `warning`, `notice`, or `never` for none.',
    values: failLevels,
    placeholder: failLevels.join('|'),
    default: 'error',
    input: true,
    commands: ['check'],
  },
  {
    key: 'fail-on-existing',
    sentence: 'Whether findings that a pull request did not bring fail it as well: `true` or `false`.',
    values: ['true', 'false'],
    placeholder: 'true|false',
    default: 'false',
    input: true,
    commands: [],
  },
  {
    key: 'fail-on-not-checked',
    sentence: 'Whether the job fails where something could not be looked at: `true` or `false`.',
    values: ['true', 'false'],
    placeholder: 'true|false',
    default: 'true',
    input: true,
    commands: [],
  },
  {
    key: 'allow-label',
    sentence: 'The label with which a maintainer lets a pull request change a line that gets no fixes.',
    placeholder: 'LABEL',
    default: 'allow-unsupported-line',
    input: true,
    commands: [],
  },
  {
    key: 'report-file',
    sentence: 'A file to write the report to as JSON.',
    placeholder: 'FILE',
    default: null,
    input: true,
    commands: [],
  },
  {
    key: 'sarif-file',
    sentence: 'A file to write the report to as SARIF, for `github/codeql-action/upload-sarif`.',
    placeholder: 'FILE',
    default: null,
    input: true,
    commands: [],
  },
  {
    key: 'timeline-file',
    sentence: 'A file to write the timeline of support to as SVG.',
    placeholder: 'FILE',
    default: null,
    input: true,
    commands: [],
  },
  {
    key: 'comment',
    sentence:
      'Whether a pull request gets one comment, kept up to date by every run: `true` or `false`. It takes `pull-requests: write`.',
    values: ['true', 'false'],
    placeholder: 'true|false',
    default: 'false',
    input: true,
    commands: [],
  },
  {
    key: 'today',
    sentence: 'The day by which end dates are judged, instead of the real one in UTC.',
    placeholder: 'YYYY-MM-DD',
    default: null,
    input: true,
    commands: ['check', 'show', 'line'],
  },
];

export const outputs: readonly Output[] = [
  { key: 'verdict', sentence: '`clean`, `findings` or `not-checked`.' },
  { key: 'findings', sentence: 'How many findings there are, of every level.' },
  { key: 'errors', sentence: 'How many of them are errors.' },
  { key: 'warnings', sentence: 'How many of them are warnings.' },
  { key: 'newest-release', sentence: 'The tag of the newest stable release; empty where there is none.' },
  {
    key: 'supported',
    sentence: 'The released lines that get fixes, highest first, as a JSON array: `["5.1.x","4.x"]`.',
  },
  {
    key: 'line',
    sentence:
      'The line that the pull request or release goes to: `5.1.x`, `4.x`, `next`, or empty where it is none.',
  },
  {
    key: 'line-status',
    sentence:
      'What the policy says of that line: `supported`, `unsupported`, `unlisted`, `unclear`, or empty.',
  },
  { key: 'report-file', sentence: 'The file that the JSON was written to; empty where none was.' },
  { key: 'sarif-file', sentence: 'The file that the SARIF was written to; empty where none was.' },
  { key: 'timeline-file', sentence: 'The file that the timeline was written to; empty where none was.' },
];
