export const id = 864;
export const ids = [864];
export const modules = {

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/settings/file/shown.js
// What stands in a settings file, in the words of a message.
/** A text that is not too long to be told. */
function shown_short(text, room = 60) {
    return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}
/** A text as a message tells it: in quotes, and not too long. */
function shown(text) {
    return JSON.stringify(shown_short(text));
}
/** Words with `or` before the last. */
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
/** The key of a part, after that of the whole: `rules.silent-line`. */
function dotted(whole, part) {
    return whole === '' ? String(part) : `${whole}.${part}`;
}

;// CONCATENATED MODULE: ./build/settings/file/branch-faults.js

const parts = ['{major}', '{minor}'];
/** The lines in which a part stands that the pattern of the branch does not have. */
function branchFaults(branches) {
    return branches?.kind === 'entries' ? branches.entries.flatMap(faultsOf) : [];
}
function faultsOf({ key, value }) {
    const line = value.kind === 'entries' ? value.entries.find((entry) => entry.key === 'line')?.value : value;
    if (line?.kind !== 'text')
        return [];
    return parts
        .filter((part) => line.text.includes(part) && !key.includes(part))
        .map((part) => ({
        message: `branches.${shown_short(key)} has no ${part} that its line ${line.text} could take`,
        place: line.place,
        help: [`write ${part} into the pattern of the branch, or a number into the line`],
    }));
}

;// CONCATENATED MODULE: ./build/settings/file/costly.js
// Text that would cost the reader of YAML its stack, or seconds: it is refused before it is read.
/** Settings nest four deep. */
const deepest = 64;
/** What YAML is written with: the reader takes its time for each sign that stands where it cannot. */
const yamlSigns = new Set('[]{},"\'\\&*!@%|>`');
const mostSigns = 8_000;
/**
 * Where a text nests too deep, in brackets or in signs of lists and keys on one line, or has too many signs of YAML;
 * null where it is cheap to read. What stands in quotes and comments counts too, since telling that apart takes the
 * very reader that is to be spared.
 */
function costlyAt(text) {
    let depth = 0;
    let signs = 0;
    let leading = 0;
    let isLead = true;
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (character === '\n')
            leading = 0;
        isLead = character === '\n' || (isLead && '-?: \t'.includes(character));
        if (isLead && '-?:'.includes(character))
            leading++;
        if ('[{'.includes(character))
            depth++;
        if (']}'.includes(character))
            depth = Math.max(0, depth - 1);
        if (yamlSigns.has(character))
            signs++;
        if (depth > deepest || leading > deepest)
            return { at, why: 'deep' };
        if (signs > mostSigns)
            return { at, why: 'signs' };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/settings/file/places.js
/** The places of a document. Lines end where YAML ends them: at `\n`, with or without `\r` before it. */
function placesOf({ path, text }) {
    const lines = text.split('\n');
    const starts = [];
    let next = 0;
    for (const line of lines) {
        starts.push(next);
        next += line.length + 1;
    }
    const spot = (offset) => {
        const at = Math.min(Math.max(offset, 0), text.length);
        const line = lineAt(starts, at);
        return { line, column: at - (starts[line - 1] ?? 0) + 1 };
    };
    return (from, to) => {
        const start = spot(from);
        const end = spot(Math.max(from, to));
        const source = lines[start.line - 1]?.replace(/\r$/, '') ?? '';
        return { path, span: { ...start, endLine: end.line, endColumn: end.column }, source };
    };
}
/** The number of the line that an offset is in: the last that starts at it or before. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/settings/file/reading.js
// What goes through the reading of one settings file: where things stand, what aliases stand for, and what is wrong.

/** Aliases can make much of little; no settings have so many parts by them. */
const mostByAliases = 5_000;
/** Nobody reads more, and each costs time. */
const mostFaults = 100;
/** Opens the reading of a document. */
function openReading(text, document, placeOf) {
    const anchored = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, (_key, node) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchored.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
        }
        else if (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)) && node.anchor !== undefined) {
            anchored.set(node.anchor, node);
        }
    });
    return { text, faults: [], placeOf, targets, left: mostByAliases };
}
/** Whether there is no use in reading on. */
function isOver({ left, faults }) {
    return left < 0 || faults.length >= mostFaults;
}
/** Where a node stands, without its tag and anchor. */
function placeOfNode(node, { placeOf }) {
    const [from, to] = node.range ?? [0, 0];
    return placeOf(from, to);
}
/** Tells that something is wrong; the answer is that there is no value. */
function tell(reading, place, message, ...help) {
    reading.faults.push({ message, place, help });
    return null;
}

