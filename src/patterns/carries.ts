// What a mapping of the settings says that the branches of a pattern carry: `next`, `none`, `{major}.{minor}.x`.
import type { LineNumber } from '../model/version.ts';
import type { NamedParts } from './pattern.ts';

/** What a branch carries; a line that cannot be counted with is null, and so is one that could not be read. */
type Carried =
  | { readonly kind: 'next' }
  | { readonly kind: 'none' }
  | { readonly kind: 'line'; readonly line: LineNumber | null };

/** A text with the named parts put in; a name without a part stays as it is. */
export function putIn(text: string, parts: NamedParts): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => parts.get(name) ?? written);
}

/** What a branch carries whose name fitted a pattern with these parts. */
export function readCarried(carries: string, parts: NamedParts): Carried {
  if (carries === 'next' || carries === 'none') return { kind: carries };
  return { kind: 'line', line: readLine(putIn(carries, parts)) };
}

/** `1`, `1.x`, `1.2` and `1.2.x`. */
function readLine(text: string): LineNumber | null {
  const [, major, minor] = /^(\d+)(?:\.(\d+))?(?:\.x)?$/.exec(text) ?? [];
  if (major === undefined) return null;
  const line = { major: Number(major), minor: minor === undefined ? null : Number(minor) };
  return canBeCounted(line.major) && canBeCounted(line.minor ?? 0) ? line : null;
}

/** Whether a number and the one above it are themselves. */
function canBeCounted(count: number): boolean {
  return count < Number.MAX_SAFE_INTEGER;
}
