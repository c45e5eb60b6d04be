export const id = 541;
export const ids = [541];
export const modules = {

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addressesOf: () => (/* binding */ addressesOf),
  connect: () => (/* binding */ connect),
  withFallback: () => (/* binding */ withFallback)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/model/remote.js
var remote = __webpack_require__(9622);
;// CONCATENATED MODULE: ./build/host/token.js
/** The token without the space around it; null where there is none, and `denied` where it cannot be one. */
function tokenOf(text) {
    const token = text?.trim() ?? '';
    if (token === '')
        return null;
    // A line break in a header would end it; what is no ASCII is sent otherwise by each client.
    if (/^[\x21-\x7e]+$/.test(token))
        return token;
    const message = 'the token holds characters that no token has, such as a space or a line break; give it as it was made, and nothing else';
    return { unreached: 'denied', message };
}

;// CONCATENATED MODULE: ./build/host/git/remote/address.js
/** What of a name or an address may stand in a message. */
const shown = (text) => JSON.stringify(text.slice(0, 100));
/** The address on the web; null where there is none, or where it holds more than one should. */
function serverOf(text) {
    if (!URL.canParse(text))
        return null;
    const { protocol, username, password, search, hash, href } = new URL(text);
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    return username + password + search + hash === '' ? href.replace(/\/$/, '') : null;
}
/** The address of `owner/name` on a forge, or why there is none. Only an address that is plain all through is used. */
function addressOf(repository, serverUrl) {
    const parts = repository.split('/');
    const isPlain = parts.every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..');
    if (parts.length !== 2 || !isPlain)
        return { unreached: 'broken', message: `${shown(repository)} is no repository; name one as owner/name` };
    const server = serverOf(serverUrl);
    if (server === null) {
        const message = 'the address of the server is none; give it as https://HOST, without user, password or query';
        return { unreached: 'broken', message };
    }
    return { repository, server, url: `${server}/${repository}` };
}

// EXTERNAL MODULE: ./build/host/git/run-git.js + 1 modules
var run_git = __webpack_require__(5322);
// EXTERNAL MODULE: ./build/host/git/ask-git.js
var ask_git = __webpack_require__(7864);
;// CONCATENATED MODULE: ./build/host/git/remote/secrets.js
// The token in what git and servers say: it is struck out before anybody reads it.
/** How the token is shown to a server, in base64. */
const credentials = (token) => Buffer.from(`x-access-token:${token}`).toString('base64');
/** The text without the token, in any spelling that was sent. */
function withoutSecrets(text, token) {
    const secrets = token === null || token === '' ? [] : [token, credentials(token)];
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./build/host/git/remote/network.js
// With what settings and what environment git goes to a server.


/**
 * What of git's own environment a network may need: the authorities and certificates that it asks for. What would switch
 * the check of certificates off is not among them, for a token goes over the line.
 */
const stay = new Set([
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_SSL_CERT',
    'GIT_SSL_KEY',
    'GIT_PROXY_SSL_CAINFO',
    'GIT_PROXY_SSL_CERT',
    'GIT_PROXY_SSL_KEY',
    'GIT_HTTP_PROXY_AUTHMETHOD',
]);
/** The environment; the token stands nowhere else. */
function networkEnvironment(environment, { server }, token) {
    return {
        ...(0,ask_git/* gitEnvironment */._K)(environment, stay),
        GIT_ALLOW_PROTOCOL: 'http:https',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_LFS_SKIP_SMUDGE: '1',
        ...(token === null ? {} : configuration(server, token)),
    };
}
/** Two headers of one name make a request that servers refuse, so the user's own are emptied first. */
function configuration(server, token) {
    const key = `http.${server}/.extraHeader`;
    return {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `Authorization: basic ${credentials(token)}`,
    };
}
/**
 * What is said to git before a question that goes to this address instead of the repository's own; the user's own proxies
 * and authorities stay.
 */
function networkOptions(dir, { url }, to, slowSeconds) {
    const settings = [
        'protocol.version=2',
        // A server that counts objects sends a byte a second; a line that is dead sends none.
        'http.lowSpeedLimit=1',
        `http.lowSpeedTime=${slowSeconds}`,
        // The longest match wins: no other setting leads the address elsewhere.
        `url.${to}.insteadOf=${url}`,
        // Git would take the header with the token along, to any server.
        'http.followRedirects=false',
        `http.${to}.followRedirects=false`,
        'credential.helper=',
        'core.hooksPath=/dev/null',
        'core.bigFileThreshold=1m',
        'gc.auto=0',
        'maintenance.auto=false',
        'fetch.fsckObjects=false',
        'transfer.fsckObjects=false',
        'fetch.writeCommitGraph=false',
    ];
    return [...ask_git/* harmless */.Is, `--git-dir=${dir}`, ...settings.flatMap((setting) => ['-c', setting])];
}

;// CONCATENATED MODULE: ./build/host/git/remote/redirect.js

/** A repository that was renamed twice is found by two; more lead in a circle. */
const mostRedirects = 3;
/** Whether git was sent on, and did not go. */
function isRedirected({ status, stopped, complaint }) {
    return status !== 0 && stopped === null && /(?:returned error: |HTTP )30[12378]\b/.test(complaint);
}
/** Where the last answer leads whose headers git noted down; null where it leads nowhere. */
function locationIn(complaint) {
    const [, location] = [...complaint.matchAll(/<= Recv header: location: *(\S+)/gi)].at(-1) ?? [];
    return location ?? null;
}
/** What git adds to the address of a repository. */
const ofGit = /\/(?:info\/refs\?service=)?git-upload-pack$/;
/**
 * The address of the repository that a server of `url` names in the headers that git noted down, or why git does not go
 * there.
 */
function redirectOf(complaint, url, { repository, server }, token) {
    const broken = (message) => ({ unreached: 'broken', message });
    const location = locationIn(complaint);
    if (location === null || !URL.canParse(location, `${url}/info/refs`))
        return broken(`${server} sends git elsewhere for ${repository}, and does not say where`);
    const to = new URL(location, `${url}/info/refs`);
    const shown = withoutSecrets(`${to.origin}${to.pathname}`, token)
        .replace(/\/(?:info\/refs|git-upload-pack)$/, '')
        .slice(0, 200);
    if (to.origin !== new URL(url).origin) {
        const advice = 'the token does not go there; name the repository and its server as they are called now';
        return broken(`${server} sends git to another server for ${repository}: ${shown}; ${advice}`);
    }
    const path = to.pathname + to.search;
    const next = `${to.origin}${path.replace(ofGit, '')}`;
    // Only an address that is plain all through is used.
    const isPlain = ofGit.test(path) && to.username + to.password + to.hash === '' && isPlainPath(next, to);
    return isPlain ? next : broken(`${server} sends git for ${repository} to what is no repository: ${shown}`);
}
function isPlainPath(next, { origin }) {
    const parts = next.slice(origin.length + 1).split('/');
    return parts.every((part) => /^[\w.~-]+$/.test(part));
}
/** What is said where one redirect leads to another for ever. */
function tooManyRedirects({ server, repository }) {
    const message = `${server} sends git on more than ${mostRedirects} times for ${repository}; name the repository as it is called now`;
    return { unreached: 'broken', message };
}

;// CONCATENATED MODULE: ./build/host/git/remote/why-unreached.js

/** The status of git where it does not know an option. */
const usageError = 129;
/** What git says when a server was not there or fell silent, and when it speaks of an object that is gone. */
const noServer = /Could(?:n't| not) resolve|Failed to connect|Could(?:n't| not) connect|Connection (?:refused|reset|timed out)|timed out|Operation too slow|Empty reply|SSL|TLS|certificate|GnuTLS/i;
const noSuch = /not our ref|Server does not allow request for unadvertised object/;
const askedForName = /could not read (?:Username|Password)|Authentication failed/i;
/** The status of HTTP that git tells of. */
function statusOf(complaint) {
    const [, status] = /(?:returned error: |HTTP )(\d{3})\b/.exec(complaint) ?? [];
    return status === undefined ? null : Number(status);
}
function kindOf(complaint, hasToken) {
    const status = statusOf(complaint);
    if (status === 429 || /rate limit/i.test(complaint))
        return 'limited';
    if (askedForName.test(complaint) || status === 401)
        return hasToken ? 'denied' : 'missing';
    if (status === 404 || /repository '[^'\n]*' not found/i.test(complaint) || noSuch.test(complaint))
        return 'missing';
    if (status === 403)
        return 'denied';
    if (status !== null && status >= 500)
        return 'offline';
    if (status === null && noServer.test(complaint))
        return 'offline';
    return 'broken';
}
/** The line in which git says why, without what nobody may see. */
function reasonOf(complaint, { token }) {
    const lines = complaint.split(/[\r\n]+/).filter(Boolean);
    const line = lines.find((text) => text.startsWith('fatal: ')) ?? lines[0] ?? 'it says nothing';
    return withoutSecrets(line, token)
        .replace(/^fatal: /, '')
        .replaceAll(/\p{Cc}/gu, ' ')
        .slice(0, 300);
}
/** Why git has no answer, and what to do. */
function whyUnreached(run, asked) {
    const { repository, server, token, milliseconds } = asked;
    if (run.stopped === 'time') {
        const seconds = Math.ceil(milliseconds / 1000);
        return {
            unreached: 'offline',
            message: `${server} gave no whole answer on ${repository} in ${seconds} s`,
        };
    }
    if (run.stopped === 'size')
        return { unreached: 'broken', message: `what ${server} sent of ${repository} is larger than is read` };
    if (run.stopped === 'asker')
        return { unreached: 'broken', message: `the question on ${repository} was taken back` };
    if (run.status === usageError)
        return { unreached: 'broken', message: 'this git is too old to ask with; install git 2.31 or newer' };
    // A repository may be named after anything that is looked for.
    const complaint = run.complaint.replaceAll(asked.url, '');
    const kind = run.status === null ? 'no-git' : kindOf(complaint, token !== null);
    return { unreached: kind, message: words(kind, reasonOf(run.complaint, asked), asked) };
}
function words(kind, reason, { repository, server, token }) {
    switch (kind) {
        case 'no-git':
            return 'there is no git to ask with; install git, so that it is found on the PATH';
        case 'missing':
            return noSuch.test(reason)
                ? `${server} no longer has what was asked for of ${repository}; run this again`
                : `${server} shows no repository ${repository}; ${whereMissing(token)}`;
        case 'denied':
            return token === null
                ? `${server} refuses to show ${repository}; give a token with the permission contents: read`
                : `${server} refuses the token for ${repository}; give one that is valid there, with contents: read`;
        case 'limited':
            return `${server} had too many requests, and does not show ${repository} for now; try again later`;
        case 'offline':
            return statusOf(reason) === null
                ? `${server} cannot be reached for ${repository}: ${reason}`
                : `${server} failed when it was asked for ${repository}; run this again: ${reason}`;
        case 'broken':
            return `git cannot read ${repository} from ${server}: ${reason}`;
    }
}
function whereMissing(token) {
    return token === null
        ? 'put the name right, or if it is private, give a token with the permission contents: read'
        : 'put the name right, or give a token with the permission contents: read there';
}

;// CONCATENATED MODULE: ./build/host/git/remote/ask-server.js
// Questions to a server by git: one after the other, counted, and within limits.





/** The tags of a repository with twenty thousand come in seconds, and are five megabytes. */
const ask_server_limits = { milliseconds: 120_000, slowSeconds: 30, bytes: 256 * 1024 * 1024 };
/** What makes git note down what passes; the token is struck out of it. */
const traces = {
    packets: { GIT_TRACE_PACKET: '1' },
    headers: { GIT_TRACE_CURL: '1', GIT_TRACE_CURL_NO_DATA: '1', GIT_TRACE_REDACT: '1' },
};
/** A server that answers one question at a time: two at once would lock each other out of the scratch folder. */
function openServer(address, scratch, manner) {
    let count = 0;
    let url = address.url;
    let last = Promise.resolve();
    const inTurn = (work) => {
        const answer = last.then(work);
        last = answer.catch(() => undefined);
        return answer;
    };
    const runOnce = (question, bytes) => {
        count += 1;
        return runWithin({ address, url }, scratch, manner, question, bytes);
    };
    const run = async (question, bytes) => {
        for (let left = mostRedirects; left >= 0; left -= 1) {
            const git = await runOnce(question, bytes);
            if (!isRedirected(git))
                return git;
            const { complaint } = await runOnce({ ...question, trace: 'headers' }, bytes);
            const next = redirectOf(complaint, url, address, manner.token);
            if (typeof next !== 'string')
                return next;
            url = next;
        }
        return tooManyRedirects(address);
    };
    const answerOf = (git, question) => {
        if ((0,remote/* isUnreached */.m)(git))
            return git;
        const { token, limits } = manner;
        return isAnswer(git, question)
            ? { output: git.output.toString(), complaint: git.complaint }
            : whyUnreached(git, { ...address, url, token, milliseconds: limits.milliseconds });
    };
    return {
        address,
        ask: (question) => inTurn(async () => answerOf(await run(question, manner.limits.bytes), question)),
        askWithin: (bytes, question) => inTurn(async () => {
            const git = await run(question, bytes);
            return 'stopped' in git && git.stopped === 'size' ? null : answerOf(git, question);
        }),
        roundTrips: () => count,
    };
}
function isAnswer({ stopped, status, complaint }, { mayLack }) {
    if (stopped !== null)
        return false;
    return status === 0 || (mayLack === true && complaint.includes('did not send all necessary objects'));
}
/** Runs git against the server until it ends, or so many bytes have come. */
function runWithin({ address, url }, scratch, { limits: { milliseconds, slowSeconds }, token, environment }, { dir, args, input, trace }, bytes) {
    const before = scratch.size();
    return (0,run_git/* runGit */.E)([...networkOptions(dir, address, url, slowSeconds), ...args], {
        ...networkEnvironment(environment, address, token),
        ...(trace === undefined ? {} : traces[trace]),
    }, { milliseconds, bytes, isTooMuch: () => scratch.size() - before > bytes, signal: scratch.signal }, input);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/files/decode.js
var decode = __webpack_require__(1213);
;// CONCATENATED MODULE: ./build/host/git/remote/find-entry.js
/** Systems give up after so many links, and so do we: a chain that is longer is a loop. */
const mostLinks = 40;
const partsOf = (path, ofLink) => path
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .map((name) => ({ name, ofLink }));
/** Goes from the root of a commit to a path. */
async function findEntry(objects, root, asked) {
    const start = { kind: 'folder', object: root };
    const walked = [];
    const ahead = partsOf(asked, false);
    let links = 0;
    for (let part = ahead.shift(); part !== undefined; part = ahead.shift()) {
        if (part.name === '..') {
            if (walked.pop() === undefined)
                return { why: 'outside' };
            continue;
        }
        const step = await stepTo(objects, walked.at(-1)?.entry ?? start, part);
        if ('why' in step)
            return step;
        if (step.entry.kind !== 'link') {
            walked.push(step);
            continue;
        }
        links += 1;
        if (links > mostLinks)
            return { why: 'dangling' };
        const link = await objects.link(step.entry.object);
        if ('why' in link)
            return link;
        if (link.target.startsWith('/'))
            return { why: 'outside' };
        ahead.unshift(...partsOf(link.target, true));
    }
    return { entry: walked.at(-1)?.entry ?? start, path: walked.map(({ name }) => name).join('/') };
}
/** What stands under a name here. */
async function stepTo(objects, here, { name, ofLink }) {
    const tree = here.kind === 'folder' ? await objects.tree(here.object) : new Map();
    if (tree === null)
        return { why: 'unreached' };
    const entry = tree.get(name);
    return entry === undefined ? { why: ofLink ? 'dangling' : 'missing' } : { name, entry };
}

;// CONCATENATED MODULE: ./build/host/git/remote/commit-files.js
// The files of a commit, of which each is fetched when it is read.



/** The files of a commit whose folders were fetched. */
function openFiles(commit, objects) {
    const find = (path) => findEntry(objects, `${commit}^{tree}`, path);
    const read = async (path, limit) => {
        const found = await find(path);
        if ('why' in found)
            return found;
        const { kind, object } = found.entry;
        if (kind !== 'file')
            return { why: kind === 'folder' ? 'folder' : 'special' };
        const blob = await objects.blob(object, limit);
        return 'why' in blob ? blob : (0,decode/* decode */.D)(blob.bytes);
    };
    return {
        name: objects.server.address.repository.replace(/^.*\//, ''),
        read,
        list: async (folder) => {
            const found = await find(folder);
            if ('why' in found || found.entry.kind !== 'folder')
                return [];
            const tree = (await objects.tree(found.entry.object)) ?? new Map();
            return [...tree].map(([name, { kind }]) => ({ name, isFolder: kind === 'folder' }));
        },
        inside: (path) => {
            const plain = external_node_path_.posix.normalize(path);
            if (external_node_path_.posix.isAbsolute(plain) || plain === '..' || plain.startsWith('../'))
                return null;
            return plain.replace(/\/$/, '').replace(/^\.$/, '');
        },
        isSame: async (path, other) => {
            const [one, two] = await Promise.all([find(path), find(other)]);
            return 'path' in one && 'path' in two && one.path === two.path;
        },
    };
}

;// CONCATENATED MODULE: ./build/host/git/remote/parse-tree.js
// The lines of `git ls-tree -z` as what stands in a folder of a commit.
const kinds = {
    '040000': 'folder',
    '120000': 'link',
    '160000': 'special',
};
/** What stands in a folder, by name; any name but one with NUL or `/` may be there. */
function parseTree(text) {
    return new Map(text
        .split('\0')
        .slice(0, -1)
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
        return [line.slice(tab + 1), { kind: kinds[mode] ?? 'file', object }];
    }));
}

;// CONCATENATED MODULE: ./build/host/git/remote/fetched-objects.js



/** A path is no longer than that on any system. */
const longestLink = 4096;
/** What a pack adds to the file in it. */
const packBytes = 64 * 1024;
/** Opens the objects; each is asked for once. */
function openObjects(fetched) {
    const tree = once((object) => readTree(fetched, object));
    const blobs = once((key) => {
        const [object = '', limit] = key.split(' ');
        return readBlob(fetched, object, Number(limit));
    });
    const blob = (object, limit) => blobs(`${object} ${limit}`);
    return {
        dir: fetched.dir,
        server: fetched.server,
        tree,
        blob,
        link: async (object) => {
            const target = await blob(object, longestLink);
            if ('bytes' in target)
                return { target: target.bytes.toString() };
            return target.why === 'too-large' ? { why: 'dangling' } : target;
        },
    };
}
function once(read) {
    const answers = new Map();
    return (key) => {
        const answer = answers.get(key) ?? read(key);
        answers.set(key, answer);
        return answer;
    };
}
/** What stands in a folder. Objects have hexadecimal names, so no path ever reaches git. */
async function readTree(fetched, object) {
    const { dir, environment } = fetched;
    const { status, output } = await (0,ask_git/* askGit */.gG)(dir, environment, '--git-dir=.', 'ls-tree', '-z', object);
    if (status === 0)
        return parseTree(output);
    fetched.onUnreached(incomplete(fetched, 'a folder'));
    return null;
}
/**
 * The bytes of a file. It is fetched by asking for its size, and where it is too large for that, what comes is cut off: a
 * server sends no size before it sends the file.
 */
async function readBlob(fetched, object, limit) {
    const { dir, environment, server } = fetched;
    const size = await (0,ask_git/* askGit */.gG)(dir, environment, '--git-dir=.', 'cat-file', '-s', object);
    const fetchIt = { dir, args: ['cat-file', '-s', object] };
    const known = size.status === 0 ? size : await server.askWithin(limit + packBytes, fetchIt);
    if (known === null)
        return { why: 'too-large' };
    if ((0,remote/* isUnreached */.m)(known)) {
        fetched.onUnreached(known);
        return { why: 'unreached' };
    }
    if (Number(known.output) > limit)
        return { why: 'too-large' };
    const { status, output } = await (0,ask_git/* askGitForBytes */.oV)(dir, environment, '--git-dir=.', 'cat-file', 'blob', object);
    if (status === 0)
        return { bytes: output };
    fetched.onUnreached(incomplete(fetched, 'a file'));
    return { why: 'unreached' };
}
function incomplete({ server }, what) {
    const { repository, server: forge } = server.address;
    return {
        unreached: 'broken',
        message: `${forge} sent a commit of ${repository} without ${what} that is in it`,
    };
}

;// CONCATENATED MODULE: ./build/host/git/remote/read-parents.js

/** The parents of a commit, in order. The commit names them also where they were not fetched; `rev-list` would hide those. */
async function readParents({ address: { server, repository } }, dir, environment, commit) {
    const { status, output } = await (0,ask_git/* askGit */.gG)(dir, environment, '--git-dir=.', 'cat-file', 'commit', commit);
    if (status === 0)
        return parentsIn(output);
    return { unreached: 'broken', message: `${server} sent a commit of ${repository} that cannot be read` };
}
/** A message may speak of parents too: it stands after the first empty line. */
function parentsIn(commit) {
    const [head = ''] = commit.split('\n\n', 1);
    const parents = head.split('\n').map((line) => /^parent (?<parent>[\da-f]{40,64})$/.exec(line)?.groups);
    return parents.flatMap((groups) => groups?.['parent'] ?? []);
}

;// CONCATENATED MODULE: ./build/host/git/remote/parse-refs.js
/** An object and a ref, or where HEAD leads: `ref: refs/heads/main`. */
const line = /^(?:ref: (?<target>[^\t]+)|(?<object>[\da-f]{40}(?:[\da-f]{24})?))\t(?<ref>[^\t]+)$/;
/** The lines; null where one is none, or the last one is cut. */
function parseLines(text) {
    if (text !== '' && !text.endsWith('\n'))
        return null;
    const parsed = text
        .split('\n')
        .slice(0, -1)
        .map((one) => line.exec(one)?.groups);
    if (parsed.includes(undefined))
        return null;
    return parsed.map((groups) => ({
        target: groups?.['target'] ?? null,
        object: groups?.['object'] ?? '',
        ref: groups?.['ref'] ?? '',
    }));
}
/** A HEAD that is on no branch has no better name than its own. */
function defaultBranchOf(lines) {
    const heads = lines.filter(({ ref }) => ref === 'HEAD');
    const commit = heads.find(({ target }) => target === null)?.object;
    if (commit === undefined)
        return null;
    const target = heads.find((head) => head.target !== null)?.target ?? '';
    const name = target.startsWith('refs/heads/') ? target.slice('refs/heads/'.length) : 'HEAD';
    return { name, commit };
}
/** What a repository points with, and of its further refs those that were asked for; null where a line is none. */
function parseRefs(text, others) {
    const lines = parseLines(text);
    if (lines === null)
        return null;
    // The commit of an annotated tag is told in a line of its own, `refs/tags/v1^{}`.
    const refs = lines.filter(({ target, ref }) => target === null && !ref.endsWith('^{}'));
    const below = (folder) => refs
        .filter(({ ref }) => ref.startsWith(folder))
        .map(({ ref, object }) => [ref.slice(folder.length), object]);
    const tagged = new Map(below('refs/tags/'));
    const asked = new Set(others);
    return {
        defaultBranch: defaultBranchOf(lines),
        branches: below('refs/heads/').map(([name]) => name),
        tags: [...tagged.keys()],
        others: new Map(refs.filter(({ ref }) => asked.has(ref)).map(({ ref, object }) => [ref, object])),
        tagged,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/host/git/remote/scratch.js
// A folder for what is fetched, gone when the work or the process ends.




const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Why nothing can be kept in a folder, and what to do. */
function noScratch(parent, error) {
    // The system's reason comes before the call that failed.
    const [why = ''] = String(Reflect.get(Object(error), 'message') ?? error).split(', ', 1);
    const message = `what comes from the server cannot be kept in the folder for temporary files, ${parent}: ${why}; let TMPDIR name a folder that can be written to`;
    return { unreached: 'broken', message: message.replaceAll(/\p{Cc}/gu, ' ') };
}
/** Makes the folder, or tells why it cannot be made. Whoever stops the process stops what runs in it too. */
function openScratch(parent = (0,external_node_os_.tmpdir)()) {
    try {
        return scratchIn(parent, (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'supported-versions-')));
    }
    catch (error) {
        return noScratch(parent, error);
    }
}
function scratchIn(parent, root) {
    const closing = new AbortController();
    const close = () => {
        external_node_process_.off('exit', close);
        for (const signal of signals)
            external_node_process_.off(signal, onSignal);
        closing.abort();
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true, maxRetries: 5 });
    };
    const onSignal = (signal) => {
        close();
        // Who listens to a signal is no longer ended by it.
        if (external_node_process_.listenerCount(signal) === 0)
            external_node_process_.kill(external_node_process_.pid, signal);
    };
    external_node_process_.on('exit', close);
    for (const signal of signals)
        external_node_process_.on(signal, onSignal);
    return {
        repository: (name, url, filter) => bareRepository((0,external_node_path_.join)(root, name), url, filter),
        size: () => sizeOf(root),
        signal: closing.signal,
        parent,
        close,
    };
}
/** Written by hand: `git init` would copy the user's hooks into it. */
function bareRepository(dir, url, filter) {
    for (const folder of ['objects/pack', 'refs'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(dir, folder), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, 'config'), `[core]
	repositoryFormatVersion = 1
	bare = true
[extensions]
	partialClone = forge
[remote "forge"]
	url = "${url}"
	promisor = true
	partialCloneFilter = ${filter}
`);
    return dir;
}
function sizeOf(root) {
    return list(root)
        .flatMap((repository) => {
        const packs = (0,external_node_path_.join)(root, repository, 'objects', 'pack');
        return list(packs).map((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(packs, name), { throwIfNoEntry: false })?.size ?? 0);
    })
        .reduce((sum, size) => sum + size, 0);
}
/** A folder may be gone by now. */
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/host/git/tag-lines.js
var tag_lines = __webpack_require__(3074);
;// CONCATENATED MODULE: ./build/host/git/remote/tag-days.js
// The days of all tags of a server, by one fetch of what they point to.






/**
 * The UTC day of each tag. Their commits come without trees, and are kept under the names of the objects: twenty thousand
 * files for refs would take four seconds, and a name that a stranger chose is none for a file.
 */
async function readTagDays(server, dir, environment, tagged) {
    const objects = [...new Set(tagged.values())].sort();
    if (objects.length === 0)
        return new Map();
    const answer = await server.ask({ dir, args: fetchObjects, input: lines(objects), mayLack: true });
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    const refs = lines(objects.map((object) => `${object} refs/tags/${object}`));
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, 'packed-refs'), `# pack-refs with: sorted\n${refs}`);
    }
    catch (error) {
        return noScratch(dir, error);
    }
    const listed = await listDays(server, dir, environment);
    if ((0,remote/* isUnreached */.m)(listed))
        return listed;
    const days = new Map(listed.output
        .split('\n')
        .filter(Boolean)
        .map(tag_lines/* parseTagLine */.o)
        .map(({ name, date }) => [name, date]));
    if (days.size !== objects.length) {
        const { repository, server: forge } = server.address;
        return {
            unreached: 'broken',
            message: `${forge} sent the tags of ${repository} without all that they name`,
        };
    }
    const dated = [...tagged].map(([tag, object]) => [tag, days.get(object) ?? null]);
    return new Map(dated.filter((one) => one[1] !== null));
}
/** A server leaves out a tree that has a tag of its own and belongs to a commit too: only then it is asked again. */
async function listDays(server, dir, environment) {
    const here = await (0,ask_git/* askGit */.gG)(dir, environment, '--git-dir=.', ...tag_lines/* tagQuestion */.X);
    return here.status === 0 ? here : server.ask({ dir, args: tag_lines/* tagQuestion */.X });
}
const lines = (texts) => texts.map((text) => `${text}\n`).join('');
const fetchObjects = [
    ...['fetch', '--quiet', '--depth=1', '--filter=tree:0', '--no-tags', '--no-recurse-submodules'],
    ...['--no-write-fetch-head', '--stdin', 'forge'],
];