// EXTERNAL MODULE: ./build/patterns/pattern-parts.js
var pattern_parts = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/settings/file/text-signs.js
// What no text of a settings file holds, whatever it is for: more than one line, signs that nobody sees, space at its ends.
const breaks = '\n\r\u0085\u2028\u2029';
/** A text of one line without space at its ends, in the language of JSON Schema too. */
const oneLine = /^\S(?:.*\S)?$/;
/** What is wrong with the signs of a text that is not empty; null where nothing is. */
function signFault(text) {
    const unseen = Array.from(text).find(isControl);
    if (oneLine.test(text) && unseen === undefined)
        return null;
    const inner = text.trim();
    const isLong = Array.from(breaks).some((sign) => inner.includes(sign));
    const [says, help] = isLong ? broken : told(text, unseen ?? '');
    return { says, help, isLong };
}
const broken = ['has more than one line', 'write it on one line'];
/** The same of a text of one line. */
function told(text, unseen) {
    const [first = '', last = ''] = [text.at(0), text.at(-1)];
    if (first.trim() === '')
        return [`begins with ${nameOf(first)}`, 'take it out'];
    if (breaks.includes(last))
        return ['ends with a line break', 'write it on one line, or below >- in place of > or |'];
    if (last.trim() === '')
        return [`ends with ${nameOf(last)}`, 'take it out'];
    return [`holds ${nameOf(unseen)}, which nobody sees`, 'take it out'];
}
/** A sign that is none to see: NUL, the beginning of what a terminal obeys. */
function isControl(sign) {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0);
}
const names = {
    ' ': 'a space',
    '\t': 'a tab',
    '\n': 'a line break',
    '\r': 'a line break',
    '\u00A0': 'a no-break space',
};
/** A sign that nobody sees, by its name or number. */
function nameOf(sign) {
    const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return names[sign] ?? `the character U+${number}`;
}
/** Where a line has a space that YAML takes for a letter, before a key or behind a colon or hyphen; null where it has none. */
function oddSpaceAt(line) {
    // The last sign before that is no space.
    let before = '';
    for (let at = 0; at < line.length; at++) {
        const sign = line[at] ?? '';
        if (sign.trim() !== '')
            before = sign;
        else if (sign !== ' ' && sign !== '\t' && ['', ':', '-'].includes(before))
            return at;
    }
    return null;
}

// EXTERNAL MODULE: ./build/model/text.js
var model_text = __webpack_require__(271);
// EXTERNAL MODULE: ./build/patterns/pattern.js
var pattern = __webpack_require__(232);
// EXTERNAL MODULE: ./build/rules/index.js + 25 modules
var rules = __webpack_require__(8615);
// EXTERNAL MODULE: ./build/settings/support-window.js
var support_window = __webpack_require__(6796);
;// CONCATENATED MODULE: ./build/settings/file/text-forms.js
// What a text has to be: what people are told of it, and what the schema and the reader hold it to.





/** What `branches` takes for a line. */
const linePattern = /^(?:next|none|(?:\d{1,9}|\{major\})(?:\.(?:\d{1,9}|\{minor\}))?(?:\.x)?)$/;
/** What leads out of the repository begins at a root or a drive, or has a part of two dots. */
const inside = /^(?![/\\]|[^\W\d_]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))/;
/** Several patterns in one text are a slip that would fit nothing. */
const inList = /^(?!!$)(?!.*,\s)/;
const ofBranch = /^(?!!)(?!.*,\s)/;
const longestPattern = 256;
const ids = rules/* rules */.aO.map(({ id }) => id);
const noFault = () => null;
/** Patterns in a list can leave out; the one that names branches cannot. */
const patternForm = (isList) => {
    return (text) => {
        if (!isList && text.startsWith('!'))
            return `is ${shown(text)}, and only patterns in a list can begin with !`;
        if (/,\s/.test(text))
            return `is ${shown(text)}, and each pattern stands alone, as an item of a list`;
        const fault = (0,pattern/* patternFault */.rG)(text);
        return fault === null ? null : `is ${shown(text)}, which is no pattern: ${shown_short(fault, 200)}`;
    };
};
const textForms = {
    name: { what: 'a name', fault: noFault },
    path: {
        what: 'a path inside the repository',
        pattern: inside,
        examples: ['docs/SECURITY.md'],
        fault: (text) => (inside.test(text) ? null : `is ${shown(text)}, which leads out of the repository`),
    },
    date: {
        what: 'a day of the calendar',
        pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
        examples: ['2027-06-30'],
        fault: (text) => ((0,model_text/* isPlainDate */.J)(text) ? null : `is ${shown(text)}, which is no day of the calendar`),
    },
    rule: { what: 'the name of a rule', words: ids, fault: noFault },
    'support-window': {
        what: 'a window',
        pattern: /^latest(?:-(?:[1-9]\d?-)?(?:minor|major))?$/,
        examples: ['latest', 'latest-minor', 'latest-2-major'],
        fault: (text) => ((0,support_window/* readWindow */.t)(text) === null ? `is ${shown(text)}, which is no window of support` : null),
    },
    pattern: {
        what: 'a pattern',
        pattern: inList,
        longest: longestPattern + '!'.length,
        examples: ['v*', '!nightly-*'],
        fault: patternForm(true),
    },
    'branch-pattern': {
        what: 'the name of a branch, or a pattern',
        pattern: ofBranch,
        longest: longestPattern,
        examples: ['maint/{major}.{minor}'],
        fault: patternForm(false),
    },
    'branch-line': {
        what: 'next, none, or a line',
        pattern: linePattern,
        examples: ['1.x', '1.2.x', '{major}.{minor}.x'],
        fault: (text) => (linePattern.test(text) ? null : `is ${shown(text)}, which is no line`),
    },
};

// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(5554);
// EXTERNAL MODULE: ./build/patterns/nearest.js
var nearest = __webpack_require__(3420);
// EXTERNAL MODULE: ./build/settings/options.js + 1 modules
var options = __webpack_require__(1736);
;// CONCATENATED MODULE: ./build/settings/file/whole-shape.js
// The shape of the whole settings file, from the table of options.

