// The story of one run of the command: read the call, do what it asks for, tell the exit status.
import { rulePage } from '../model/rule-metadata.ts';
import { tool } from '../model/tool.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { renderPage } from '../reports/page.ts';
import { renderFaults } from '../reports/faults-text.ts';
import { coloured, plain, type Paint } from '../reports/paint.ts';
import { visible } from '../reports/visible.ts';
import { rules } from '../rules/index.ts';
import { helpText } from '../settings/help.ts';
import { unknownWord } from '../settings/unknown-word.ts';
import { readArguments, type Call } from '../settings/read-arguments.ts';
import type { CliWorld } from './cli-world.ts';
import { look } from './look.ts';
import { exits, type Exit } from './outcome.ts';
import { tellLines } from './tell-lines.ts';
import { tellSettings } from './tell-settings.ts';
import { thrownText } from './thrown-text.ts';

/** Prints the page of a rule. */
function explain(id: string, { readPage, terminal }: CliWorld): Exit | Wrong {
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) return { wrong: unknownWord('rule', id, ids) };
  const page = readPage(id);
  if (page === null) return { wrong: `the page is not at hand; read ${rulePage(id)}` };
  terminal.print(renderPage(page, terminal.hasColours ? coloured : plain));
  return exits.fine;
}

/** Does what the call asks for. */
async function answer(call: Call, world: CliWorld): Promise<Exit | Wrong> {
  switch (call.kind) {
    case 'help':
      world.terminal.print(helpText(call.command));
      return exits.fine;
    case 'version':
      world.terminal.print(`${tool.version}\n`);
      return exits.fine;
    case 'explain':
      return explain(call.rule, world);
    case 'line':
      return tellLines(call, world);
    case 'settings':
      return tellSettings(call, world);
    default:
      return look(call, world);
  }
}

/** What is wrong with the call, or with the settings file. */
function wrongText(wrong: Wrong, paint: Paint): string {
  return wrong.faults === undefined
    ? `${tool.name}: ${visible(wrong.wrong)}\nTry ${tool.name} --help.\n`
    : renderFaults(wrong, paint);
}

/** Tells of something that should never have been thrown. */
function confess(thrown: unknown, { terminal }: CliWorld): Exit {
  const lines = thrownText(thrown).split('\n').map(visible);
  terminal.complain(`${tool.name} has a bug; please report it at ${tool.home}/issues\n${lines.join('\n')}\n`);
  return exits.bug;
}

/** Runs the command, and tells its exit status. */
export async function runCli(args: readonly string[], world: CliWorld): Promise<Exit> {
  try {
    const call = readArguments(args);
    const end = isWrong(call) ? call : await answer(call, world);
    if (typeof end === 'number') return end;
    world.terminal.complain(wrongText(end, world.terminal.hasColours ? coloured : plain));
    return exits.wrongCall;
  } catch (thrown) {
    return confess(thrown, world);
  }
}
