export const id = 497;
export const ids = [497];
export const modules = {

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSvg: () => (/* binding */ renderSvg)
});

// EXTERNAL MODULE: ./build/reports/counts.js
var counts = __webpack_require__(1734);
;// CONCATENATED MODULE: ./build/reports/timeline/colours.js
// The colours of the picture, by day and by night, as a style sheet that the picture carries.
/** Texts stand out from the sheet by 4.5 to 1 or more, bars and marks by 3 to 1. */
const light = {
    sheet: '#ffffff',
    text: '#1f2328',
    quiet: '#59636e',
    grid: '#e3e7eb',
    today: '#cf222e',
    supported: '#1a7f37',
    promised: '#d3f3db',
    past: '#eaeef2',
    unsupported: '#818b98',
    unlisted: '#9a6700',
    unclear: '#8250df',
};
const dark = {
    sheet: '#0d1117',
    text: '#f0f6fc',
    quiet: '#9ea7b1',
    grid: '#262c34',
    today: '#ff7b72',
    supported: '#3fb950',
    promised: '#12361d',
    past: '#1c2129',
    unsupported: '#7d8590',
    unlisted: '#d29922',
    unclear: '#bc8cff',
};
/** What the parts of a bar look like in the colour of its status; the status is told by form too. */
function statusRules(status, colours) {
    const colour = colours[status];
    return [
        `.${status} .released{fill:${colour};stroke:${colour}}`,
        `.${status} .support,.${status} .open{stroke:${colour}}`,
        `.${status} .dead{stroke:${colour}}`,
        `.${status} .end{fill:${colour};stroke:${colours.sheet}}`,
    ];
}
function rules(colours) {
    return [
        `.sheet{fill:${colours.sheet};stroke:${colours.grid}}`,
        `text{fill:${colours.text}}`,
        `.day,.tick,.status,.legend,.note{fill:${colours.quiet}}`,
        `.package{stroke:${colours.sheet}}`,
        `.mark,.base{stroke:${colours.grid}}`,
        `.now{stroke:${colours.today}}`,
        `.today{fill:${colours.today}}`,
        `.support,.open{fill:${colours.promised}}`,
        ...statusRules('supported', colours),
        ...statusRules('unsupported', colours),
        `.unsupported .support{fill:${colours.past}}`,
        `.unlisted .released{fill:none;stroke:${colours.unlisted}}`,
        `.unclear .released{fill:none;stroke:${colours.unclear}}`,
    ];
}
/** The style sheet: colours by day, and by night where the reader's screen asks for them. */
function colourRules() {
    return [...rules(light), `@media (prefers-color-scheme:dark){${rules(dark).join('')}}`];
}

// EXTERNAL MODULE: ./build/versions/range-text.js
var range_text = __webpack_require__(3997);
// EXTERNAL MODULE: ./build/reports/timeline/words.js
var words = __webpack_require__(19);
;// CONCATENATED MODULE: ./build/reports/timeline/description.js



