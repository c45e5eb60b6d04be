// Asks Microsoft's SARIF multitool about logs, by its own rules and GitHub's: node scripts/judge-sarif.mjs MULTITOOL LOG…
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';

/**
 * What the multitool writes, as far as it is read here.
 * @typedef {{ id?: string, text?: string, arguments?: string[] }} Message
 * @typedef {{ ruleId: string, ruleIndex?: number, level?: string, message: Message, locations?: Location[] }} Result
 * @typedef {{ physicalLocation?: { region?: { startLine?: number } } }} Location
 * @typedef {{ messageStrings?: Record<string, { text: string }> }} Rule
 * @typedef {{ executionSuccessful: boolean }} Invocation
 * @typedef {{ tool: { driver: { rules?: Rule[] } }, results?: Result[], invocations?: Invocation[] }} Run
 */

/**
 * What the multitool has against a log; it ends with 0 whatever it finds, so that only what it writes tells.
 * @param {string} multitool path of the program
 * @param {string} log
 * @returns {string[]} a line each
 */
function faultsOf(multitool, log) {
  const folder = mkdtempSync(join(tmpdir(), 'judge-sarif-'));
  const out = join(folder, 'out.sarif');
  try {
    const { status, stdout, error } = spawnSync(
      multitool,
      ['validate', log, '--rule-kind', 'Sarif;Ghas', '-o', out, '--log', 'ForceOverwrite'],
      // It is linked against no library of languages, which it would look for.
      { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
    );
    if (status !== 0) return [`the multitool ended with ${status}: ${error?.message ?? stdout.trim()}`];
    return verdictIn(readFileSync(out, 'utf8'));
  } catch (thrown) {
    return [`nothing was judged: ${String(thrown)}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The results in what the multitool wrote.
 * @param {string} text
 * @returns {string[]}
 */
function verdictIn(text) {
  /** @type {{ runs: Run[] }} */
  const { runs } = JSON.parse(text.replace(/^\uFEFF/, ''));
  const isJudged = runs.length > 0 && runs.every((run) => run.invocations?.[0]?.executionSuccessful === true);
  if (!isJudged) return ['nothing was judged'];
  return runs.flatMap(({ results, tool }) =>
    (results ?? []).map(({ ruleId, ruleIndex, level, message, locations }) => {
      const rule = tool.driver.rules?.[ruleIndex ?? -1];
      const words = message.text ?? rule?.messageStrings?.[message.id ?? '']?.text ?? '';
      const filled = words.replace(/\{(\d+)\}/g, (_hole, at) => message.arguments?.[Number(at)] ?? '');
      const line = locations?.[0]?.physicalLocation?.region?.startLine ?? '?';
      return `line ${line}: ${level ?? 'warning'} ${ruleId}: ${filled}`;
    }),
  );
}

const [multitool, ...logs] = process.argv.slice(2);
if (multitool === undefined || logs.length === 0) {
  console.error('usage: node scripts/judge-sarif.mjs MULTITOOL LOG…');
  process.exit(1);
}
for (const log of logs) {
  const faults = faultsOf(multitool, log);
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${basename(log)}: ${faults.length === 0 ? 'no error, no warning' : `${faults.length} wrong`}`);
  for (const fault of faults) console.log(`  ${fault}`);
}
