import type { IncomingMessage } from 'node:http'
import { isOwnOrigin } from '../origin'

export type Verdict = { status: number; code: 'foreignOrigin' | 'methodUnknown' | 'addressWrong' | 'lengthMissing' }

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']
const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * What is wrong with a request before its body: a method no page knows, an address or head that cannot be read, a change that a foreign page
 * sends, a body of no stated length.
 */
export function judgeHead({ method = '', url = '', headers }: IncomingMessage): Verdict | null {
  // Next cannot even open a TRACE. A change from a foreign page is told so, whatever its method.
  const isOwn = isOwnOrigin({ get: (name) => String(headers[name] ?? '') || null })
  if (method === 'TRACE' || (!methods.includes(method) && isOwn)) return { status: 405, code: 'methodUnknown' }
  if (!isReadable(url) || !isHost(headers.host) || !isTree(headers['next-router-state-tree']))
    return { status: 400, code: 'addressWrong' }
  if (!isOwn && !reading.includes(method)) return { status: 403, code: 'foreignOrigin' }
  if (headers['transfer-encoding'] !== undefined) return { status: 411, code: 'lengthMissing' }
  return null
}

function isReadable(url: string): boolean {
  if (!url.startsWith('/') || /%00/.test(url)) return false
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return URL.canParse(url, 'http://site.invalid')
  } catch {
    return false
  }
}

const isHost = (host: string | undefined): boolean => host !== undefined && URL.canParse(`http://${host}`)

// Next answers 500 to a state of its router that it cannot read.
function isTree(sent: string | string[] | undefined): boolean {
  if (sent === undefined) return true
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(String(sent))))
  } catch {
    return false
  }
}
