// The settings file of another repository.
import { expect, test } from '@jest/globals';
import { isWrong } from '../../src/model/wrong.ts';
import { parseSettings } from '../../src/settings/file/parse-settings.ts';
import { ofAnother } from '../../src/settings/of-another.ts';

test('says how the repository is read, and nothing of what a run does', () => {
  const text = 'fail-on: never\ncomment: true\nallow-label: ok\npolicy: a.md\nrules:\n  row-repeated: off\n';
  const file = parseSettings({ path: 'settings.yml', text });
  if (isWrong(file)) throw new Error(file.wrong);
  const { texts, used, rules } = ofAnother(file);
  expect([...texts.keys()]).toEqual(['policy']);
  expect(used.map(({ key }) => key)).toEqual(['policy', 'rules.row-repeated']);
  expect(rules).toBe(file.rules);
});
