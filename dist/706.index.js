export const id = 706;
export const ids = [706];
export const modules = {

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOctokit: () => (/* binding */ openOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8187);
// The octokit that sends the requests: it repeats what failed by chance, waits where it is asked to, and prints nothing.




const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
function quiet() {
    // Faults are answers, and what a server deprecates is no word to our users.
}
/** What another try cannot change; limits have their own wait. */
const final = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/** An octokit for one forge. */
function openOctokit(line) {
    const { token, apiUrl, limits } = line;
    const isShort = (seconds, _request, _octokit, waits) => waits === 0 && mayWait(line, seconds);
    // The first plugin stands nearest to the request, so that the one that repeats hears of the wait.
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin(waitPlainly(line), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
    return new Client({
        ...(token === null ? {} : { auth: token }),
        baseUrl: apiUrl.replace(/\/$/, ''),
        userAgent: 'supported-versions',
        log: silent,
        request: { fetch: bounded(line), log: silent },
        retry: { retries: limits.retries, doNotRetry: final, retryAfterBaseValue: limits.second },
        throttle: {
            // Writes are kept apart from each other for each forge.
            id: apiUrl,
            onRateLimit: isShort,
            onSecondaryRateLimit: isShort,
            retryAfterBaseValue: limits.second,
        },
    });
}
/** Whether a wait is short enough, and ends before the time is over. */
function mayWait({ limits, left }, seconds) {
    return seconds * 1000 <= limits.wait && seconds * limits.second < left();
}
/** Waits for a limit that has none of GitHub's marks, as other forges and the proxies before them set it. */
function waitPlainly(line) {
    return (octokit) => {
        octokit.hook.error('request', (error) => {
            const failure = (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error);
            const isMarked = failure.headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(failure.message);
            const seconds = (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .isLimit */ .S4)(failure) && !isMarked ? (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .waitOf */ .pE)(failure) : null;
            if (seconds === null || !mayWait(line, seconds) || !('request' in error))
                throw error;
            throw octokit.retry.retryRequest(error, 1, seconds);
        });
    };
}
/** A fetch that ends in time and with the whole answer, or fails. */
function bounded({ limits, left, count }) {
    // The toolkit's own: it goes through the proxy that the environment names.
    const send = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch;
    return async (address, options) => {
        const rest = left();
        // Under this name octokit takes an error as final.
        if (rest <= 0)
            throw Object.assign((0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)('OUT_OF_TIME'), { name: 'AbortError' });
        count();
        const signal = AbortSignal.timeout(Math.ceil(Math.min(limits.request, rest)));
        const response = await send(address, { ...options, signal });
        if (response.redirected)
            count();
        const body = await wholeBody(response, signal);
        const isEmpty = [204, 205, 304].includes(response.status);
        return new Response(isEmpty ? null : body, { status: response.status, headers: [...response.headers] });
    };
}
/** The bytes of an answer; octokit would take one that is cut short for an empty one. */
async function wholeBody(response, signal) {
    try {
        return await response.arrayBuffer();
    }
    catch (error) {
        throw signal.aborted ? error : (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)('CUT_SHORT', error);
    }
}


/***/ })

};
