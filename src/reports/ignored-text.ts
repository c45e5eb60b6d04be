// Findings that somebody decided not to hear of, in a line each: they count nowhere, and are never hidden.
import type { IgnoredFinding } from '../model/ignore.ts';
import { placeText } from './state-text.ts';

/** Who decided, and until when: `.github/supported-versions.yml:4, until 2027-03-31`. */
export function deciderText({ by }: IgnoredFinding): string {
  const { place, until } = by;
  return `${place.path}:${place.span.line}${until === null ? '' : `, until ${until}`}`;
}

/** `row-without-release SECURITY.md:9 (the reason; where it was decided)`. */
export function ignoredText(ignored: IgnoredFinding): string {
  const { finding, by } = ignored;
  const where = placeText(finding);
  return `${finding.rule}${where === '' ? '' : ` ${where}`} (${by.reason}; ${deciderText(ignored)})`;
}
