// Delivers the report of the action to everywhere it goes.
import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import type { Wrong } from '../model/wrong.ts';
import { toAnnotations, type Failing } from '../reports/annotations.ts';
import { outputsOf } from '../reports/outputs.ts';
import { plain } from '../reports/paint.ts';
import { renderSummary } from '../reports/summary.ts';
import { renderText } from '../reports/text.ts';
import { visible } from '../reports/visible.ts';
import { failsJob } from './outcome.ts';
import { writeFiles } from './write-files.ts';

/** Where the report goes. */
export interface Deliveries {
  /** Prints to the log; no line of the text is taken for a command. */
  readonly log: (text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly setOutput: (key: string, value: string) => void;
  /** Adds to the page of the run, where there is one. */
  readonly summarise: (markdown: string) => Promise<void>;
  /** Writes a file, at a path from the workspace. */
  readonly writeReport: (path: string, text: string) => Wrong | null;
  /** Marks the job as failed; with a reason where no annotation gives it. */
  readonly fail: (reason?: string) => void;
}

/** Says what could not be delivered; everything else still is. */
function warn(title: string, message: string, { annotate }: Pick<Deliveries, 'annotate'>): void {
  annotate({ kind: 'warning', title, message: visible(message), path: null, span: null });
}

/** Writes the files that were asked for, and tells the steps after this one where they are. */
async function deliverFiles(report: Report, settings: Settings, deliveries: Deliveries): Promise<void> {
  for (const { key, path, failure } of await writeFiles(report, settings, deliveries.writeReport)) {
    deliveries.setOutput(key, path);
    if (failure !== null) warn(key, failure.wrong, deliveries);
  }
}

/** What these settings make fail. */
function failingBy({ failOnNotChecked, failOnExisting }: Settings): Failing {
  return { problems: failOnNotChecked, existing: failOnExisting };
}

/** Delivers a report, and marks the job as failed where it is to fail. */
export async function deliver(report: Report, settings: Settings, deliveries: Deliveries): Promise<void> {
  deliveries.log(renderText(report, plain));
  toAnnotations(report, failingBy(settings)).forEach(deliveries.annotate);
  for (const [key, value] of outputsOf(report)) deliveries.setOutput(key, value);
  await deliverFiles(report, settings, deliveries);
  await deliveries.summarise(renderSummary(report));
  if (failsJob(report, settings)) deliveries.fail();
}
