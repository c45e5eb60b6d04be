// Says in time that the last day of a row is near, so that it does not pass unnoticed.
import { daysBetween, nearDays, whenText } from './days.ts';
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
  check: ({ policy, packageNames, today }) =>
    (policy?.rows ?? []).flatMap((row) => {
      if (row.until === null || row.status !== 'supported') return [];
      const left = daysBetween(today, row.until.date);
      if (left < 0 || left > nearDays) return [];
      return {
        message: 'near' as const,
        values: { row: row.text, date: row.until.date, when: whenText(left) },
        place: row.until.span,
        package: packageNames.get(row) ?? null,
        subject: subjectOf(row),
      };
    }),
};
