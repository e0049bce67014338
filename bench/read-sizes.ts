import type { Agent } from 'node:http'
import { gzipSync } from 'node:zlib'
import { send } from './load'

/** Kilobytes of a page: of its HTML as sent, of the flight data in it, which the browser reads a second time, and of its scripts packed. */
export type Sizes = { html: number; flight: number; scripts: number }

const flight = /<script[^>]*>self\.__next_f\.push\([\s\S]*?<\/script>/g
// What old browsers alone load is no weight of a page.
const script = /<script(?![^>]* noModule)[^>]* src="([^"]+\.js[^"]*)"/gi

/** The sizes of a page that was answered; its scripts are fetched. */
export async function readSizes(agent: Agent, base: string, html: string): Promise<Sizes> {
  const parts = html.match(flight) ?? []
  const bytes = (text: string) => Buffer.byteLength(text) / 1e3
  let scripts = 0
  for (const path of new Set([...html.matchAll(script)].map(([, source]) => source ?? '')))
    scripts += gzipSync((await send(agent, base, { path })).body).length / 1e3
  return { html: bytes(html), flight: parts.reduce((sum, part) => sum + bytes(part), 0), scripts }
}
