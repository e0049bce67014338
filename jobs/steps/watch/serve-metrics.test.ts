import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { Counted } from './counted'
import { serveMetrics, writeMetrics } from './serve-metrics'

const tell = (total: number) => ({ jiannuoCounts: { jiannuo_requests_total: total }, memory: 100 })

test('totals add up over processes and never fall when one ends', () => {
  const counted = new Counted()
  counted.take(1, tell(5))
  counted.take(2, tell(7))
  counted.take(2, { other: 'message' })
  expect(counted.read()).toEqual({ jiannuo_requests_total: 12, jiannuo_processes: 2, jiannuo_memory_bytes: 200 })
  counted.end(1)
  counted.take(3, tell(1))
  expect(counted.read()).toEqual({ jiannuo_requests_total: 13, jiannuo_processes: 2, jiannuo_memory_bytes: 200 })
})

test('the text has each family’s type once', () => {
  const text = writeMetrics({ 'b_total{x="1"}': 1, 'b_total{x="2"}': 2, jiannuo_request_seconds_count: 3, a: 0.5 })
  expect(text).toBe(
    `# TYPE a gauge\na 0.5\n# TYPE b_total counter\nb_total{x="1"} 1\nb_total{x="2"} 2\n# TYPE jiannuo_request_seconds histogram\njiannuo_request_seconds_count 3\n`,
  )
})

test('a port that is taken is told of, and ends nothing', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  serveMetrics({ port, host: '127.0.0.1', token: 'any' }, new Counted())
  await expect.poll(() => said.mock.calls.flat().join(' ')).toContain(`METRICS_PORT ${port}`)
  said.mockRestore()
  taken.close()
})

test('they are given for the token alone, and nothing else is answered there', async () => {
  const token = 'a token of more than 24 signs'
  const counted = new Counted()
  counted.take(1, tell(5))
  const server = serveMetrics({ port: 0, host: '127.0.0.1', token }, counted)
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = (path: string, headers = {}) => fetch(base + path, { headers })
  const right = { authorization: `Bearer ${token}` }
  expect((await ask('/metrics')).status).toBe(401)
  expect((await ask('/metrics', { authorization: `Bearer ${token}x` })).status).toBe(401)
  expect((await ask('/', right)).status).toBe(404)
  expect(await (await ask('/metrics', right)).text()).toContain('jiannuo_requests_total 5\n')
  server.close()
})
