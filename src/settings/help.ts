// What `--help` prints, made from the tables of commands and options.
import { tool } from '../model/tool.ts';
import { commands, flagsOf, type Command } from './commands.ts';
import type { CommandName, Option } from './options.ts';

type Row = readonly [left: string, right: string];

/** Rows in two columns, indented. */
function columns(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** A titled part of the help. */
function part(title: string, rows: readonly Row[]): string {
  return `${title}:\n${columns(rows)}`;
}

/** How many columns a sentence takes. */
const room = 100;

/** A sentence below a flag, in lines that fit a screen. */
function wrapped(sentence: string): string {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= room) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => `      ${line}`).join('\n');
}

/** One flag with its words or the shape of its value, and its sentence below. */
function flagLines({ key, placeholder, sentence, default: value }: Option): string {
  return `  --${key} ${placeholder}\n${wrapped(`${sentence}${value === null ? '' : ` Without it: ${value}.`}`)}`;
}

/** The help of one command. */
function commandHelp({ name, argument, sentence, more, examples }: Command): string {
  return [
    sentence,
    `Usage: ${[tool.name, name, argument, ...(flagsOf(name).length > 0 ? ['[options]'] : [])].join(' ')}`,
    ...more,
    ['Options:', ...flagsOf(name).map(flagLines), columns([['-h, --help', 'Show this help.']])].join('\n'),
    part('Examples', examples),
  ].join('\n\n');
}

/** The help of the whole program. */
function programHelp(): string {
  return [
    `${tool.name} keeps the promise of a SECURITY.md true: it compares the versions that the policy\nnames with the published releases.`,
    `Usage: ${tool.name} <command> [options]`,
    part(
      'Commands',
      commands.map(({ name, argument, sentence }) => [`${name} ${argument}`, sentence]),
    ),
    part('Options', [
      ['-h, --help', 'Show this help; after a command, the help of that command.'],
      ['--version', 'Show the version.'],
    ]),
    part(
      'Examples',
      commands.flatMap(({ examples }) => examples.slice(0, 1)),
    ),
    `Learn more: ${tool.home}#readme`,
  ].join('\n\n');
}

/** The help of a command, or of the program where none is named. */
export function helpText(name: CommandName | null): string {
  const command = commands.find((one) => one.name === name);
  return `${command === undefined ? programHelp() : commandHelp(command)}\n`;
}
