// Which family a name means.
import { describe, expect, test } from '@jest/globals';
import { familyFinder } from '../../src/releases/family-finder.ts';
import { aFamily } from '../support/statement.ts';

/** What a name means in a repository named `Project` with packages of these names, `none` for nothing. */
function meant(name: string, packages: readonly string[]): string {
  const families = [aFamily(['1.0.0']), ...packages.map((one) => aFamily(['1.0.0'], one))];
  const found = familyFinder(families, 'Project')(name);
  return found === 'main' ? 'main' : (found?.name ?? 'none');
}

describe('a name means', () => {
  test.each([
    // what, the name, the packages, which of them
    ['the package that is called so', 'core', ['core', 'ui'], 'core'],
    ['whatever its case', 'CORE', ['Core'], 'Core'],
    ['whatever parts its words', 'Helm chart', ['helm-chart'], 'helm-chart'],
    ['whatever parts its words, again', 'rmcp_macros', ['rmcp-macros'], 'rmcp-macros'],
    ['but not what is left out', 'C++', ['c'], 'none'],
    ['the one whose name ends so', 'server', ['@acme/server'], '@acme/server'],
    ['but no part of a word', 'erver', ['@acme/server'], 'none'],
    ['the one that is the end of the name', '@payloadcms/db-postgres', ['db-postgres'], 'db-postgres'],
    ['without the sign too', 'acme/db_postgres', ['db-postgres'], 'db-postgres'],
    ['but not of two packages in one', 'client/server', ['client', 'server'], 'none'],
    ['and not of a path', 'packages/acme/server', ['server'], 'none'],
    ['the very name before an end', '@acme/cli', ['cli', '@acme/cli'], '@acme/cli'],
    ['nothing where two end so', 'cli', ['@acme/cli', '@other/cli'], 'none'],
    ['nothing where two are alike', 'db postgres', ['db-postgres', 'db/postgres'], 'none'],
    ['nothing where three are alike', 'db postgres', ['db-postgres', 'db/postgres', 'db_postgres'], 'none'],
    ['the repository', 'project', ['core'], 'main'],
    ['the repository in letters', 'Pro_ject', ['core'], 'main'],
    ['the repository of an owner', '@acme/project', ['core'], 'main'],
    ['the package before the repository', '@acme/project', ['@acme/project'], '@acme/project'],
    ['nothing', 'minecraft', ['core'], 'none'],
    ['nothing in signs alone', '--', ['core', '版'], 'none'],
  ])('%s: %s', (_what, name, packages, expected) => {
    expect(meant(name, packages)).toBe(expected);
  });
});

test('what the settings call a package comes before its tags, and the first of them before the others', () => {
  const families = [
    aFamily(['1.0.0'], 'core'),
    { ...aFamily(['1.0.0'], 'one'), scopes: ['one', 'core', 'Web UI'] },
    { ...aFamily(['1.0.0'], 'two'), scopes: ['two', 'core'] },
  ];
  const find = familyFinder(families, 'project');
  expect([find('core'), find('web-ui'), find('two')]).toEqual([families[1], families[1], families[2]]);
});
