import { Agent } from 'node:http'
import { readForm, writeForm } from '@/bench/forms'
import { send } from '@/bench/load'
import { demoPassword } from '@/seed/demo/demo-password'
import type { Drill } from './steps/drill'
import { findFreePort } from './steps/run-server'
import { withDemo } from './steps/with-demo'
import { hostLines, type ProxyAt, startProxies } from './steps/with-proxy'

const strangers = ['https://elsewhere.example', 'null', 'http://duban.example']

/** Forms sent through reverse proxies that pass the host in each of the ways they do. */
export const drill: Drill = {
  name: 'behind-proxy',
  goal: 'Forms work behind a proxy that passes the host whole, without its port, as its own or not at all; foreign and `null` origins stay refused.',
  run: async () => {
    const port = await findFreePort()
    const address = `http://duban.example:${port}`
    return withDemo(async ({ base }) => {
      const { name, proxies, stop } = await startProxies(base)
      try {
        const found = await Promise.all(proxies.map((proxy) => tryProxy(proxy, address)))
        const wrong = found.flat()
        const figures = [
          `${name}, ${hostLines.length} ways to pass the host, ${strangers.length} foreign origins each`,
          ...wrong,
        ]
        return { passed: wrong.length === 0, figures: figures.join('; ') }
      } finally {
        await stop()
      }
    }, address)
  },
}

/** What went wrong through one proxy: a log-in by its form, and the same from foreign pages. */
async function tryProxy({ base, line }: ProxyAt, address: string): Promise<string[]> {
  const agent = new Agent()
  const host = new URL(address).host
  const logIn = async (origin: string) => {
    const page = await send(agent, base, { path: '/login', headers: { host } })
    const fields = { ...readForm(page.body, { name: 'account' }), account: 'zhoujing', password: demoPassword }
    const { headers, body } = writeForm(origin, fields)
    return send(agent, base, { path: '/login', method: 'POST', headers: { ...headers, host }, body })
  }
  const own = await logIn(address)
  const isIn = own.status === 303 && String(own.headers['set-cookie']).includes('session')
  const foreign = await Promise.all(strangers.map(async (origin) => ({ origin, status: (await logIn(origin)).status })))
  agent.destroy()
  return [
    ...(isIn ? [] : [`${line}: own form answered ${own.status}`]),
    ...foreign.filter(({ status }) => status !== 403).map(({ origin, status }) => `${line}: ${origin} got ${status}`),
  ]
}
