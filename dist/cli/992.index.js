export const id = 992;
export const ids = [992];
export const modules = {

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/reports/cut.js
var cut = __webpack_require__(9824);
// EXTERNAL MODULE: ./build/reports/visible.js
var visible = __webpack_require__(6922);
;// CONCATENATED MODULE: ./build/reports/markdown.js
// Foreign text as Markdown that only shows it: no link, no mention, no image, no cell of its own.



/** What Markdown, HTML or a forge may take for more than itself within a line; a dot, only where it makes an address. */
const signs = /[&<>"'`*_~[\]|\\@#:$]|(?<=www)\./gi;
/** What a forge makes a mention, an address or a reference of, wherever it stands in the text that is shown. */
const hooks = new Set(['@', '#']);
/** Another way to write the number of an issue. */
const issue = /\bGH-(?=\d)/gi;
/** The text in one line, in which nothing is alive. */
function inert(text) {
    const shown = (0,visible/* visible */.RK)(text).replace(signs, (sign) => {
        const entity = `&#${sign.charCodeAt(0)};`;
        // A space without width parts the sign from the name behind it.
        return hooks.has(sign) ? `${entity}&#8203;` : entity;
    });
    return shown.replace(issue, '$&&#8203;');
}
/** A cell may be as long as a file, and the page of a run may not. */
const longestCode = 200;
/** A name in which Markdown sees nothing but text. */
const plainName = /^[\w.+/-]+$/;
/** The text as code, cut where it is too long to be read. A plain name is written so that its source can be read as well. */
function code(text) {
    const shown = text.length > longestCode ? `${text.slice(0, longestCode)}…` : text;
    return plainName.test(shown) ? `\`${shown}\`` : `<code>${inert(shown)}</code>`;
}
/** A link to an address that the program made itself. */
function markdown_link(text, url) {
    return `[${text}](<${url}>)`;
}
/** Lines in a block of code, safe to show: no line of them can end it. */
function fenced(language, lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}${language}`, ...lines.map(visible/* visibleLine */.P8), fence];
}
/** A table; cells are Markdown already. */
function tableOf(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
/** A table of which as many rows are kept as fit into so many bytes; below it stands how many do not, as `noun`. */
function cutTable(head, rows, room, noun) {
    if (rows.length === 0)
        return { lines: [], bytes: 0 };
    const lines = tableOf(head, rows);
    const shown = fittingLines(lines, room);
    const rest = lines.length - Math.max(shown.length, 2);
    const count = rest > 0 ? ['', `${counted(rest, noun)} ${rest === 1 ? 'does' : 'do'} not fit here.`] : [];
    return { lines: [...(shown.length > 2 ? shown : []), ...count], bytes: bytesOf(`${shown.join('\n')}\n`) };
}

// EXTERNAL MODULE: ./build/versions/range-text.js
var range_text = __webpack_require__(3997);
// EXTERNAL MODULE: ./build/reports/counts.js
var counts = __webpack_require__(1734);
;// CONCATENATED MODULE: ./build/reports/wrong-with.js

/**
 * Gives the findings about a line, as the default branch has it: those that a pull request mends are among them, those
 * that it brings are not.
 */
function wrongWith({ findings, }) {
    const byLine = new Map();
    for (const finding of findings.filter(({ state }) => state !== 'new')) {
        for (const line of finding.about.lines) {
            const key = keyOf({ package: finding.package, line });
            const known = byLine.get(key);
            if (known === undefined)
                byLine.set(key, [finding]);
            else
                known.push(finding);
        }
    }
    return (line) => byLine.get(keyOf(line)) ?? [];
}
function keyOf({ package: name, line }) {
    return JSON.stringify([name, (0,range_text/* lineText */.oZ)(line)]);
}

;// CONCATENATED MODULE: ./build/reports/support-table.js





/** How many lines of a package are shown though nothing is to be said of them: nobody reads on to the oldest. */
const mostQuiet = 4;
/** How many rows are shown in all. */
const mostRows = 100;
/** A table is small beside the page that it stands in. */
const mostBytes = 150_000;
/** What the policy says of a line, in words for someone who does not know ours, with a mark that is seen at once. */
const statusWords = {
    supported: '✅ supported',
    unsupported: '❌ not supported',
    unlisted: '❔ not stated',
    unclear: '⚠️ unclear',
};
const columns = [
    {
        title: 'Package',
        ofLine: ({ line }, report) => packageText(line, report),
        ofRest: ({ lines: [line] }, report) => (line === undefined ? '' : packageText(line, report)),
    },
    {
        title: 'Line',
        ofLine: ({ line }) => (0,range_text/* lineText */.oZ)(line.line),
        ofRest: ({ lines, areOlder }) => `and ${(0,counts/* counted */.hS)(lines.length, areOlder ? 'older line' : 'more line')}`,
    },
    {
        title: 'Newest release',
        ofLine: ({ line: { newest } }) => `${code(newest.tag)}${newest.date === null ? '' : ` (${newest.date})`}`,
    },
    {
        title: 'Status',
        ofLine: ({ line }) => statusWords[line.status],
        // Below each other: a cell that is wider than all above it would leave the dates too little room.
        ofRest: ({ lines }) => [...new Set(lines.map(({ status }) => statusWords[status]))].join('<br>'),
    },
    { title: 'Ends', ofLine: ({ line }, { today }) => endText(line.until, today) },
    {
        title: 'What is wrong',
        ofLine: ({ wrong }) => wrong.map(({ rule, url }) => markdown_link(inert(rule), url)).join('<br>'),
    },
];
function packageText(line, { lines, subject }) {
    return lines.some((one) => one.package !== null) ? code(line.package ?? subject.name) : '';
}
function endText(until, today) {
    if (until === null)
        return '';
    return until < today ? `${until} (over)` : until;
}
/** Whether there is something to be said of a line: it is supported, or a finding is about it that no line above has. */
function isTold({ line, wrong }, at, all) {
    const above = new Set(all.slice(0, at).flatMap((one) => one.wrong));
    return line.status === 'supported' || wrong.some((finding) => !above.has(finding));
}
/** The entries of one package: what is supported or wrong, a few others, and how many more there are. */
function entriesOf(lines, wrongOf) {
    const all = lines.map((line) => ({ kind: 'line', line, wrong: wrongOf(line) }));
    const folded = new Set(all.filter((entry, at) => !isTold(entry, at, all)).slice(mostQuiet));
    // A row that says "and 1 older line" takes as much room as the line.
    if (folded.size < 2)
        return all;
    const shown = all.filter((entry) => !folded.has(entry));
    const areOlder = all.slice(shown.length).every((entry) => folded.has(entry));
    return [...shown, { kind: 'rest', lines: [...folded].map(({ line }) => line), areOlder }];
}
/** A table without empty columns, of no more rows than are read, and of no more bytes than there is room for. */
function fittingTable(titles, cells) {
    const isUsed = (_, at) => cells.some((row) => row[at] !== '');
    const [top = '', rule = '', ...lines] = tableOf(titles.filter(isUsed), cells.map((row) => row.filter(isUsed)));
    const shown = (0,cut/* fittingLines */.hx)(lines.slice(0, mostRows), mostBytes);
    const rest = lines.length - shown.length;
    return [top, rule, ...shown, ...(rest > 0 ? ['', `${(0,counts/* counted */.hS)(rest, 'more row')} not shown.`] : [])];
}
/** The statement as it is written, where no release tells what its rows come to. */
function writtenTable({ rows, today }) {
    const cells = rows.map(({ row }) => [
        code(row.text),
        statusWords[row.status],
        endText(row.until?.date ?? null, today),
    ]);
    return rows.length === 0 ? [] : fittingTable(['Versions', 'Status as written', 'Ends'], cells);
}
/**
 * The lines of a Markdown table; the rows as they are written where no release line is known. `withFindings` adds a column that says what is wrong with
 * each line.
 */
function supportTable(report, withFindings) {
    const packages = [...new Set(report.lines.map((line) => line.package))];
    const wrongOf = withFindings ? wrongWith(report) : () => [];
    const entries = packages.flatMap((name) => entriesOf(report.lines.filter((line) => line.package === name), wrongOf));
    if (entries.length === 0)
        return writtenTable(report);
    const cells = entries.map((entry) => columns.map(({ ofLine, ofRest }) => entry.kind === 'line' ? ofLine(entry, report) : (ofRest?.(entry, report) ?? '')));
    return fittingTable(columns.map(({ title }) => title), cells);
}

// EXTERNAL MODULE: ./node_modules/d3-time/dist/d3-time.mjs
var d3_time = __webpack_require__(2071);
// EXTERNAL MODULE: ./node_modules/d3-time-format/dist/d3-time-format.mjs
var d3_time_format = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/reports/timeline/bar.js
var bar = __webpack_require__(8035);
// EXTERNAL MODULE: ./build/reports/timeline/choose.js
var choose = __webpack_require__(1169);
// EXTERNAL MODULE: ./build/reports/timeline/span.js
var timeline_span = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/reports/timeline/text-width.js
var text_width = __webpack_require__(7294);
// EXTERNAL MODULE: ./build/reports/timeline/words.js
var words = __webpack_require__(19);
;// CONCATENATED MODULE: ./build/reports/timeline/gantt.js
// The support timeline as a gantt chart of Mermaid, which a forge draws from text.









/** A chart with more rows is not read in a summary, where a table has all of them. */
const room = { lines: 12, quiet: 6 };
const longestName = 28;
/** Mermaid keeps so many pixels for the names of sections, and writes longer ones over the bars. */
const padding = 75;
const sectionSize = 11;
/** What Mermaid draws in three colours: what goes on, what is over, and what asks for a look. */
const tags = {
    supported: 'active',
    unsupported: 'done',
    unlisted: 'crit',
    unclear: 'crit',
};
/** How an axis of at most so many days is written, so that its labels stand apart. */
const axes = [
    [20, '%d %b', '3day'],
    [120, '%d %b', '2week'],
    [500, '%b %Y', '2month'],
    [900, '%b %Y', '3month'],
    [1500, '%b %Y', '6month'],
    [5000, '%Y', '12month'],
    [Number.POSITIVE_INFINITY, '%Y', null],
];
const day = (0,d3_time_format/* utcFormat */.aL)('%Y-%m-%d');
/** A name in which Mermaid finds nothing of its own: no sign of its grammar, of its entities, of HTML. */
function plain(name) {
    return name.replace(/[^\p{L}\p{M}\p{N} @/._+()~-]/gu, ' ').trim();
}
/** The name of a package as that of a section; its end tells it from others of its scope. */
function sectionName(name) {
    const signs = Array.from(plain(name));
    return signs.length <= longestName ? signs.join('') : `…${signs.slice(1 - longestName).join('')}`;
}
/** Makes room for the longest name of a section. */
function paddingLines(names) {
    const widest = Math.max(...names.map((name) => (0,text_width/* textWidth */.s)(name, sectionSize)));
    const needed = Math.ceil(widest) + 20;
    return needed <= padding ? [] : [`%%{init: {"gantt": {"leftPadding": ${needed}}}}%%`];
}
/** The lines that say how the axis is written. */
function axisLines([from, to]) {
    const days = d3_time/* utcDay */.dA.count(from, to);
    const [, format = '%Y', step = null] = axes.find(([most]) => days <= most) ?? [];
    return [`    axisFormat ${format}`, ...(step === null ? [] : [`    tickInterval ${step}`])];
}
/** A bar from the first release to the last day that the report can speak of. */
function taskLine({ line, parts }, [earliest, latest], report) {
    const drawn = parts.filter(({ kind }) => kind !== 'dead');
    const end = drawn.at(-1)?.to ?? latest;
    const from = new Date(Math.max(Number(drawn[0]?.from), Number(earliest)));
    const to = new Date(Math.max(Number(d3_time/* utcDay */.dA.offset(from, 1)), Math.min(Number(end), Number(latest))));
    const name = `${(0,range_text/* lineText */.oZ)(line.line)} ${(0,words/* statusText */.qS)(line, report.today)}`;
    return `    ${name} :${tags[line.status]}, ${day(from)}, ${day(to)}`;
}
/** The title is only there to say what is not. */
function titleLines({ shown, left, undated }) {
    const all = shown.length + left + undated;
    return all === shown.length ? [] : [`    title ${shown.length} of ${(0,counts/* counted */.hS)(all, 'line')}`];
}
/** The chart without the fence around it; no lines where no day of a line is known. */
function ganttLines(report) {
    const chosen = (0,choose/* chooseLines */.L)(report.lines, room);
    const bars = chosen.shown.map((line) => (0,bar/* barOf */.R)(line, report.today)).filter((bar) => bar !== null);
    if (bars.length === 0)
        return [];
    const span = (0,timeline_span/* spanOf */.e)(bars, report.today);
    const sections = [...new Set(bars.map(({ line }) => line.package))].map((name) => ({
        title: sectionName((0,words/* packageText */.qg)(name, report)) || '-',
        own: bars.filter(({ line }) => line.package === name),
    }));
    return [
        ...paddingLines(sections.map(({ title }) => title)),
        'gantt',
        ...titleLines(chosen),
        '    dateFormat YYYY-MM-DD',
        ...axisLines(span),
        ...sections.flatMap(({ title, own }) => [
            `    section ${title}`,
            ...own.map((bar) => taskLine(bar, span, report)),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/reports/timeline-block.js


/** The block; no lines where the policy says nothing of any line, since then nothing of support can be seen. */
function timelineBlock(report) {
    const isStated = report.lines.some(({ status }) => status !== 'unlisted');
    const lines = isStated ? ganttLines(report) : [];
    return lines.length === 0 ? [] : fenced('mermaid', lines);
}

;// CONCATENATED MODULE: ./build/reports/markdown-page.js




/** More of a message is not read here. */
const longestMessage = 300;
/** What is said in place of a table: why there is none. */
function emptyText({ problems, policy }) {
    if (problems.length > 0 || policy !== null)
        return 'No release line is known.';
    return 'No policy says which versions get security fixes.';
}
/** The table of support and the timeline; what could not be looked at comes first, so that it is never taken for all. */
function renderMarkdown(report) {
    const table = supportTable(report, false);
    const timeline = timelineBlock(report);
    const parts = [
        ...report.problems.map(({ message }) => [
            `⚠️ Not complete: ${inert((0,cut/* cutAtWord */.QI)(message, longestMessage))}.`,
        ]),
        table.length === 0 ? [emptyText(report)] : table,
        ...(timeline.length === 0 ? [] : [timeline]),
    ];
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}


/***/ }),

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ barOf)
/* harmony export */ });
/* harmony import */ var d3_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2071);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19);
// A release line as stretches of time.


/** The beginning of the day after: a day that counts is drawn whole. */
const after = (day) => d3_time__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA.offset((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(day), 1);
/** What the policy promises after the newest release, in time. */
function promised(line, last, end, today) {
    const support = end !== null && end > last ? [{ kind: 'support', from: last, to: end }] : [];
    if (line.status === 'supported')
        return end === null ? [{ kind: 'open', from: last, to: null }] : support;
    if (line.status !== 'unsupported')
        return [];
    const from = support[0]?.to ?? last;
    return from < (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(today) ? [...support, { kind: 'dead', from, to: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(today) }] : support;
}
/** The line in time; null where none of its days is known. */
function barOf(line, today) {
    const days = [line.since, line.newest.date].filter((day) => day !== null).sort();
    const [first] = days;
    const newest = days.at(-1);
    if (first === undefined || newest === undefined)
        return null;
    const counts = line.status === 'supported' || (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(line, today);
    const end = counts && line.until !== null ? after(line.until) : null;
    const last = after(newest);
    const released = { kind: 'released', from: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(first), to: last };
    return { line, parts: [released, ...promised(line, last, end, today)], end };
}


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chooseLines),
/* harmony export */   _: () => (/* binding */ leftOutTexts)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1734);

const isQuiet = ({ status }) => status === 'unsupported' || status === 'unlisted';
/** The day by which a line is newer than another; empty where none is known. */
const newestDay = ({ newest, since }) => newest.date ?? since ?? '';
const compareTexts = (a, b) => Number(a > b) - Number(a < b);
/** The supported and the unclear lines first, then those of the others that had the newest releases. */
function chooseLines(lines, room) {
    const dated = lines.filter((line) => newestDay(line) !== '');
    const loud = dated.filter((line) => !isQuiet(line)).slice(0, room.lines);
    const quiet = dated.filter(isQuiet).sort((a, b) => compareTexts(newestDay(b), newestDay(a)));
    const kept = new Set([...loud, ...quiet.slice(0, Math.min(room.quiet, room.lines - loud.length))]);
    return {
        shown: dated.filter((line) => kept.has(line)),
        left: dated.length - kept.size,
        undated: lines.length - dated.length,
    };
}
/** What a reader is told of the lines that are not drawn, a sentence each. */
function leftOutTexts({ left, undated }) {
    const are = (count) => (count === 1 ? 'is' : 'are');
    return [
        ...(left > 0 ? [`${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'more line')} ${are(left)} not drawn.`] : []),
        ...(undated > 0 ? [`${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(undated, 'line')} without a known day ${are(undated)} not drawn.`] : []),
    ];
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var d3_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2071);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19);
// From when to when a picture of release lines goes.


/** A tag can bear the day of a broken clock, and one such day would press all others together. */
const mostYearsBack = 30;
/** A support end may lie so far away, in parts of the past that is drawn, before it is only named. */
const mostAhead = 1.5;
const leastDaysAhead = 730;
/** Less than this cannot be told apart. */
const leastDays = 14;
/** What stays free on the right, so that support is seen to go on. */
const margin = 0.06;
/** The first and the last moment among the bars and today, within what can be drawn. */
function spanOf(bars, today) {
    const now = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(today);
    const moments = bars.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to ?? from]));
    const earliest = d3_time__WEBPACK_IMPORTED_MODULE_1__/* .utcYear */ .Mb.offset(now, -mostYearsBack);
    const first = new Date(Math.max(earliest.getTime(), Math.min(now.getTime(), ...moments.map(Number))));
    const ahead = Math.max(leastDaysAhead, mostAhead * d3_time__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA.count(first, now));
    const latest = d3_time__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA.offset(now, Math.ceil(ahead));
    const last = new Date(Math.min(latest.getTime(), Math.max(now.getTime(), ...moments.map(Number))));
    const days = Math.max(leastDays, d3_time__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA.count(first, last));
    return [first, d3_time__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA.offset(first, Math.ceil(days * (1 + margin)))];
}


/***/ }),

/***/ 7294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
// How wide a text stands in the picture: estimated from above, since nobody knows the font of the reader.
/** Widths in parts of the font size, as wide as the widest of the usual fonts draws them. */
const narrow = /^[ !'(),.:;I[\]ijl|]$/;
const broad = /^[%@mw\u2010-\u2027]$/i;
const upper = /^[#&+<=>A-Z^~]$/;
const ascii = /^[\0-\x7F]$/;
const latin = /^[\u00A0-\u024F]$/;
/** What is written over or between others. */
const mark = /^\p{M}$/u;
function emsOf(character) {
    if (narrow.test(character))
        return 0.41;
    if (broad.test(character))
        return 1.03;
    if (upper.test(character))
        return 0.84;
    if (ascii.test(character))
        return 0.65;
    if (mark.test(character))
        return 0;
    return latin.test(character) ? 0.84 : 1.2;
}
/** How wide a text of one line is at most, in the unit of the font size. */
function textWidth(text, size) {
    return Array.from(text, emsOf).reduce((sum, ems) => sum + ems * size, 0);
}
/** A text that is at most so wide: as it is, or its beginning with an ellipsis. */
function cutText(text, size, room) {
    if (textWidth(text, size) <= room)
        return text;
    const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
    let kept = '';
    for (const sign of signs) {
        if (textWidth(`${kept}${sign}…`, size) > room)
            break;
        kept += sign;
    }
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   qg: () => (/* binding */ packageText)
/* harmony export */ });
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6922);
// What the views over time call a day, a status and a package.


const written = (0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcFormat */ .aL)('%-d %b %Y');
/** The beginning of a day in UTC. */
function startOf(day) {
    return new Date(`${day}T00:00:00Z`);
}
/** A day as a reader of any country understands it: `21 Nov 2026`. */
function dayText(day) {
    return written(startOf(day));
}
/** Whether the last day of support is over, which a row without support may say of itself. */
function hasEnded({ status, until }, today) {
    return status === 'unsupported' && until !== null && until < today;
}
/** The status of a line in a few words: `supported`, `until 30 Apr 2027`, `ended 30 Apr 2025`. */
function statusText(line, today) {
    const { status, until } = line;
    switch (status) {
        case 'supported':
            return until === null ? 'supported' : `until ${dayText(until)}`;
        case 'unsupported':
            return hasEnded(line, today) && until !== null ? `ended ${dayText(until)}` : 'no support';
        case 'unlisted':
            return 'not listed';
        case 'unclear':
            return 'unclear';
    }
}
/** The name of a package; the main one bears that of the repository. */
function packageText(name, { subject }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((name ?? subject.name).slice(0, 200)) || 'main package';
}


/***/ })

};
