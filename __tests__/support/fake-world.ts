// The world as a plain object: files in memory, tags in a list, and everything delivered kept for the test to look at.
import { posix } from 'node:path';
import type { CliWorld } from '../../src/app/cli-world.ts';
import type { Sources } from '../../src/app/gather.ts';
import type { Deliveries } from '../../src/app/deliver.ts';
import type { ActionWorld } from '../../src/app/run-action.ts';

import type { WorkingTreeReading } from '../../src/host/git/read-working-tree.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { FileReading, Files, Unreadable } from '../../src/model/files.ts';
import type { ForgeEvent } from '../../src/model/event.ts';
import type { Connection } from '../../src/model/remote.ts';
import type { Wrong } from '../../src/model/wrong.ts';

/** The files of a folder: their texts, or why they cannot be read. */
export type Tree = Readonly<Record<string, FileReading>>;

/** Files in memory. `same` names pairs of paths that lead to one file. */
export function fakeFiles(tree: Tree, same: readonly (readonly [string, string])[] = []): Files {
  return {
    name: 'project',
    list: (folder) =>
      Promise.resolve(
        Object.entries(tree)
          .map(([path, reading]) => ({ folder: posix.dirname(path), name: posix.basename(path), reading }))
          .filter((entry) => entry.folder === (folder || '.'))
          .map(({ name, reading }) => ({ name, isFolder: 'why' in reading && reading.why === 'folder' })),
      ),
    read: (path) => Promise.resolve(tree[path] ?? { why: 'missing' }),
    inside: (path) => (path.startsWith('..') ? null : posix.normalize(path)),
    isSame: (path, other) =>
      Promise.resolve(same.some((pair) => pair.includes(path) && pair.includes(other))),
  };
}

/** A text as a file holds it. */
export const text = (...lines: string[]): FileReading => ({ text: `${lines.join('\n')}\n` });

/** A file that cannot be read. */
export const unreadable = (why: Unreadable): FileReading => ({ why });

/** A working tree of git with these tags. */
export function gitTags(...names: string[]): WorkingTreeReading {
  const tags = names.map((name) => ({ name, date: null }));
  return { kind: 'read', tags, isShallow: false, repository: 'owner/project', ref: 'main' };
}

/** What a test says of the world. */
export interface Given {
  readonly files?: Tree;
  readonly git?: WorkingTreeReading;
  /** Lists of tags, by path. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Settings files outside the repository, by path. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The way to the forge; without one nobody may ask it. */
  readonly connection?: Connection;
}

/** What is asked of the world, answered from what a test says; `asked` tells what was. */
export function fakeSources({
  files = {},
  git = gitTags('v1.0.0'),
  lists = {},
  texts = {},
  connection,
}: Given): Sources & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    openFolder: (dir) => (dir === 'nowhere' ? { wrong: 'there is no folder "nowhere"' } : fakeFiles(files)),
    readWorkingTree: (dir) => {
      asked.push(`git in ${dir}`);
      return Promise.resolve(git);
    },
    readList: (path) => {
      const list = lists[path];
      return Promise.resolve(list === undefined ? { wrong: `no list ${path}` } : { text: list });
    },
    readText: (path) => {
      const given = texts[path];
      return given === undefined ? { wrong: `no file ${path}` } : { text: given };
    },
    isWithin: (_folder, path) => !path.startsWith('..') && !path.startsWith('/'),
    connect: (token) => {
      asked.push(`the forge with ${token ?? 'no token'}`);
      if (connection === undefined) throw new Error('nobody should ask the forge');
      return Promise.resolve(connection);
    },
    today: () => '2026-11-21',
  };
}

/** A terminal, and what was written to it. */
export interface FakeCli extends CliWorld {
  readonly printed: string[];
  readonly complaints: string[];
  readonly written: Map<string, string>;
}

export function fakeCli(given: Given = {}, overrides: Partial<CliWorld> = {}): FakeCli {
  const printed: string[] = [];
  const complaints: string[] = [];
  const written = new Map<string, string>();
  return {
    printed,
    complaints,
    written,
    sources: fakeSources(given),
    readBranches: () => Promise.resolve({ names: ['main'], defaultBranch: 'main' }),
    terminal: {
      hasColours: false,
      print: (out) => void printed.push(out),
      complain: (out) => void complaints.push(out),
    },
    readPage: (rule) => `# ${rule}\n`,
    writeReport: (path, content) => {
      written.set(path, content);
      return null;
    },
    ...overrides,
  };
}

/** A runner, and what was delivered to it. */
export interface FakeRunner extends ActionWorld {
  readonly logged: string[];
  readonly annotations: Annotation[];
  readonly outputs: Record<string, string>;
  readonly summaries: string[];
  /** One entry for each time that the job was marked as failed: the reason, or that none was given. */
  readonly failures: string[];
  /** The files that were written, by path. */
  readonly written: Map<string, string>;
  /** What was asked of the sources. */
  readonly asked: readonly string[];
}

/** What a test says of the job. */
export interface GivenJob extends Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: ForgeEvent | Wrong;
  readonly deliveries?: Partial<Deliveries>;
}

export function fakeRunner({
  inputs = {},
  event = { occasion: { kind: 'audit' }, defaultBranch: 'main', isOnDefault: true },
  deliveries = {},
  ...given
}: GivenJob = {}): FakeRunner {
  const kept = {
    logged: [] as string[],
    annotations: [] as Annotation[],
    outputs: {} as Record<string, string>,
  };
  const summaries: string[] = [];
  const failures: string[] = [];
  const written = new Map<string, string>();
  const sources = fakeSources(given);
  return {
    ...kept,
    asked: sources.asked,
    summaries,
    failures,
    written,
    sources,
    workspace: '/work',
    repository: 'owner/project',
    readInputs: (keys) => new Map(Object.entries(inputs).filter(([key]) => keys.includes(key))),
    readEvent: () => event,
    deliveries: {
      log: (out) => void kept.logged.push(out),
      annotate: (annotation) => void kept.annotations.push(annotation),
      setOutput: (key, value) => void (kept.outputs[key] = value),
      summarise: (markdown) => Promise.resolve(void summaries.push(markdown)),
      writeReport: (path, content) => {
        written.set(path, content);
        return null;
      },
      fail: (reason) => void failures.push(reason ?? '(no reason)'),
      ...deliveries,
    },
  };
}
