import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; bytes: number }
export type Ask = { path: string; method?: string; headers?: Record<string, string>; body?: string | Uint8Array }
export type Load = { perSecond: number; p50: number; p99: number; failures: number; count: number }

/** Sends one request over a kept connection and reads the whole answer. */
export function send(agent: Agent, base: string, { path, method = 'GET', headers, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, base), { agent, method, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const whole = Buffer.concat(pieces)
        const { statusCode = 0, headers: given } = response
        resolve({ status: statusCode, headers: given, body: whole.toString(), bytes: whole.length })
      })
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/**
 * Asks over so many connections for so long, each again as soon as it has its answer; `ask` gives the next request of a
 * connection, `isGood` tells a failure, `between` is done before each and not timed. Times are in milliseconds.
 */
export async function measure(
  base: string,
  { connections, seconds, between }: { connections: number; seconds: number; between?: () => Promise<void> },
  ask: (connection: number) => Ask,
  isGood: (answer: Answer, connection: number) => boolean,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let failures = 0
  // One connection comes in at each turn of the server's event loop: the first request of the last of many would be timed for that.
  await Promise.all(Array.from({ length: connections }, () => send(agent, base, { path: '/api/health' })))
  const started = performance.now()
  const end = started + seconds * 1000
  const keepAsking = async (connection: number) => {
    while (performance.now() < end) {
      await between?.()
      const sent = performance.now()
      const answer = await send(agent, base, ask(connection)).catch(() => undefined)
      times.push(performance.now() - sent)
      if (!answer || !isGood(answer, connection)) failures++
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, connection) => keepAsking(connection)))
  const elapsed = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), failures, count: times.length }
}
