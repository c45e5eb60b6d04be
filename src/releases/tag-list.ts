// A list of tags as text: what `git ls-remote` prints, or names with their days.
import type { Tag } from '../model/release.ts';
import { isPlainDate } from '../model/text.ts';

/** The tags of a list, or its first line that is in neither form, with a sentence that says what to write. */
export type TagListReading =
  | { readonly kind: 'read'; readonly tags: readonly Tag[] }
  | { readonly kind: 'unreadable'; readonly line: number; readonly message: string };

/** Reads a list of tags. An empty one is a whole answer: there is no release yet. */
export function parseTagList(text: string): TagListReading {
  const tags: Tag[] = [];
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length;
    return { kind: 'unreadable', line, message: `line ${line} holds a NUL byte; write the list in UTF-8` };
  }
  for (const [at, written] of text.split('\n').entries()) {
    const line = written.trim();
    const read = line === '' ? 'nothing' : parseLine(line.split('\t'));
    if (read === 'unreadable') return { kind: 'unreadable', line: at + 1, message: advice(at + 1, line) };
    if (read !== 'nothing') tags.push(read);
  }
  return { kind: 'read', tags };
}

/** One line of either form: the tag that it lists, or `nothing` for a ref that is no tag of its own. */
function parseLine([name = '', second, ...more]: readonly string[]): Tag | 'nothing' | 'unreadable' {
  // No tag's name holds a space, so one stands where a tab should.
  if (more.length > 0 || /\s/.test(name)) return 'unreadable';
  if (second === undefined) return { name, date: null };
  if (isPlainDate(second)) return { name, date: second };
  if (!/^(?:[\da-f]{40}|[\da-f]{64})$/.test(name)) return 'unreadable';
  // `v1^{}` is the commit behind the tag `v1`.
  if (second.endsWith('^{}')) return 'nothing';
  if (second.startsWith('refs/tags/')) return { name: second.slice('refs/tags/'.length), date: null };
  return second === 'HEAD' || second.startsWith('refs/') ? 'nothing' : 'unreadable';
}

function advice(line: number, text: string): string {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return `line ${line} is ${shown}; write a name, a name with a tab and YYYY-MM-DD, or what git ls-remote prints`;
}
