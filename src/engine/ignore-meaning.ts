// Which findings an ignore of the settings means.
import type { About, Finding } from '../model/finding.ts';
import type { Ignore } from '../model/ignore.ts';
import { isInside } from '../versions/numbers.ts';
import { parseClaim } from '../versions/parse-claim.ts';

/** Whether an ignore means a finding, whatever its last day. What it says is read once. */
export function meaningOf({ rule, about, package: name }: Ignore): (finding: Finding) => boolean {
  const isAbout = about === null ? () => true : readAbout(about);
  const isOfPackage = (own: string | null): boolean =>
    name === null || (own !== null && fold(name) === fold(own));
  return (finding) => finding.rule === rule && isOfPackage(finding.package) && isAbout(finding.about);
}

/** Texts that are the same but for case and the space around them; or versions, which hold everything it is about. */
function readAbout(about: string): (of: About) => boolean {
  const [meant, claim] = [fold(about), parseClaim(about)];
  const ranges = claim.kind === 'numbers' ? claim.intervals : [];
  return ({ texts, intervals }) =>
    texts.some((text) => fold(text) === meant) ||
    (intervals.length > 0 &&
      intervals.every((interval) => ranges.some((range) => isInside(interval, range))));
}

/** A text as it is compared with others. */
export function fold(text: string): string {
  return text.trim().toLowerCase();
}
