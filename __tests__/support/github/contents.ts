// The contents of a commit as the stand-in tells of them: lists of folders, files in base64, links, submodules.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Buffer } from 'node:buffer';
import type { FileState } from './state.ts';

type Tree = Readonly<Record<string, FileState>>;

/** GitHub leaves out the content of what is larger, and the entries of a folder beyond so many. */
const largest = 1024 * 1024;
const mostEntries = 1000;

const isLink = (file: FileState | undefined): file is { readonly link: string } =>
  typeof file === 'object' && 'link' in file;
const isSubmodule = (file: FileState | undefined): file is { readonly submodule: string } =>
  typeof file === 'object' && 'submodule' in file;

const bytesOf = (file: FileState): Buffer =>
  isLink(file)
    ? Buffer.from(file.link)
    : isSubmodule(file)
      ? Buffer.alloc(0)
      : typeof file === 'string'
        ? Buffer.from(file)
        : Buffer.from(file);

function common(url: string, path: string, file: FileState | undefined) {
  const bytes = bytesOf(file ?? '');
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const at = `${url}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    ...{ name: posix.basename(path), path, sha, size: file === undefined ? 0 : bytes.length, url: at },
    ...{ html_url: at, git_url: at, download_url: at, _links: { self: at, git: at, html: at } },
  };
}

function list(tree: Tree, folder: string, url: string, forge: 'github' | 'gitea') {
  const start = folder === '' ? '' : `${folder}/`;
  const below = Object.keys(tree).filter((path) => path.startsWith(start));
  const names = [...new Set(below.map((path) => path.slice(start.length).split('/')[0] ?? ''))].sort();
  const entries = names.map((name) => {
    const file = tree[start + name];
    // GitHub lists a submodule as a file.
    const submodule = forge === 'gitea' ? 'submodule' : 'file';
    const type =
      file === undefined ? 'dir' : isLink(file) ? 'symlink' : isSubmodule(file) ? submodule : 'file';
    return { ...common(url, start + name, file), type };
  });
  return below.length === 0 && folder !== '' ? null : entries.slice(0, mostEntries);
}

/** What stands at a path; null where nothing does. */
export function contents(tree: Tree, path: string, url: string, forge: 'github' | 'gitea'): object | null {
  const file = tree[path];
  if (file === undefined) return list(tree, path, url, forge);
  if (isSubmodule(file))
    return { ...common(url, path, file), type: 'submodule', submodule_git_url: file.submodule };
  if (isLink(file)) {
    const target = tree[posix.join(posix.dirname(path), file.link)];
    const isFollowed = forge === 'github' && target !== undefined && !isLink(target) && !isSubmodule(target);
    if (!isFollowed) return { ...common(url, path, file), type: 'symlink', target: file.link };
    return { ...fileBody(url, path, target) };
  }
  return fileBody(url, path, file);
}

function fileBody(url: string, path: string, file: FileState) {
  const bytes = bytesOf(file);
  const coded = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
  const content =
    bytes.length > largest ? { content: '', encoding: 'none' } : { content: coded, encoding: 'base64' };
  return { ...common(url, path, file), type: 'file', ...content };
}
