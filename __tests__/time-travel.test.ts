// One repository on many days: what the command says of each line in the past, today and in the future.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import ts from 'typescript';
import { runCli } from '../src/app/run-cli.ts';
import { today } from '../src/host/clock.ts';
import type { ReleaseStatus } from '../src/model/report.ts';
import { fakeCli, fakeSources, gitTags, text, type Given } from './support/fake-world.ts';

// The newest releases of Django's lines, and the months in which their support ends, are those of
// https://www.djangoproject.com/download/#supported-versions and https://endoflife.date/django in April 2026.
const django: Given = {
  files: {
    'SECURITY.md': text(
      '| Release series | Security fixes | Until |',
      '| --- | --- | --- |',
      '| 6.0 | yes | April 2027 |',
      '| 5.2 | yes | April 2028 |',
      '| 5.1 | yes | December 2025 |',
      '| 5.0 | yes | April 2025 |',
      '| 4.2 | yes | April 2026 |',
      '| 4.1 | yes | December 2023 |',
      '| < 4.1 | no | |',
    ),
  },
  git: gitTags('6.0.4', '5.2.13', '5.1.15', '5.0.14', '4.2.30', '4.1.13', '4.0.10', '3.2.25'),
};

/** What the command prints, as JSON. */
async function run(call: string, world = fakeCli(django)): Promise<unknown> {
  await runCli(`${call} --format json`.split(' '), world);
  expect(world.complaints).toEqual([]);
  return JSON.parse(world.printed.join(''));
}

interface Answer {
  readonly name: string;
  readonly status: ReleaseStatus;
  readonly newestRelease: string;
}

/** The lines of some names on a day; on that of the world where none is given. */
async function linesOn(
  names: string,
  day: string | null,
  world = fakeCli(django),
): Promise<readonly Answer[]> {
  const told = (await run(`line ${names}${day === null ? '' : ` --today ${day}`}`, world)) as {
    lines: readonly Answer[];
  };
  return told.lines;
}

const names = '4.0.x 4.1.x 4.2.x 5.0.x 5.1.x 5.2.x 6.0.x';

const history = `
             4.0.x        4.1.x        4.2.x        5.0.x        5.1.x        5.2.x        6.0.x
 1999-12-31  unsupported  supported    supported    supported    supported    supported    supported
 2023-12-31  unsupported  supported    supported    supported    supported    supported    supported
 2024-01-01  unsupported  unsupported  supported    supported    supported    supported    supported
 2024-02-29  unsupported  unsupported  supported    supported    supported    supported    supported
 2025-04-30  unsupported  unsupported  supported    supported    supported    supported    supported
 2025-05-01  unsupported  unsupported  supported    unsupported  supported    supported    supported
 2025-12-31  unsupported  unsupported  supported    unsupported  supported    supported    supported
 2026-01-01  unsupported  unsupported  supported    unsupported  unsupported  supported    supported
 2026-04-30  unsupported  unsupported  supported    unsupported  unsupported  supported    supported
 2026-05-01  unsupported  unsupported  unsupported  unsupported  unsupported  supported    supported
 2027-04-30  unsupported  unsupported  unsupported  unsupported  unsupported  supported    supported
 2027-05-01  unsupported  unsupported  unsupported  unsupported  unsupported  supported    unsupported
 2028-04-30  unsupported  unsupported  unsupported  unsupported  unsupported  supported    unsupported
 2028-05-01  unsupported  unsupported  unsupported  unsupported  unsupported  unsupported  unsupported
 9999-12-31  unsupported  unsupported  unsupported  unsupported  unsupported  unsupported  unsupported
`;

const days = [...history.matchAll(/^ (\d{4}-\d\d-\d\d)/gm)].map(([, day = '']) => day);

const tableLine = (first: string, cells: readonly string[]): string =>
  ` ${[first.padEnd(10), ...cells.map((cell) => cell.padEnd(11))].join('  ')}`.trimEnd();

test('the status of each line on each day', async () => {
  const rows = [tableLine('', names.split(' '))];
  for (const day of days) {
    const lines = await linesOn(names, day);
    rows.push(
      tableLine(
        day,
        lines.map(({ status }) => status),
      ),
    );
  }
  expect(`\n${rows.join('\n')}\n`).toBe(history);
});

