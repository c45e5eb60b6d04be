// The one table of options: the settings file and its schema, the action's inputs, the command's flags, `--help` and the
// tables of the documents come from it.
import { releaseSources, versionSchemes } from '../model/settings.ts';
import { branchesShape, ignoresShape, packagesShape, rulesShape, tagsShape } from './file-shapes.ts';
import type { Shape } from './shape.ts';

/** The commands that take options. */
export type CommandName = 'check' | 'show' | 'line' | 'settings' | 'explain';

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
  /** What the settings file takes for it; absent where it is no setting of the file. */
  readonly file?: Shape;
  /** It says what a job of its own repository does, and nothing of how the repository is read. */
  readonly isOfJob?: boolean;
  /** Whether the action has it as an input. */
  readonly input: boolean;
  /** The commands that have it as a flag. */
  readonly commands: readonly CommandName[];
}

export const failLevels = ['error', 'warning', 'notice', 'never'] as const;
/** How `check` writes its report. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'github', 'svg'] as const;
const plainFormats = ['text', 'json'] as const;
const yesOrNo = ['true', 'false'] as const;

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
    file: { kind: 'text', form: 'path' },
    input: true,
    commands: ['check', 'show'],
  },
  {
    key: 'config',
    sentence:
      'The settings file, instead of `.github/supported-versions.yml`. The action takes it from the default branch.',
    placeholder: 'FILE',
    default: null,
    input: true,
    commands: ['check', 'show', 'line', 'settings'],
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
    key: 'tags',
    sentence: 'Patterns of the tags that can name a release, and after `!` of tags that cannot.',
    placeholder: 'PATTERN',
    default: null,
    file: tagsShape,
    input: false,
    commands: [],
  },
  {
    key: 'releases',
    sentence:
      'What a release is: `tags`, those with a release on GitHub (`github-releases`), `both` together, or the version in a `manifest`.',
    values: releaseSources,
    placeholder: releaseSources.join('|'),
    default: 'tags',
    file: { kind: 'words', words: releaseSources },
    input: true,
    commands: ['check', 'show', 'line'],
  },
  {
    key: 'prereleases',
    sentence: 'Whether prereleases count as releases: `true` or `false`.',
    values: yesOrNo,
    placeholder: 'true|false',
    default: 'false',
    file: { kind: 'switch' },
    input: true,
    commands: ['check', 'show', 'line'],
  },
  {
    key: 'version-scheme',
    sentence:
      'How versions are read: `semver`, `pep440`, `calver`, any of these with any words behind it (`loose`), or by every scheme at once (`auto`).',
    values: versionSchemes,
    placeholder: versionSchemes.join('|'),
    default: 'auto',
    file: { kind: 'words', words: versionSchemes },
    input: true,
    commands: ['check', 'show', 'line'],
  },
  {
    key: 'support-window',
    sentence:
      'The window of support that the rows are to follow: `latest`, `latest-minor`, `latest-2-major` and the like.',
    placeholder: 'WINDOW',
    default: null,
    file: { kind: 'text', form: 'support-window' },
    input: false,
    commands: [],
  },
  {
    key: 'rules',
    sentence: 'What each rule weighs, whether it is asked at all, and its own options.',
    placeholder: '',
    default: null,
    file: rulesShape,
    input: false,
    commands: [],
  },
  {
    key: 'ignores',
    sentence: 'Findings not to hear of, each with the reason why, and until when.',
    placeholder: '',
    default: null,
    file: ignoresShape,
    input: false,
    commands: [],
  },
  {
    key: 'branches',
    sentence: 'Which branches carry which line, where their names do not tell.',
    placeholder: '',
    default: null,
    file: branchesShape,
    input: false,
    commands: [],
  },
  {
    key: 'packages',
    sentence: 'The packages of a repository that has several, where tags, paths and rows do not tell.',
    placeholder: '',
    default: null,
    file: packagesShape,
    input: false,
    commands: [],
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
    commands: ['show', 'line', 'settings'],
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
    file: { kind: 'words', words: failLevels },
    isOfJob: true,
    input: true,
    commands: ['check'],
  },
  {
    key: 'fail-on-existing',
    sentence: 'Whether findings that a pull request did not bring fail it as well: `true` or `false`.',
    values: yesOrNo,
    placeholder: 'true|false',
    default: 'false',
    file: { kind: 'switch' },
    isOfJob: true,
    input: true,
    commands: [],
  },
  {
    key: 'fail-on-not-checked',
    sentence: 'Whether the job fails where something could not be looked at: `true` or `false`.',
    values: yesOrNo,
    placeholder: 'true|false',
    default: 'true',
    file: { kind: 'switch' },
    isOfJob: true,
    input: true,
    commands: [],
  },
  {
    key: 'allow-label',
    sentence: 'The label with which a maintainer lets a pull request change a line that gets no fixes.',
    placeholder: 'LABEL',
    default: 'allow-unsupported-line',
    file: { kind: 'text' },
    isOfJob: true,
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
    values: yesOrNo,
    placeholder: 'true|false',
    default: 'false',
    file: { kind: 'switch' },
    isOfJob: true,
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
