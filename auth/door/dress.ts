import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { filePolicy, viewPolicy, writePolicy } from '../policy-header'
import { pathHeader, sizeHeader } from '../request-headers'

const always: [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['permissions-policy', 'camera=(self), geolocation=(), microphone=()'],
  ['cross-origin-opener-policy', 'same-origin'],
]

/**
 * Puts the headers on whatever is answered: a content security policy with a nonce, and more. Tells the pages that nonce, which Next
 * reads from the policy, and the path. It is no lock: every page, action and handler asks for the session itself.
 */
export function dress(request: IncomingMessage, response: ServerResponse): void {
  const address = new URL(`http://site.invalid${request.url}`)
  // Next's scripts add a field of their own to what they ask for.
  if (address.searchParams.has('_rsc')) address.searchParams.delete('_rsc')
  const policy = writePolicy(Buffer.from(randomUUID()).toString('base64'))
  request.headers['content-security-policy'] = policy
  request.headers[pathHeader] = address.pathname + address.search
  response.setHeader('content-security-policy', policy)
  for (const [name, value] of always) response.setHeader(name, value)
  if (isPublic(address.pathname)) {
    openToAll(response, policy)
    return
  }
  if (isView(address.pathname)) frameFile(response, policy)
  else if (isFile(address.pathname)) lockFile(response, policy)
  // What says nothing of it itself, such as an error; Next says that its own files, named after what they hold, may be kept.
  if (!address.pathname.startsWith('/_next/static/')) response.setHeader('cache-control', 'private, no-store')
}

// What the handlers under /api answer is data or a file: no page, so nothing in it may run or load. Log-in has pages there.
const isFile = (path: string): boolean => path.startsWith('/api/') && !path.startsWith('/api/auth/')

// A file that the site's own pages show.
const isView = (path: string): boolean => /^\/api\/evidence\/[^/]+\/view$/.test(path)

// "Not found" is a page there as anywhere; a download never is one, whatever it holds.
function lockFile(response: ServerResponse, policy: string): void {
  response.setHeader('content-security-policy', filePolicy)
  beforeHead(response, (type) => {
    if (isPage(type) && !response.hasHeader('content-disposition'))
      response.setHeader('content-security-policy', policy)
  })
}

// What no other site may frame, and no page but its own either unless it is a file that was asked for.
function frameFile(response: ServerResponse, policy: string): void {
  response.setHeader('content-security-policy', filePolicy)
  beforeHead(response, (type) => {
    if (isPage(type)) return response.setHeader('content-security-policy', policy)
    if (!response.hasHeader('content-disposition')) return
    response.setHeader('content-security-policy', viewPolicy(type))
    response.setHeader('x-frame-options', 'SAMEORIGIN')
  })
}

// What anybody may read, and caches keep: its handler says its own policy and how long it holds. No visitor gets a cookie there.
const isPublic = (path: string): boolean => /^\/public(\/|$)/.test(path)

function openToAll(response: ServerResponse, policy: string): void {
  response.removeHeader('content-security-policy')
  beforeHead(response, () => {
    for (const name of ['set-cookie', 'vary']) response.removeHeader(name)
    if (!response.hasHeader('content-security-policy')) response.setHeader('content-security-policy', policy)
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'private, no-store')
  })
}

const isPage = (type: string): boolean => type.startsWith('text/html')

function beforeHead(response: ServerResponse, work: (type: string) => unknown): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse
  response.writeHead = ((...given: unknown[]) => {
    work(String(response.getHeader('content-type')))
    sayLength(response)
    return writeHead(...given)
  }) as typeof response.writeHead
}

function sayLength(response: ServerResponse): void {
  const size = response.getHeader(sizeHeader)
  if (size === undefined) return
  response.removeHeader(sizeHeader)
  response.removeHeader('transfer-encoding')
  response.setHeader('content-length', size)
}