;// CONCATENATED MODULE: ./build/host/git/remote/open-git-remote.js










/** Opens a repository; nothing is asked yet. It must be closed. */
function openGitRemote(given) {
    const { repository, environment, limits } = given;
    const address = addressOf(repository, given.serverUrl);
    if ((0,remote/* isUnreached */.m)(address))
        return nowhere(repository, address);
    const token = tokenOf(given.token);
    if (token !== null && typeof token !== 'string')
        return nowhere(repository, token);
    const scratch = openScratch(given.temporary);
    if ((0,remote/* isUnreached */.m)(scratch))
        return nowhere(repository, scratch);
    const server = openServer(address, scratch, { token, environment, limits: { ...ask_server_limits, ...limits } });
    try {
        return { ...remoteOf(server, scratch, environment), close: scratch.close };
    }
    catch (error) {
        scratch.close();
        return nowhere(repository, noScratch(scratch.parent, error));
    }
}
/** A repository that cannot be asked, for it is named wrongly, or there is nothing to ask with. */
function nowhere(repository, unreached) {
    const answer = () => Promise.resolve(unreached);
    return {
        repository,
        listRefs: answer,
        openCommit: answer,
        readParents: answer,
        readTagDays: answer,
        roundTrips: () => 0,
        trouble: () => null,
        close: () => undefined,
    };
}
function remoteOf(server, scratch, environment) {
    const { repository, url } = server.address;
    // Two, because whoever fetches files tells what it has, and commits without trees would pass for whole ones.
    const files = scratch.repository('files', url, 'blob:none');
    const tags = scratch.repository('tags', url, 'tree:0');
    let listed = null;
    let trouble = null;
    const opened = new Map();
    const list = async (others) => {
        const refs = await listRefs(server, files, others);
        if (!(0,remote/* isUnreached */.m)(refs))
            listed = refs;
        return refs;
    };
    const objects = openObjects({
        ...{ server, environment, dir: files },
        onUnreached: (unreached) => {
            trouble ??= unreached;
        },
    });
    const openCommit = (commit) => {
        const open = opened.get(commit) ?? fetchCommit(objects, commit);
        opened.set(commit, open);
        return open;
    };
    return {
        repository,
        openCommit,
        roundTrips: server.roundTrips,
        trouble: () => trouble,
        listRefs: async (others) => {
            const refs = await list(others);
            return (0,remote/* isUnreached */.m)(refs) ? refs : namesOf(refs);
        },
        readParents: async (commit) => {
            const tree = await openCommit(commit);
            return (0,remote/* isUnreached */.m)(tree) ? tree : readParents(server, files, environment, commit);
        },
        readTagDays: async () => {
            const refs = listed ?? (await list([]));
            return (0,remote/* isUnreached */.m)(refs) ? refs : readTagDays(server, tags, environment, refs.tagged);
        },
    };
}
const namesOf = ({ defaultBranch, branches, tags, others }) => ({
    defaultBranch,
    branches,
    tags,
    others,
});
async function listRefs(server, dir, others) {
    const further = others.filter((ref) => ref.startsWith('refs/'));
    const list = ['ls-remote', '--symref', 'forge', 'HEAD', 'refs/heads/*', 'refs/tags/*', ...further];
    const answer = await server.ask({ dir, args: list });
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    const isGit = answer.output !== '' || (await speaksGit(server, dir));
    if (isGit !== true)
        return isGit === false ? broken(server, 'something else than an answer to git') : isGit;
    return parseRefs(answer.output, others) ?? broken(server, 'a list of refs that cannot be read');
}
/** An empty page, such as a proxy gives, looks like a repository without refs to git, which takes files for a server too. */
async function speaksGit(server, dir) {
    const traced = await server.ask({ dir, args: ['ls-remote', 'forge'], trace: 'packets' });
    return (0,remote/* isUnreached */.m)(traced) ? traced : traced.complaint.includes('git< ');
}
/** Fetches the trees of a commit; of one that is like another that was fetched, only what differs comes. */
async function fetchCommit(objects, commit) {
    const { server, dir } = objects;
    if (!/^[\da-f]{40}$/.test(commit))
        return broken(server, 'the name of a commit that is none');
    const refspec = `${commit}:refs/commits/${commit}`;
    const answer = await server.ask({ dir, args: [...fetchTrees, refspec] });
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    return openFiles(commit, objects);
}
const fetchTrees = [
    ...['fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', '--no-recurse-submodules'],
    ...['--no-write-fetch-head', 'forge'],
];
function broken({ address: { server, repository } }, what) {
    return { unreached: 'broken', message: `${server} sent ${what} of ${repository}` };
}