/** What people may call a setting who come from other tools, or from an input. */
const otherNames = {
    policy: ['policy-file', 'security-policy', 'file'],
    releases: ['release-source', 'source'],
    prereleases: ['include-prereleases', 'pre-releases'],
    'version-scheme': ['scheme', 'versioning'],
    'support-window': ['window'],
    ignores: ['exceptions', 'exclude', 'suppressions'],
    packages: ['components', 'projects'],
    'allow-label': ['label'],
};
/** What the settings file has for an option. */
function fieldOf({ key, sentence, default: value }, shape) {
    return {
        shape,
        sentence,
        ...(value === null ? {} : { default: shape.kind === 'switch' ? value === 'true' : value }),
        ...(otherNames[key] === undefined ? {} : { otherNames: otherNames[key] }),
    };
}
/** The settings that the file can hold, by key. */
const fileFields = Object.fromEntries(options/* options */.fF.flatMap((option) => option.file === undefined ? [] : [[option.key, fieldOf(option, option.file)]]));
/** The settings file as a whole. Editors look for the schema in a key of its own, which sets nothing. */
const wholeShape = {
    kind: 'record',
    fields: {
        $schema: {
            shape: { kind: 'text' },
            sentence: 'Where editors find the schema of this file. It sets nothing.',
        },
        ...fileFields,
    },
};

;// CONCATENATED MODULE: ./build/settings/file/unknown.js
// What is said of a word or a key that nobody knows.





/** More known words than this are not listed in a sentence. */
const mostListed = 8;
/** What is said of a word that is none of the known ones; `where` follows it in the sentence. */
function unknown(what, word, known, where = '') {
    const meant = (0,nearest/* nearestOf */.q)(shown_short(word), known);
    const message = `unknown ${what} ${shown(word)}${where}`;
    if (meant !== null)
        return { message: `${message}; did you mean ${meant}?`, help: [], meant };
    if (what === 'rule')
        return { message, help: [`each rule has a page: ${tool/* tool */.z.home}/tree/main/docs/rules`], meant };
    const help = known.length > mostListed ? `the keys here are ${known.join(', ')}` : `write ${oneOf(known)}`;
    return { message, help: [help], meant };
}
/** What is said of a key that a record does not have. `at` is the dotted key of the record. */
function unknownKey(word, { fields, what = 'key' }, at) {
    const where = at === '' || what !== 'key' ? '' : ` in ${at}`;
    const message = `unknown ${what} ${shown(word)}${where}`;
    const none = { message, meant: null };
    if (word === '<<') {
        return { ...none, message: 'merge keys (<<) are not read', help: ['write out the keys that are meant'] };
    }
    const meant = Object.keys(fields).find((key) => fields[key]?.otherNames?.includes(word.toLowerCase()));
    if (meant !== undefined)
        return { message: `${message}; it is called ${meant} here`, help: [], meant };
    const help = elsewhere(word, at);
    if (help.length > 0)
        return { ...none, help };
    const known = Object.keys(fields).filter((key) => key !== '$schema');
    const told = unknown(what, word, known, where);
    return word.includes(':') ? { ...told, help: [...told.help, 'write a space behind the colon'] } : told;
}
const isTop = (word) => Object.hasOwn(wholeShape.fields, word);
/** Where a key belongs that stands in the wrong place: to the whole file, to the rules, to a flag or an input. */
function elsewhere(word, at) {
    if (at !== '')
        return isTop(word) ? [`${word} is a key of the whole file: take away its indent`] : [];
    const rules = wholeShape.fields['rules']?.shape;
    if (rules?.kind === 'record' && Object.hasOwn(rules.fields, word)) {
        return [`${word} is a rule: write it below rules:, indented`];
    }
    const given = options/* options */.fF.filter(({ key }) => key === word);
    const ways = [
        ...(given.some(({ input }) => input) ? [`as the input ${word} of the action`] : []),
        ...(given.some(({ commands }) => commands.length > 0) ? [`as the flag --${word}`] : []),
    ];
    return ways.length === 0
        ? []
        : [`it is no setting of a repository, but of one run: give it ${ways.join(', or ')}`];
}

;// CONCATENATED MODULE: ./build/settings/file/wanted.js
// What a shape takes, and what a file has there instead, in words.



/** What a shape takes: `a whole number from 1 to 365`. */
function wanted(shape) {
    switch (shape.kind) {
        case 'text':
            return shape.form === undefined ? 'a text' : textForms[shape.form].what;
        case 'words':
            return `one of ${shape.words.join(', ')}`;
        case 'switch':
            return 'true or false';
        case 'count':
            return `a whole number from 1 to ${shape.most}`;
        case 'list':
            return shape.isOneEnough
                ? `${wanted(shape.of)}, or a list of such`
                : `a list, each item with ${wanted(shape.of)}`;
        case 'record':
            return shape.what === undefined
                ? `keys: ${Object.keys(shape.fields).join(', ')}`
                : `${shape.what}s by their names`;
        case 'map':
            return `keys, each ${textForms[shape.keys.form].what}`;
        case 'either':
            return wanted(shape.short);
    }
}
/** How a scalar stands in the file. */
function sourceOf({ source, value }) {
    return source ?? String(value);
}
/** What a file has there: `a list`, `the number 90`. */
function written(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if ((0,dist/* isMap */.jh)(node))
        return 'a group of keys';
    const { value } = node;
    if (typeof value === 'string')
        return `the text ${shown(value)}`;
    return typeof value === 'number' ? `the number ${shown_short(sourceOf(node))}` : shown_short(sourceOf(node));
}

