// Takes the pictures of README.md anew, of what the built action and command say of the examples, in headless Chromium.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { annotationPage, summaryPage, timelinePage } from './picture-pages.mjs';
import { root } from './run.mjs';
import { smallPng } from './small-png.mjs';

/** The bundles: dist/, or the folder given. */
const built = resolve(process.argv[2] ?? join(root, 'dist'));
const images = join(root, 'docs/images');
const today = '2026-11-21';
/** What a picture may weigh, in bytes: README shows all of them. */
const heaviest = 150_000;
/** The status that says that this could not be done here. */
const skipped = 77;

/** What a run of a program must not hear of the machine that it runs on. */
const bare = { PATH: process.env['PATH'], HOME: tmpdir() };

/**
 * Runs one of the bundles.
 * @param {string} file from the folder of the bundles
 * @param {string[]} args
 * @param {Record<string, string | undefined>} environment
 * @returns {string} what it printed
 */
function play(file, args, environment = bare) {
  const call = [join(built, file), ...args];
  const { stdout, stderr } = spawnSync(process.execPath, call, { env: environment, encoding: 'utf8' });
  if (stdout === '') throw new Error(`${file} printed nothing: ${stderr}`);
  return stdout;
}

/**
 * What the action says of an example: commands to the runner, and the page of the run.
 * @param {string} example
 * @param {string} place a folder for what the runner keeps
 */
function playAction(example, place) {
  const [event, summary] = ['event.json', 'summary.md'].map((name) => join(place, name));
  const output = join(place, 'output');
  writeFileSync(event ?? '', '{}');
  for (const file of [summary ?? '', output]) writeFileSync(file, '');
  const log = play('index.js', [], {
    ...bare,
    GITHUB_WORKSPACE: join(root, example),
    GITHUB_REPOSITORY: 'owner/project',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    INPUT_TAGS: join(root, example, 'tags.txt'),
    INPUT_TODAY: today,
  });
  return { log, summary: readFileSync(summary ?? '', 'utf8') };
}

/**
 * The timeline of an example as the command draws it, of a folder whose name says nothing.
 * @param {string} example
 * @param {string} place
 */
function timeline(example, place) {
  const folder = join(place, 'project');
  cpSync(join(root, example), folder, { recursive: true });
  const list = join(folder, 'tags.txt');
  return play('cli/index.js', ['check', folder, '--tags', list, '--today', today, '--format', 'svg']);
}

/** A browser that takes pictures; null where there is none. */
function findBrowser() {
  const names = [process.env['CHROMIUM'] ?? '', 'chromium', 'chromium-browser', 'google-chrome'];
  return names.find((name) => name !== '' && spawnSync(name, ['--version']).status === 0) ?? null;
}

/**
 * Takes a picture of a page; it is as high as what stands in it.
 * @param {string} browser
 * @param {string} place a folder for the page and the browser
 * @param {{ name: string, html: string, width: number, isDark?: boolean }} page
 */
function take(browser, place, { name, html, width, isDark = false }) {
  const file = join(place, `${name}.html`);
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const shared = [
    ...[
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--hide-scrollbars',
      '--disable-lcd-text',
    ],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...(isDark ? ['--blink-settings=preferredColorScheme=0'] : ['--blink-settings=preferredColorScheme=1']),
    `--user-data-dir=${join(place, `browser-${name}`)}`,
  ];
  const ask = (/** @type {string[]} */ ...args) =>
    spawnSync(browser, [...shared, ...args, address], { encoding: 'utf8', timeout: 60_000 });
  // The page writes its own height where a second look can read it.
  const height = /data-height="(\d+)"/.exec(ask(`--window-size=${width},400`, '--dump-dom').stdout)?.[1];
  if (height === undefined) throw new Error(`${name}: the browser did not show the page`);
  const picture = join(images, `${name}.png`);
  rmSync(picture, { force: true });
  ask(`--window-size=${width},${height}`, '--force-device-scale-factor=2', `--screenshot=${picture}`);
  const small = smallPng(readFileSync(picture));
  writeFileSync(picture, small);
  const size = small.length;
  if (size > heaviest) throw new Error(`${name}.png has ${size} bytes, and ${heaviest} are the most`);
  console.log(`docs/images/${name}.png  ${width} x ${height}  ${size} bytes`);
}

const browser = findBrowser();
if (browser === null) {
  console.log('no pictures are taken: there is no Chromium here; CHROMIUM can name one');
  process.exit(skipped);
}
const place = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  mkdirSync(images, { recursive: true });
  const stale = playAction('examples/stale', place);
  const policy = readFileSync(join(root, 'examples/stale/SECURITY.md'), 'utf8');
  const drawing = timeline('examples/dated', place);
  const pages = [
    { name: 'annotation', html: annotationPage(stale.log, policy), width: 800 },
    { name: 'summary', html: summaryPage(stale.summary, timeline('examples/stale', place)), width: 920 },
    { name: 'timeline-light', html: timelinePage(drawing), width: 940 },
    { name: 'timeline-dark', html: timelinePage(drawing), width: 940, isDark: true },
  ];
  for (const page of pages) take(browser, place, page);
} finally {
  rmSync(place, { recursive: true, force: true });
}
