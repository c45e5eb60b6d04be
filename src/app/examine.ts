// Checks what was gathered, and asks for what the first look left open, so that nothing is asked for in vain.
import { check } from '../check.ts';
import type { Evidence } from '../model/evidence.ts';
import { isUnreached } from '../model/remote.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { noDates } from '../rules/gaps.ts';
import { unsupportedLineChanged } from '../rules/unsupported-line-changed.ts';
import type { Connected } from './connected.ts';
import { readDeciders } from './read-pull.ts';

/** The evidence with the day of each tag. */
async function withDays(evidence: Evidence, { remote }: Connected): Promise<Evidence> {
  const days = await remote.readTagDays();
  if (isUnreached(days) || evidence.tags === null) return evidence;
  const tags = evidence.tags.tags.map(({ name }) => ({ name, date: days.get(name) ?? null }));
  return { ...evidence, tags: { ...evidence.tags, tags } };
}

/** The evidence with what a report says would decide; the same where nothing would. */
async function askMore(evidence: Evidence, report: Report, connected: Connected): Promise<Evidence> {
  const { pull, tags } = evidence;
  if (pull !== null) {
    const isDead = report.findings.some(({ rule }) => rule === unsupportedLineChanged.id);
    return isDead && pull.number !== null
      ? { ...evidence, pull: await readDeciders(pull, pull.number, connected.forge) }
      : evidence;
  }
  const isUndated = tags?.from === 'forge' && report.skipped.some(({ reason }) => reason === noDates);
  return isUndated ? withDays(evidence, connected) : evidence;
}

/** The report about the evidence, once everything that decides is known. */
export async function examine(evidence: Evidence, settings: Settings, connected: Connected): Promise<Report> {
  const first = check(evidence, settings);
  const whole = await askMore(evidence, first, connected);
  return whole === evidence ? first : check({ ...whole, cost: connected.connection.cost() }, settings);
}
