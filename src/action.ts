// The entry of the bundle that the runner starts.
import { runAction } from './app/run-action.ts';
import { today } from './host/clock.ts';
import { connect } from './host/connect.ts';
import { openFolder } from './host/files/open-folder.ts';
import { isWithin, readList, readText } from './host/files/text-files.ts';
import { readWorkingTree } from './host/git/read-working-tree.ts';
import { deliveries, readJob } from './host/runner.ts';

await runAction({
  ...readJob(),
  sources: {
    openFolder,
    readWorkingTree,
    readList,
    readText,
    isWithin,
    connect: (token) => Promise.resolve(connect(token)),
    today,
  },
  deliveries,
});
