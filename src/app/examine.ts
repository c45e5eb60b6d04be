// Checks what was gathered, and asks for what the first look left open, so that nothing is asked for in vain.
import { check } from '../check.ts';
import type { Evidence } from '../model/evidence.ts';
import { isUnreached, type ReleaseFlags, type Unreached } from '../model/remote.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { noDates } from '../rules/gaps.ts';
import { unsupportedLineChanged } from '../rules/unsupported-line-changed.ts';
import type { Connected } from './connected.ts';
import { problemOf } from './problem-of.ts';
import { readDeciders, type Open } from './read-deciders.ts';

function withProblem(evidence: Evidence, unreached: Unreached): Evidence {
  return { ...evidence, problems: [...evidence.problems, problemOf('releases-unreadable', unreached)] };
}

/** The evidence with the day of each tag. */
async function withDays(evidence: Evidence, { remote }: Connected): Promise<Evidence> {
  const days = await remote.readTagDays();
  if (evidence.tags === null) return evidence;
  // Without git there are none to be had, and nothing went wrong.
  if (isUnreached(days)) return days.unreached === 'no-git' ? evidence : withProblem(evidence, days);
  const tags = evidence.tags.tags.map(({ name }) => ({ name, date: days.get(name) ?? null }));
  return { ...evidence, tags: { ...evidence.tags, tags } };
}

/** The evidence with the flag of the newest release, where that is not among those that were listed. */
async function withFlag(evidence: Evidence, newest: string | null, { forge }: Connected): Promise<Evidence> {
  const flags = evidence.forge?.flags ?? null;
  if (evidence.forge === null || flags === null || newest === null) return evidence;
  if (flags.isWhole || flags.seen.has(newest)) return evidence;
  const answer = await forge.readReleaseFlag(newest);
  if (isUnreached(answer)) return withProblem(evidence, answer);
  const { drafts, prereleases } = flags;
  const known: ReleaseFlags = {
    ...flags,
    drafts: answer.flag === 'draft' ? new Set([...drafts, newest]) : drafts,
    prereleases: answer.flag === 'prerelease' ? new Set([...prereleases, newest]) : prereleases,
  };
  return { ...evidence, forge: { ...evidence.forge, flags: known } };
}

/** What a report about a pull request leaves open. */
function openIn({ findings, targets }: Report): Open {
  return {
    isDead: findings.some(({ rule }) => rule === unsupportedLineChanged.id),
    // Even where one answer holds for all of them, each that is not changed would be told of.
    isShared: targets.length > 1,
  };
}

/** The evidence with what a report says would decide; the same where nothing would. */
async function askMore(evidence: Evidence, report: Report, connected: Connected): Promise<Evidence> {
  const { pull, tags } = evidence;
  if (pull !== null) {
    const open = openIn(report);
    return pull.number !== null && (open.isDead || open.isShared)
      ? { ...evidence, pull: await readDeciders(pull, pull.number, connected.forge, open) }
      : evidence;
  }
  if (tags?.from !== 'forge') return evidence;
  const flagged = await withFlag(evidence, report.looked.newest, connected);
  return report.skipped.some(({ reason }) => reason === noDates) ? withDays(flagged, connected) : flagged;
}

/** The report about the evidence, once everything that decides is known. */
export async function examine(evidence: Evidence, settings: Settings, connected: Connected): Promise<Report> {
  const first = check(evidence, settings);
  const whole = await askMore(evidence, first, connected);
  return whole === evidence ? first : check({ ...whole, cost: connected.connection.cost() }, settings);
}
