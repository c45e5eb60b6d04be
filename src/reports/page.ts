// A page of our own documentation as a terminal shows it: Markdown without its marks.
import type { Paint } from './paint.ts';

/** The address stays beside its words where it can be opened from anywhere; a path within the documentation cannot. */
function withoutLinks(line: string): string {
  return line.replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (_link, words: string, target: string) =>
    target.startsWith('http') && target !== words ? `${words} (${target})` : words,
  );
}

/** A line of running text: headings stand out, links and bold lose their marks. */
function textLine(line: string, paint: Paint): string {
  const [, heading] = /^#{1,6} (.*)$/.exec(line) ?? [];
  const plain = withoutLinks(heading ?? line).replaceAll('**', '');
  return heading === undefined ? plain : paint('strong', plain);
}

/** The page without comments and marks; what stands in a code block is only indented. */
export function renderPage(markdown: string, paint: Paint): string {
  const shown: string[] = [];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('<!--')) continue;
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    else shown.push(isCode ? `    ${line}`.trimEnd() : textLine(line, paint));
  }
  return `${shown
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
