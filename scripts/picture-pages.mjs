// The pages of which pictures are taken: what the action says, as somebody meets it on the page of a forge.
import MarkdownIt from 'markdown-it';
import { signs, style } from './picture-style.mjs';

const colours = { error: '#cf222e', warning: '#9a6700', notice: '#0969da' };
const titles = { error: 'Check failure', warning: 'Check warning', notice: 'Check notice' };
/** Lines of the file above the first annotation and below the last. */
const around = 2;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A whole page, which tells its height in an attribute.
 * @param {string} body
 * @param {string} more rules of style
 */
const page = (body, more = '') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A picture</title><style>${style}${more}</style>
<body><div id="all">${body}</div>
<script>
const all = document.querySelector('#all');
const edge = 2 * Number.parseFloat(getComputedStyle(document.body).paddingTop);
document.body.dataset.height = Math.ceil(all.getBoundingClientRect().height + edge);
</script></body></html>`;

/**
 * The annotations among what the action printed: commands to the runner.
 * @param {string} log
 */
function annotationsIn(log) {
  const plain = (/** @type {string} */ text) =>
    text
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return [...log.matchAll(/^::(error|warning|notice) ([^:]*)::(.*)$/gm)].map(
    ([, kind = '', properties = '', message = '']) => {
      const known = new Map(
        properties.split(',').map((one) => /** @type {[string, string]} */ (one.split('=', 2))),
      );
      return {
        kind: /** @type {keyof typeof titles} */ (kind),
        title: plain(known.get('title') ?? ''),
        line: Number(known.get('line')),
        message: plain(message),
      };
    },
  );
}

/**
 * The lines of a policy with the annotations below them, as in the changes of a pull request.
 * @param {string} log what the action printed
 * @param {string} policy
 */
export function annotationPage(log, policy) {
  const annotations = annotationsIn(log).filter(({ line }) => line > 0);
  const numbers = annotations.map(({ line }) => line);
  const [first, last] = [Math.min(...numbers) - around, Math.max(...numbers) + around];
  const lines = policy.split('\n').map((text, at) => ({ text, number: at + 1 }));
  const shown = lines.filter(({ text, number }) => number >= first && number <= last && text !== '');
  const body = shown.map(({ text, number }) => {
    const notes = annotations.filter(({ line }) => line === number).map((one) => note(one));
    return `<div class="line"><span class="number">${number}</span>${escaped(text)}</div>${notes.join('')}`;
  });
  return page(
    `<div class="card"><div class="bar">SECURITY.md</div><div class="code">${body.join('')}</div></div>`,
  );
}

/** @param {ReturnType<typeof annotationsIn>[number]} annotation */
const note = ({ kind, title, line, message }) =>
  `<div class="note" style="border-left-color: ${colours[kind]}; font: 14px/1.5 system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif">
<small>${titles[kind]} on line ${line} in SECURITY.md</small>
<b style="color: ${colours[kind]}">${escaped(title)}</b><p>${escaped(message)}</p></div>`;

/**
 * The page of a run. A forge draws the diagrams in it; here the picture of the same lines stands in their place.
 * @param {string} markdown
 * @param {string} drawing an SVG
 */
export function summaryPage(markdown, drawing) {
  const renderer = new MarkdownIt({ html: true });
  renderer.renderer.rules['fence'] = (tokens, at) => {
    const { info, content } = tokens[at] ?? { info: '', content: '' };
    if (info.trim() === 'mermaid') return drawing;
    return `<pre><code>${info.trim() === 'diff' ? differences(content) : escaped(content)}</code></pre>`;
  };
  const bar = 'The promise of SECURITY.md is true · summary';
  const body = withSigns(renderer.render(markdown));
  return page(`<div class="card"><div class="bar">${bar}</div><div class="body">${body}</div></div>`);
}

/** @param {string} html */
const withSigns = (html) =>
  Object.entries(signs).reduce(
    (text, [sign, drawn]) => text.replaceAll(sign, `<svg class="sign" viewBox="0 0 16 16">${drawn}</svg>`),
    html,
  );

/** @param {string} text a diff */
const differences = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : null;
      return kind === null ? `${escaped(line)}\n` : `<span class="${kind}">${escaped(line)}</span>`;
    })
    .join('');

/**
 * The timeline as it is, by day or by night.
 * @param {string} drawing an SVG
 */
export const timelinePage = (drawing) =>
  page(
    drawing,
    'body { padding: 4px } svg { margin: 0 } @media (prefers-color-scheme: dark) { body { background: #0d1117 } }',
  );
