// What is wrong in a settings file, as a terminal shows it.
import { expect, test } from '@jest/globals';
import type { Fault } from '../../src/model/wrong.ts';
import { renderFaults } from '../../src/reports/faults-text.ts';
import { plain } from '../../src/reports/paint.ts';

const at = (line: number, source: string): Fault['place'] => ({
  path: '.github/supported-versions.yml',
  span: { line, column: 1, endLine: line, endColumn: source.indexOf(':') + 1 },
  source,
});

test('each fault has the line that it is about, and what to do', () => {
  const faults: readonly Fault[] = [
    { message: 'unknown key "fail-onn"; did you mean fail-on?', place: at(4, 'fail-onn: error'), help: [] },
    { message: 'rules has no value', place: at(12, 'rules:'), help: ['write one', 'or take it out'] },
  ];
  expect(renderFaults({ wrong: '2 things are wrong', faults }, plain)).toMatchInlineSnapshot(`
    "error[settings]: unknown key "fail-onn"; did you mean fail-on?
     --> .github/supported-versions.yml:4:1
      |
    4 | fail-onn: error
      | ^^^^^^^^

    error[settings]: rules has no value
      --> .github/supported-versions.yml:12:1
       |
    12 | rules:
       | ^^^^^
    help: write one
    help: or take it out

    2 things are wrong
    see: https://github.com/supported-versions/supported-versions/blob/main/docs/settings.md
    "
  `);
});

test('what a terminal obeys is written out', () => {
  const faults = [
    { message: 'a\u001B[31m', place: at(1, '\u001B[2J: ##[error]'), help: ['##[error]\u202E'] },
  ];
  const text = renderFaults({ wrong: 'in \u0007', faults }, plain);
  expect(text).toContain(String.raw`a\u{1b}[31m`);
  expect(text).toContain(String.raw`1 | \u{1b}[2J: #\u{23}[error]`);
  expect(text).toContain(String.raw`help: #\u{23}[error]\u{202e}`);
  expect(text).toContain(String.raw`in \u{7}`);
});

test('a long step is said once', () => {
  const help = [`the keys are ${'a, '.repeat(50)}`];
  const faults = [1, 2, 3].map((line) => ({ message: 'no', place: at(line, 'a: b'), help }));
  expect(renderFaults({ wrong: 'wrong', faults }, plain).split('the keys are')).toHaveLength(2);
});

test('a call that is wrong has one sentence', () => {
  expect(renderFaults({ wrong: 'name a command' }, plain)).toBe('name a command\n');
});

test('the words are in colours where there are any', () => {
  const text = renderFaults(
    { wrong: 'wrong', faults: [{ message: 'no', place: at(1, 'a: b'), help: [] }] },
    (style, words) => `<${style}>${words}</>`,
  );
  expect(text).toContain('<red>error[settings]</><strong>: no</>');
  expect(text).toContain('<red>^</>');
});
