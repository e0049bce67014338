import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { measureState } from '@/usecases/installation/state/measure-state'
import { inEach } from '../say'
import type { Counted } from './counted'

type Counts = Record<string, number>

/** Figures in the text form of Prometheus; each family once with its type. */
export function writeMetrics(figures: Counts): string {
  const lines = Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1))
  const seen = new Set<string>()
  return lines
    .flatMap(([name, value]) => {
      const family = familyOf(name)
      const type = seen.has(family) ? [] : [`# TYPE ${family} ${typeOf(family)}`]
      seen.add(family)
      return [...type, `${name} ${value}`]
    })
    .join('\n')
    .concat('\n')
}

const familyOf = (name: string): string => (name.split('{')[0] ?? '').replace(/_(bucket|sum|count)$/, '')
const typeOf = (family: string): string =>
  family === 'jiannuo_request_seconds' ? 'histogram' : family.endsWith('_total') ? 'counter' : 'gauge'

/** Answers `GET /metrics` with the token as a bearer, at an address of its own that no reverse proxy passes on; nothing else. */
export function serveMetrics(
  { port, host, token }: { port: number; host: string; token: string },
  counted: Counted,
): Server {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') return void response.writeHead(404).end()
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) return void response.writeHead(401).end()
    const state = await measureState(new Date().toISOString()).catch(() => ({}))
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' })
    response.end(writeMetrics({ ...counted.read(), ...state }))
  })
  // Figures that cannot be given are no reason to stop everybody's work.
  server.on('error', (error) => console.error(inEach((words) => words.metricsOff({ port, why: error.message }))))
  server.listen(port, host)
  server.unref()
  return server
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isSame = (given: string, due: string): boolean => timingSafeEqual(digest(given), digest(due))