;// CONCATENATED MODULE: ./build/host/github/address.js
// The addresses of a forge's API: foreign names become one part of a path each, whatever they hold.
/** Words that GitHub takes in the name of an owner or of a repository. */
const repositoryName = /^[\w.-]+\/[\w.-]+$/;
const isDots = (part) => part === '.' || part === '..';
/**
 * The path below the API of a part of a repository; null where the repository is no `owner/name`, or where a part
 * would lead elsewhere.
 */
function address_addressOf(repository, path) {
    const parts = [...repository.split('/'), ...path];
    if (!repositoryName.test(repository) || parts.some(isDots))
        return null;
    return `/repos/${parts.map(encodeURIComponent).join('/')}`;
}

// EXTERNAL MODULE: ./build/host/github/fault.js
var fault = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/host/github/json.js
var json = __webpack_require__(5453);
;// CONCATENATED MODULE: ./build/host/github/limits.js
// How long the program asks a forge, and how often.
/** What asking costs at most where nobody says otherwise. */
const usualLimits = {
    request: 20_000,
    total: 120_000,
    retries: 2,
    wait: 30_000,
    second: 1000,
};

;// CONCATENATED MODULE: ./build/host/github/refusal.js

/** Why nothing came, as far as the system tells. */
const faults = {
    ECONNREFUSED: 'no server is there',
    ENOTFOUND: 'the name of the server is not known',
    EAI_AGAIN: 'the name of the server cannot be looked up',
    UND_ERR_SOCKET: 'the server closed the connection',
    ECONNRESET: 'the server closed the connection',
};
const longest = 160;
/** A foreign text on one line, without what must not be told. */
function plain(text, token) {
    const safe = token === null || token === '' ? text : text.replaceAll(token, '***');
    const line = safe.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
/** The server's name, without user and password. */
function hostOf(apiUrl) {
    return (URL.canParse(apiUrl) && new URL(apiUrl).host) || 'the forge';
}
function withoutAnswer({ code }, { apiUrl, limits }) {
    const host = hostOf(apiUrl);
    const seconds = (milliseconds) => `${milliseconds / 1000} s`;
    switch (code) {
        case 'CUT_SHORT':
            return ['broken', `the answer of ${host} ended too early`];
        case 'TIMEOUT':
            return ['offline', `${host} gave no answer within ${seconds(limits.request)}`];
        case 'OUT_OF_TIME':
            return ['offline', `the time to ask ${host}, ${seconds(limits.total)} in all, is over`];
        default:
            return ['offline', `${host} gave no answer: ${faults[code] ?? (code || 'the request failed')}`];
    }
}
function withStatus(failure, asked, { token }) {
    const { status, message } = failure;
    const said = message === '' ? `HTTP ${status ?? 0}` : `HTTP ${status ?? 0}, ${plain(message, token)}`;
    if ((0,fault/* isLimit */.S4)(failure))
        return ['limited', `${said}; ${limitAdvice(failure, token)}`];
    switch (status) {
        case 401:
            return ['denied', `${said}; ${token === null ? 'a token is needed' : 'the token is not accepted'}`];
        case 403:
            return ['denied', `${said}; ${rightAdvice(asked, token)}`];
        case 404:
        case 410:
        case 451:
            return ['missing', `${said}; it is not there, or ${hiddenAdvice(asked, token)}`];
        default:
            return status !== null && status >= 500
                ? ['offline', `${said}; the server failed: run this again`]
                : ['broken', said];
    }
}
function limitAdvice(failure, token) {
    const seconds = (0,fault/* waitOf */.pE)(failure);
    const later = seconds === null ? 'ask again later' : `ask again in ${seconds} s`;
    return token === null ? `too many requests: ${later}, or with a token` : `too many requests: ${later}`;
}
function rightAdvice({ needs }, token) {
    return token === null ? `no token was given: use one with ${needs}` : `the token may lack ${needs}`;
}
function hiddenAdvice({ needs }, token) {
    return token === null
        ? `it is private and no token was given`
        : `the token may not see it: it takes ${needs}`;
}
/** The refusal that a failure is, on one line and without secrets. */
function refusalOf(failure, asked, asker) {
    const [unreached, why] = failure.status === null ? withoutAnswer(failure, asker) : withStatus(failure, asked, asker);
    return { unreached, message: sentence(asked, why, asker.token), status: failure.status };
}
/** The refusal of an answer that came and is not what was asked for. */
function brokenAnswer(asked, why) {
    return { unreached: 'broken', message: sentence(asked, why, null), status: null };
}
/** The refusal where something keeps us from asking at all. */
function unaskedFor(asked, { unreached, message }) {
    return { unreached, message: sentence(asked, message, null), status: null };
}
function sentence(asked, why, token) {
    const { what, repository, isChange } = asked;
    return `${plain(`${what} of ${repository}`, token)} cannot be ${isChange ? 'written' : 'read'}: ${why}`;
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/host/github/stopwatch.js
// How long has been asked: the time in which at least one question was open.

/** A stopwatch that has not been started. */
function openStopwatch(now = () => external_node_perf_hooks_.performance.now()) {
    let open = 0;
    let since = 0;
    let spent = 0;
    return {
        start: () => {
            if (open === 0)
                since = now();
            open += 1;
        },
        stop: () => {
            open -= 1;
            if (open === 0)
                spent += now() - since;
        },
        elapsed: () => (open === 0 ? spent : spent + now() - since),
    };
}

;// CONCATENATED MODULE: ./build/host/github/client.js
// One forge's API as questions and answers: whatever goes wrong is an answer, and what was asked is counted.







/** A client of the API at this address; without a token it sees what everybody sees. Nothing is sent before a question. */
function openClient({ token, apiUrl }, limits = usualLimits) {
    const watch = openStopwatch();
    let sent = 0;
    const given = tokenOf(token);
    const unusable = given !== null && typeof given !== 'string' ? given : null;
    const asker = { token: typeof given === 'string' ? given : null, apiUrl, limits };
    const left = () => limits.total - watch.elapsed();
    const count = () => void (sent += 1);
    // Octokit takes long to load, and most runs ask nothing.
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(706)]).then(__webpack_require__.bind(__webpack_require__, 9706))).openOctokit({ ...asker, left, count });
    let octokit = null;
    const send = async (address, { query, change }) => {
        octokit ??= load();
        const { request } = await octokit;
        watch.start();
        try {
            // What is posted twice stands there twice: who posts looks first whether it arrived.
            const once = change?.method === 'POST' ? { request: { retries: 0 } } : {};
            const fields = { ...query, ...change?.body, ...once };
            return answerOf(await request(`${change?.method ?? 'GET'} ${address}`, fields));
        }
        finally {
            watch.stop();
        }
    };
    const ask = async (question) => {
        const asked = { ...question, isChange: question.change !== undefined };
        const address = question.isAboutAsker ? '/user' : address_addressOf(question.repository, question.path);
        if (address === null)
            return noAddress(question);
        if (unusable !== null)
            return unaskedFor(asked, unusable);
        try {
            return await send(address, question);
        }
        catch (error) {
            return refusalOf((0,fault/* failureOf */.g5)(error), asked, asker);
        }
    };
    return { ask, requests: () => sent };
}
function noAddress({ what, repository }) {
    const message = `${what} cannot be asked for: ${JSON.stringify(repository)} is no repository, or the path leads out of it; write OWNER/NAME`;
    return { unreached: 'missing', message, status: null };
}
function answerOf({ data, headers }) {
    const total = (0,json/* textField */.M)(headers, 'x-total-count') ?? '';
    return {
        data,
        link: (0,json/* textField */.M)(headers, 'link') ?? '',
        total: /^\d+$/.test(total) ? Number(total) : null,
    };
}

