// How the pages look of which pictures are taken: plain, and like what people know.

export const style = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 20px; background: #fff; color: #1f2328;
    font: 14px/1.5 system-ui, 'Noto Sans', 'DejaVu Sans', 'Noto Color Emoji', sans-serif }
  .card { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .bar { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; font-weight: 600 }
  .body { padding: 16px }
  .code, pre, code { font: 12.5px/1.6 ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace }
  div.code { padding: 6px 0 }
  .line { display: flex; white-space: pre }
  .number { width: 56px; padding-right: 12px; text-align: right; color: #59636e; flex: none }
  .note { margin: 6px 12px 8px 56px; border: 1px solid #d1d9e0; border-left: 4px solid; border-radius: 6px; padding: 8px 14px }
  .note p { margin: 2px 0 0; white-space: pre-wrap }
  .note small { color: #59636e; font-size: 12px }
  .note b { display: block }
  h1, h2, h3, h4 { margin: 20px 0 10px; line-height: 1.25 }
  h3 { font-size: 20px; margin-top: 0 }
  h4 { font-size: 16px }
  p, ul, table, pre { margin: 0 0 12px }
  table { border-collapse: collapse }
  th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left }
  tr:nth-child(2n) td { background: #f6f8fa }
  a { color: #0969da }
  code { background: #eff1f3; border-radius: 4px; padding: 2px 5px }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px 16px }
  pre code { background: none; padding: 0 }
  .added { display: block; background: #dafbe1; color: #116329 }
  .removed { display: block; background: #ffebe9; color: #82071e }
  summary { color: #59636e }
  svg { display: block; max-width: 100%; height: auto; margin-bottom: 12px }
  svg.sign { display: inline; width: 15px; height: 15px; vertical-align: -2px; margin: 0; fill: none; stroke-width: 2.2; stroke-linecap: round }
  .body > :last-child { margin-bottom: 0 }
`;

/** How the signs of the page are drawn, since few machines have a font with their colours. */
export const signs = {
  '✅': '<rect width="16" height="16" rx="3" fill="#2da44e"/><path d="M4 8.5l3 3 5-6.5" stroke="#fff"/>',
  '❌': '<path d="M3 3l10 10M13 3L3 13" stroke="#cf222e"/>',
  '⚠️': '<path d="M8 1.5L15 14.5H1z" fill="#f0b429"/><path d="M8 6v4M8 12v.6" stroke="#1f2328"/>',
  ℹ️: '<circle cx="8" cy="8" r="7.5" fill="#0969da"/><path d="M8 7v5M8 4v.6" stroke="#fff"/>',
  '❔': '<path d="M5 5.5C5 1.5 11 1.5 11 5.2 11 7.6 8 7.6 8 10.2M8 13v.6" stroke="#818b98"/>',
};
