import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { standAtDoor } from '@/auth/door/stand-at-door'
import { useTestDatabase } from '@/db/testing'
import '@/jobs/steps/hold-for-door.js'

useTestDatabase()
const server = createServer((_, response) => response.end('behind'))
server.on('upgrade', () => undefined)
afterAll(() => server.close())

// Next listens before it has loaded, and with it the door.
test('what comes before the door stands waits for it and goes through it, whatever protocol it asks for', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const answers: string[] = []
  const sent = [
    ask({ origin: 'http://elsewhere.example' }).then((answer) => answers.push(answer)),
    ask({}).then((answer) => answers.push(answer)),
    changeProtocol().then((answer) => answers.push(answer)),
  ]
  await pause(200)
  expect(answers).toEqual([])
  standAtDoor({ say: ({ code }) => code, hasTooManyAttempts: async () => false })
  await Promise.all(sent)
  expect(answers.sort()).toEqual(['200 DENY behind', '200 DENY behind', '403 undefined foreignOrigin'])
  expect(await changeProtocol()).toBe('200 DENY behind')
})

const portOf = (): number => (server.address() as AddressInfo).port

function ask(headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: portOf(), path: '/login', method: 'POST', headers }, async (answer) => {
      let text = ''
      for await (const piece of answer) text += piece
      resolve(`${answer.statusCode} ${answer.headers['x-frame-options']} ${text}`)
    })
    asked.on('error', reject)
    asked.end()
  })
}

async function changeProtocol(): Promise<string> {
  const socket = connect(portOf(), '127.0.0.1')
  socket.write('GET /login HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n')
  let text = ''
  for await (const piece of socket) {
    text += piece
    if (text.includes('\r\n\r\n')) break
  }
  const [status, frame] = [/ (\d+)/.exec(text)?.[1], /x-frame-options: (.*)\r/.exec(text)?.[1]]
  return `${status} ${frame} ${text.split('\r\n\r\n')[1]}`
}
