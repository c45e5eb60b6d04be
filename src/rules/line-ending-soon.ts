// Says that a pull request changes a line whose last day is near.
import { changeOf, gapOf, type LineMessage } from './change.ts';
import { daysBetween, nearOption, whenText } from './days.ts';
import type { Change, Facts } from './facts.ts';
import type { Hit, Rule, Skip } from './rule.ts';

export const lineEndingSoon: Rule<LineMessage<'ending'>> = {
  id: 'line-ending-soon',
  title: 'The pull request changes a line whose end is near',
  level: 'notice',
  since: '0.1.0',
  needs: 'rows',
  messages: {
    ending: 'this change goes to {where}, whose last day of security fixes is {when}: {date}',
    source: 'what the policy says: {url}',
  },
  options: [nearOption],
  check: (facts, option) => facts.changes.flatMap((change) => judge(change, facts, option(nearOption.key))),
};

function judge(change: Change, facts: Facts, days: number): (Hit<LineMessage<'ending'>> | Skip)[] {
  if (change.pull === null) return [];
  const date = change.target.row?.until?.date;
  if (change.target.status !== 'supported' || date === undefined) return gapOf(change, facts);
  const left = daysBetween(facts.today, date);
  if (left < 0 || left > days) return [];
  const common = changeOf(change, facts);
  return [
    {
      ...common,
      message: 'ending',
      values: { ...common.values, date, when: whenText(left) },
      help: change.target.url === null ? [] : ['source'],
    },
  ];
}