;// CONCATENATED MODULE: ./build/settings/file/read-scalar.js
// One word, text, number or switch of the settings file, held to its shape.








/** Reads a value that is no list and has no keys; null where it is wrong, which is a fault. */
function readScalar(node, shape, key, reading) {
    const place = placeOfNode(node, reading);
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : null;
    if (shape.kind === 'switch' && typeof value === 'boolean')
        return { kind: 'switch', isOn: value, place };
    if (shape.kind === 'count' && typeof value === 'number')
        return readCount(value, shape.most, node, key, reading);
    if ((shape.kind === 'text' || shape.kind === 'words') && typeof value === 'string') {
        const text = readText(value, shape, node, key, reading);
        return text === null ? null : { kind: 'text', text, place };
    }
    return wrongType(node, shape, key, reading);
}
function readCount(count, most, node, key, reading) {
    const place = placeOfNode(node, reading);
    if (Number.isInteger(count) && count >= 1 && count <= most)
        return { kind: 'count', count, place };
    return tell(reading, place, `${key} is ${written(node)}, and takes ${wanted({ kind: 'count', most })}`);
}
/** A text that its shape allows; null where it is wrong, which is a fault. */
function readText(text, shape, node, key, reading) {
    const place = placeOfNode(node, reading);
    const form = shape.kind === 'text' && shape.form !== undefined ? textForms[shape.form] : null;
    if (text.trim() === '')
        return tell(reading, place, `${key} is an empty text`, `write ${wanted(shape)}`);
    const signs = signFault(text);
    if (signs !== null) {
        const isList = shape.kind === 'text' && shape.form === 'pattern' && signs.isLong;
        const help = isList ? 'write each pattern as an item of a list' : signs.help;
        return tell(reading, place, `${key} ${signs.says}`, help);
    }
    const words = shape.kind === 'words' ? shape.words : form?.words;
    if (words !== undefined) {
        if (words.includes(text))
            return text;
        const what = form === null ? `value for ${key}` : 'rule';
        const { message, help } = unknown(what, text, words);
        return tell(reading, place, message, ...help);
    }
    const fault = form?.fault(text) ?? null;
    return fault === null
        ? text
        : tell(reading, place, `${key} ${fault}`, `write ${wanted(shape)}${suchAs(form)}`);
}
/** Examples of a form, to follow what it is. */
function suchAs(form) {
    return form?.examples === undefined ? '' : `, such as ${oneOf(form.examples)}`;
}
function wrongType(node, shape, key, reading) {
    const place = placeOfNode(node, reading);
    if ((0,dist/* isScalar */.jn)(node) && node.value === null && sourceOf(node) === '')
        return noValue(node, shape, key, reading);
    const braces = bracesOf(node, reading);
    if (shape.kind === 'text' && braces !== null) {
        return tell(reading, place, `${key} is ${shown_short(braces)} without quotes, which YAML takes for a group of keys`, `write it in quotes: ${shown(braces)}`);
    }
    if (shape.kind === 'text' && (0,dist/* isScalar */.jn)(node))
        return unquoted(node, key, reading);
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : null;
    const signs = typeof value === 'string' && value.trim() !== '' ? signFault(value) : null;
    if (signs !== null)
        return tell(reading, place, `${key} ${signs.says}`, signs.help);
    const message = `${key} is ${written(node)}, and takes ${wanted(shape)}`;
    return tell(reading, place, message, ...wayOut(node, shape));
}
/** Tells that a key stands alone. */
function noValue(node, shape, key, reading) {
    return tell(reading, placeOfNode(node, reading), `${key} has no value`, `write ${wanted(shape)} ${shape.kind === 'record' || shape.kind === 'map' ? 'below' : 'behind'} it, or take the line out`);
}
/** Tells that a scalar is none of the texts that it looks like. */
function unquoted(node, key, reading) {
    const source = sourceOf(node);
    return tell(reading, placeOfNode(node, reading), `${key} is ${shown_short(source)} without quotes, which YAML reads as ${readAs(node)}`, `write it in quotes: ${shown(source)}`);
}
/** What YAML makes of a scalar that is no text: of `1.10` the number 1.1. */
function readAs(node) {
    const read = String(node.value);
    if (typeof node.value !== 'number')
        return `${read} and not as a text`;
    return read === sourceOf(node) ? 'a number' : `the number ${read}`;
}
/** The source of `{major}` and the like, where YAML reads braces as a map. */
function bracesOf(node, { text }) {
    const [from, to] = node.range ?? [0, 0];
    const source = text.slice(from, to);
    return pattern_parts/* partNames */.w.some((name) => source === `{${name}}`) ? source : null;
}
/** What to write where a value has the wrong type, if that can be told. */
function wayOut(node, shape) {
    if (!(0,dist/* isScalar */.jn)(node))
        return [];
    const { value } = node;
    if (shape.kind === 'words' && typeof value === 'boolean') {
        const word = value ? 'on' : 'off';
        return shape.words.includes(word) ? [`write ${word}`] : [`write one of ${oneOf(shape.words)}`];
    }
    if (typeof value !== 'string')
        return [];
    if (shape.kind === 'count' && /^\d{1,9}$/.test(value))
        return [`write ${value}, without quotes`];
    const isOn = ['yes', 'on', 'true'].includes(value.toLowerCase());
    const isOff = ['no', 'off', 'false'].includes(value.toLowerCase());
    return shape.kind === 'switch' && (isOn || isOff) ? [`write ${String(isOn)}, without quotes`] : [];
}

