// Makes the repositories that budgets are measured on and documents tell of: a policy, tags, and branches.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A repository with a policy and so many packed tags, each on a commit of its own.
 * @param {string} folder where it is made
 * @param {number} tags
 * @param {string} policy
 */
export function repository(folder, tags, policy) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'SECURITY.md'), policy);
  const feed = Array.from({ length: tags }, (_, at) => {
    const version = `v${Math.floor(at / 1000)}.${Math.floor(at / 10) % 100}.${at % 10}`;
    const who = `bench <bench@invalid> ${1_500_000_000 + at * 600} +0000`;
    return `commit refs/heads/main\ncommitter ${who}\ndata 1\nx\nreset refs/tags/${version}\nfrom refs/heads/main\n`;
  });
  git(folder, '', 'init', '-q', '-b', 'main');
  git(folder, feed.join('\n'), 'fast-import', '--quiet');
  git(folder, '', 'pack-refs', '--all');
  return folder;
}

/**
 * A repository with a policy, these tags, and these branches beside `main`.
 * @param {string} folder where it is made
 * @param {string} policy
 * @param {readonly string[]} tags
 * @param {readonly string[]} branches
 */
export function taggedRepository(folder, policy, tags, branches) {
  repository(folder, 0, policy);
  const refs = [...tags.map((tag) => `tags/${tag}`), ...branches.map((branch) => `heads/${branch}`)];
  const commit = 'commit refs/heads/main\ncommitter example <example@invalid> 1500000000 +0000\ndata 1\nx\n';
  const resets = refs.map((ref) => `reset refs/${ref}\nfrom refs/heads/main\n`);
  git(folder, `${commit}\n${resets.join('\n')}`, 'fast-import', '--quiet');
  return folder;
}

/**
 * @param {string} folder
 * @param {string} input
 * @param {string[]} args
 */
function git(folder, input, ...args) {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...args], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/**
 * A table that a person might have written, of so many rows.
 * @param {number} rows
 */
export function table(rows) {
  const body = Array.from(
    { length: rows },
    (_, at) => `| ${rows - at}.x | ${at < 3 ? ':white_check_mark:' : ':x:'} |`,
  );
  return `# Security\n\n| Version | Supported |\n| --- | --- |\n${body.join('\n')}\n`;
}
