// Whether the colours can be told from the sheet, by day and by night.
import { describe, expect, test } from '@jest/globals';
import { colourRules, dark, light } from '../../../src/reports/timeline/colours.ts';

/** How bright a colour is, as WCAG 2 reckons it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['day', light],
  ['night', dark],
])('by %s', (_, colours) => {
  test.each(['text', 'quiet', 'today'] as const)('%s can be read', (name) => {
    expect(contrast(colours[name], colours.sheet)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['supported', 'unsupported', 'unlisted', 'unclear'] as const)('%s can be seen', (name) => {
    expect(contrast(colours[name], colours.sheet)).toBeGreaterThanOrEqual(3);
  });
});

test('the night has the same rules as the day', () => {
  const rules = colourRules();
  const night = rules.at(-1) ?? '';
  expect(night).toMatch(/^@media \(prefers-color-scheme:dark\)\{/);
  const selectors = (text: string): string[] => text.match(/[^{}]+(?=\{[^{}]+\})/g) ?? [];
  expect(selectors(night)).toEqual(selectors(rules.slice(0, -1).join('')));
});