;// CONCATENATED MODULE: ./build/settings/file/resolve.js
// What a node of YAML stands for: itself, or what its alias names.



/** The value that a node stands for; null where there is none, which is a fault. `key` names the place. */
function resolve(node, key, reading) {
    if (isOver(reading))
        return null;
    const target = (0,dist/* isAlias */.Vj)(node) ? targetOf(node, key, reading) : node;
    if (target === null || (0,dist/* isAlias */.Vj)(target))
        return null;
    if (target !== node)
        reading.left -= sizeOf(target);
    if (isOver(reading)) {
        return tell(reading, placeOfNode(node, reading), 'aliases make more of this file than any settings are', 'write it with fewer of them');
    }
    return hasForeignTag(target) ? tagFault(target, key, reading) : target;
}
/** How many nodes a node is; an alias in it is one, until it is read itself. */
function sizeOf(node) {
    let size = 0;
    (0,dist/* visit */.YR)(node, {
        Node: () => {
            size++;
        },
    });
    return size;
}
function targetOf(alias, key, reading) {
    const written = `*${alias.source}`;
    const target = reading.targets.get(alias);
    const place = placeOfNode(alias, reading);
    if (target === undefined) {
        return tell(reading, place, `${key} is ${shown_short(written)} without quotes, which YAML takes for an alias, and nothing has that name`, `write it in quotes: ${shown(written)}`);
    }
    const [from = 0, to = 0] = target.range ?? [];
    const [at = 0] = alias.range ?? [];
    if (at < from || at >= to)
        return target;
    return tell(reading, place, `${shown_short(written)} stands inside of what it stands for`, 'write out what is meant');
}
/** Tags of YAML itself, which say of a value what it is. */
const ownTags = new Set(['str', 'int', 'float', 'bool', 'null', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`));
const hasForeignTag = ({ tag }) => tag !== undefined && !ownTags.has(tag);
function tagFault(node, key, reading) {
    const { text, placeOf } = reading;
    const [end = 0] = node.range ?? [];
    // The range of a node begins behind its tag.
    const from = wordStart(text, text.lastIndexOf('!', end));
    const to = Math.max(wordEnd(text, from), Math.min(node.range?.[1] ?? 0, lineEnd(text, from)));
    const written = text.slice(from, to).trimEnd();
    const [tag = '', value] = written.split(/[ \t]+/, 2);
    if (tag.startsWith('!!') || value !== undefined) {
        return tell(reading, placeOf(from, from + written.length), `${key} has the tag ${shown_short(tag)}, and no tags are read but those of YAML's core`, 'take the tag out', `if it is meant as a text, write it in quotes: ${shown(written)}`);
    }
    return tell(reading, placeOf(from, from + written.length), `${key} is ${shown_short(written)} without quotes, where YAML takes ! for the beginning of a tag`, `write it in quotes: ${shown(written)}`);
}
function wordStart(text, at) {
    let start = at;
    while (start > 0 && !' \t\n[{,'.includes(text[start - 1] ?? ''))
        start--;
    return start;
}
function wordEnd(text, from) {
    let end = from;
    while (end < text.length && !' \t\r\n,]}'.includes(text[end] ?? ''))
        end++;
    return end;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/settings/file/read-key.js
// One key of the settings file: its text, or what is wrong with it.






/** The text of a key in the place that `at` names; null where it is none, which is a fault. */
function readKey(node, shape, at, reading) {
    const name = at === '' ? 'a key of the file' : `a key of ${at}`;
    const value = resolve(node, name, reading);
    if (value === null)
        return null;
    const form = shape.kind === 'map' ? shape.keys.form : 'name';
    if ((0,dist/* isScalar */.jn)(value)) {
        return typeof value.value === 'string'
            ? readText(value.value, { kind: 'text', form }, value, name, reading)
            : unquoted(value, name, reading);
    }
    const text = readScalar(value, { kind: 'text' }, name, reading);
    return text?.kind === 'text' ? text.text : null;
}
/** Tells that a record has no such key; the answer is the one that was meant, null where nobody can tell. */
function noSuchKey(name, node, shape, at, reading) {
    const { message, help, meant } = unknownKey(name, shape, at);
    const place = placeOfNode(node, reading);
    const isSecret = options/* options */.fF.some((option) => option.key === name && option.isSecret === true);
    tell(reading, isSecret ? withoutValue(place) : place, message, ...help);
    return meant;
}
/** A secret stands in no message, not even one that says that it should not be there. */
function withoutValue({ path, span, source }) {
    return { path, span, source: `${source.slice(0, span.endColumn - 1)}: …` };
}

;// CONCATENATED MODULE: ./build/settings/file/syntax-fault.js
// What is wrong with text that is no YAML, in words for people who know their settings better than YAML.




const quoteIt = 'if it is meant as a text, write it in quotes';
const writeColon = 'write a colon and a space between a key and its value';
/** By the code of YAML's reader. */
const words = {
    TAB_AS_INDENT: ['a tab indents this line, and YAML takes spaces alone', 'write spaces in its place'],
    BAD_INDENT: [
        'this line is indented otherwise than those that it belongs to',
        'begin the keys of one group, or the items of one list, in the same column',
    ],
    BLOCK_AS_IMPLICIT_KEY: [
        'keys stand below this value, and only a key without a value has keys below it',
        'indent what follows like its neighbours',
    ],
    BAD_DQ_ESCAPE: ['this backslash begins no escape that YAML knows', 'write the text in single quotes'],
    MULTIPLE_DOCS: [
        'a second document begins here, and settings are one',
        'take this line out, or what follows',
    ],
    KEY_OVER_1024_CHARS: ['this key is longer than any that settings have', 'write it shorter'],
    RESOURCE_EXHAUSTION: ['this nests deeper than any settings do', 'write it flat'],
    BAD_ALIAS: ['* begins an alias in YAML, and this one has no name', quoteIt],
    BAD_DIRECTIVE: ['% begins a directive in YAML, and this is none', quoteIt],
};
/** By the beginning of the message of YAML's reader, where the code tells less. */
const byMessage = [
    ['Missing closing', ['this quote is not closed', 'close it at the end of the text']],
    ['Implicit map keys need', ['no colon stands behind this key', writeColon]],
    ['Implicit keys need', ['a colon with a space behind it, or a comma, is missing here', writeColon]],
    ['Missing ,', ['a comma is missing here', 'write a comma between two items']],
    ['Unexpected , ', ['a comma stands here with nothing before it', 'take it out']],
    ['Flow sequence', ['a list that begins with [ has no ] before this', 'close it with ]']],
    ['Flow map', ['a group of keys that begins with { has no } before this', 'close it with }']],
    ['Unexpected', ['YAML expects nothing more here', `begin a new line for a key; ${quoteIt}`]],
];
/** What is told of an error, with the place of what is meant. */
function syntaxFault(error, document, placeOf) {
    const [from, to] = error.pos;
    const place = placeOf(from, to);
    const odd = oddSpaceFault(place);
    if (odd !== null)
        return odd;
    const sign = signAt(place.source);
    if (sign !== null) {
        const { column, text, says } = sign;
        const span = { line: place.span.line, column, endLine: place.span.line, endColumn: column + text.length };
        return {
            message: `${shown_short(text)} without quotes ${says}`,
            place: { ...place, span },
            help: [`write it in quotes: ${shown(text)}`],
        };
    }
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && place.source.includes(': ', place.span.column)) {
        return colonFault(place);
    }
    if (error.code === 'BAD_ALIAS' && place.source[place.span.column - 1] === '&')
        return { message: '& begins an anchor in YAML, and this one has no name', place, help: [quoteIt] };
    const known = byMessage.find(([begins]) => error.message.startsWith(begins))?.[1] ?? words[error.code];
    const [message, help] = known ?? [`this is no YAML: ${error.message}`, quoteIt];
    const opened = error.message.startsWith('Missing closing') ? lastQuote(document, from) : null;
    return { message, place: opened === null ? place : placeOf(opened, opened + 1), help: [help] };
}
/** What is told of a line with a space that is none to YAML; null where it has none. */
function oddSpaceFault(place) {
    const at = oddSpaceAt(place.source);
    if (at === null)
        return null;
    const { line } = place.span;
    return {
        message: 'a no-break space or the like stands here, which YAML takes for a letter',
        place: { ...place, span: { line, column: at + 1, endLine: line, endColumn: at + 2 } },
        help: ['write a plain space in its place'],
    };
}
/** What is told of a text without quotes that holds a colon and a space. */
function colonFault(place) {
    const { source, span } = place;
    const text = source.slice(span.column - 1).trimEnd();
    return {
        message: 'this text holds a colon and a space, which YAML takes for a key',
        place: { ...place, span: { ...span, endLine: span.line, endColumn: span.column + text.length } },
        help: [`write it in quotes: ${shown(text)}`],
    };
}
/** Where the last text in quotes before an offset begins. */
function lastQuote(document, before) {
    let last = null;
    (0,dist/* visit */.YR)(document, (_key, node) => {
        if (!(0,dist/* isScalar */.jn)(node) || !(node.type ?? '').startsWith('QUOTE'))
            return;
        const at = node.range?.[0] ?? before;
        if (at < before)
            last = at;
    });
    return last;
}
const signs = [
    ...pattern_parts/* partNames */.w.map((name) => [`{${name}}`, 'begins a group of keys in YAML']),
    ['*', 'begins an alias in YAML'],
    ['!', 'begins a tag in YAML'],
    ['@', 'begins nothing that YAML knows'],
    ['`', 'begins nothing that YAML knows'],
    ['%', 'begins nothing that YAML knows'],
];
/** The first such text of a line, as key, value or item of a list. */
function signAt(line) {
    let at = line.length - line.trimStart().length;
    while (line.startsWith('- ', at))
        at = skipSpaces(line, at + 2);
    const colon = line.indexOf(': ', at);
    const value = colon < 0 ? [] : [{ from: skipSpaces(line, colon + 2), to: line.length }];
    const key = { from: at, to: colon < 0 ? line.replace(/:$/, '').length : colon };
    for (const { from, to } of [key, ...value]) {
        const text = line.slice(from, to).trimEnd();
        const says = signs.find(([begins]) => text.startsWith(begins))?.[1];
        if (says !== undefined)
            return { column: from + 1, text, says };
    }
    return null;
}
function skipSpaces(line, from) {
    let at = from;
    while (line[at] === ' ')
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/settings/file/read-shape.js
// A node of the settings file as a value, held to its shape.








/** Reads what stands at a place; null where it is wrong, and everything that is wrong with it is told. `key` names the place. */
function readShape(node, shape, key, reading) {
    const value = resolve(node, key, reading);
    return value === null ? null : readValue(value, shape, key, reading);
}
function readValue(node, shape, key, reading) {
    switch (shape.kind) {
        case 'list':
            return readList(node, shape, key, reading);
        case 'record':
        case 'map':
            return (0,dist/* isMap */.jh)(node) ? readMap(node, shape, key, reading) : noMap(node, shape, key, reading);
        case 'either':
            return readValue(node, (0,dist/* isMap */.jh)(node) && bracesOf(node, reading) === null ? shape.long : shape.short, key, reading);
        default:
            return readScalar(node, shape, key, reading);
    }
}
function readList(node, shape, key, reading) {
    const place = placeOfNode(node, reading);
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item, index) => readShape(item, shape.of, dotted(key, index + 1), reading));
        return { kind: 'list', items: items.filter((item) => item !== null), place };
    }
    if (!shape.isOneEnough || ((0,dist/* isMap */.jh)(node) && bracesOf(node, reading) === null))
        return noMap(node, shape, key, reading);
    const one = readValue(node, shape.of, key, reading);
    return one === null ? null : { kind: 'list', items: [one], place };
}
/** Tells that what should have parts has none. */
function noMap(node, shape, key, reading) {
    if ((0,dist/* isScalar */.jn)(node) && node.value === null)
        return noValue(node, shape, key, reading);
    const name = key === '' ? 'this file' : key;
    const missesColon = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && key === '';
    const odd = missesColon ? oddSpaceFault(placeOfNode(node, reading)) : null;
    if (odd !== null)
        return tell(reading, odd.place, odd.message, ...odd.help);
    const isItem = shape.kind === 'list' && (0,dist/* isMap */.jh)(node) && !shape.isOneEnough;
    return tell(reading, placeOfNode(node, reading), `${name} is ${written(node)}, and takes ${key === '' ? 'keys, each with a value' : wanted(shape)}`, ...(missesColon ? ['write a colon and a space between a key and its value'] : []), ...((0,dist/* isSeq */.oP)(node) ? ['write the keys without the hyphens before them'] : []), ...(isItem ? ['begin each item with a hyphen and a space'] : []));
}
function readMap(node, shape, key, reading) {
    const names = new Map();
    // What was meant by an unknown key is there, as far as it can be: it is not told to be missing as well.
    const meant = new Set();
    const entries = node.items.flatMap((pair) => {
        const name = isOver(reading) ? null : readKey(pair.key, shape, key, reading);
        if (name === null)
            return [];
        const place = placeOfNode(pair.key, reading);
        const first = names.get(name);
        if (first !== undefined) {
            const where = key === '' ? '' : ` in ${key}`;
            tell(reading, place, `${shown(name)} stands twice${where}, first on line ${first}`, 'keep one of them');
            return [];
        }
        names.set(name, place.span.line);
        if (shape.kind === 'map')
            return readEntry(name, pair, shape.of, key, reading);
        const own = fieldShape(shape, name);
        if (own !== null)
            return readEntry(name, pair, own, key, reading);
        meant.add(noSuchKey(name, pair.key, shape, key, reading));
        return [];
    });
    if (shape.kind === 'record') {
        missingKeys(node, shape, (name) => names.has(name) || meant.has(name), key, reading);
    }
    return { kind: 'entries', entries, place: placeOfNode(node, reading) };
}
function readEntry(name, pair, shape, key, reading) {
    const at = dotted(key, shown_short(name));
    const { value: node } = pair;
    if (node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null && node.source === '')) {
        noValue(pair.key, shape, at, reading);
        return [];
    }
    const value = readShape(node, shape, at, reading);
    return value === null ? [] : [{ key: name, value }];
}
function fieldShape({ fields }, name) {
    return Object.hasOwn(fields, name) ? (fields[name]?.shape ?? null) : null;
}
/** Tells the keys that must not be left out. */
function missingKeys(node, { fields }, isThere, key, reading) {
    for (const [name, { isNeeded, shape }] of Object.entries(fields)) {
        if (isNeeded !== true || isThere(name))
            continue;
        tell(reading, placeOfNode(node, reading), `${key} has no ${name}`, `add the key ${name}, with ${wanted(shape)}`);
    }
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/settings/file/to-settings.js


/** The settings that the entries of a file make. */
function toSettings(path, entries) {
    const own = entries.filter(({ key }) => key !== '$schema');
    const value = (key) => own.find((entry) => entry.key === key)?.value;
    return {
        path,
        texts: new Map(own.flatMap(({ key, value: { place }, value: one }) => {
            const text = textOf(one);
            return text === null ? [] : [[key, { text, place }]];
        })),
        tags: textsOf(value('tags')),
        rules: new Map(entriesOf(value('rules')).map((entry) => [entry.key, toRule(entry.value)])),
        ignores: itemsOf(value('ignores')).map(toIgnore),
        branches: entriesOf(value('branches')).map(toBranch),
        packages: entriesOf(value('packages')).map(toPackage),
        used: own.flatMap((entry) => usedOf(entry.value, entry.key)),
    };
}
/** A word, a text or a switch as a flag would give it. */
function textOf(value) {
    if (value?.kind === 'text')
        return value.text;
    return value?.kind === 'switch' ? String(value.isOn) : null;
}
const itemsOf = (value) => (value?.kind === 'list' ? value.items : []);
const entriesOf = (value) => value?.kind === 'entries' ? value.entries : [];
const textsOf = (value) => itemsOf(value).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
/** The text of a key of a record; null where it has none. */
const to_settings_fieldOf = (value, key) => textOf(entriesOf(value).find((entry) => entry.key === key)?.value);
function toRule(value) {
    const word = textOf(value) ?? to_settings_fieldOf(value, 'level');
    const counts = entriesOf(value).flatMap(({ key, value: one }) => one.kind === 'count' ? [[key, one.count]] : []);
    return {
        level: word === 'off' ? 'off' : (finding/* levels */.y.find((level) => level === word) ?? null),
        options: Object.fromEntries(counts),
    };
}
function toIgnore(value) {
    return {
        rule: to_settings_fieldOf(value, 'rule') ?? '',
        about: to_settings_fieldOf(value, 'about'),
        package: to_settings_fieldOf(value, 'package'),
        reason: to_settings_fieldOf(value, 'reason') ?? '',
        until: to_settings_fieldOf(value, 'until'),
        from: 'settings',
        place: value.place,
    };
}
function toBranch({ key, value }) {
    return {
        pattern: key,
        carries: textOf(value) ?? to_settings_fieldOf(value, 'line') ?? '',
        package: to_settings_fieldOf(value, 'package'),
    };
}
function toPackage({ key, value }) {
    const list = (name) => textsOf(entriesOf(value).find((entry) => entry.key === name)?.value);
    return {
        name: key,
        tags: list('tags'),
        paths: list('paths'),
        scopes: [...new Set([key, ...list('scope')])],
    };
}
/** Each value for the report: a list of texts as one, everything larger by its parts. */
function usedOf(value, key) {
    const parts = partsOf(value);
    if (parts !== null)
        return parts.flatMap((part) => usedOf(part.value, dotted(key, part.key)));
    const { path, span } = value.place;
    const said = value.kind === 'count' ? value.count : (textOf(value) ?? textsOf(value));
    return [{ key, value: said, from: 'file', at: { path, line: span.line } }];
}
function partsOf(value) {
    if (value.kind === 'entries')
        return value.entries;
    if (value.kind !== 'list' || value.items.every(({ kind }) => kind === 'text'))
        return null;
    return value.items.map((item, index) => ({ key: String(index + 1), value: item }));
}

;// CONCATENATED MODULE: ./build/settings/file/parse-settings.js
// The text of a settings file becomes settings, or everything that is wrong with it, each with its place.









/** How many faults are told; of more only the number is. */
const mostTold = 20;
/** Text that is no YAML at all has an error in each of its lines, of which each costs time. */
const mostErrors = 100;
const costlyWords = {
    deep: 'this nests deeper than any settings do',
    signs: 'these are more brackets, commas, quotes and the like than any settings have',
};
/** Reads a settings file. It never throws, and takes less than a second for any text of 64 KiB. */
function parseSettings({ path, text: given }) {
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
    const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'core', uniqueKeys: false, prettyErrors: false });
    const faults = [...versionFaults(text, document, placeOf), ...syntaxFaults(document, placeOf)];
    if (faults.length > 0)
        return wrongBy(path, faults);
    const entries = readWhole(text, document, placeOf);
    return 'entries' in entries
        ? toSettings(path, entries.entries)
        : wrongBy(path, entries.faults, entries.isCut);
}
/** What is no YAML, the first of each line: what follows in a line follows from it. */
function syntaxFaults(document, placeOf) {
    const lines = new Set();
    const first = document.errors.filter(({ pos: [from] }) => {
        const { line } = placeOf(from, from).span;
        return !lines.has(line) && lines.add(line).size <= mostErrors;
    });
    return first.map((error) => syntaxFault(error, document, placeOf));
}
/** Older YAML reads `off` as a switch and `1_0` as a number, and nobody asks for it by chance. */
function versionFaults(text, document, placeOf) {
    const { version, explicit } = document.directives.yaml;
    if (explicit !== true || version === '1.2')
        return [];
    const from = text.indexOf('%YAML');
    const place = placeOf(from, from + `%YAML ${version}`.length);
    return [{ message: `settings are YAML 1.2, and not ${version}`, place, help: ['take this line out'] }];
}
/** The whole of a file that is YAML; a file that says nothing sets nothing. */
function readWhole(text, document, placeOf) {
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        return { entries: [] };
    const reading = openReading(text, document, placeOf);
    const whole = readShape(contents, wholeShape, '', reading);
    const entries = whole?.kind === 'entries' ? whole.entries : [];
    const faults = [...reading.faults, ...branchFaults(entries.find(({ key }) => key === 'branches')?.value)];
    return faults.length === 0 ? { entries } : { faults, isCut: isOver(reading) };
}
/** The answer for a file with faults. */
function wrongBy(path, found, isCut = false) {
    const faults = found.toSorted(({ place: { span: a } }, { place: { span: b } }) => a.line - b.line || a.column - b.column);
    const count = faults.length === 1 ? 'one thing is' : `${faults.length}${isCut ? ' things or more' : ' things'} are`;
    const more = faults.length > mostTold ? `; the first ${mostTold} are told` : '';
    return { wrong: `${count} wrong in ${path}${more}`, faults: faults.slice(0, mostTold) };
}


/***/ })

};
