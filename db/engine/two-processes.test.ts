import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { env } from '@/env'
import { checkTrail } from '../audit/check-trail'
import { reader } from '../client'
import { auditEvents } from '../schema'
import { useTestDatabase } from '../testing'

useTestDatabase()

const [processes, writers, each] = [2, 4, 50]

/** Writers of one process, each one event after the other; tells the longest that the process stood still. */
const script = (name: string) => `
  const { appendEvent } = await import('@/db/audit/append-event')
  const { transaction } = await import('@/db/client')
  const actor = { name: 'test', unitName: '', address: '' }
  let [last, longest] = [performance.now(), 0]
  const write = async (writer) => {
    for (let index = 0; index < ${each}; index++)
      await transaction((tx) => appendEvent(tx, actor, '2026-03-02T02:00:00.000Z', { action: 'test', objectType: 'test', objectId: '${name}-' + writer + '-' + index }))
  }
  await write('warm')
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  last = performance.now()
  await Promise.all(Array.from({ length: ${writers} }, (_, writer) => write(writer)))
  clearInterval(timer)
  console.log(longest)`

async function writeBeside(name: string): Promise<number> {
  const settings = { ...process.env, DATA_DIR: env().dataDir }
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script(name)], {
    env: settings,
  })
  let said = ''
  child.stdout.on('data', (part) => {
    said += String(part)
  })
  child.stderr.pipe(process.stderr)
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  return Number(said)
}

test('two processes that write at once lose nothing, keep the log whole, and neither stands still while the other writes', {
  timeout: 60_000,
}, async () => {
  const stillness = await Promise.all(Array.from({ length: processes }, (_, index) => writeBeside(`p${index}`)))
  const events = await reader().select().from(auditEvents)
  expect(new Set(events.map(({ objectId }) => objectId)).size).toBe(processes * (writers + 1) * each)
  expect(events).toHaveLength(processes * (writers + 1) * each)
  expect(checkTrail(env().dataDir).fault).toBeNull()
  expect(Math.max(...stillness)).toBeLessThan(1_500)
})
