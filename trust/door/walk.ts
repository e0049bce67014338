import { Agent } from 'node:http'
import { send } from '@/bench/load'

/** Where a browser without scripts came to. */
export type Walked = { url: URL; status: number; body: string }
const mostSteps = 25

/** A browser of its own: keeps the cookies of each site and follows where it is led. */
export class Walker {
  readonly #jars = new Map<string, Map<string, string>>()
  readonly #agent = new Agent({ keepAlive: true })
  readonly #end: string | undefined

  /** `end`: a site at which it stops without asking for anything. */
  constructor(end?: string) {
    this.#end = end
  }

  /** Goes to an address and on to wherever it leads; `answer` says what is sent where a page asks. */
  async go(
    address: string,
    answer: (walked: Walked) => Record<string, string> | undefined = () => undefined,
  ): Promise<Walked> {
    let walked = await this.#ask(new URL(address))
    for (let step = 0; step < mostSteps; step += 1) {
      const fields = answer(walked)
      if (!fields) return walked
      const action = /<form[^>]*action="([^"]+)"/.exec(walked.body)?.[1] ?? ''
      walked = await this.#ask(new URL(action, walked.url), new URLSearchParams(fields).toString())
    }
    throw new Error(`still asked at ${walked.url}`)
  }

  /** True where a cookie of this name is kept for a site. */
  has(site: string, part: string): boolean {
    return [...(this.#jars.get(new URL(site).host) ?? [])].some(([name, value]) => name.includes(part) && value !== '')
  }

  close(): void {
    this.#agent.destroy()
  }

  async #ask(to: URL, body?: string): Promise<Walked> {
    let [url, sent] = [to, body]
    for (let step = 0; step < mostSteps; step += 1) {
      if (url.origin === this.#end) return { url, status: 0, body: '' }
      const { status, headers, body: text } = await this.#send(url, sent)
      if (status < 300 || status >= 400 || !headers.location) return { url, status, body: text }
      url = new URL(headers.location, url)
      sent = undefined
    }
    throw new Error(`led on and on at ${url}`)
  }

  async #send(url: URL, body?: string) {
    const jar = this.#jars.get(url.host) ?? new Map<string, string>()
    this.#jars.set(url.host, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers: Record<string, string> = { host: url.host, ...(cookie && { cookie }) }
    if (body !== undefined) {
      headers.origin = url.origin
      headers['content-type'] = 'application/x-www-form-urlencoded'
      headers['content-length'] = String(Buffer.byteLength(body))
    }
    const answer = await send(this.#agent, url.origin, {
      path: url.pathname + url.search,
      method: body === undefined ? 'GET' : 'POST',
      headers,
      body,
    })
    for (const each of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(each)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
}
