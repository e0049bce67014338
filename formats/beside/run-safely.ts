import { type AnyRefusal, Refusal } from '@/domain/refusal'
import type { ReadOptions } from '@/reader/read-report'
import { type Caps, startProcess } from './start-process'
import { readTurns } from './turns'

/** What the reading process can do; it answers with what the function of the same name gives. */
export type ReadingTask =
  | 'report'
  | 'workbook'
  | 'table'
  | 'chain'
  | 'upload'
  | 'compare'
  | 'likeness'
  | 'scanCount'
  | 'scanPage'
  | 'scanPicture'
/** What is to be read, and how: sent as one line before the bytes. */
export type Reading = { task: ReadingTask; name?: string; options?: ReadOptions; page?: number }
export type Answer<Value> = { value: Value } | { refusal: Pick<AnyRefusal, 'code' | 'facts'> }

const usualCaps: Caps = { megabytes: 512, seconds: 20 }

/**
 * Reads a file in a process of its own, at low priority and without this process's settings, two at a time at most (or as `turns` has it).
 * Gives the value or throws the refusal of the reader; `fileTooSlow` when time runs out, `fileHostile` when memory does,
 * `readingBusy` when too many wait already.
 */
export async function runSafely<Value>(
  reading: Reading,
  bytes: Uint8Array,
  caps = usualCaps,
  turns = readTurns,
): Promise<Value> {
  await turns.takeTurn()
  try {
    const answer = await askProcess<Value>(reading, bytes, caps)
    if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.facts)
    return answer.value
  } finally {
    turns.giveTurn()
  }
}

function askProcess<Value>(reading: Reading, bytes: Uint8Array, caps: Caps): Promise<Answer<Value>> {
  return new Promise((resolve, reject) => {
    const child = startProcess(caps)
    const parts: Buffer[] = []
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, caps.seconds * 1000)
    const output = child.stdio[3]
    if (output && 'on' in output) output.on('data', (part: Buffer) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve(isLate ? { refusal: tooSlow(caps) } : readAnswer(parts, code, signal))
    })
    child.stdin?.on('error', () => {})
    child.stdin?.write(`${JSON.stringify(reading)}\n`)
    child.stdin?.end(bytes)
  })
}

function readAnswer<Value>(parts: Buffer[], code: number | null, signal: string | null): Answer<Value> {
  if (code === 0) return JSON.parse(Buffer.concat(parts).toString('utf8'))
  const isOutOfMemory = signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134
  return { refusal: isOutOfMemory ? new Refusal('fileHostile', { reason: 'memory' }) : new Refusal('fileDamaged') }
}

const tooSlow = ({ seconds }: Caps) => new Refusal('fileTooSlow', { seconds: Math.ceil(seconds) })
