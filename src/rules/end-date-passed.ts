// Reports a row that still promises fixes after the last day that it names itself.
import { aboutRow } from './about.ts';
import type { Rule } from './rule.ts';
import { subjectOf } from './rows.ts';

export const endDatePassed: Rule<'over'> = {
  id: 'end-date-passed',
  title: "A row's last day is over, and the row still promises fixes",
  level: 'error',
  since: '0.1.0',
  needs: 'rows',
  messages: {
    over: '"{row}" still promises security fixes, but its last day, {date}, is over: mark it as unsupported, or move the date',
  },
  check: (facts) =>
    (facts.policy?.rows ?? []).flatMap((row) => {
      const { until, status } = row;
      if (until === null || until.isStatus || status !== 'supported' || until.date >= facts.today) return [];
      return {
        message: 'over' as const,
        values: { row: row.text, date: until.date },
        place: until.span,
        package: facts.packageNames.get(row) ?? null,
        subject: subjectOf(row),
        about: aboutRow(row, facts),
      };
    }),
};