/** `5.1.x: supported; released 2 Jan 2025 to 2 Jan 2026, newest 5.1.4`. */
function lineDescription(line, report) {
    const { since, newest } = line;
    const name = line.package === null ? '' : `${(0,words/* packageText */.qg)(line.package, report)} `;
    const days = [since, newest.date].filter((day) => day !== null).map(words/* dayText */.Ew);
    const released = days.length === 0 ? '' : ` released ${[...new Set(days)].join(' to ')},`;
    return `${name}${(0,range_text/* lineText */.oZ)(line.line)}: ${(0,words/* statusText */.qS)(line, report.today)};${released} newest ${newest.version}`;
}
/** How many lines are supported, then what is shown of each. */
function pictureDescription({ rows }, report) {
    const supported = rows.filter(({ line }) => line.status === 'supported').length;
    const head = `${supported} of ${(0,counts/* counted */.hS)(rows.length, 'release line')} supported on ${(0,words/* dayText */.Ew)(report.today)}.`;
    return [head, ...rows.map(({ line }) => `${lineDescription(line, report)}.`)].join(' ');
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 2 modules
var d3_scale = __webpack_require__(4862);
// EXTERNAL MODULE: ./node_modules/d3-time/dist/d3-time.mjs
var d3_time = __webpack_require__(2071);
// EXTERNAL MODULE: ./node_modules/d3-time-format/dist/d3-time-format.mjs
var d3_time_format = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/reports/timeline/text-width.js
var text_width = __webpack_require__(7294);
;// CONCATENATED MODULE: ./build/reports/timeline/axis.js



/** The steps of an axis, finest first, with how their marks are written. */
const steps = [
    [d3_time/* utcDay */.dA.every(1), '%-d %b %Y'],
    [d3_time/* utcDay */.dA.every(2), '%-d %b %Y'],
    [d3_time/* utcMonday */.rt.every(1), '%-d %b %Y'],
    [d3_time/* utcMonth */.R6.every(1), '%b %Y'],
    [d3_time/* utcMonth */.R6.every(2), '%b %Y'],
    [d3_time/* utcMonth */.R6.every(3), '%b %Y'],
    [d3_time/* utcMonth */.R6.every(6), '%b %Y'],
    [d3_time/* utcYear */.Mb.every(1), '%Y'],
    [d3_time/* utcYear */.Mb.every(2), '%Y'],
    [d3_time/* utcYear */.Mb.every(5), '%Y'],
    [d3_time/* utcYear */.Mb.every(10), '%Y'],
    [d3_time/* utcYear */.Mb.every(20), '%Y'],
];
/** What stays free between two marks. */
const gap = 14;
/** Whether each mark ends before the next begins. */
function isAiry(ticks, size) {
    return ticks.every((tick, at) => {
        const next = ticks[at + 1];
        if (next === undefined)
            return true;
        return next.x - tick.x >= ((0,text_width/* textWidth */.s)(tick.text, size) + (0,text_width/* textWidth */.s)(next.text, size)) / 2 + gap;
    });
}
/** The marks of the finest step that fit beside each other, written in this size. */
function ticksOf(scale, size) {
    for (const [interval, format] of steps) {
        if (interval === null)
            continue;
        const write = (0,d3_time_format/* utcFormat */.aL)(format);
        const ticks = scale.ticks(interval).map((moment) => ({ x: scale(moment), text: write(moment) }));
        if (isAiry(ticks, size))
            return ticks;
    }
    return [];
}

// EXTERNAL MODULE: ./build/reports/timeline/bar.js
var bar = __webpack_require__(8035);
// EXTERNAL MODULE: ./build/reports/timeline/choose.js
var choose = __webpack_require__(1169);
;// CONCATENATED MODULE: ./build/reports/timeline/timeline.js
/** How wide the sheet is; its height follows from its rows. */
const width = 900;
/** What stays free at both sides. */
const edge = 24;
/** Between the texts of a row and the time. */
const gutter = 16;
/** The size of each kind of text. */
const sizes = {
    heading: 17,
    day: 14,
    tick: 13,
    today: 13,
    package: 14,
    line: 14,
    status: 14,
    legend: 13,
    note: 13,
};
/** Bold texts stand wider. */
const boldness = 1.13;
/** The size by which a kind of text is measured. */
const measures = {
    ...sizes,
    heading: sizes.heading * boldness,
    today: sizes.today * boldness,
    package: sizes.package * boldness,
};

;// CONCATENATED MODULE: ./build/reports/timeline/labels.js




/** More of a number or a name is not shown. */
const widestNumber = 150;
const widestName = 480;
/** From the middle of a row down to the base line of its texts. */
const drop = 5;
/** A line under the name of its package stands in a little. */
const indent = 14;
const headLine = 40;
/** What stays free on both sides of today's label. */
const clear = 4;
/** The number of a line, as much of it as there is room for. */
function numberText({ line }) {
    return (0,text_width/* cutText */.I)((0,range_text/* lineText */.oZ)(line), measures.line, widestNumber);
}
/** How far from the left edge the number of a line begins. */
function indentOf(isUnderName) {
    return edge + (isUnderName ? indent : 0);
}
/** A text that begins, ends or has its middle at a place. */
function label(role, text, [x, y], anchor = 'start') {
    return { role, text, x, y, anchor };
}
/** How wide a sheet keeps the texts of one kind. */
function widest(texts, role) {
    return Math.max(...texts.map((text) => (0,text_width/* textWidth */.s)(text, measures[role])));
}
/** What the picture is of, and of which day. */
function headLabels(report) {
    const day = `as of ${(0,words/* dayText */.Ew)(report.today)}`;
    const free = width - 2 * edge - (0,text_width/* textWidth */.s)(day, measures.day) - gutter;
    const heading = `Supported versions of ${(0,words/* packageText */.qg)(null, report)}`;
    return [
        label('heading', (0,text_width/* cutText */.I)(heading, measures.heading, free), [edge, headLine]),
        label('day', day, [width - edge, headLine], 'end'),
    ];
}
/** The labels of the axis: today's, and those of the marks that leave it its place. */
function axisLabels(ticks, today, y) {
    const own = (0,text_width/* textWidth */.s)('today', measures.today) / 2 + clear;
    const others = ticks.filter(({ x, text }) => Math.abs(x - today) > own + (0,text_width/* textWidth */.s)(text, measures.tick) / 2);
    return [
        label('today', 'today', [today, y], 'middle'),
        ...others.map(({ x, text }) => label('tick', text, [x, y], 'middle')),
    ];
}
/** The name of a package over its lines. */
function nameLabel(name, y) {
    return label('package', (0,text_width/* cutText */.I)(name, measures.package, widestName), [edge, y + drop]);
}
/** The texts on both sides of a bar. */
function rowLabels(line, x, y, plot, report) {
    return [
        label('line', numberText(line), [x, y + drop]),
        label('status', (0,words/* statusText */.qS)(line, report.today), [plot.right + gutter, y + drop]),
    ];
}

;// CONCATENATED MODULE: ./build/reports/timeline/legend.js


const meanings = [
    ['released', 'first to newest release'],
    ['support', 'support after that'],
    ['open', 'support goes on'],
    ['end', 'last day'],
    ['dead', 'no support'],
];
/** The width of a sample with the space behind it. */
const sampleWidth = 26;
const space = 8;
/** Between one entry and the next. */
const legend_gap = 18;
const lineHeight = 22;
/** The status of a line that has such a mark, a supported one before others; null where none has it. */
function statusWith(rows, kind) {
    const having = rows
        .filter(({ stretches, end }) => kind === 'end' ? end !== null : stretches.some((one) => one.kind === kind))
        .map(({ line }) => line.status);
    return having.find((status) => status === 'supported') ?? having[0] ?? null;
}
/** The samples side by side, in as many lines as they need. */
function legendOf(rows, left, right, top) {
    const samples = [];
    const labels = [];
    let x = left;
    let y = top;
    for (const [kind, text] of meanings) {
        const status = statusWith(rows, kind);
        if (status === null)
            continue;
        const width = sampleWidth + space + (0,text_width/* textWidth */.s)(text, measures.legend);
        if (x > left && x + width > right) {
            x = left;
            y += lineHeight;
        }
        samples.push({ kind, status, x, y: y - 4 });
        labels.push({ role: 'legend', text, x: x + sampleWidth + space, y, anchor: 'start' });
        x += width + legend_gap;
    }
    return { samples, labels, bottom: y + lineHeight };
}

// EXTERNAL MODULE: ./build/reports/timeline/span.js
var span = __webpack_require__(2596);
;// CONCATENATED MODULE: ./build/reports/timeline/layout.js
// The release lines of a report laid out over time: pure numbers, from which a picture is written.









const rowHeight = 28;
const plotTop = 92;
const noteHeight = 21;
/** From the edges of the plot to the base lines of the axis. */
const above = 12;
const below = 22;
/** A picture with more rows shows its axis at the bottom again. */
const tall = 24;
/** From the plot, or the axis under it, to the base line of the legend. */
const legendDrop = 34;
/** A bar of one day must still be seen. */
const leastBar = 8;
const room = { lines: 60, quiet: 20 };
/** The bars, under the names of their packages where there is more than the main one. */
function entriesOf(bars, report) {
    const packages = [...new Set(bars.map(({ line }) => line.package))];
    const isPlain = packages.every((name) => name === null);
    return packages.flatMap((name) => [
        ...(isPlain ? [] : [{ name: (0,words/* packageText */.qg)(name, report) }]),
        ...bars.filter(({ line }) => line.package === name).map((bar) => ({ bar })),
    ]);
}
/** The rectangle that the texts on both sides leave to the time. */
function plotOf(bars, start, rows, { today }) {
    const numbers = bars.map(({ line }) => numberText(line));
    const statuses = bars.map(({ line }) => (0,words/* statusText */.qS)(line, today));
    return {
        left: start + widest(numbers, 'line') + gutter,
        right: width - edge - widest(statuses, 'status') - gutter,
        top: plotTop,
        bottom: plotTop + rows * rowHeight,
    };
}
/** A bar on the sheet; what begins or ends beyond the sheet is cut at its edge. */
function rowOf({ line, parts, end }, y, place, plot) {
    const within = (x) => Math.min(plot.right, Math.max(plot.left, x));
    const stretches = parts.map(({ kind, from, to }) => {
        const least = kind === 'released' ? leastBar : 1;
        const start = Math.min(plot.right - least, within(place(from)));
        const stop = to === null ? plot.right : within(place(to));
        const isBeyond = kind === 'support' && to !== null && place(to) > plot.right;
        return { kind: isBeyond ? 'open' : kind, from: start, to: Math.max(stop, start + least) };
    });
    const mark = end === null ? null : place(end);
    return { line, y, stretches, end: mark !== null && mark === within(mark) ? mark : null };
}
/** The sheet for the lines of a report whose days are known; null where there are none. Its today is the report's. */
function layoutTimeline(report) {
    const chosen = (0,choose/* chooseLines */.L)(report.lines, room);
    const bars = chosen.shown.map((line) => (0,bar/* barOf */.R)(line, report.today)).filter((bar) => bar !== null);
    if (bars.length === 0)
        return null;
    const entries = entriesOf(bars, report);
    const start = indentOf(entries.length > bars.length);
    const plot = plotOf(bars, start, entries.length, report);
    const scale = (0,d3_scale/* scaleUtc */.Pp)((0,span/* spanOf */.e)(bars, report.today), [plot.left, plot.right]);
    const today = scale((0,words/* startOf */.GH)(report.today));
    const ticks = ticksOf(scale, measures.tick);
    const middle = (at) => plotTop + (at + 0.5) * rowHeight;
    const rows = entries.flatMap((entry, at) => 'bar' in entry ? [rowOf(entry.bar, middle(at), scale, plot)] : []);
    const names = entries.flatMap((entry, at) => ('name' in entry ? [nameLabel(entry.name, middle(at))] : []));
    const again = entries.length > tall ? axisLabels(ticks, today, plot.bottom + below) : [];
    const legend = legendOf(rows, edge, width - edge, (again[0]?.y ?? plot.bottom) + legendDrop);
    const notes = (0,choose/* leftOutTexts */._)(chosen).map((text, at) => label('note', text, [edge, legend.bottom + at * noteHeight]));
    return {
        width: width,
        height: legend.bottom + notes.length * noteHeight,
        plot,
        rows,
        marks: ticks.map(({ x }) => x),
        today,
        samples: legend.samples,
        labels: [
            ...headLabels(report),
            ...axisLabels(ticks, today, plotTop - above),
            ...again,
            ...names,
            ...rows.flatMap(({ line, y }) => rowLabels(line, start, y, plot, report)),
            ...legend.labels,
            ...notes,
        ],
    };
}

// EXTERNAL MODULE: ./build/reports/visible.js
var visible = __webpack_require__(6922);
;// CONCATENATED MODULE: ./build/reports/timeline/xml.js
// Text and elements of XML: what strangers wrote stays text.

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Two characters that XML has no way to write, not even as a number. */
const unwritable = /[\uFFFE\uFFFF]/g;
/** A text for an element or for an attribute in double quotes. */
function xmlText(text) {
    return (0,visible/* visible */.RK)(text)
        .replace(unwritable, '')
        .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}
/** An element on one line; the content is XML already. Numbers are written with at most one decimal. */
function xml_element(name, attributes, content = '') {
    const written = Object.entries(attributes).map(([key, value]) => {
        const text = typeof value === 'number' ? String(Math.round(value * 10) / 10) : xmlText(value);
        return ` ${key}="${text}"`;
    });
    const open = `<${name}${written.join('')}`;
    return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

;// CONCATENATED MODULE: ./build/reports/timeline/shapes.js


const height = 12;
/** How far an arrow and the mark of an end reach. */
const point = 7;
const reach = 9;
/** A bar that goes on: its right end is an arrow. */
function arrow({ from, to }, y) {
    const neck = Math.max(from, to - point);
    const [top, bottom] = [y - height / 2, y + height / 2];
    const path = `M${one(from)} ${one(top)}H${one(neck)}L${one(to)} ${one(y)}L${one(neck)} ${one(bottom)}H${one(from)}Z`;
    return xml_element('path', { class: 'open', d: path });
}
const one = (length) => String(Math.round(length * 10) / 10);
function box(name, { from, to }, y) {
    return xml_element('rect', { class: name, x: from, y: y - height / 2, width: to - from, height, rx: 2 });
}
/** A bar of stripes, for what nobody could say. */
function stripes({ from, to }, y) {
    return xml_element('line', { class: 'released', x1: from, y1: y, x2: to, y2: y, 'stroke-width': height });
}
function shapeOf(stretch, status, y) {
    const { kind, from, to } = stretch;
    if (kind === 'open')
        return arrow(stretch, y);
    if (kind === 'dead')
        return xml_element('line', { class: 'dead', x1: from, y1: y, x2: to, y2: y });
    return kind === 'released' && status === 'unclear' ? stripes(stretch, y) : box(kind, stretch, y);
}
/** The day on which support ends. */
function endMark(x, y) {
    return xml_element('rect', { class: 'end', x: x - 2, y: y - reach, width: 4, height: 2 * reach });
}
/** The bar of a line; what was released lies over what follows, since a short one is drawn longer than it was. */
function rowShapes({ line, stretches, end, y }) {
    const shapes = stretches.map((stretch) => shapeOf(stretch, line.status, y)).reverse();
    return end === null ? shapes : [...shapes, endMark(end, y)];
}
/** A sample of the legend. */
function sampleShape({ kind, status, x, y }) {
    const stretch = { from: x, to: x + sampleWidth };
    const shape = kind === 'end' ? endMark(x + sampleWidth / 2, y) : shapeOf({ ...stretch, kind }, status, y);
    return xml_element('g', { class: status }, shape);
}

;// CONCATENATED MODULE: ./build/reports/timeline/svg.js








const fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const formRules = [
    `text{font-family:${fonts};font-variant-numeric:tabular-nums}`,
    ...Object.entries(sizes).map(([role, size]) => `.${role}{font-size:${size}px}`),
    '.heading,.package,.today{font-weight:600}',
    '.package{stroke-width:5px;paint-order:stroke;stroke-linejoin:round}',
    '.now{stroke-width:1.5px}',
    '.dead{stroke-width:1.5px;stroke-dasharray:1.5 4}',
    '.unlisted .released{stroke-width:1.5px;stroke-dasharray:3 2}',
    '.unclear .released{stroke-dasharray:2 4}',
];
function labelElement({ role, text, x, y, anchor }) {
    const placed = { class: role, x, y };
    return xml_element('text', anchor === 'start' ? placed : { ...placed, 'text-anchor': anchor }, xmlText(text));
}
const upright = (name, x, top, bottom) => xml_element('line', { class: name, x1: x, y1: top, x2: x, y2: bottom });
/** The bars on their grid, today across them. */
function plotElements({ plot, marks, today, rows }, report) {
    return [
        ...marks.map((x) => upright('mark', x, plot.top, plot.bottom)),
        ...rows.map(({ y }) => xml_element('line', { class: 'base', x1: plot.left, y1: y, x2: plot.right, y2: y })),
        ...rows.map((row) => {
            const title = xml_element('title', {}, xmlText(lineDescription(row.line, report)));
            return xml_element('g', { class: row.line.status }, [title, ...rowShapes(row)].join(''));
        }),
        upright('now', today, plot.top - 6, plot.bottom + 6),
    ];
}
/** A whole file; what stands in it is XML already, title and description are not. */
function sheet(width, height, title, description, lines) {
    const rules = [...formRules, ...colourRules()];
    const size = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 6 };
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="timeline-title timeline-desc">`,
        xml_element('title', { id: 'timeline-title' }, xmlText(title)),
        xml_element('desc', { id: 'timeline-desc' }, xmlText(description)),
        `<style>\n${rules.join('\n')}\n</style>`,
        xml_element('rect', { class: 'sheet', ...size }),
        ...lines,
        '</svg>',
        '',
    ].join('\n');
}
/** Why there is nothing to draw. */
function emptyText(report) {
    if ((0,counts/* areTagsUnread */.JN)(report))
        return 'Nothing is drawn: the tags of the releases could not be read.';
    const { length } = report.lines;
    if (length === 0)
        return 'Nothing is drawn: there is no stable release.';
    return `Nothing is drawn: no day is known of ${(0,counts/* counted */.hS)(length, 'release line')}.`;
}
/** The timeline as an SVG file; where there is nothing to draw, one that says why. */
function renderSvg(report) {
    const title = `Supported versions of ${(0,words/* packageText */.qg)(null, report)}`;
    const timeline = layoutTimeline(report);
    if (timeline === null) {
        const text = emptyText(report);
        const shown = { role: 'status', text, x: 24, y: 40, anchor: 'start' };
        return sheet(900, 64, title, text, [labelElement(shown)]);
    }
    return sheet(timeline.width, timeline.height, title, pictureDescription(timeline, report), [
        ...plotElements(timeline, report),
        ...timeline.samples.map(sampleShape),
        ...timeline.labels.map(labelElement),
    ]);
}


/***/ })

};
