export const id = 127;
export const ids = [127];
export const modules = {

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9824);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _support_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);
/* harmony import */ var _timeline_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);




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
    const table = (0,_support_table_js__WEBPACK_IMPORTED_MODULE_1__/* .supportTable */ .X)(report, false);
    const timeline = (0,_timeline_block_js__WEBPACK_IMPORTED_MODULE_2__/* .timelineBlock */ .P)(report);
    const parts = [
        ...report.problems.map(({ message }) => [
            `⚠️ Not complete: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAtWord */ .QI)(message, longestMessage))}.`,
        ]),
        table.length === 0 ? [emptyText(report)] : table,
        ...(timeline.length === 0 ? [] : [timeline]),
    ];
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}


/***/ })

};
