// What strangers wrote reaches the comment as text that only shows.
import { spawnSync } from 'node:child_process';
import { expect, test, describe } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { renderComment } from '../../src/reports/comment.ts';
import { aFinding, aPlace, aPolicy, aReport, aRow, aTarget } from '../support/build.ts';

const hostile = [
  '@team @octo-org/team x@example.org',
  '#1 GH-1 gh-2 (GH-3) _GH-4 octo/repo#1',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</code></pre><a href="https://evil.example">x</a>',
  '](javascript:alert(1)) [x](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example ftp://evil.example <https://evil.example>',
  '```\n````\n</code>\n@team\n~~~\n<img src=x>',
  '# heading\n\n- list\n\n> quote\n\n[x]: https://evil.example',
  '--><img src=x><!-- supported-versions -->',
  '&#64;team &commat;team &lt;img&gt;',
  '| **bold** _more_ ~~less~~ `code` \\@team \\<img src=x>',
];

/** A report in which every text that a stranger may write is this one. */
function reportOf(text: string): Report {
  const document = { path: `${text.replaceAll(/\s/g, '')}.md`, origin: 'repository' as const, text };
  const finding = aFinding({
    message: text,
    help: [text],
    place: { ...aPlace(), path: document.path, source: text },
    suggestion: { afterLine: 1, text },
  });
  return aReport({
    verdict: 'findings',
    policy: aPolicy({ document }),
    judged: document,
    targets: [aTarget({ base: text, row: aRow({ text }) })],
    findings: (['new', 'existing', 'mended'] as const).map((state) => ({ ...finding, state })),
    problems: [{ code: 'tags-unreadable', message: text, next: [text], state: 'new' }],
  });
}

const hasRenderer = spawnSync('cmark-gfm', ['--version']).error === undefined;

/** The comment as GitHub's own parser makes HTML of it, before anything is taken out. */
function htmlOf(text: string): string {
  const extensions = ['table', 'autolink', 'strikethrough'].flatMap((name) => ['-e', name]);
  const input = renderComment(reportOf(text)) ?? '';
  return spawnSync('cmark-gfm', [...extensions, '--unsafe'], { input, encoding: 'utf8' }).stdout;
}

const tagsOf = (html: string): string[] => html.match(/<\/?[a-z][a-z\d]*/gi) ?? [];

/** The text in which a forge looks for mentions and references: code is none. */
const shown = (html: string): string =>
  html
    .replaceAll(/<pre>.*?<\/pre>|<code>.*?<\/code>/gs, '')
    .replaceAll(/<[^>]*>/g, '\u0001')
    .replaceAll('&amp;', '&');

// Without GitHub's parser there is nothing to render the comment with.
(hasRenderer ? describe : describe.skip)('in the comment', () => {
  const plain = tagsOf(htmlOf('octo-cat'));

  test('the text stands everywhere', () => {
    expect(htmlOf('octo-cat').match(/octo-cat/g)?.length).toBeGreaterThan(10);
  });

  test.each(hostile)('%j', (text) => {
    const html = htmlOf(text);
    // Whatever the text is, the comment has the same parts: no link, no image, no item more.
    expect(tagsOf(html)).toEqual(plain);
    for (const [, target] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(target).toMatch(/^https:\/\/(?:github\.com\/supported-versions\/|example\.org\/)/);
    }
    expect(shown(html)).not.toMatch(/[@#][\p{L}\p{N}_]|\bGH-\d/iu);
    expect(html.match(/<!--.*?-->/gs)).toEqual(['<!-- supported-versions -->']);
  });
});