;// CONCATENATED MODULE: ./build/host/github/pages.js
// Lists that come in pages: a part of one never passes for the whole.


/** GitHub's size of a page, and Gitea's: each forge ignores the other's word. */
const size = { per_page: 100, limit: 50 };
/** A page of such a length may have been cut, where the forge says nothing: asked for, or what forges cut at unasked. */
const cuts = [size.per_page, size.limit, 30];
/** One page of a list, counted from 1. */
async function readPage(client, question, page = 1) {
    const query = page === 1 ? size : { ...size, page };
    const answer = await client.ask({ ...question, query });
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    const { data, link, total } = answer;
    if (!isList(data))
        return brokenAnswer(question, 'the answer is no list');
    const links = linksOf(link);
    const isMoreAfter = (seen) => {
        if (links.size > 0 && links.has('next'))
            return true;
        if (total !== null)
            return seen + data.length < total;
        return links.size === 0 && cuts.includes(data.length);
    };
    // Only GitHub sends links without a total, and it gives what it is asked for.
    const full = links.size > 0 && total === null ? size.per_page : data.length;
    return { list: data, last: links.get('last') ?? null, total, full, isMoreAfter };
}
const isList = (data) => Array.isArray(data);
/** The numbers of the pages that a `Link` header names, by what they are to this one. */
function linksOf(link) {
    const found = new Map();
    for (const part of link.split(',')) {
        const [, target, name] = /<([^<>]*)>; *rel="(\w+)"/.exec(part) ?? [];
        if (target === undefined || name === undefined)
            continue;
        const page = /[&?]page=(\d+)/.exec(target)?.[1];
        if (name === 'next' || page !== undefined)
            found.set(name, Number(page));
    }
    return found;
}
/** All names of a list, each once, from as many pages as there are; a list that is not whole is `broken`. */
async function readAllNames(client, question, listing) {
    const entries = await readAll(client, question, listing);
    return (0,remote/* isUnreached */.m)(entries) ? entries : [...entries.keys()];
}
/** All entries of a list by name, in its order; a list that is not whole is `broken`. */
async function readAll(client, question, { nameOf, cap, mayRepeat = false }) {
    const found = new Map();
    let first = null;
    let seen = 0;
    for (let at = 1; at <= cap; at += 1) {
        const page = await readPage(client, question, at);
        if ((0,remote/* isUnreached */.m)(page))
            return page;
        first ??= page;
        const isMore = page.isMoreAfter(seen);
        seen += page.list.length;
        const why = whyNotWhole({ first, page, at, isMore, seen, cap });
        if (why !== null)
            return brokenAnswer(question, why);
        for (const entry of page.list) {
            const name = nameOf(entry);
            if (name === null)
                return brokenAnswer(question, 'an entry of the list has no name');
            found.set(name, entry);
        }
        if (mayRepeat && at === 2 && found.size === first.list.length)
            return found;
        if (found.size < seen)
            return brokenAnswer(question, 'the list changed while it was read');
        if (!isMore)
            return found;
    }
    return brokenAnswer(question, tooMany(cap));
}
const tooMany = (cap) => `there are more than ${cap} pages of them`;
/** What is against taking a page for a part of the whole that the first page announced. */
function whyNotWhole(state) {
    const { first, page, at, isMore, seen, cap } = state;
    if ((first.last ?? 0) > cap || (first.total ?? 0) > cap * first.list.length)
        return tooMany(cap);
    if (isMore ? page.list.length !== first.full : page.list.length > first.full) {
        return `page ${at} of the list is not as long as a page should be`;
    }
    if (isMore)
        return null;
    if (at < (first.last ?? 0))
        return `the list ends with page ${at} of ${first.last ?? 0}`;
    const total = page.total ?? first.total;
    return total !== null && seen !== total ? `${seen} of ${total} came` : null;
}

