// What stands before the version in a tag: decoration, or the name of a package.
import { qualifierOf } from '../versions/schemes/index.ts';

/** A prefix as it was understood. */
export interface Prefix {
  /**
   * `decoration` adds nothing (`v`, `release-`, the repository's own name), `channel` says that the version is not final
   * (`rc-8_22_0`, `beta/1.2`), `sign` is a project's letter for its releases (`r7.0.11`), `package` names what is released.
   */
  readonly kind: 'decoration' | 'channel' | 'sign' | 'package';
  /** The package, without separator and `v`; empty for every other kind. */
  readonly name: string;
}

const decorations: ReadonlySet<string> = new Set(
  [
    '',
    'v',
    'vv',
    'ver',
    'version',
    'rel',
    'release',
    'releases',
    'stable',
    'prod',
    'production',
    'tag',
    'tags',
  ].flatMap((word) => [word, `${word}v`]),
);

/** Reads a prefix. The repository's own name decorates too: such releases are those of the whole. */
export function readPrefix(prefix: string, repositoryName: string): Prefix {
  const own = repositoryName.toLowerCase().replace(/[^a-z\d]/g, '');
  const isNothing = (text: string) => ['', own, `${own}v`].includes(text);
  const words = prefix.toLowerCase().split(/[^a-z\d]+/);
  const rest = words.filter((word) => !decorations.has(word));
  if (isNothing(words.join('')) || isNothing(rest.join(''))) return { kind: 'decoration', name: '' };
  // A package may be called `next`, and an `@` says that it is one.
  const named = prefix.includes('@') ? rest : rest.filter((word) => !isChannel(word));
  if (isNothing(named.join(''))) return { kind: 'channel', name: '' };
  return isSign(words.join('')) ? { kind: 'sign', name: '' } : { kind: 'package', name: packageName(prefix) };
}

/** Behind a number a letter may say that it is not final, but before one it says nothing. */
function isChannel(word: string): boolean {
  return word.length > 1 && qualifierOf(word)?.says === 'prerelease';
}

function isSign(bare: string): boolean {
  return /^[a-z]$/.test(bare) && qualifierOf(bare)?.says !== 'prerelease';
}

/** The prefix without separator and `v`: `rmcp-v` is `rmcp`, `@scope/name@` is `@scope/name`. */
function packageName(prefix: string): string {
  const separator = /(?<=[a-z\d])[^a-z\d]+$/i;
  const withoutSign = prefix.replace(separator, '').replace(/[^a-z\d]v$/i, '');
  return withoutSign.replace(separator, '');
}
