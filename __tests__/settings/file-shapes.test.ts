// The larger settings of the file.
import { expect, test } from '@jest/globals';
import { rules } from '../../src/rules/index.ts';
import { rulesShape } from '../../src/settings/file-shapes.ts';

const fields = rulesShape.kind === 'record' ? rulesShape.fields : {};

test('there is a key for each rule, with its sentence and what it weighs', () => {
  expect(Object.entries(fields).map(([id, field]) => [id, field.sentence, field.default])).toEqual(
    rules.map(({ id, title, level, isOptional }) => [id, `${title}.`, isOptional === true ? 'off' : level]),
  );
});

test.each(rules)('$id takes a level, or its own options with or without one', ({ id, options = [] }) => {
  const shape = fields[id]?.shape;
  const long = shape?.kind === 'either' ? shape.long : undefined;
  expect(shape).toMatchObject({ kind: 'either', short: { kind: 'words' } });
  expect(long).toMatchObject({ kind: 'record' });
  expect(long?.kind === 'record' ? Object.keys(long.fields) : []).toEqual([
    'level',
    ...options.map(({ key }) => key),
  ]);
});
