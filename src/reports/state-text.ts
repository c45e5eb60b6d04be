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

/** The findings in one state, and the problems, under a title; no lines where there are none. */
export function stateLines(
  { findings, problems }: Report,
  state: keyof typeof stateTitles,
  paint: Paint,
): string[] {
  const found = findings
    .filter((finding) => finding.state === state)
    .map((finding) => lineOf(`${finding.level}[${finding.rule}]`, placeText(finding), finding.message));
  const unseen = problems
    .filter((problem) => problem.state === state)
    .map(({ code, message }) => lineOf(`problem[${code}]`, '', message));
  const lines = [...found, ...unseen];
  return lines.length === 0 ? [] : [paint('strong', `${stateTitles[state]}:`), ...lines];
}

function lineOf(what: string, where: string, message: string): string {
  return visible(`  ${what}${where === '' ? '' : ` ${where}`}: ${message}`);
}
