import { type Agent, type IncomingHttpHeaders, request } from 'node:http'
import type { Ask } from '@/bench/load'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer }

/** Sends a request with its path exactly as it stands, dots, slashes and escapes included. */
export function sendRaw(agent: Agent, base: string, { path, method = 'GET', headers, body }: Ask): Promise<RawAnswer> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, agent, path, method, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(pieces) })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
