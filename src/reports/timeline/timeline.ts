// A picture of the release lines over time, as places on a sheet.
import type { ReleaseStatus, ReportedLine } from '../../model/report.ts';
import type { PartKind } from './bar.ts';

/** How wide the sheet is; its height follows from its rows. */
export const width = 900;
/** What stays free at both sides. */
export const edge = 24;
/** Between the texts of a row and the time. */
export const gutter = 16;

/** What a text is in the picture; its size follows from that. */
export type Role = 'heading' | 'day' | 'tick' | 'today' | 'package' | 'line' | 'status' | 'legend' | 'note';

/** The size of each kind of text. */
export const sizes: Readonly<Record<Role, number>> = {
  heading: 17,
  day: 14,
  tick: 13,
  today: 13,
  package: 14,
  line: 14,
  status: 14,
  legend: 13,
  note: 13,
};

/** Bold texts stand wider. */
const boldness = 1.13;

/** The size by which a kind of text is measured. */
export const measures: Readonly<Record<Role, number>> = {
  ...sizes,
  heading: sizes.heading * boldness,
  today: sizes.today * boldness,
  package: sizes.package * boldness,
};

/** A text on the sheet. `x` is its start, middle or end as `anchor` says, `y` its base line. */
export interface Label {
  readonly role: Role;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A stretch of a bar from left to right. */
export interface Stretch {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
}

/** A release line on the sheet. */
export interface Row {
  readonly line: ReportedLine;
  /** The middle of the bar. */
  readonly y: number;
  readonly stretches: readonly Stretch[];
  /** Where the last day of support is marked; null where there is none on the sheet. */
  readonly end: number | null;
}

/** A sample in the legend. */
export interface Sample {
  readonly kind: PartKind | 'end';
  /** In the colour of which status. */
  readonly status: ReleaseStatus;
  readonly x: number;
  readonly y: number;
}

/** A rectangle in which the time runs from left to right. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The sheet; all lengths are in its own unit, a pixel where it is shown in its own size. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly rows: readonly Row[];
  /** Where the marks of the axis stand. */
  readonly marks: readonly number[];
  readonly today: number;
  readonly samples: readonly Sample[];
  readonly labels: readonly Label[];
}
