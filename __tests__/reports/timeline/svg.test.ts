// The timeline as a file: well formed whatever strangers wrote, and of nothing but itself.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderSvg } from '../../../src/reports/timeline/svg.ts';
import { aReport } from '../../support/build.ts';
import { golden } from '../../support/golden.ts';
import { aDatedLine, manyLines, packages, twelve } from './pictured.ts';

/** What keeps a text from being well-formed XML, as far as this file uses it. */
function malformed(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gi,
    (_, end: string, name: string, _attributes, alone: string) => {
      if (end === '' && alone === '') open.push(name);
      if (end !== '' && open.pop() !== name) wrong.push(`</${name}>`);
      return '';
    },
  );
  const signs = rest.replace(/&(?:amp|lt|gt|quot);/g, '').match(/[<&]|[^\n\P{C}]/gu) ?? [];
  return [...wrong, ...open, ...signs.filter((sign) => !/^[\p{Co}\p{Cn}\u200C\u200D]$/u.test(sign))];
}

test.each([
  // file, lines
  ['one.svg', manyLines(1)],
  ['twelve.svg', twelve],
  ['packages.svg', packages],
  ['empty.svg', []],
])('%s', (name, lines) => {
  const svg = renderSvg(aReport({ lines }));
  expect(svg).toBe(golden(`../timeline/golden/${name}`, svg));
  expect(malformed(svg)).toEqual([]);
});

test('foreign text of any kind stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, version) => {
      const line = aDatedLine(1, '2026-01-01', '2026-02-01');
      const lines = [{ ...line, package: name, newest: { ...line.newest, version } }];
      expect(
        malformed(renderSvg(aReport({ lines, subject: { repository: null, name, ref: null } }))),
      ).toEqual([]);
    }),
  );
});

test.each(['<text>', '<g></text></g>', '<g>&nbsp;</g>', '<g>a & b</g>', '<g>\u0007</g>', '<g a=b></g>'])(
  'what is malformed is seen: %j',
  (xml) => {
    expect(malformed(xml)).not.toEqual([]);
  },
);

describe('the file', () => {
  const svg = renderSvg(aReport({ lines: [...twelve, ...packages] }));

  test('asks for nothing, and runs nothing', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|href|@import|<script|\bon\w+=/i,
    );
  });

  test('says to those who do not see what it shows', () => {
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="timeline-title timeline-desc">\n<title id="timeline-title">Supported versions of project<\/title>\n<desc id="timeline-desc">6 of 16 /,
    );
  });

  test('holds its words as text', () => {
    expect(svg).toContain('>ended 30 Apr 2026</text>');
  });

  test('knows the night', () => {
    expect(svg.match(/prefers-color-scheme:dark/g)).toHaveLength(1);
  });
});

test.each([
  // lines, tags that could not be read, what is said
  [[], false, 'Nothing is drawn: there is no stable release.'],
  [[aDatedLine(1, null, null)], false, 'Nothing is drawn: no day is known of 1 release line.'],
  [[], true, 'Nothing is drawn: the tags of the releases could not be read.'],
])('a picture of nothing says why', (lines, isUnread, text) => {
  const problem = { code: 'tags-unreadable', message: 'no', place: null, next: [], state: null } as const;
  const svg = renderSvg(aReport({ lines, problems: isUnread ? [problem] : [] }));
  expect(svg).toContain(`>${text}</text>`);
  expect(svg).toContain(`>${text}</desc>`);
});
