#!/usr/bin/env node
// The entry of the bundle that a terminal starts.
import process from 'node:process';
import { runCli } from './app/run-cli.ts';
import { today } from './host/clock.ts';
import { openFolder } from './host/files/open-folder.ts';
import { readPage } from './host/files/read-page.ts';
import { isWithin, readList, readText, writeReport } from './host/files/text-files.ts';
import { readBranches } from './host/git/read-branches.ts';
import { readWorkingTree } from './host/git/read-working-tree.ts';
import { openTerminal } from './host/terminal.ts';

void runCli(process.argv.slice(2), {
  sources: {
    openFolder,
    readWorkingTree,
    readList,
    readText,
    isWithin,
    // What asks a forge takes long to load, and most calls ask none.
    connect: async (token) => (await import('./host/connect.ts')).connect(token),
    today,
  },
  readBranches,
  terminal: openTerminal(),
  readPage,
  writeReport,
}).then((status) => {
  // What could not be written has set its own status by now.
  process.exitCode ??= status;
});
