// Says in time that the last day of a row is near, so that it does not pass unnoticed.
import { aboutRow } from './about.ts';
import { daysBetween, nearOption, whenText } from './days.ts';
import type { Rule } from './rule.ts';
import { subjectOf } from './rows.ts';

export const endDateNear: Rule<'near'> = {
  id: 'end-date-near',
  title: "A row's last day comes soon",
  level: 'notice',
  since: '0.1.0',
  needs: 'rows',
  messages: {
    near: '"{row}" promises security fixes until {date}, which is {when}: be ready to mark it as unsupported, or move the date',
  },
  options: [nearOption],
  check: (facts, option) =>
    (facts.policy?.rows ?? []).flatMap((row) => {
      if (row.until === null || row.status !== 'supported') return [];
      const left = daysBetween(facts.today, row.until.date);
      if (left < 0 || left > option(nearOption.key)) return [];
      return {
        message: 'near' as const,
        values: { row: row.text, date: row.until.date, when: whenText(left) },
        place: row.until.span,
        package: facts.packageNames.get(row) ?? null,
        subject: subjectOf(row),
        about: aboutRow(row, facts),
      };
    }),
};
