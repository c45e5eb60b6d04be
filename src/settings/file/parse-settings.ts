// The text of a settings file becomes settings, or everything that is wrong with it, each with its place.
import { isScalar, parseDocument, type Document, type ParsedNode } from 'yaml';
import type { FileSettings, SettingsDocument } from '../../model/settings-file.ts';
import type { Fault, Wrong } from '../../model/wrong.ts';
import { branchFaults } from './branch-faults.ts';
import { costlyAt, type Costly } from './costly.ts';
import { placesOf, type PlaceOf } from './places.ts';
import { isOver, openReading } from './reading.ts';
import { readShape } from './read-shape.ts';
import { syntaxFault } from './syntax-fault.ts';
import { toSettings } from './to-settings.ts';
import type { Entry } from './value.ts';
import { wholeShape } from './whole-shape.ts';

/** How many faults are told; of more only the number is. */
const mostTold = 20;
/** Text that is no YAML at all has an error in each of its lines, of which each costs time. */
const mostErrors = 100;

const costlyWords: Readonly<Record<Costly['why'], string>> = {
  deep: 'this nests deeper than any settings do',
  signs: 'these are more brackets, commas, quotes and the like than any settings have',
};

/** Reads a settings file. It never throws, and takes less than a second for any text of 64 KiB. */
export function parseSettings({ path, text: given }: SettingsDocument): FileSettings | Wrong {
  const text = given.replace(/^\uFEFF/, '');
  const placeOf = placesOf({ path, text });
  const alone = text.search(/\r(?!\n)/);
  if (alone >= 0) {
    return wrongBy(path, [
      {
        message: 'a line ends here with a carriage return alone, which YAML does not take for a line end',
        place: placeOf(alone, alone + 1),
        help: ['save the file with the line ends of Unix or Windows'],
      },
    ]);
  }
  const costly = costlyAt(text);
  if (costly !== null) {
    const place = placeOf(costly.at, costly.at + 1);
    return wrongBy(path, [
      { message: costlyWords[costly.why], place, help: ['leave out what is no setting'] },
    ]);
  }
  // Equal keys are told while reading: YAML's own search for them compares each key with each other.
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false });
  const faults = [...versionFaults(text, document, placeOf), ...syntaxFaults(document, placeOf)];
  if (faults.length > 0) return wrongBy(path, faults);
  const entries = readWhole(text, document, placeOf);
  return 'entries' in entries
    ? toSettings(path, entries.entries)
    : wrongBy(path, entries.faults, entries.isCut);
}

/** What is no YAML, the first of each line: what follows in a line follows from it. */
function syntaxFaults(document: Document.Parsed, placeOf: PlaceOf): Fault[] {
  const lines = new Set<number>();
  const first = document.errors.filter(({ pos: [from] }) => {
    const { line } = placeOf(from, from).span;
    return !lines.has(line) && lines.add(line).size <= mostErrors;
  });
  return first.map((error) => syntaxFault(error, document, placeOf));
}

/** Older YAML reads `off` as a switch and `1_0` as a number, and nobody asks for it by chance. */
function versionFaults(text: string, document: Document.Parsed, placeOf: PlaceOf): Fault[] {
  const { version, explicit } = document.directives.yaml;
  if (explicit !== true || version === '1.2') return [];
  const from = text.indexOf('%YAML');
  const place = placeOf(from, from + `%YAML ${version}`.length);
  return [{ message: `settings are YAML 1.2, and not ${version}`, place, help: ['take this line out'] }];
}

type Whole =
  { readonly entries: readonly Entry[] } | { readonly faults: readonly Fault[]; readonly isCut: boolean };

/** The whole of a file that is YAML; a file that says nothing sets nothing. */
function readWhole(text: string, document: Document.Parsed, placeOf: PlaceOf): Whole {
  const { contents } = document as { readonly contents: ParsedNode | null };
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [] };
  const reading = openReading(text, document, placeOf);
  const whole = readShape(contents, wholeShape, '', reading);
  const entries = whole?.kind === 'entries' ? whole.entries : [];
  const faults = [...reading.faults, ...branchFaults(entries.find(({ key }) => key === 'branches')?.value)];
  return faults.length === 0 ? { entries } : { faults, isCut: isOver(reading) };
}

/** The answer for a file with faults. */
function wrongBy(path: string, found: readonly Fault[], isCut = false): Wrong {
  const faults = found.toSorted(
    ({ place: { span: a } }, { place: { span: b } }) => a.line - b.line || a.column - b.column,
  );
  const count =
    faults.length === 1 ? 'one thing is' : `${faults.length}${isCut ? ' things or more' : ' things'} are`;
  const more = faults.length > mostTold ? `; the first ${mostTold} are told` : '';
  return { wrong: `${count} wrong in ${path}${more}`, faults: faults.slice(0, mostTold) };
}
