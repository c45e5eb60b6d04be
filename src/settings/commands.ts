// The commands: what each is for, what it takes, and examples of it.
import { options, type CommandName, type Option } from './options.ts';

/** One command. */
export interface Command {
  readonly name: CommandName;
  /** What it takes beside flags, as `--help` shows it. */
  readonly argument: string;
  /** What it does, for people. */
  readonly sentence: string;
  /** What else `--help` says of it, in paragraphs. */
  readonly more: readonly string[];
  /** Lines to type, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

const folderIsRoot =
  'DIR is the root of the repository, by default the current folder. Its files and git tags are read;\nno network and no token are needed.';

export const commands: readonly Command[] = [
  {
    name: 'check',
    argument: '[DIR]',
    sentence: 'Compare the security policy with the releases, and say what is wrong and what to write.',
    more: [
      folderIsRoot,
      'With --repo the repository is read on its server, by git and the API, with the token in GH_TOKEN or\nGITHUB_TOKEN where there is one. GITHUB_SERVER_URL names another server than https://github.com.',
      [
        'Exit status:',
        '  0  nothing at or above --fail-on',
        '  1  a finding at or above --fail-on',
        '  2  the call is wrong',
        '  3  something could not be looked at: no tags, a shallow clone, an unreadable policy, no answer',
      ].join('\n'),
    ],
    examples: [
      ['supported-versions check', 'Check the repository in the current folder.'],
      ['supported-versions check ../project --fail-on warning', 'Another one; fail on warnings too.'],
      ['supported-versions check --format json --output report.json', 'Write the whole report to a file.'],
      ['supported-versions check --today 2030-01-01', 'See which end dates will have passed by then.'],
      ['supported-versions check --repo nodejs/undici', 'Check a repository that is not here.'],
      ['supported-versions check --tags tags.txt', 'Take the tags from a list; no git is needed.'],
      ['git ls-remote --tags URL | supported-versions check --tags -', 'Take them from a pipe.'],
    ],
  },
  {
    name: 'show',
    argument: '[DIR]',
    sentence: 'Show the policy as it was understood: each row with its versions, status and newest release.',
    more: [folderIsRoot],
    examples: [
      ['supported-versions show', 'Show the policy of the repository in the current folder.'],
      ['supported-versions show --format json', 'The same for programs.'],
    ],
  },
  {
    name: 'line',
    argument: 'NAME…',
    sentence: 'Tell which release line a branch, a tag or a version is of, and whether that line gets fixes.',
    more: [
      'Branches and tags are those of the repository in --dir; no network and no token are needed.\nA branch that carries no release line, such as a topic, has none: that is an answer, not a failure.',
      ['Exit status:', '  0  answered', '  2  the call is wrong', '  3  there is no git to ask'].join('\n'),
    ],
    examples: [
      ['supported-versions line 1.x main', 'Two branches of the repository in the current folder.'],
      ['supported-versions line v1.4.2 --dir ../project', 'A tag of another one.'],
      ['supported-versions line 1.x --format json', 'The same for programs.'],
    ],
  },
  {
    name: 'settings',
    argument: '[DIR]',
    sentence: 'Show every setting with its value, and where the value came from.',
    more: [
      'The settings file is .github/supported-versions.yml in DIR, by default in the current folder.\nWhat is wrong in it is told with its place.',
      ['Exit status:', '  0  shown', '  2  the settings file or the call is wrong'].join('\n'),
    ],
    examples: [
      ['supported-versions settings', 'The settings of the repository in the current folder.'],
      ['supported-versions settings --config draft.yml', 'Those that a file would give it.'],
    ],
  },
  {
    name: 'explain',
    argument: 'RULE',
    sentence: 'Explain a rule: what it reports, why, and how to put it right.',
    more: [],
    examples: [['supported-versions explain newest-release-unlisted', 'Read the page of that rule.']],
  },
];

/** The options that a command has as flags. */
export function flagsOf(name: CommandName): readonly Option[] {
  return options.filter((option) => option.commands.includes(name));
}