// EXTERNAL MODULE: ./build/model/text.js
var model_text = __webpack_require__(271);
;// CONCATENATED MODULE: ./build/host/github/release-list.js
// All releases of a repository by the API of its forge: which are published, on which day, and how they are flagged.





/** GitHub lists ten thousand releases and is silent about more, so that a list of a hundred pages may have been cut. */
const releasePages = 99;
/** Reads the releases, a request for each page. */
async function readReleases(client, repository) {
    const question = { what: 'the releases', repository, path: ['releases'], needs: 'contents: read' };
    // Drafts may share their tag with each other, and with what is published.
    const found = await readAll(client, question, { nameOf: idOf, cap: releasePages });
    if ((0,remote/* isUnreached */.m)(found))
        return found;
    const entries = [...found.values()].map((entry) => ({ entry, tag: (0,json/* textField */.M)(entry, 'tag_name') }));
    if (entries.some(({ tag }) => tag === null)) {
        return brokenAnswer(question, 'an entry of the list has no tag');
    }
    const tagsOf = (test) => new Set(entries.filter(({ entry }) => test(entry)).map(({ tag }) => tag ?? ''));
    const isDraft = (entry) => (0,json/* field */.Z)(entry, 'draft') === true;
    const published = new Map(entries.filter(({ entry }) => !isDraft(entry)).map(({ entry, tag }) => [tag ?? '', dayOf(entry)]));
    const drafts = tagsOf(isDraft);
    for (const tag of published.keys())
        drafts.delete(tag);
    const prereleases = tagsOf((entry) => !isDraft(entry) && (0,json/* field */.Z)(entry, 'prerelease') === true);
    return { published, flags: { seen: tagsOf(() => true), isWhole: true, drafts, prereleases } };
}
function idOf(entry) {
    const id = (0,json/* field */.Z)(entry, 'id');
    return typeof id === 'number' ? String(id) : null;
}
/** The UTC day on which a release was published; forges write the time in a zone of their own. */
function dayOf(entry) {
    const written = (0,json/* textField */.M)(entry, 'published_at') ?? '';
    const time = /^\d{4}-\d\d-\d\dT/.test(written) ? Date.parse(written) : Number.NaN;
    if (Number.isNaN(time))
        return null;
    const day = new Date(time).toISOString().slice(0, 10);
    return (0,model_text/* isPlainDate */.J)(day) ? day : null;
}

