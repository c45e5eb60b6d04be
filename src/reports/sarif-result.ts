// A finding as a result of SARIF: what it says, where it stands, what would mend it.
import type { Finding, Place } from '../model/finding.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { Span } from '../model/text.ts';
import { sarifLevels, sarifLink, sarifSentence, sarifText } from './sarif-text.ts';

/** What the results of one report share. */
export interface SarifContext {
  /** The text in which the findings stand. */
  readonly judged: PolicyDocument | null;
  /** Its lines. */
  readonly lines: readonly string[];
  /** Where each rule stands in the list of rules. */
  readonly ruleIndexes: ReadonlyMap<string, number>;
}

/** The context of results about this policy. */
export function sarifContext(
  judged: PolicyDocument | null,
  rules: readonly { readonly id: string }[],
): SarifContext {
  return {
    judged,
    lines: judged?.text.split(/\r\n|\r|\n/) ?? [],
    ruleIndexes: new Map(rules.map(({ id }, at) => [id, at])),
  };
}

/** A rule by its name and, where the list of rules has it, its number there. */
export function ruleReference(id: string, { ruleIndexes }: SarifContext): { id: string; index?: number } {
  const index = ruleIndexes.get(id);
  return index === undefined ? { id } : { id, index };
}

/** A path as a relative address; half of a pair has none, and is replaced. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function physical(path: string, { line, column, endLine, endColumn }: Span) {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** The owner's default is a file of another repository. */
function isOwners(place: Place, { judged }: SarifContext): boolean {
  return judged?.origin === 'owner' && place.path === judged.path;
}

/**
 * Where a finding stands that has no place in a file of the repository, since GitHub shows none without: the first line
 * of the policy, or else of the file that would be it. No other file is known to exist, and an alert may stand on one
 * that does not: it is closed once the policy is written.
 */
function home({ judged, lines }: SarifContext) {
  const isOwn = judged?.origin === 'repository';
  const endColumn = isOwn ? (lines[0] ?? '').length + 1 : 1;
  return physical(isOwn ? judged.path : 'SECURITY.md', { line: 1, column: 1, endLine: 1, endColumn });
}

/** The lines to write, as an insertion at the end of the line above: the policy may end there without a line end. */
function fixesOf({ suggestion }: Finding, { judged, lines }: SarifContext) {
  const above = suggestion === null ? undefined : lines[suggestion.afterLine - 1];
  if (suggestion === null || above === undefined || judged?.origin !== 'repository') return {};
  const lineEnd = /\r\n|\r|\n/.exec(judged.text)?.[0] ?? '\n';
  const { afterLine: line, text } = suggestion;
  const column = above.length + 1;
  const { artifactLocation, region } = physical(judged.path, {
    line,
    column,
    endLine: line,
    endColumn: column,
  });
  const inserted = { text: `${lineEnd}${text.replaceAll('\n', lineEnd)}` };
  const replacements = [{ deletedRegion: region, insertedContent: inserted }];
  return {
    fixes: [
      {
        description: { text: `Write below line ${line}.` },
        artifactChanges: [{ artifactLocation, replacements }],
      },
    ],
  };
}

/** What is wrong, what else belongs to it, what can be done. GitHub shows related places only where a link names them. */
function messageOf(
  { message, place, help, suggestion }: Finding,
  links: readonly string[],
  context: SarifContext,
) {
  const owners =
    place !== null && isOwners(place, context)
      ? [`It stands in line ${place.span.line} of the default policy of the owner.`]
      : [];
  const write =
    suggestion === null
      ? []
      : [`Write below line ${suggestion.afterLine}:`, ...suggestion.text.split('\n').map(sarifText)];
  const lines = [sarifSentence(message), ...owners, ...links, ...help.map(sarifText), ...write];
  return { text: lines.join('\n') };
}

/** The finding as a result. */
export function toSarifResult(finding: Finding, context: SarifContext) {
  const { rule, level, place, fingerprint } = finding;
  const { id, index } = ruleReference(rule, context);
  const related = finding.related.filter((other) => !isOwners(other.place, context));
  const links = related.map(({ message }, at) => `See ${sarifLink(message, at + 1)}.`);
  const physicalLocation =
    place === null || isOwners(place, context) ? home(context) : physical(place.path, place.span);
  return {
    ruleId: id,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: sarifLevels[level],
    message: messageOf(finding, links, context),
    locations: [{ physicalLocation }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, at) => ({
            id: at + 1,
            physicalLocation: physical(other.place.path, other.place.span),
            message: { text: sarifText(other.message) },
          })),
        }),
    // By this name alone GitHub knows an alert again. Where it is left out, it is made of the next hundred characters of
    // the file, so that an alert would be a new one when a row below it changes.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    ...fixesOf(finding, context),
  };
}