test.each(days)('a check on %s says the same of the releases', async (day) => {
  const lines = await linesOn(names, day);
  const report = (await run(`check --today ${day}`)) as {
    releases: readonly { tag: string; status: string }[];
  };
  const statuses = new Map(report.releases.map(({ tag, status }) => [tag, status]));
  expect(lines.map(({ newestRelease }) => statuses.get(newestRelease))).toEqual(
    lines.map(({ status }) => status),
  );
});

test('what a check finds turns as the day does', async () => {
  const found = async (day: string) => {
    const { findings } = (await run(`check --today ${day}`)) as {
      findings: readonly { rule: string; line: number }[];
    };
    return findings.map(({ rule, line }) => `${rule} ${line}`);
  };
  expect(await found('2023-12-01')).toEqual(['end-date-near 8']);
  expect(await found('2023-12-31')).toEqual(['end-date-near 8']);
  expect(await found('2024-01-01')).toEqual(['end-date-passed 8']);
});

describe('the last day counts, and the day after does not', () => {
  test.each([
    // the end as written, the last day, the day after
    ['2026-04-30', '2026-04-30', '2026-05-01'],
    ['30 April 2026', '2026-04-30', '2026-05-01'],
    ['2026-04', '2026-04-30', '2026-05-01'],
    ['Apr 2026', '2026-04-30', '2026-05-01'],
    ['2027-02', '2027-02-28', '2027-03-01'],
    ['February 2028', '2028-02-29', '2028-03-01'],
    ['Q1 2026', '2026-03-31', '2026-04-01'],
    ['Q3 2026', '2026-09-30', '2026-10-01'],
    ['2026Q4', '2026-12-31', '2027-01-01'],
    ['2026H1', '2026-06-30', '2026-07-01'],
    ['2026H2', '2026-12-31', '2027-01-01'],
    ['2026', '2026-12-31', '2027-01-01'],
  ])('of %s', async (written, last, after) => {
    const policy = text('| Version | Supported until |', '| --- | --- |', `| 1.x | ${written} |`);
    const statusOn = async (day: string) => {
      const world = fakeCli({ files: { 'SECURITY.md': policy }, git: gitTags('v1.0.0') });
      return (await linesOn('1.x', day, world)).map(({ status }) => status);
    };
    expect([await statusOn(last), await statusOn(after)]).toEqual([['supported'], ['unsupported']]);
  });
});

const lastMoment = '2026-04-30T23:59:59.999Z';
const midnight = '2026-05-01T00:00:00.000Z';

describe('without --today the day is that of the clock, and turns at midnight in UTC', () => {
  test.each([
    [lastMoment, '2026-04-30', 'supported'],
    [midnight, '2026-05-01', 'unsupported'],
  ])('%s', async (now, day, status) => {
    jest.useFakeTimers({ now: new Date(now) });
    try {
      expect(today()).toBe(day);
      const world = fakeCli(django, { sources: { ...fakeSources(django), today } });
      expect(await linesOn('4.2.x', null, world)).toMatchObject([{ status }]);
    } finally {
      jest.useRealTimers();
    }
  });

  // The zone of a process cannot be trusted to change while it runs, so the clock's own source runs in one of its own.
  const source = readFileSync(fileURLToPath(new URL('../src/host/clock.ts', import.meta.url)), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const inZone = (zone: string, now: string): string => {
    const program = [
      `const now = ${Date.parse(now)};`,
      `globalThis.Date = class extends Date {`,
      `  constructor(...given) { super(...(given.length === 0 ? [now] : given)); }`,
      `  static now() { return now; }`,
      `};`,
      outputText,
      `console.log(today(), new Date().getDate());`,
    ];
    const args = ['--input-type=module', '--eval', program.join('\n')];
    return execFileSync(process.execPath, args, {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }).trim();
  };

  test.each([
    // the zone, the moment, the day in UTC and the day of the month on the wall there
    ['Pacific/Kiritimati', lastMoment, '2026-04-30 1'],
    ['Pacific/Kiritimati', midnight, '2026-05-01 1'],
    ['Etc/GMT+12', lastMoment, '2026-04-30 30'],
    ['Etc/GMT+12', midnight, '2026-05-01 30'],
    ['UTC', lastMoment, '2026-04-30 30'],
    ['UTC', midnight, '2026-05-01 1'],
  ])('in %s at %s', (zone, now, said) => {
    expect(inZone(zone, now)).toBe(said);
  });
});
