// Words, texts, numbers and switches of a settings file.
import { expect, test } from '@jest/globals';
import { faultOf, parsed } from './parsed.ts';

const near = (days: string): string => `rules: { end-date-near: { days: ${days} } }`;

test.each([
  // text, its only fault
  ['policy: ~', 'policy is ~ without quotes, which YAML reads as null and not as a text'],
  ['policy:', 'policy has no value'],
  ['policy: 1.10', 'policy is 1.10 without quotes, which YAML reads as the number 1.1'],
  ['policy: 0x10', 'policy is 0x10 without quotes, which YAML reads as the number 16'],
  ['policy: 5', 'policy is 5 without quotes, which YAML reads as a number'],
  ['policy: True', 'policy is True without quotes, which YAML reads as true and not as a text'],
  ['policy: [a]', 'policy is a list, and takes a path inside the repository'],
  ['policy: " "', 'policy is an empty text'],
  ['policy: "a\\0b"', 'policy holds the character U+0000, which nobody sees'],
  ['policy: "a\\nb"', 'policy has more than one line'],
  ['allow-label: " a"', 'allow-label begins with a space'],
  ['allow-label: >\n  a', 'allow-label ends with a line break'],
  ['tags: |-\n  v*\n  w*', 'tags has more than one line'],
  ['tags: "v* "', 'tags ends with a space'],
  ['packages: { "a\\t": {} }', 'a key of packages ends with a tab'],
  ['fail-on: error\u00A0', 'fail-on ends with a no-break space'],
  ['comment: \u2003true', 'comment begins with the character U+2003'],
  ['policy: /etc/passwd', 'policy is "/etc/passwd", which leads out of the repository'],
  ['fail-on: 1', 'fail-on is the number 1, and takes one of error, warning, notice, never'],
  ['fail-on: ""', 'fail-on is an empty text'],
  ['fail-on: eror', 'unknown value for fail-on "eror"; did you mean error?'],
  ['comment: on', 'comment is the text "on", and takes true or false'],
  ['comment: 0', 'comment is the number 0, and takes true or false'],
  [
    'rules: { row-repeated: false }',
    'rules.row-repeated is false, and takes one of off, on, error, warning, notice',
  ],
  [near('0'), 'rules.end-date-near.days is the number 0, and takes a whole number from 1 to 3650'],
  [near('3651'), 'rules.end-date-near.days is the number 3651, and takes a whole number from 1 to 3650'],
  [near('.inf'), 'rules.end-date-near.days is the number .inf, and takes a whole number from 1 to 3650'],
  [near('1.5'), 'rules.end-date-near.days is the number 1.5, and takes a whole number from 1 to 3650'],
  [near('"60"'), 'rules.end-date-near.days is the text "60", and takes a whole number from 1 to 3650'],
])('%s', (text, message) => {
  expect(faultOf(text)).toBe(message);
});

test.each([
  ['policy: 1.10.0', '1.10.0'],
  ['policy: 2027-06-30', '2027-06-30'],
  ['policy: off', 'off'],
  ['policy: "1.10"', '1.10'],
  ['policy: >-\n  a\n  b', 'a b'],
])('%j is a text', (text, policy) => {
  expect(parsed(text).texts.get('policy')?.text).toBe(policy);
});

test.each([
  ['1', 1],
  ['3650', 3650],
  ['60.0', 60],
])('%s is a whole number', (text, days) => {
  expect(parsed(near(text)).rules.get('end-date-near')?.options).toEqual({ days });
});
