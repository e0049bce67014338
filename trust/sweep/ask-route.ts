import type { Agent } from 'node:http'
import type { Ask } from '@/bench/load'
import { loadZip, unpackEntry } from '@/formats/zip/read-zip'
import { type RawAnswer, sendRaw } from './send-raw'

/** A way to ask for an address that might reach what the plain one does not. */
export type Transport = { name: string; write: (path: string) => Ask }

const withHeaders =
  (headers: Record<string, string>) =>
  (path: string): Ask => ({ path, headers })
const beforeQuery = (path: string, suffix: string): string => path.replace(/^([^?]*)/, (all) => `${all}${suffix}`)
const rsc = { rsc: '1' }
const prefetch = { ...rsc, 'next-router-prefetch': '1' }
const bypass = (name: string) => ({ 'x-middleware-subrequest': Array(5).fill(name).join(':') })
const encode = (path: string): string =>
  path.replace(/[a-z](?=[^?]*)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)

const plain: Transport = { name: 'GET', write: (path) => ({ path }) }

/** The one handler that takes something: what somebody types, to be kept. */
const unsent: Transport = {
  name: 'POST',
  write: (path) => ({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ form: 'import', values: { title: '标题' } }),
  }),
}
/** How an address is asked for as the product itself does. */
export const usualWay = (path: string): Transport => (path === '/api/unsent' ? unsent : plain)

export const transports: Transport[] = [
  { name: 'HEAD', write: (path) => ({ path, method: 'HEAD' }) },
  { name: 'RSC', write: withHeaders(rsc) },
  {
    name: 'RSC ?_rsc',
    write: (path) => ({ path: `${path}${path.includes('?') ? '&' : '?'}_rsc=1a2b3`, headers: rsc }),
  },
  { name: 'prefetch', write: withHeaders(prefetch) },
  { name: 'prefetch all', write: withHeaders({ ...rsc, 'next-router-prefetch': '2' }) },
  { name: 'segment tree', write: withHeaders({ ...prefetch, 'next-router-segment-prefetch': '/_tree' }) },
  { name: 'segment page', write: withHeaders({ ...prefetch, 'next-router-segment-prefetch': '/__PAGE__' }) },
  { name: '.rsc', write: (path) => ({ path: beforeQuery(path, '.rsc'), headers: rsc }) },
  {
    name: '.segments',
    write: (path) => ({ path: beforeQuery(path, '.segments/_tree.segment.rsc'), headers: prefetch }),
  },
  { name: 'bypass proxy', write: withHeaders(bypass('proxy')) },
  { name: 'bypass src', write: withHeaders(bypass('src/middleware')) },
  { name: 'bypass middleware', write: withHeaders(bypass('middleware')) },
  { name: 'next data', write: withHeaders({ 'x-nextjs-data': '1' }) },
  { name: 'invoked path', write: withHeaders({ 'x-invoke-path': '/login', 'x-matched-path': '/login' }) },
  { name: 'rewritten', write: withHeaders({ 'x-original-url': '/login', 'x-rewrite-url': '/login' }) },
  { name: 'encoded', write: (path) => ({ path: encode(path) }) },
  { name: 'slash behind', write: (path) => ({ path: beforeQuery(path, '/') }) },
  { name: 'slash before', write: (path) => ({ path: `/${path}` }) },
  { name: 'dots', write: (path) => ({ path: `/help/..${path}` }) },
  {
    name: 'unknown parameters',
    write: (path) => ({ path: `${path}${path.includes('?') ? '&' : '?'}role=admin&unitPath=%2F&utm_source=chat` }),
  },
  { name: 'POST', write: (path) => ({ path, method: 'POST' }) },
  { name: 'PUT', write: (path) => ({ path, method: 'PUT' }) },
  { name: 'DELETE', write: (path) => ({ path, method: 'DELETE' }) },
  { name: 'OPTIONS', write: (path) => ({ path, method: 'OPTIONS' }) },
]

type Request = { agent: Agent; base: string; cookie: string; path: string; transport: Transport }

/** Asks for an address; gives in a word what came of it, and every text in the answer. */
export async function askRoute(request: Request): Promise<{ outcome: string; body: string }> {
  const { agent, base, cookie, path, transport } = request
  const { headers, ...rest } = transport.write(path)
  const answer = await sendRaw(agent, base, {
    ...rest,
    headers: { ...headers, ...(cookie && { cookie }), origin: base },
  })
  const body = unpack(answer)
  return { outcome: tell(answer, body), body: body + JSON.stringify(answer.headers) }
}

function tell({ status, headers }: RawAnswer, body: string): string {
  const to = /NEXT_REDIRECT;\w+;([^;"]*);/.exec(body)?.[1] ?? (status >= 300 && status < 400 ? headers.location : '')
  if (to) return tellTarget(to.replace(/^https?:\/\/[^/]+/, ''))
  const fallback = /NEXT_HTTP_ERROR_FALLBACK;(\d+)/.exec(body)?.[1]
  return fallback ?? String(status)
}

const tellTarget = (to: string): string => (to.startsWith('/login') ? 'toLogIn' : `to ${to.split('?')[0]}`)

// Workbooks and Word files are packed; what they say must be read all the same.
function unpack({ bytes }: RawAnswer): string {
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return bytes.toString()
  const zip = loadZip(bytes)
  return [...zip.keys()].map((name) => Buffer.from(unpackEntry(zip, name) ?? []).toString()).join('\n')
}
