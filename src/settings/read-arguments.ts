// The command line as a call: which command, on what, with which settings.
import { parseArgs } from 'node:util';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { commands, flagsOf, type Command } from './commands.ts';
import { unknownWord } from './unknown-word.ts';
import { options, type CommandName } from './options.ts';
import { readGiven, type Given } from './read-settings.ts';

/** What the user asked for. */
export type Call =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'explain'; readonly rule: string }
  | {
      readonly kind: 'line';
      readonly names: readonly string[];
      readonly dir: string;
      readonly given: Given;
    }
  | { readonly kind: 'check' | 'show'; readonly dir: string; readonly given: Given }
  | { readonly kind: 'settings'; readonly dir: string; readonly given: Given };

/** The words of a command line: those that stand for themselves, and the flags with their values. */
interface Words {
  readonly plain: readonly string[];
  readonly flags: readonly {
    readonly name: string;
    readonly raw: string;
    readonly value: string | undefined;
  }[];
}

const known = {
  ...Object.fromEntries(options.map(({ key }) => [key, { type: 'string' as const }])),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const },
};

/** Not strict: what is not known is told in our own words, with what was probably meant. */
function split(args: readonly string[]): Words {
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  return {
    plain: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    flags: tokens.flatMap((token) =>
      token.kind === 'option' ? [{ name: token.name, raw: token.rawName, value: token.value }] : [],
    ),
  };
}

/** The value of each flag; wrong where the command has no such flag, or the flag no value. */
function flagValues({ flags }: Words, command: CommandName): ReadonlyMap<string, string> | Wrong {
  const keys = flagsOf(command).map(({ key }) => key);
  const given = new Map<string, string>();
  for (const { name, raw, value } of flags) {
    if (!keys.includes(name)) {
      return {
        wrong: unknownWord(
          `flag for ${command}`,
          raw,
          [...keys, 'help'].map((key) => `--${key}`),
        ),
      };
    }
    if (!value || value.startsWith('--'))
      return { wrong: `${raw} wants a value: ${raw} ${valueOf(name, command)}` };
    given.set(name, value);
  }
  return given;
}

/** What a flag of a command takes, as `--help` shows it. */
function valueOf(key: string, command: CommandName): string {
  return flagsOf(command).find((option) => option.key === key)?.placeholder ?? 'VALUE';
}

/** The call of one command, of which the words after its name are given. */
function commandCall({ name, argument }: Command, words: Words): Call | Wrong {
  const [argumentGiven, ...tooMany] = words.plain.slice(1);
  if (tooMany.length > 0 && name !== 'line') {
    return { wrong: `${name} takes one ${argument} at a time, not ${JSON.stringify(tooMany[0])} as well` };
  }
  const given = flagValues(words, name);
  if (isWrong(given)) return given;
  if (name === 'explain') {
    return argumentGiven === undefined
      ? { wrong: 'explain wants the name of a rule: explain newest-release-unlisted' }
      : { kind: 'explain', rule: argumentGiven };
  }
  const checked = readGiven(flagsOf(name), given, 'flag');
  if (isWrong(checked)) return checked;
  if (name === 'line') {
    return argumentGiven === undefined
      ? { wrong: 'line wants the name of a branch, a tag or a version: line 1.x' }
      : { kind: name, names: words.plain.slice(1), dir: given.get('dir') ?? '.', given: checked };
  }
  const repo = checked.texts.get('repo');
  if (repo !== undefined && argumentGiven !== undefined) {
    return { wrong: `check looks at ${argumentGiven} or at ${repo}, not at both: leave one of them out` };
  }
  return { kind: name, dir: argumentGiven ?? '.', given: checked };
}

/** What the command line asks for. */
export function readArguments(args: readonly string[]): Call | Wrong {
  const words = split(args);
  const asks = (flag: string) => words.flags.some(({ name }) => name === flag);
  const [word] = words.plain;
  if (word === undefined) {
    if (asks('help')) return { kind: 'help', command: null };
    if (asks('version')) return { kind: 'version' };
  }
  const command = commands.find(({ name }) => name === word);
  if (command === undefined) return noCommand(words);
  return asks('help') ? { kind: 'help', command: command.name } : commandCall(command, words);
}

/** What to say where the command line names no command that there is. */
function noCommand({ plain, flags }: Words): Wrong {
  const names = commands.map(({ name }) => name);
  if (plain[0] !== undefined) return { wrong: unknownWord('command', plain[0], names) };
  const [flag] = flags;
  if (flag !== undefined && !(flag.name in known)) {
    return { wrong: unknownWord('flag', flag.raw, ['--help', '--version']) };
  }
  return { wrong: `name a command: ${names.join(', ')}` };
}
