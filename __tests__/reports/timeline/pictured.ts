// Lines of release for pictures over time, and the boxes that the texts of a picture fill.
import type { LineNumber } from '../../../src/model/version.ts';
import type { ReleaseStatus, ReportedLine } from '../../../src/model/report.ts';
import { textWidth } from '../../../src/reports/timeline/text-width.ts';
import { measures, type Label } from '../../../src/reports/timeline/timeline.ts';
import { aRelease, aReportedLine } from '../../support/build.ts';

/** A line with the days of its first and newest release. */
export function aDatedLine(
  line: LineNumber | number,
  since: string | null,
  newest: string | null,
  status: ReleaseStatus = 'supported',
  until: string | null = null,
): ReportedLine {
  const number = typeof line === 'number' ? { major: line, minor: null } : line;
  const version = `${number.major}.${number.minor ?? 3}.1`;
  return aReportedLine(number, version, {
    since,
    newest: aRelease(version, { date: newest }),
    status,
    until,
  });
}

/** Twelve lines in every state. */
export const twelve: readonly ReportedLine[] = [
  aDatedLine(7, '2026-10-01', '2026-11-15', 'unlisted'),
  aDatedLine(6, '2026-04-10', '2026-11-02'),
  aDatedLine({ major: 5, minor: 2 }, '2025-09-10', '2026-10-20', 'supported', '2027-09-30'),
  aDatedLine({ major: 5, minor: 1 }, '2025-03-10', '2026-08-20', 'supported', '2026-12-31'),
  aDatedLine({ major: 5, minor: 0 }, '2024-11-10', '2025-06-20', 'unclear'),
  aDatedLine({ major: 4, minor: 2 }, '2024-06-10', '2025-10-20', 'unsupported', '2026-04-30'),
  aDatedLine({ major: 4, minor: 1 }, '2024-01-10', '2025-01-20', 'unsupported', '2024-10-31'),
  aDatedLine({ major: 4, minor: 0 }, '2023-06-10', '2024-01-20', 'unsupported'),
  aDatedLine(3, '2021-06-10', '2023-06-20', 'unsupported', '2023-12-31'),
  aDatedLine(2, '2019-06-10', '2021-07-20', 'unsupported'),
  aDatedLine(1, '2018-02-10', '2019-08-20', 'unsupported'),
  aDatedLine(0, '2017-12-10', '2017-12-10', 'unlisted'),
];

/** So many supported lines, a month apart. */
export function manyLines(count: number): ReportedLine[] {
  return Array.from({ length: count }, (_, at) => {
    const month = 12 * 2026 + 9 - at;
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-03`;
    return aDatedLine({ major: 1, minor: count - at }, day, day);
  });
}

/** Lines of three packages; the name of the last is a stranger's. */
export const packages: readonly ReportedLine[] = [
  aDatedLine(3, '2024-02-01', '2026-11-01'),
  aDatedLine(2, '2022-02-01', '2024-05-01', 'unsupported', '2025-02-28'),
  { ...aDatedLine(1, '2025-02-01', '2026-10-01'), package: '@team/db-postgres' },
  {
    ...aDatedLine({ major: 20240123, minor: 17 }, '2026-02-01', '2026-11-20', 'supported', '2035-01-01'),
    package:
      '@an-organisation/whose: #packages; have <b>names</b>, "longer"\u0007 than & anyone would\u202E want',
  },
  aDatedLine(1, null, null, 'unclear'),
];

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, role, x, y, anchor }: Label): Box {
  const size = measures[role];
  const width = textWidth(text, size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { text, left, right: left + width, top: y - size, bottom: y + 0.3 * size };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The pairs of texts that lie over each other, and the texts that reach beyond the sheet. */
export function collisions(labels: readonly Label[], width: number, height: number): string[] {
  const boxes = labels.map(boxOf);
  const beyond = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
  const pairs = boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (touch(a, b) ? [`${a.text} on ${b.text}`] : [])),
  );
  return [...pairs, ...beyond.map(({ text }) => `${text} beyond the sheet`)];
}
