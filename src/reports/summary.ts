// The report as Markdown for the page of the run: the verdict first, then what it rests on, for someone who was never here.
import { levels, type Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { lookedText } from './counts.ts';
import { bytesOf, cutAtWord } from './cut.ts';
import { deciderText } from './ignored-text.ts';
import { code, cutTable, inert, link } from './markdown.ts';
import { changeTexts, givenTexts } from './settings-used.ts';
import { placeText, stateTitles } from './state-text.ts';
import { problemPage } from './problem-page.ts';
import { rowsToWrite } from './rows-to-write.ts';
import { supportTable } from './support-table.ts';
import { stepsBeside, targetTexts } from './target-markdown.ts';
import { timelineBlock } from './timeline-block.ts';
import { marks, verdictLine } from './verdict.ts';

/**
 * GitHub takes a MiB of a step's page and drops a longer one as a whole. These parts have bounds of their own, in bytes,
 * which come to less than that.
 */
const room = {
  findings: 450_000,
  problems: 50_000,
  skipped: 50_000,
  timeline: 50_000,
  ignored: 50_000,
  settings: 50_000,
};

/** More of a message is not read in a cell. */
const longestMessage = 2000;

/** Foreign text in a cell. */
function cell(text: string): string {
  return inert(cutAtWord(text, longestMessage));
}

/** A part of the page under its title; nothing where there are no lines. */
function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`#### ${title}`, '', ...lines, ''];
}

function findingRow(finding: Finding, report: Report): string[] {
  const help = stepsBeside(report, finding)
    .map((step) => `<br>${cell(step)}`)
    .join('');
  return [
    `${marks[finding.level]}&nbsp;${finding.level}`,
    link(inert(finding.rule), finding.url),
    inert(placeText(finding)),
    `${cell(finding.message)}${help}`,
  ];
}

/** The findings in each state under its title, the heaviest part of the page: what does not fit is counted. */
function findingLines(report: Report): string[] {
  // The heaviest come first, since the last may not fit.
  const having = (...states: Finding['state'][]) =>
    levels.flatMap((kind) =>
      report.findings.filter(({ level, state }) => level === kind && states.includes(state)),
    );
  const isAboutPull = report.findings.some(({ state }) => state !== null);
  const parts = [
    [isAboutPull ? 'What this pull request brings' : 'Findings', having(null, 'new')],
    [sentence(stateTitles.existing), having('existing')],
    [sentence(stateTitles.mended), having('mended')],
  ] as const;
  let left = room.findings;
  return parts.flatMap(([title, findings]) => {
    const head = ['Level', 'Rule', 'Where', 'What'];
    const rows = findings.map((finding) => findingRow(finding, report));
    const table = cutTable(head, rows, left, 'more finding');
    left -= table.bytes;
    const isMended = findings[0]?.state === 'mended';
    return section(title, [...table.lines, ...(isMended ? [] : rowsToWrite(findings, report))]);
  });
}

/** The text as the beginning of a sentence. */
function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function problemLines({ problems }: Report): string[] {
  const rows = problems.map(({ code: id, message, next, state }) => [
    link(inert(id), problemPage(id)),
    `${cell(message)}${state === 'existing' ? ` (${stateTitles.existing})` : ''}`,
    next.map(cell).join('<br>'),
  ]);
  const head = ['Problem', 'What happened', 'What to do'];
  return section('Not looked at', cutTable(head, rows, room.problems, 'more problem').lines);
}

function skippedLines({ skipped }: Report): string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const rows = reasons.map((reason) => {
    const rules = skipped.filter((one) => one.reason === reason).map(({ rule }) => inert(rule));
    return [cell(reason), rules.join(', ')];
  });
  const head = ['Because', 'Rules'];
  return section('Rules that could not be judged', cutTable(head, rows, room.skipped, 'more reason').lines);
}

/** What was decided not to be heard of, by whom and until when. */
function ignoredLines({ ignored }: Report): string[] {
  const rows = ignored.map((one) => [
    inert(one.finding.rule),
    inert(placeText(one.finding)),
    cell(one.finding.message),
    cell(one.by.reason),
    inert(deciderText(one)),
  ]);
  const head = ['Rule', 'Where', 'What', 'Ignored because', 'By'];
  return section('Ignored', cutTable(head, rows, room.ignored, 'more ignored finding').lines);
}

/** What a pull request would change by the settings that it leaves. */
function settingsChangeLines({ settingsChange }: Report): string[] {
  if (settingsChange === null) return [];
  const rows = changeTexts(settingsChange).map((text) => [cell(text)]);
  const head = [`${code(settingsChange.path)}, once this is merged`];
  return section('What it changes of the settings', cutTable(head, rows, room.settings, 'more change').lines);
}

/** What was set, and where. */
function settingsLines(report: Report): string[] {
  const given = givenTexts(report);
  const shown = given.length === 0 ? '' : cell(`Settings: ${given.join(', ')}.`);
  return shown === '' ? [] : [shown, ''];
}

/** The lines over time, which GitHub draws; half a drawing would be a wrong one. */
function timelineSection(report: Report): string[] {
  const lines = timelineBlock(report);
  return bytesOf(lines.join('\n')) > room.timeline ? [] : section('Timeline', lines);
}

/** What the table shows; without releases it is only what the policy says. */
function supportTitle({ lines }: Report): string {
  return lines.length === 0 ? 'What the policy says' : 'Support as it is';
}

/** The page of the run. */
export function renderSummary(report: Report): string {
  const isBlind = report.verdict === 'not-checked';
  return [
    '### Supported versions',
    '',
    verdictLine(report),
    '',
    ...targetTexts(report).flatMap((text) => [text, '']),
    // Where nothing could be judged, what to do about that is all that there is to read.
    ...(isBlind ? problemLines(report) : []),
    ...section(supportTitle(report), supportTable(report, true)),
    ...findingLines(report),
    ...settingsChangeLines(report),
    ...timelineSection(report),
    ...ignoredLines(report),
    ...skippedLines(report),
    ...(isBlind ? [] : problemLines(report)),
    ...settingsLines(report),
    `Looked at ${inert(lookedText(report))}.`,
    '',
  ].join('\n');
}
