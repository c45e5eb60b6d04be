// What a pull request did not bring, and what it takes away, in a line each.
import type { Finding, FindingState } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** What a report says of each state beside the findings that are new. */
export const stateTitles: Readonly<Record<Exclude<FindingState, 'new'>, string>> = {
  existing: 'there before this pull request',
  mended: 'mended by this pull request',
};

/** Where a finding stands, `SECURITY.md:9`; empty where it has no place. */
export function placeText({ place }: Finding): string {
  return place === null ? '' : `${place.path}:${place.span.line}`;
}

/** The findings in one state, under a title; no lines where there are none. */
export function stateLines({ findings }: Report, state: keyof typeof stateTitles, paint: Paint): string[] {
  const own = findings.filter((finding) => finding.state === state);
  if (own.length === 0) return [];
  const lines = own.map((finding) => {
    const where = placeText(finding);
    return visible(
      `  ${finding.level}[${finding.rule}]${where === '' ? '' : ` ${where}`}: ${finding.message}`,
    );
  });
  return [paint('strong', `${stateTitles[state]}:`), ...lines];
}
