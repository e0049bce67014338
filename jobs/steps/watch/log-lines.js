// @ts-check
// Loaded into the production server before Next. All that it and Next say becomes one JSON object a line, with the number of the
// request at which it was said; each request adds a line when it is over. What people type, who they are and what lets them in
// stands in no line: of an address the words of its route alone, of a failed query not its values, of a text no mail address.
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'

/** @type {AsyncLocalStorage<string>} */
const underWay = new AsyncLocalStorage()
const given = /^[\w-]{8,64}$/
const routeWord = /^(v1|[a-z][a-z.-]{0,30})$/
const silent = /^[/](_next[/]static[/]|api[/](health|ready)$|icon[.]svg)/

/** An address as it is logged: without what follows `?`, ids and tokens as `*`. */
export const plainPath = (/** @type {string} */ address) =>
  (address.split('?')[0] ?? '')
    .split('/')
    .map((word) => (word === '' || routeWord.test(word) ? word : '*'))
    .join('/')

const secrets = [
  [/params: [\s\S]*?(?=\n\s+at |$)/g, 'params: …'],
  // From the beginning of a word alone: tried at each of its signs, a long one would hold the server up for seconds.
  [/(?<![\w.+-])[\w.+-]+@[\w.-]+/g, '…@…'],
  [/\b1\d{10}\b/g, '…'],
  [/(?<![a-z])(Bearer|Basic|token|session|password|passphrase|secret)(["']?[=:\s]+["']?)[^\s;,&"']+/gi, '$1$2…'],
  [/\bjn_[\w-]+/g, 'jn_…'],
]
// Signs that a terminal takes for orders or a reader for the end of a line, and that JSON leaves as they are.
const orders = /[\u007f-\u009f\u2028\u2029]/g

/** A text without values of queries, mail addresses, telephone numbers and what lets somebody in. */
export const withoutSecrets = (/** @type {string} */ text) =>
  secrets.reduce((left, [pattern, instead]) => left.replace(pattern ?? '', String(instead)), text)

/** One line of the log. */
export function writeLine(/** @type {'info' | 'warn' | 'error'} */ level, /** @type {object} */ facts) {
  const request = underWay.getStore()
  const line = { at: new Date().toISOString(), level, pid: process.pid, ...(request && { request }), ...facts }
  const text = JSON.stringify(line).replace(orders, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  process.stdout.write(`${text}\n`)
}

/** What was said on the console, as facts: an object that was written as JSON keeps its fields. */
export function readSaid(/** @type {unknown[]} */ said) {
  const [only] = said
  if (said.length === 1 && typeof only === 'string' && only.startsWith('{')) {
    try {
      return JSON.parse(withoutSecrets(only))
    } catch {
      // Said as a text below.
    }
  }
  return { said: withoutSecrets(said.map(toText).join(' ').trim()) }
}

function toText(/** @type {unknown} */ each) {
  if (each instanceof Error) return each.stack ?? each.message
  return typeof each === 'string' ? each : inspect(each, { depth: 0 })
}

/** From now on each line of this process is a JSON object. */
export function beginLines() {
  const levels = /** @type {const} */ ({ log: 'info', info: 'info', debug: 'info', warn: 'warn', error: 'error' })
  for (const [method, level] of Object.entries(levels))
    Object.assign(console, { [method]: (/** @type {unknown[]} */ ...said) => writeLine(level, readSaid(said)) })
  subscribe('http.server.request.start', (message) => {
    const { request, response } =
      /** @type {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} */ (
        message
      )
    follow(request, response)
  })
}

function follow(
  /** @type {import('node:http').IncomingMessage} */ request,
  /** @type {import('node:http').ServerResponse} */ response,
) {
  const sent = request.headers['x-request-id']
  const id = typeof sent === 'string' && given.test(sent) ? sent : randomBytes(8).toString('hex')
  const address = request.url ?? ''
  const begun = performance.now()
  underWay.enterWith(id)
  response.setHeader('x-request-id', id)
  if (silent.test(address) || process.env.REQUEST_LINES === '0') return
  response.once('close', () => {
    const ms = Math.round(performance.now() - begun)
    const cut = response.writableFinished ? {} : { cut: true }
    const { method } = request
    writeLine('info', { request: id, method, path: plainPath(address), status: response.statusCode, ms, ...cut })
  })
}
