// Which release lines a picture over time has room for.
import type { ReportedLine } from '../../model/report.ts';
import { counted } from '../counts.ts';

/** The lines that are drawn, in the order of the report, and how many are not. */
export interface Chosen {
  readonly shown: readonly ReportedLine[];
  /** Lines for which there was no room. */
  readonly left: number;
  /** Lines of which no day is known. */
  readonly undated: number;
}

/** How many lines a picture takes. */
export interface Room {
  readonly lines: number;
  /** How many of them may be lines that get no fixes or are not listed: the past is long, and only its end is asked for. */
  readonly quiet: number;
}

const isQuiet = ({ status }: ReportedLine): boolean => status === 'unsupported' || status === 'unlisted';

/** The day by which a line is newer than another; empty where none is known. */
const newestDay = ({ newest, since }: ReportedLine): string => newest.date ?? since ?? '';

const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The supported and the unclear lines first, then those of the others that had the newest releases. */
export function chooseLines(lines: readonly ReportedLine[], room: Room): Chosen {
  const dated = lines.filter((line) => newestDay(line) !== '');
  const loud = dated.filter((line) => !isQuiet(line)).slice(0, room.lines);
  const quiet = dated.filter(isQuiet).sort((a, b) => compareTexts(newestDay(b), newestDay(a)));
  const kept = new Set([...loud, ...quiet.slice(0, Math.min(room.quiet, room.lines - loud.length))]);
  return {
    shown: dated.filter((line) => kept.has(line)),
    left: dated.length - kept.size,
    undated: lines.length - dated.length,
  };
}

/** What a reader is told of the lines that are not drawn, a sentence each. */
export function leftOutTexts({ left, undated }: Chosen): string[] {
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  return [
    ...(left > 0 ? [`${counted(left, 'more line')} ${are(left)} not drawn.`] : []),
    ...(undated > 0 ? [`${counted(undated, 'line')} without a known day ${are(undated)} not drawn.`] : []),
  ];
}
