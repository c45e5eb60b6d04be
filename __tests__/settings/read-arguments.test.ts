// Command lines, and what they ask for.
import { describe, expect, test } from '@jest/globals';
import { commands, flagsOf } from '../../src/settings/commands.ts';
import { readArguments } from '../../src/settings/read-arguments.ts';

/** What was given by flags. */
const given = (texts: Record<string, string>) => ({ from: 'flag', texts: new Map(Object.entries(texts)) });

const read = (line: string) => readArguments(line.split(' ').filter(Boolean));

describe('a call', () => {
  test.each([
    // command line, call
    ['--help', { kind: 'help', command: null }],
    ['-h', { kind: 'help', command: null }],
    ['--version', { kind: 'version' }],
    ['check --help', { kind: 'help', command: 'check' }],
    ['check --no-such-flag -h', { kind: 'help', command: 'check' }],
    ['explain row-repeated', { kind: 'explain', rule: 'row-repeated' }],
    ['check', { kind: 'check', dir: '.' }],
    ['check ../project', { kind: 'check', dir: '../project' }],
    ['show ../project', { kind: 'show', dir: '../project' }],
    ['line 1.x main', { kind: 'line', names: ['1.x', 'main'], dir: '.' }],
    ['line --dir ../project -- --odd', { kind: 'line', names: ['--odd'], dir: '../project' }],
    ['check --tags - dir', { kind: 'check', dir: 'dir', given: given({ tags: '-' }) }],
    ['--fail-on never check', { kind: 'check', given: given({ 'fail-on': 'never' }) }],
    [
      'check --today=2026-02-28 --format json',
      { kind: 'check', given: given({ today: '2026-02-28', format: 'json' }) },
    ],
    ['check -- --odd-name', { kind: 'check', dir: '--odd-name' }],
    ['settings', { kind: 'settings', dir: '.', given: given({}) }],
    [
      'settings ../project --config draft.yml',
      { kind: 'settings', dir: '../project', given: given({ config: 'draft.yml' }) },
    ],
    ['line main --releases both', { kind: 'line', given: given({ releases: 'both' }) }],
  ])('%s', (line, call) => {
    expect(read(line)).toMatchObject(call);
  });

  test.each(commands.filter(({ name }) => name !== 'explain'))(
    'of $name has its own flags only',
    ({ name }) => {
      expect(read(`${name} main`)).toMatchObject({ given: { options: flagsOf(name) } });
    },
  );
});

describe('a wrong call', () => {
  test.each([
    // command line, what is wrong with it
    ['', 'name a command: check, show, line, settings, explain'],
    ['check dir --repo a/b', 'check looks at dir or at a/b, not at both: leave one of them out'],
    ['chek', 'unknown command "chek"; did you mean check?'],
    ['chek --help', 'unknown command "chek"; did you mean check?'],
    ['.', 'unknown command "."; choose from check, show, line, settings, explain'],
    ['--versoin', 'unknown flag "--versoin"; did you mean --version?'],
    ['--policy', 'name a command: check, show, line, settings, explain'],
    ['check --tagz list', 'unknown flag for check "--tagz"; did you mean --tags?'],
    ['check --fail-on-not-checked true', 'unknown flag for check "--fail-on-not-checked"; choose from'],
    ['check --version', 'unknown flag for check "--version"; did you mean --version-scheme?'],
    ['show --output file', 'unknown flag for show "--output"; choose from'],
    ['explain --tags x row-repeated', 'unknown flag for explain "--tags"; choose from --help'],
    ['check --tags', '--tags wants a value: --tags FILE|-'],
    ['check --tags --format json', '--tags wants a value: --tags FILE|-'],
    ['check --policy=', '--policy wants a value: --policy FILE'],
    ['check one two', 'check takes one [DIR] at a time, not "two" as well'],
    ['line', 'line wants the name of a branch, a tag or a version: line 1.x'],
    ['line 1.x --tags list', 'unknown flag for line "--tags"; choose from'],
    ['settings --tags x', 'unknown flag for settings "--tags"; choose from --config, --format, --help'],
    [
      'check --releases gitlab',
      'unknown value for releases "gitlab"; choose from tags, github-releases, both, manifest',
    ],
    ['explain', 'explain wants the name of a rule: explain newest-release-unlisted'],
    [
      'check --format yaml',
      'unknown value for format "yaml"; choose from text, json, sarif, markdown, github, svg',
    ],
    ['show --format sarif', 'unknown value for format "sarif"; choose from text, json'],
  ])('%s', (line, wrong) => {
    expect(read(line)).toEqual({ wrong: expect.stringContaining(wrong) });
  });
});
