// The shape of the whole settings file.
import { expect, test } from '@jest/globals';
import { fileFields, wholeShape } from '../../../src/settings/file/whole-shape.ts';
import { options } from '../../../src/settings/options.ts';

test('has a key for each option of the file, and the one that editors look into', () => {
  const keys = options.filter(({ file }) => file !== undefined).map(({ key }) => key);
  expect(Object.keys(fileFields)).toEqual(keys);
  expect(Object.keys(wholeShape.fields)).toEqual(['$schema', ...keys]);
});

test('has the defaults of the options, switches as switches', () => {
  expect(fileFields).toMatchObject({
    'fail-on': { default: 'error' },
    'fail-on-not-checked': { default: true },
    comment: { default: false },
  });
  expect(fileFields['policy']).not.toHaveProperty('default');
});

test('has other names for no key that there is', () => {
  const names = Object.values(fileFields).flatMap(({ otherNames = [] }) => otherNames);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => options.some(({ key }) => key === name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
