// Reports a policy that does not follow the window of support which the settings state.
import type { PackageCoverage } from '../coverage/coverage.ts';
import { findReleased, resolveRule } from '../coverage/resolve-claims.ts';
import type { SupportRule } from '../model/version.ts';
import { lineText } from '../versions/range-text.ts';
import { aboutLines } from './about.ts';
import { isForOthers, whyIncomparable } from './comparable.ts';
import type { Facts } from './facts.ts';
import { linesBetween } from './release-line-unlisted.ts';
import type { Hit, Rule, Skip } from './rule.ts';
import { highestRow, ownRows, subjectOfLines, supportedNumbers } from './rows.ts';
import { contraryRows, linesWithin, ruleWords, type StableLine, type Window } from './window.ts';

type Key = 'denied' | 'promised' | 'unlisted' | 'sentence';

export const supportWindowMismatch: Rule<Key> = {
  id: 'support-window-mismatch',
  title: 'The settings state a support window, and the policy does not follow it',
  level: 'error',
  onlyWith: 'supportWindow',
  since: '0.1.0',
  needs: 'history',
  messages: {
    denied:
      'the settings promise security fixes to {rule}, {tag} included, but "{row}" denies them: say that {line} gets them, or change support-window',
    promised:
      '"{row}" promises security fixes, but the settings give them only to {rule}, and the newest release is {tag}: mark the row as unsupported, or change support-window',
    unlisted:
      'the settings promise security fixes to {rule}, and no row names {lines}: add what is missing, or change support-window',
    sentence:
      'the text promises security fixes to {stated}, and the settings to {rule}: change the sentence, or support-window',
  },
  check: (facts) => {
    const { supportWindow, packages } = facts;
    if (supportWindow === null) return [];
    return packages.flatMap((one) => judge(one, windowOf(one, supportWindow), facts));
  },
};

function windowOf({ releases }: PackageCoverage, rule: SupportRule): Window {
  const stable = releases.filter(({ release }) => !release.isPrerelease).map(({ release }) => release.number);
  return { rule, numbers: resolveRule(rule, findReleased(stable, [], rule)) };
}

function judge(one: PackageCoverage, window: Window, facts: Facts): (Hit<Key> | Skip)[] {
  if (facts.policy?.document.origin === 'owner') return [{ skipped: "the policy is the owner's default" }];
  const sentence = otherSentence(one, window, facts);
  if (isForOthers(one, facts)) return sentence;
  return [...sentence, ...contraryRows(one, window, facts), ...unlistedLines(one, window, facts)];
}

/** The sentence that gives fixes to other lines. */
function otherSentence(one: PackageCoverage, { rule, numbers }: Window, facts: Facts): Hit<Key>[] {
  const stated = facts.policy?.rule ?? null;
  // It speaks of all packages at once.
  if (stated === null || one.promised === null || one !== facts.packages[0]) return [];
  const [told, meant] = [linesWithin(one, one.promised), linesWithin(one, numbers)];
  const differing = [...told, ...meant].filter((line) => !(told.includes(line) && meant.includes(line)));
  if (differing.length === 0) return [];
  return [
    {
      message: 'sentence',
      values: { stated: ruleWords(stated.rule), rule: ruleWords(rule) },
      place: stated.span,
      subject: stated.text,
      about: { ...aboutLines(differing.map(({ line }) => line)), texts: [stated.text] },
    },
  ];
}

/** Lines in no row; the newest, and those between two supported rows, are for the rules about them. */
function unlistedLines(one: PackageCoverage, { rule, numbers }: Window, facts: Facts): (Hit<Key> | Skip)[] {
  const between = new Set(linesBetween(one));
  const unlisted = linesWithin(one, numbers).filter(
    (line) => line.newest !== one.newest && !between.has(line) && isUnsaid(line),
  );
  if (unlisted.length === 0) return [];
  const reason = whyIncomparable(one, facts);
  if (reason !== null) return [{ skipped: reason }];
  const rows = ownRows(one);
  const place = (highestRow(supportedNumbers(rows)) ?? rows[0])?.row.span ?? null;
  const lines = unlisted.map(({ line }) => line);
  return [
    {
      message: 'unlisted',
      values: {
        rule: ruleWords(rule),
        lines: unlisted.map(({ line, newest }) => `${lineText(line)} (${newest.release.tag})`),
      },
      place,
      package: one.package,
      subject: subjectOfLines(lines),
      about: aboutLines(lines),
    },
  ];
}

/** Whether nothing is said of a line, or nothing that anybody could read. */
function isUnsaid({ newest: { decision } }: StableLine): boolean {
  return decision.rows.length === 0 && (decision.status === 'unlisted' || decision.status === 'unclear');
}
