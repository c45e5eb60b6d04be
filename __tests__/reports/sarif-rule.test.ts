// A rule as SARIF describes it.
import { describe, expect, test } from '@jest/globals';
import { toSarifRule } from '../../src/reports/sarif-rule.ts';
import { ruleMetadata } from '../../src/rules/index.ts';

const rule = {
  id: 'end-date-near',
  title: "A row's last day comes soon",
  level: 'notice',
  url: 'https://example.org/end-date-near.md',
  controls: ['OSPS-DO-05.01'],
} as const;

test('a rule has its sentence, its page, and what alerts are sorted by', () => {
  expect(toSarifRule(rule)).toEqual({
    id: 'end-date-near',
    name: 'EndDateNear',
    shortDescription: { text: "A row's last day comes soon." },
    fullDescription: {
      text: "A row's last day comes soon. What it means and how to put it right: https://example.org/end-date-near.md",
    },
    helpUri: 'https://example.org/end-date-near.md',
    help: {
      text: "A row's last day comes soon. What it means and how to put it right: https://example.org/end-date-near.md",
      markdown:
        "A row's last day comes soon.\n\n[What it means and how to put it right](https://example.org/end-date-near.md)",
    },
    defaultConfiguration: { level: 'note' },
    properties: {
      tags: ['security', 'OSPS-DO-05.01'],
      precision: 'high',
      'problem.severity': 'recommendation',
    },
  });
});

test.each([
  // level, in SARIF, on GitHub
  ['error', 'error', 'error'],
  ['warning', 'warning', 'warning'],
  ['notice', 'note', 'recommendation'],
] as const)('%s is %s, and %s', (level, named, severity) => {
  expect(toSarifRule({ ...rule, level })).toMatchObject({
    defaultConfiguration: { level: named },
    properties: { 'problem.severity': severity },
  });
});

describe('every rule of ours', () => {
  test.each(ruleMetadata)('$id stays within what GitHub keeps', (metadata) => {
    const { name, shortDescription, fullDescription, properties } = toSarifRule(metadata);
    expect(name).toMatch(/^(?:[A-Z][a-z]+)+$/);
    expect(name.length).toBeLessThanOrEqual(255);
    expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
    expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
    expect(properties.tags.length).toBeLessThanOrEqual(10);
  });
});
