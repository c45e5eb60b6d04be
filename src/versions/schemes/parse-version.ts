// A tag without its prefix becomes a version, or nothing, by the rules of the scheme that the settings name.
import type { VersionScheme } from '../../model/settings.ts';
import { parseAuto } from './parse-auto.ts';
import { parseCalver } from './parse-calver.ts';
import { parseLoose } from './parse-loose.ts';
import { parsePep440 } from './parse-pep440.ts';
import { parseSemver } from './parse-semver.ts';
import type { Version } from './version.ts';

const parsers: Readonly<Record<VersionScheme, (text: string) => Version | null>> = {
  auto: parseAuto,
  semver: parseSemver,
  pep440: parsePep440,
  calver: parseCalver,
  loose: parseLoose,
};

/** Reads a version without prefix; null where the text is none by the rules of the scheme. */
export function parseVersion(text: string, scheme: VersionScheme = 'auto'): Version | null {
  return parsers[scheme](text);
}