;// CONCATENATED MODULE: ./build/host/github/sync-comment.js
// The one comment of the program below a pull request: found again, made, changed, or left as it is.



/** GitHub allows 2,500 comments below a pull request, which is 25 pages; Gitea's are half as long. */
const commentPages = 100;
/** So often a comment is posted at most, where nobody can say whether it arrived. */
const mostPosts = 2;
/** Leaves one comment with this text, and writes nothing where it stands there. */
async function syncComment(place, comment) {
    const own = await listOwn(place, comment);
    if ((0,remote/* isUnreached */.m)(own))
        return own;
    if (own.length > 0)
        return settle(place, ofOneAuthor(own), comment);
    return comment.isOnlyUpdate ? { done: 'none' } : create(place, comment, mostPosts);
}
/** Posts, and looks whether another run did so meanwhile: the older comment stays. */
async function create(place, comment, tries) {
    const path = ['issues', String(place.pull), 'comments'];
    const posted = await change(place, path, { method: 'POST', body: { body: comment.text } });
    if ((0,remote/* isUnreached */.m)(posted) && !isInDoubt(posted))
        return posted;
    const author = (0,remote/* isUnreached */.m)(posted) ? null : (0,json/* textField */.M)((0,json/* field */.Z)(posted.data, 'user'), 'login');
    const own = await listOwn(place, comment, author);
    if ((0,remote/* isUnreached */.m)(own))
        return (0,remote/* isUnreached */.m)(posted) ? posted : { done: 'created' };
    if (own.length > 0) {
        const settled = await settle(place, ofOneAuthor(own, author), comment);
        return (0,remote/* isUnreached */.m)(settled) ? settled : { done: 'created' };
    }
    if (!(0,remote/* isUnreached */.m)(posted))
        return { done: 'created' };
    return tries > 1 ? create(place, comment, tries - 1) : posted;
}
/** Who posts with the token of a job. */
const jobs = 'github-actions[bot]';
/** The comments of one author: of whoever posted, else of a job; what another machine wrote is not ours to take away. */
function ofOneAuthor(own, poster = null) {
    const wanted = [poster, jobs, own[0]?.author ?? null].find((name) => own.some(({ author }) => author === name));
    return own.filter(({ author }) => author === wanted);
}
/** Whether a change may have been made although no answer says so. */
const isInDoubt = ({ status }) => status === null || status >= 500;
/** Brings the oldest of the comments up to date, and takes the others away. */
async function settle(place, [kept, ...surplus], { text }) {
    if (kept === undefined)
        return { done: 'none' };
    const isSame = sync_comment_plain(kept.text) === sync_comment_plain(text);
    if (!isSame) {
        const changed = await change(place, pathOf(kept), { method: 'PATCH', body: { body: text } });
        if ((0,remote/* isUnreached */.m)(changed))
            return changed;
    }
    for (const one of surplus) {
        const deleted = await change(place, pathOf(one), { method: 'DELETE' });
        // Another run may have been faster.
        if ((0,remote/* isUnreached */.m)(deleted) && deleted.unreached !== 'missing')
            return deleted;
    }
    return { done: isSame && surplus.length === 0 ? 'unchanged' : 'updated' };
}
const pathOf = ({ id }) => ['issues', 'comments', String(id)];
/** The text without what a forge may change about its lines. */
const sync_comment_plain = (text) => text.replaceAll('\r\n', '\n').trim();
const needs = 'pull-requests: write';
function change(place, path, to) {
    const { client, repository, pull } = place;
    return client.ask({ what: `the comment on pull request ${pull}`, repository, path, needs, change: to });
}
/**
 * The comments that are the program's own, oldest first. Anybody can write the marker, so it counts only where a machine
 * wrote it, or whoever this token belongs to.
 */
async function listOwn({ client, repository, pull }, { marker }, author = null) {
    const question = {
        what: `the comments on pull request ${pull}`,
        repository,
        path: ['issues', String(pull), 'comments'],
        needs,
    };
    const nameOf = (entry) => typeof (0,json/* field */.Z)(entry, 'id') === 'number' ? String((0,json/* field */.Z)(entry, 'id')) : null;
    const entries = await readAll(client, question, { nameOf, cap: commentPages });
    if ((0,remote/* isUnreached */.m)(entries))
        return entries;
    const marked = [...entries]
        .map(([id, entry]) => markedOf(Number(id), entry))
        .filter(({ text }) => text.startsWith(marker))
        .sort((a, b) => a.id - b.id);
    if (marked.every(({ isByMachine }) => isByMachine))
        return marked;
    const asker = author ?? (await readAsker(client, repository));
    return marked.filter((one) => one.isByMachine || (asker !== null && one.author === asker));
}
/** Gitea runs its jobs as a user with this number, and tells no types of users. */
const machineOfGitea = -2;
function markedOf(id, entry) {
    const user = (0,json/* field */.Z)(entry, 'user');
    return {
        id,
        text: (0,json/* textField */.M)(entry, 'body') ?? '',
        author: (0,json/* textField */.M)(user, 'login'),
        isByMachine: (0,json/* field */.Z)(user, 'type') === 'Bot' || (0,json/* field */.Z)(user, 'id') === machineOfGitea,
    };
}
/** Whom the token belongs to; null where it is no person's, as the token of a job is not. */
async function readAsker(client, repository) {
    const what = 'whom the token belongs to';
    const answer = await client.ask({ what, repository, path: [], needs, isAboutAsker: true });
    return (0,remote/* isUnreached */.m)(answer) ? null : (0,json/* textField */.M)(answer.data, 'login');
}

;// CONCATENATED MODULE: ./build/host/github/open-forge.js
// What only the API of a forge knows: releases that are not published, labels, and the files of a pull request.






