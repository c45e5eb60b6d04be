// The verdict as a sentence for someone who has never seen this tool.
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { counted, tallyText } from './counts.ts';
import { cutAtWord } from './cut.ts';
import { code, inert } from './markdown.ts';

/** Marks that are seen at once, for what weighs most. */
export const marks = { error: '❌', warning: '⚠️', notice: 'ℹ️', clean: '✅', 'not-checked': '❔' } as const;

/** How much of what a server said is read here; the rest stands below. */
const longestReason = 300;

/** The mark of the heaviest finding; the one of a clean run where there is none. */
function markOf(findings: readonly Finding[]): string {
  const heaviest = (['error', 'warning', 'notice'] as const).find((kind) =>
    findings.some(({ level }) => level === kind),
  );
  return marks[heaviest ?? 'clean'];
}

/** What the findings are about: what the policy says, or that there is none. */
function about({ policy, subject }: Report): string {
  return policy === null
    ? `about the security policy of ${code(subject.name)}`
    : `in what ${code(policy.document.path)} promises`;
}

function auditText(report: Report): string {
  const { findings, policy, subject } = report;
  if (findings.length > 0) return `${markOf(findings)} **${tallyText(findings)}** ${about(report)}.`;
  const what =
    policy === null
      ? `the security policy of ${code(subject.name)}`
      : `what ${code(policy.document.path)} promises`;
  return `${marks.clean} **Nothing is wrong** with ${what}.`;
}

/** How much was there before a pull request; nothing where nothing was. */
function beforeText(findings: readonly Finding[]): string {
  const existing = findings.filter(({ state }) => state === 'existing');
  if (existing.length === 0) return '';
  return ` ${tallyText(existing)} ${existing.length === 1 ? 'was' : 'were'} there before it.`;
}

function pullText({ findings }: Report): string {
  const having = (state: Finding['state']) => findings.filter((finding) => finding.state === state);
  const [brought, mended] = [having('new'), having('mended')];
  return `${[
    `${markOf(brought)} **This pull request brings ${tallyText(brought) || 'nothing that is wrong'}.**`,
    ...(mended.length === 0 ? [] : [`It mends ${tallyText(mended)}.`]),
  ].join(' ')}${beforeText(findings)}`;
}

/** Why a change of a line without fixes is let pass; null where there is no such change. */
export function passText({ skipped }: Pick<Report, 'skipped'>): string | null {
  const reason = skipped.find(({ isPass }) => isPass)?.reason;
  return reason === undefined ? null : `${marks.notice} **Let pass**: ${inert(reason)}.`;
}

/** What else has to be known beside the verdict: how far it reaches. */
function reachText({ problems, skipped, verdict }: Report): string {
  if (problems.length > 0) return ' Not everything could be looked at, so there may be more.';
  const rules = new Set(skipped.map(({ rule }) => rule)).size;
  // Where something was found, that is what matters; where nothing was, what was not judged does.
  if (verdict !== 'clean' || rules === 0) return '';
  return ` ${counted(rules, 'rule')} could not be judged, for the ${rules === 1 ? 'reason' : 'reasons'} given below.`;
}

/**
 * The verdict in one paragraph of Markdown: what is wrong and whose it is, or what was in the way of looking, and
 * how far the verdict reaches.
 */
export function verdictLine(report: Report): string {
  const { findings, problems, verdict } = report;
  if (verdict === 'not-checked') {
    const reason = problems.map(({ message }) => `: ${inert(cutAtWord(message, longestReason))}`)[0] ?? '';
    return `${marks['not-checked']} **Not checked**${reason}.`;
  }
  const pass = passText(report);
  if (pass !== null && !findings.some(({ state }) => state === 'new'))
    return `${pass}${beforeText(findings)}${problems.length > 0 ? reachText(report) : ''}`;
  const isAboutPull = findings.some(({ state }) => state !== null);
  return `${isAboutPull ? pullText(report) : auditText(report)}${reachText(report)}`;
}
