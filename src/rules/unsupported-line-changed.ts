// Reports a pull request that changes a line which gets no fixes.
import type { Pull } from '../model/pull.ts';
import { changeOf, gapOf, type LineMessage } from './change.ts';
import type { Change, Facts } from './facts.ts';
import type { Hit, Rule, Skip } from './rule.ts';

type Key = LineMessage<
  'row' | 'ended' | 'rule' | 'note' | 'elsewhere' | 'allow' | 'labelUnknown' | 'filesUnknown'
>;

export const unsupportedLineChanged: Rule<Key> = {
  id: 'unsupported-line-changed',
  title: 'The pull request changes a line that gets no fixes',
  level: 'error',
  since: '0.1.0',
  // A row about a branch needs no release.
  needs: 'rows',
  messages: {
    row: 'this change goes to {where}, which gets no security fixes: {policy} says so of "{row}"',
    ended:
      'this change goes to {where}, which gets no security fixes any more: its last day was {date}, as {policy} says of "{row}"',
    rule: 'this change goes to {where}, which gets no security fixes: {policy} promises them for "{promise}" only',
    note: 'it adds: "{note}"',
    elsewhere: 'please send it to a branch that does get fixes: {alive}',
    allow:
      'if it has to go here all the same, a maintainer can add the label "{label}", and this check passes',
    labelUnknown: 'whether that label is there already could not be read: {labelGap}',
    filesUnknown:
      'a change of documents and workflows alone would pass, but which files it changes could not be read: {filesGap}',
    source: 'what the policy says: {url}',
  },
  check: (facts) => facts.changes.flatMap((change) => judge(change, facts)),
};

function judge(change: Change, facts: Facts): (Hit<Key> | Skip)[] {
  const { pull, files } = change;
  if (pull === null) return [];
  if (change.target.status !== 'unsupported') return gapOf(change, facts);
  const pass = passOf(pull, files);
  if (pass !== null) return [pass];
  const common = changeOf(change, facts);
  return [
    {
      ...common,
      message: keyOf(change, facts),
      values: {
        ...common.values,
        date: change.target.row?.until?.date ?? '',
        note: change.target.row?.note ?? '',
        promise: facts.policy?.rule?.text ?? '',
        alive: change.alive,
        label: pull.allowLabel,
        labelGap: { whole: pull.label?.kind === 'unknown' ? pull.label.reason : '' },
        filesGap: { whole: files?.kind === 'unknown' ? files.reason : '' },
      },
      help: [
        ...(change.target.row?.note ? (['note'] as const) : []),
        ...(change.alive.length > 0 ? (['elsewhere'] as const) : []),
        'allow' as const,
        ...(pull.label?.kind === 'unknown' ? (['labelUnknown'] as const) : []),
        ...(files?.kind === 'unknown' ? (['filesUnknown'] as const) : []),
        ...(change.target.url === null ? [] : (['source'] as const)),
      ],
    },
  ];
}

/** Why a change of a dead line is no finding; null where it is one. */
function passOf({ number, label, allowLabel }: Pull, files: Change['files']): Skip | null {
  if (number === null) {
    return {
      skipped: 'the line gets no fixes, but the merge queue does not tell which pull request this is',
    };
  }
  if (label?.kind === 'present') {
    const by = label.by === null ? '' : `, put there by ${label.by}`;
    const name = JSON.stringify(allowLabel);
    return {
      skipped: `the line gets no fixes, and the label ${name} lets the change pass${by}`,
      isPass: true,
    };
  }
  return files?.kind === 'none-counts'
    ? { skipped: 'the line gets no fixes, and only documents and workflows change', isPass: true }
    : null;
}

function keyOf({ target: { row } }: Change, { today }: Facts): 'row' | 'ended' | 'rule' {
  if (row === null) return 'rule';
  return row.until !== null && row.until.date < today ? 'ended' : 'row';
}