/** More pages are not worth their requests: nobody changes two hundred files of documentation alone. */
const filePages = 2;
/** GitHub allows a hundred labels, which are two pages where the forge does not say that the first is the last. */
const labelPages = 4;
/** The API of the forge that a client asks, for one repository. */
function openForge(repository, client) {
    return {
        readReleaseFlags: () => readReleaseFlags(client, repository),
        readReleases: () => readReleases(client, repository),
        readReleaseFlag: (tag) => readReleaseFlag(client, repository, tag),
        readLabels: (pull) => readLabels(client, ofPull(repository, pull, 'labels')),
        readLabeller: (pull, label) => readLabeller(client, ofPull(repository, pull, 'events'), label),
        readChangedFiles: (pull, settles) => readChangedFiles(client, ofPull(repository, pull, 'files'), settles),
        syncComment: (pull, comment) => syncComment({ client, repository, pull }, comment),
    };
}
/** The question for something of a pull request, which is an issue as well. */
function ofPull(repository, pull, part) {
    return {
        what: `the ${part} of pull request ${pull}`,
        repository,
        path: [part === 'files' ? 'pulls' : 'issues', String(pull), part],
        needs: 'pull-requests: read',
    };
}
async function readReleaseFlags(client, repository) {
    const question = { what: 'the releases', repository, path: ['releases'], needs: 'contents: read' };
    const page = await readPage(client, question);
    if ((0,remote/* isUnreached */.m)(page))
        return page;
    const tagsOf = (entries) => new Set(entries.map((entry) => (0,json/* textField */.M)(entry, 'tag_name') ?? ''));
    const flagged = (flag) => tagsOf(page.list.filter((entry) => (0,json/* field */.Z)(entry, flag) === true));
    if (page.list.some((entry) => (0,json/* textField */.M)(entry, 'tag_name') === null)) {
        return brokenAnswer(question, 'an entry of the list has no tag');
    }
    const isWhole = !page.isMoreAfter(0);
    return { drafts: flagged('draft'), prereleases: flagged('prerelease'), seen: tagsOf(page.list), isWhole };
}
async function readReleaseFlag(client, repository, tag) {
    const question = {
        what: `the release of the tag ${tag}`,
        repository,
        path: ['releases', 'tags', tag],
        needs: 'contents: read',
    };
    const answer = await client.ask(question);
    // A tag without a release is final, and a release that is not published has no tag yet.
    if ((0,remote/* isUnreached */.m)(answer))
        return answer.status === 404 ? { flag: 'none' } : answer;
    if ((0,json/* textField */.M)(answer.data, 'tag_name') === null)
        return brokenAnswer(question, 'the answer is no release');
    const flags = ['draft', 'prerelease'];
    return { flag: flags.find((flag) => (0,json/* field */.Z)(answer.data, flag) === true) ?? 'none' };
}
async function readLabels(client, question) {
    const names = await readAllNames(client, question, {
        nameOf: (label) => (0,json/* textField */.M)(label, 'name'),
        cap: labelPages,
        mayRepeat: true,
    });
    return (0,remote/* isUnreached */.m)(names) ? names : { names };
}
async function readLabeller(client, question, label) {
    const page = await newestPage(client, question);
    // Gitea has no such list.
    if (page === null || ((0,remote/* isUnreached */.m)(page) && page.unreached === 'missing'))
        return { login: null };
    if ((0,remote/* isUnreached */.m)(page))
        return page;
    const isSet = (event) => (0,json/* field */.Z)(event, 'event') === 'labeled' && isSameLabel((0,json/* textField */.M)((0,json/* field */.Z)(event, 'label'), 'name') ?? '', label);
    return { login: (0,json/* textField */.M)((0,json/* field */.Z)(page.list.findLast(isSet), 'actor'), 'login') };
}
/** Forges do not tell labels apart by capitals. */
const isSameLabel = (a, b) => a.toLowerCase() === b.toLowerCase();
/** The last page of a list, which begins with the oldest; null where the forge does not say which is the last. */
async function newestPage(client, question) {
    const first = await readPage(client, question);
    if ((0,remote/* isUnreached */.m)(first) || !first.isMoreAfter(0))
        return first;
    const last = first.last ?? (first.total === null ? NaN : Math.ceil(first.total / first.list.length));
    return Number.isFinite(last) ? readPage(client, question, last) : null;
}
async function readChangedFiles(client, question, settles) {
    const paths = [];
    let [seen, last] = [0, 1];
    for (let at = 1; at <= filePages; at += 1) {
        const page = await readPage(client, question, at);
        if ((0,remote/* isUnreached */.m)(page))
            return page;
        const found = page.list.map(pathsOf);
        if (found.some((some) => some.length === 0))
            return brokenAnswer(question, 'an entry of the list has no path');
        paths.push(...found.flat());
        last = Math.max(last, page.last ?? 1);
        const isEnd = !page.isMoreAfter(seen);
        const isWhole = isEnd && at >= last;
        if (isEnd || found.flat().some(settles))
            return { paths, isWhole };
        seen += page.list.length;
    }
    return { paths, isWhole: false };
}
/** The paths that an entry changes: a file that is moved has two. */
function pathsOf(entry) {
    const [path, before] = [(0,json/* textField */.M)(entry, 'filename'), (0,json/* textField */.M)(entry, 'previous_filename')];
    if (path === null)
        return [];
    return before === null || before === '' ? [path] : [path, before];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/host/github/rest-files.js
// The files of one commit by the API of a forge.






/** The API lists so many entries of a folder, and does not say whether there are more. */
const mostEntries = 1000;
/** Where policies and settings stand. A list cannot say that it failed, so these are read before anything is asked of them. */
const readAtOnce = ['.github', 'docs'];
/** Links that lead to links: more than that go in circles. */
const rest_files_mostLinks = 5;
/** The files of a commit; at most three requests, and one for each file that is read. */
async function openRestFiles(client, { repository, commit, onUnreached }) {
    const answers = new Map();
    const ask = async (path) => {
        const question = questionFor(repository, commit, path);
        const came = await client.ask(question);
        const answer = (0,remote/* isUnreached */.m)(came) || isContents(came.data) ? came : brokenAnswer(question, noContents);
        if ((0,remote/* isUnreached */.m)(answer) && answer.unreached !== 'missing')
            onUnreached(answer);
        return answer;
    };
    const contents = (path) => {
        const answer = answers.get(path) ?? ask(path);
        answers.set(path, answer);
        return answer;
    };
    const list = async (folder) => {
        const answer = await contents(folder);
        if ((0,remote/* isUnreached */.m)(answer))
            return answer;
        const entries = entriesOf(answer.data, questionFor(repository, commit, folder));
        // Where a file stands there is no folder, and that is no trouble.
        if ((0,remote/* isUnreached */.m)(entries) && Array.isArray(answer.data))
            onUnreached(entries);
        return entries;
    };
    const root = await list('');
    if ((0,remote/* isUnreached */.m)(root))
        return root;
    const known = new Map([['', root]]);
    for (const folder of readAtOnce) {
        const isThere = root.some(({ name, isFolder }) => isFolder && name === folder);
        const entries = isThere ? await list(folder) : [];
        if ((0,remote/* isUnreached */.m)(entries))
            return entries;
        known.set(folder, entries);
    }
    return {
        name: repository.slice(repository.lastIndexOf('/') + 1),
        list: async (folder) => {
            const entries = known.get(folder) ?? (await list(folder));
            return (0,remote/* isUnreached */.m)(entries) ? [] : entries;
        },
        read: async (path, limit) => {
            const [folder, own] = [folderOf(path), external_node_path_.posix.basename(path)];
            const isKnown = known.get(folder)?.some(({ name }) => name === own);
            return isKnown === false ? { why: 'missing' } : textOf(await resolve(contents, path), limit);
        },
        inside,
        isSame: async (path, other) => path === other || isSameFile(contents, path, other),
    };
}
/** The folder of a path, as the API names it. */
function folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
function questionFor(repository, commit, path) {
    const parts = path.split('/').filter(Boolean);
    const what = path === '' ? 'the list of files' : `the file or folder ${path}`;
    return { what, repository, path: ['contents', ...parts], query: { ref: commit }, needs: 'contents: read' };
}
const noContents = 'the answer is neither a list nor a file';
/** Whether an answer tells of a folder, a file or what else stands in a tree. */
function isContents(data) {
    if (Array.isArray(data))
        return true;
    const type = (0,json/* textField */.M)(data, 'type');
    return type === 'file' ? (0,json/* textField */.M)(data, 'content') !== null : type !== null;
}
function entriesOf(data, question) {
    if (!Array.isArray(data))
        return brokenAnswer(question, 'the answer is no list');
    if (data.length >= mostEntries) {
        return brokenAnswer(question, `there may be more entries than the ${mostEntries} that the API lists`);
    }
    const entries = data.map((entry) => ({
        name: (0,json/* textField */.M)(entry, 'name') ?? '',
        isFolder: (0,json/* field */.Z)(entry, 'type') === 'dir',
    }));
    return entries.some(({ name }) => name === '') ? brokenAnswer(question, 'an entry has no name') : entries;
}
/** The path from the root as the program writes it; null where it leads out. */
function inside(path) {
    if (path.startsWith('/'))
        return null;
    const plain = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    if (plain === '..' || plain.startsWith('../'))
        return null;
    return plain === '.' ? '' : plain;
}
/** What stands at a path, behind links; GitHub follows most of them itself, Gitea follows none. */
async function resolve(contents, path, links = 0) {
    const answer = await contents(path);
    if ((0,remote/* isUnreached */.m)(answer)) {
        if (answer.unreached !== 'missing')
            return { why: 'unreached' };
        return { why: links === 0 ? 'missing' : 'dangling' };
    }
    if (Array.isArray(answer.data))
        return { why: 'folder' };
    switch ((0,json/* field */.Z)(answer.data, 'type')) {
        case 'file':
            return { file: answer.data };
        case 'symlink': {
            const target = (0,json/* textField */.M)(answer.data, 'target') ?? '';
            const to = target.startsWith('/') ? null : inside(`${external_node_path_.posix.dirname(path)}/${target}`);
            if (to === null)
                return { why: 'outside' };
            return links < rest_files_mostLinks ? resolve(contents, to, links + 1) : { why: 'dangling' };
        }
        default:
            return { why: 'special' };
    }
}
/** The text of a file; the API leaves out the content of a large one. */
function textOf(found, limit) {
    if ('why' in found)
        return found;
    const content = (0,json/* textField */.M)(found.file, 'content') ?? '';
    const isLarge = Number((0,json/* field */.Z)(found.file, 'size')) > limit || (0,json/* field */.Z)(found.file, 'encoding') !== 'base64';
    return isLarge ? { why: 'too-large' } : (0,decode/* decode */.D)(external_node_buffer_.Buffer.from(content, 'base64'));
}
/** Whether two paths are one file: only a link makes them so, and through it the forge tells its target's content. */
async function isSameFile(contents, path, other) {
    if (!(await isLink(contents, path)) && !(await isLink(contents, other)))
        return false;
    const [one, two] = [await resolve(contents, path), await resolve(contents, other)];
    if ('why' in one || 'why' in two)
        return false;
    const content = (0,json/* textField */.M)(one.file, 'content');
    return content !== null && content === (0,json/* textField */.M)(two.file, 'content');
}
async function isLink(contents, path) {
    const listed = await contents(folderOf(path));
    const entries = !(0,remote/* isUnreached */.m)(listed) && Array.isArray(listed.data) ? listed.data : [];
    return entries.some((entry) => (0,json/* field */.Z)(entry, 'name') === external_node_path_.posix.basename(path) && (0,json/* field */.Z)(entry, 'type') === 'symlink');
}

;// CONCATENATED MODULE: ./build/host/github/rest-remote.js
// A repository by the API of its forge alone, for machines without git.





/** Ten thousand tags at GitHub; a list beyond it is said to be too long, and never cut. */
const tagPages = 100;
/** The repository that a client reaches. Branches are not listed: a list of them would cost what the policy needs. */
function openRestRemote(repository, client) {
    let trouble = null;
    const onUnreached = (unreached) => {
        trouble ??= unreached;
    };
    const opened = new Map();
    return {
        repository,
        trouble: () => trouble,
        listRefs: (others) => rest_remote_listRefs(client, repository, others),
        // Settings, policy and manifests stand in one commit, whose folders are asked for once.
        openCommit: (commit) => {
            const open = opened.get(commit) ?? openRestFiles(client, { repository, commit, onUnreached });
            opened.set(commit, open);
            return open;
        },
        readParents: (commit) => rest_remote_readParents(client, repository, commit),
        readTagDays: () => Promise.resolve({
            unreached: 'no-git',
            message: `the days of the tags of ${repository} cannot be read: there is no git, and the API does not list them`,
        }),
    };
}
const rest_remote_needs = 'contents: read';
async function rest_remote_listRefs(client, repository, others) {
    const defaultBranch = await readDefaultBranch(client, repository);
    if (defaultBranch !== null && (0,remote/* isUnreached */.m)(defaultBranch))
        return defaultBranch;
    const question = { what: 'the tags', repository, path: ['tags'], needs: rest_remote_needs };
    const tags = await readAllNames(client, question, {
        nameOf: (tag) => (0,json/* textField */.M)(tag, 'name'),
        cap: tagPages,
    });
    if ((0,remote/* isUnreached */.m)(tags))
        return tags;
    const commits = new Map();
    for (const ref of others) {
        const commit = await readRef(client, repository, ref);
        if (typeof commit === 'string')
            commits.set(ref, commit);
        else if (commit.unreached !== 'missing')
            return commit;
    }
    return { defaultBranch, branches: [], tags, others: commits };
}
async function readDefaultBranch(client, repository) {
    const question = { what: 'the default branch', repository, path: [], needs: 'metadata: read' };
    const answer = await client.ask(question);
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    const name = (0,json/* textField */.M)(answer.data, 'default_branch');
    // Gitea says that a repository is empty; at GitHub the question for the branch is a conflict.
    if ((0,json/* field */.Z)(answer.data, 'empty') === true)
        return null;
    if (name === null)
        return brokenAnswer(question, 'the answer names no default branch');
    const commit = await readRef(client, repository, `refs/heads/${name}`);
    if (typeof commit === 'string')
        return { name, commit };
    if (commit.status === 409)
        return null;
    return commit.status === 404 ? readBranch(client, repository, name) : commit;
}
/** The commit that a ref points to. */
async function readRef(client, repository, ref) {
    const path = ['git', 'ref', ...ref.replace(/^refs\//, '').split('/')];
    const question = { what: `the ref ${ref}`, repository, path, needs: rest_remote_needs };
    const answer = await client.ask(question);
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    return (commitIn((0,json/* field */.Z)(answer.data, 'object'), 'sha') ?? brokenAnswer(question, 'the answer names no commit'));
}
/** The same for a branch at Gitea, which has no question for one ref. */
async function readBranch(client, repository, name) {
    const path = ['branches', ...name.split('/')];
    const question = { what: `the branch ${name}`, repository, path, needs: rest_remote_needs };
    const answer = await client.ask(question);
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    const commit = commitIn((0,json/* field */.Z)(answer.data, 'commit'), 'id');
    return commit === null ? brokenAnswer(question, 'the answer names no commit') : { name, commit };
}
/** The parents of a commit, in order. */
async function rest_remote_readParents(client, repository, commit) {
    const question = { what: `the commit ${commit}`, repository, path: ['git', 'commits', commit], needs: rest_remote_needs };
    const answer = await client.ask(question);
    if ((0,remote/* isUnreached */.m)(answer))
        return answer;
    const parents = (0,json/* field */.Z)(answer.data, 'parents');
    if (!Array.isArray(parents))
        return brokenAnswer(question, 'the answer is no commit');
    const names = parents.map((parent) => commitIn(parent, 'sha'));
    return names.every((name) => name !== null)
        ? names
        : brokenAnswer(question, 'the answer does not name its parents');
}
function commitIn(value, key) {
    const commit = (0,json/* textField */.M)(value, key) ?? '';
    return /^[\da-f]{40,64}$/.test(commit) ? commit : null;
}

;// CONCATENATED MODULE: ./build/host/connect.js
// The way to a forge: git where there is git, its API for everything else.






const home = 'https://github.com';
/** Where the pages and the API of the forge are. An Enterprise Server has its API below its pages. */
function addressesOf(environment) {
    const serverUrl = withoutSlash(environment['GITHUB_SERVER_URL'] || home);
    const api = serverUrl === home ? 'https://api.github.com' : `${serverUrl}/api/v3`;
    return { serverUrl, apiUrl: withoutSlash(environment['GITHUB_API_URL'] || api) };
}
function withoutSlash(address) {
    return address.endsWith('/') ? address.slice(0, -1) : address;
}
/** A repository by git, and by the API from the moment on at which there turns out to be no git. */
function withFallback(git, rest) {
    let isGitless = false;
    const ask = async (question) => {
        if (!isGitless) {
            const answer = await question(git);
            if (!(0,remote/* isUnreached */.m)(answer) || answer.unreached !== 'no-git')
                return answer;
            isGitless = true;
        }
        return question(rest);
    };
    return {
        repository: git.repository,
        listRefs: (others) => ask((remote) => remote.listRefs(others)),
        openCommit: (commit) => ask((remote) => remote.openCommit(commit)),
        readParents: (commit) => ask((remote) => remote.readParents(commit)),
        trouble: () => git.trouble() ?? rest.trouble(),
        readTagDays: () => ask((remote) => remote.readTagDays()),
    };
}
/** The way to the forge that the environment names, with this token, else with one of the environment. */
function connect(token, environment = external_node_process_.env, limits = {}) {
    const { serverUrl, apiUrl } = addressesOf(environment);
    const known = token ?? (environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null);
    const clients = {
        own: openClient({ token: known, apiUrl }, limits.api),
        open: openClient({ token: null, apiUrl }, limits.api),
    };
    const remotes = [];
    return {
        serverUrl,
        openRemote: (repository, isPublic) => {
            const git = openGitRemote({
                repository,
                token: isPublic ? null : known,
                serverUrl,
                environment: { ...environment },
                limits: limits.git ?? {},
            });
            remotes.push(git);
            return withFallback(git, openRestRemote(repository, isPublic ? clients.open : clients.own));
        },
        openForge: (repository) => openForge(repository, clients.own),
        cost: () => ({
            requests: clients.own.requests() + clients.open.requests(),
            roundTrips: remotes.reduce((sum, remote) => sum + remote.roundTrips(), 0),
        }),
        close: () => {
            for (const remote of remotes)
                remote.close();
        },
    };
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   pE: () => (/* binding */ waitOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5453);
// What went wrong with a request, taken out of whatever was thrown.

/** An error of our own that names its fault as the system does. */
function faultOf(code, cause) {
    return Object.assign(new Error(code, { cause }), { code });
}
/** Errors stand behind errors; no library nests them deeper. */
const depth = 6;
/** The code of the first error that has one, from the outside in. */
function codeOf(thrown) {
    let error = thrown;
    for (let at = 0; at < depth && error !== undefined; at += 1) {
        const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M)(error, 'code');
        if (code !== null && /^[A-Z_\d]+$/.test(code))
            return code;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(error, 'name') === 'TimeoutError')
            return 'TIMEOUT';
        error = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(error, 'cause');
    }
    return '';
}
/** The failure that an error tells of. */
function failureOf(error) {
    const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(error, 'response');
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(response, 'status');
    const headers = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(response, 'headers');
    return {
        status: typeof status === 'number' ? status : null,
        code: codeOf(error),
        headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
        message: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(response, 'data'), 'message') ?? '',
    };
}
/** Whether a server says that it was asked too often. */
function isLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    const marks = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (marks || /rate limit/i.test(message));
}
/** How many seconds a server asks to wait; null where it does not say. */
function waitOf({ headers }, now = Date.now()) {
    const after = headers['retry-after'];
    if (typeof after === 'string') {
        const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - now) / 1000;
        return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    const isSpent = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
    return isSpent ? Math.max(0, Math.ceil(reset - now / 1000)) : null;
}


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ textField),
/* harmony export */   Z: () => (/* binding */ field)
/* harmony export */ });
// Parts of JSON that a server sent: it may be of any shape.
/** A field of a value; undefined where the value has none. */
function field(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
/** A field that is a text; null where it is none. */
function textField(value, key) {
    const text = field(value, key);
    return typeof text === 'string' ? text : null;
}


/***/ })

};
