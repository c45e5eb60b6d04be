// Settings files that are wrong, each with what its author reads on the terminal; UPDATE_GOLDEN=1 writes that anew.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { isWrong } from '../../../src/model/wrong.ts';
import { renderFaults } from '../../../src/reports/faults-text.ts';
import { plain } from '../../../src/reports/paint.ts';
import { parseSettings } from '../../../src/settings/file/parse-settings.ts';

const folder = fileURLToPath(new URL('../broken/', import.meta.url));
const path = '.github/supported-versions.yml';

test.each(readdirSync(folder).sort())('%s', (name) => {
  const expected = `${folder}${name}/expected.txt`;
  const start = performance.now();
  const read = parseSettings({ path, text: readFileSync(`${folder}${name}/settings.yml`, 'utf8') });
  const text = isWrong(read) ? renderFaults(read, plain) : 'this file is right\n';
  expect(performance.now() - start).toBeLessThan(1000);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(expected, text);
  expect(text).toBe(readFileSync(expected, 'utf8'));
});
