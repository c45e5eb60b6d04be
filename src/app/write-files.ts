// The files that the action writes its report to.
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import type { Wrong } from '../model/wrong.ts';
import { plain } from '../reports/paint.ts';
import { renderReport } from './render-report.ts';

/** What came of one file: where it is, or why it is nowhere. */
export interface Written {
  /** The input that names the file, and the output that tells of it. */
  readonly key: 'report-file' | 'sarif-file' | 'timeline-file';
  /** Empty where none was asked for, and where none could be written. */
  readonly path: string;
  readonly failure: Wrong | null;
}

const kinds = [
  ['report-file', 'json'],
  ['sarif-file', 'sarif'],
  ['timeline-file', 'svg'],
] as const;

/** Writes each file that was asked for. One that cannot be written is told of, and keeps no other from being written. */
export async function writeFiles(
  report: Report,
  { files }: Pick<Settings, 'files'>,
  writeReport: (path: string, text: string) => Wrong | null,
): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const [key, format] of kinds) {
    const path = files[format];
    const failure = path === null ? null : writeReport(path, await renderReport(report, format, plain));
    written.push({ key, path: failure === null ? (path ?? '') : '', failure });
  }
  return written;
}
