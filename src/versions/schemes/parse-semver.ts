// Semantic Versioning 2.0.0, https://semver.org, by the letter.
//
// The npm package of this name is held against it in the tests. The program does without it: all that it needs is this.
import { releaseNumber } from './read-number.ts';
import type { Version } from './version.ts';

// That package reads none that is longer.
const longest = 256;

const numbers = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\w.-]+))?(?:\+([\w.-]+))?$/;

/** Reads a version without prefix; null where the text is no semantic version. */
export function parseSemver(text: string): Version | null {
  const [, major, minor, patch, prerelease, build] = numbers.exec(text.slice(0, longest + 1)) ?? [];
  const parts = [major, minor, patch].map(Number);
  if (text.length > longest || !parts.every(Number.isSafeInteger)) return null;
  const identifiers = prerelease?.split('.') ?? [];
  if (!identifiers.every(isIdentifier) || build?.split('.').every(isBuildIdentifier) === false) return null;
  const suffix = identifiers.map((word) => (/^\d+$/.test(word) ? Number(word) : word));
  return { number: releaseNumber(parts), parts, isPrerelease: prerelease !== undefined, suffix };
}

function isBuildIdentifier(text: string): boolean {
  return /^[a-z\d-]+$/i.test(text);
}

/** A number has no zero before it. */
function isIdentifier(text: string): boolean {
  return isBuildIdentifier(text) && !/^0\d+$/.test(text);
}
