import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { sessionCookieName } from '../cookie'
import { standAtDoor } from './stand-at-door'

const server = createServer((_, response) => response.end('behind'))
afterAll(() => server.close())

// Whoever looked a session up before then would open a database that is being brought up to date.
test('nobody is let in, and no session looked up, before the installation is prepared', async () => {
  let tell = (_?: unknown): void => {}
  standAtDoor(
    { say: ({ code }) => code, hasTooManyAttempts: async () => false },
    new Promise((resolve) => {
      tell = resolve
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const answers: string[] = []
  const short = send('/login', Buffer.from('a=1')).then((text) => answers.push(text))
  const long = send('/reports/import', Buffer.alloc(100_000)).then((text) => answers.push(text))
  await pause(300)
  expect(answers).toEqual([])
  tell()
  await Promise.all([short, long])
  expect(answers.sort()).toEqual(['behind', 'bodyOfStranger'])
})

function send(path: string, body: Buffer): Promise<string> {
  const { port } = server.address() as AddressInfo
  const headers = { cookie: `${sessionCookieName()}=any`, 'content-length': body.length }
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method: 'POST', headers }, async (answer) => {
      let text = ''
      for await (const piece of answer) text += piece
      resolve(text)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
