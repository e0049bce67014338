import { createWriteStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Refusal } from '@/domain/refusal'
import type { Answer } from './run-safely'

/** The other side of `runSafely`: bytes come in by standard input, the answer leaves by channel 3, so that stray messages cannot spoil it. */
async function answerTask(task: string | undefined, name: string | undefined): Promise<void> {
  const bytes = new Uint8Array(await buffer(process.stdin))
  const answer = await catchRefusal(runTask(task, bytes, name))
  createWriteStream('', { fd: 3 }).end(JSON.stringify(answer))
}

/** Only what the task needs is loaded: most of the time of a short reading goes into loading. */
async function runTask(task: string | undefined, bytes: Uint8Array, name: string | undefined): Promise<unknown> {
  if (task === 'workbook') return (await import('./xlsx/read-workbook')).readWorkbook(bytes)
  return (await import('./read-document')).readDocument(bytes, name)
}

async function catchRefusal<Value>(reading: Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await reading }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, facts: error.facts } }
    throw error
  }
}

await answerTask(process.argv[2], process.argv[3])
