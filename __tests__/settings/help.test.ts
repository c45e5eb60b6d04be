// What --help prints.
import { describe, expect, test } from '@jest/globals';
import { commands, flagsOf } from '../../src/settings/commands.ts';
import { helpText } from '../../src/settings/help.ts';
import { readArguments } from '../../src/settings/read-arguments.ts';

test('the help of the program names every command', () => {
  expect(helpText(null)).toMatchInlineSnapshot(`
    "supported-versions keeps the promise of a SECURITY.md true: it compares the versions that the policy
    names with the published releases.

    Usage: supported-versions <command> [options]

    Commands:
      check [DIR]     Compare the security policy with the releases, and say what is wrong and what to write.
      show [DIR]      Show the policy as it was understood: each row with its versions, status and newest release.
      line NAME…      Tell which release line a branch, a tag or a version is of, and whether that line gets fixes.
      settings [DIR]  Show every setting with its value, and where the value came from.
      explain RULE    Explain a rule: what it reports, why, and how to put it right.

    Options:
      -h, --help  Show this help; after a command, the help of that command.
      --version   Show the version.

    Examples:
      supported-versions check                            Check the repository in the current folder.
      supported-versions show                             Show the policy of the repository in the current folder.
      supported-versions line 1.x main                    Two branches of the repository in the current folder.
      supported-versions settings                         The settings of the repository in the current folder.
      supported-versions explain newest-release-unlisted  Read the page of that rule.

    Learn more: https://github.com/supported-versions/supported-versions#readme
    "
  `);
});

test('the help of a command says what it takes, how it ends, and gives examples', () => {
  expect(helpText('check')).toMatchInlineSnapshot(`
    "Compare the security policy with the releases, and say what is wrong and what to write.

    Usage: supported-versions check [DIR] [options]

    DIR is the root of the repository, by default the current folder. Its files and git tags are read;
    no network and no token are needed.

    With --repo the repository is read on its server, by git and the API, with the token in GH_TOKEN or
    GITHUB_TOKEN where there is one. GITHUB_SERVER_URL names another server than https://github.com.

    Exit status:
      0  nothing at or above --fail-on
      1  a finding at or above --fail-on
      2  the call is wrong
      3  something could not be looked at: no tags, a shallow clone, an unreadable policy, no answer

    Options:
      --repo OWNER/NAME
          The repository to check on its server, as OWNER/NAME, instead of the one at hand.
      --policy FILE
          The policy to read, as a path inside the repository, instead of the file that GitHub shows.
      --config FILE
          The settings file, instead of \`.github/supported-versions.yml\`. The action takes it from the default
          branch.
      --tags FILE|-
          A list to take the tags from instead of git: one name a line, or what \`git ls-remote\` prints.
      --releases tags|github-releases|both|manifest
          What a release is: \`tags\`, those with a release on GitHub (\`github-releases\`), \`both\` together, or
          the version in a \`manifest\`. Without it: tags.
      --prereleases true|false
          Whether prereleases count as releases: \`true\` or \`false\`. Without it: false.
      --version-scheme auto|semver|pep440|calver|loose
          How versions are read: \`semver\`, \`pep440\`, \`calver\`, any of these with any words behind it
          (\`loose\`), or by every scheme at once (\`auto\`). Without it: auto.
      --format text|json|sarif|markdown|github|svg
          Written as \`text\`, \`json\`, \`sarif\`, \`github\`; \`markdown\` is a table, \`svg\` a timeline. Without it:
          text.
      --output FILE
          The file to write the report to, instead of the terminal.
      --fail-on error|warning|notice|never
          The lightest finding that fails: \`error\`, \`warning\`, \`notice\`, or \`never\` for none. Without it:
          error.
      --today YYYY-MM-DD
          The day by which end dates are judged, instead of the real one in UTC.
      -h, --help  Show this help.

    Examples:
      supported-versions check                                      Check the repository in the current folder.
      supported-versions check ../project --fail-on warning         Another one; fail on warnings too.
      supported-versions check --format json --output report.json   Write the whole report to a file.
      supported-versions check --today 2030-01-01                   See which end dates will have passed by then.
      supported-versions check --repo nodejs/undici                 Check a repository that is not here.
      supported-versions check --tags tags.txt                      Take the tags from a list; no git is needed.
      git ls-remote --tags URL | supported-versions check --tags -  Take them from a pipe.
    "
  `);
});

test('the help of a command without flags', () => {
  expect(helpText('explain')).toMatchInlineSnapshot(`
    "Explain a rule: what it reports, why, and how to put it right.

    Usage: supported-versions explain RULE

    Options:
      -h, --help  Show this help.

    Examples:
      supported-versions explain newest-release-unlisted  Read the page of that rule.
    "
  `);
});

describe.each(commands.map(({ name }) => name))('the help of %s', (name) => {
  test('names every flag that the command has', () => {
    for (const { key, sentence } of flagsOf(name)) {
      expect(helpText(name)).toContain(`\n  --${key} `);
      // A long sentence takes several lines.
      expect(helpText(name).replaceAll(/\s+/g, ' ')).toContain(sentence);
    }
  });

  test('shows examples that work', () => {
    const [, examples = ''] = helpText(name).split('Examples:\n');
    const lines = examples.trim().split('\n');
    for (const line of lines) {
      const [call = ''] = line.split('supported-versions ').slice(1);
      const [args = ''] = call.split('  ');
      expect(readArguments(args.split(' '))).toMatchObject({ kind: name });
    }
    expect(lines.length).toBeGreaterThan(0);
  });

  test('fits the width of a screen', () => {
    for (const line of helpText(name).split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });
});
