import { createWriteStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Refusal } from '@/domain/refusal'
import type { Answer, Reading } from './run-safely'
import { watchParent } from './watch-parent'

/**
 * The other side of `runSafely`: the task as a line of JSON and then the bytes come in by standard input, the answer leaves by
 * channel 3, so that stray messages cannot spoil it.
 */
async function answerTask(): Promise<void> {
  const input = await buffer(process.stdin)
  const end = input.indexOf('\n')
  const reading: Reading = JSON.parse(input.subarray(0, end).toString('utf8'))
  const answer = await catchRefusal(runTask(reading, new Uint8Array(input.subarray(end + 1))))
  createWriteStream('', { fd: 3 }).end(JSON.stringify(answer))
}

/** Only what the task needs is loaded: most of the time of a short reading goes into loading. */
async function runTask({ task, name = '', options, page = 1 }: Reading, bytes: Uint8Array): Promise<unknown> {
  if (task === 'workbook') return (await import('../xlsx/read-workbook')).readWorkbook(bytes)
  if (task === 'table') return (await import('../xlsx/read-table')).readTable(bytes, name)
  if (task === 'chain') {
    const { promises, newer } = JSON.parse(new TextDecoder().decode(bytes))
    return (await import('@/reader/read-chain')).followPromises(promises, newer)
  }
  if (task === 'compare' || task === 'likeness') {
    const { older, newer, language } = JSON.parse(new TextDecoder().decode(bytes))
    if (task === 'compare') return (await import('@/domain/report/compare-texts')).compareTexts(older, newer, language)
    return (await import('@/domain/report/likeness')).likenessOf(older, newer, language)
  }
  if (task === 'scanCount') return (await import('../scan/draw-scan')).countScan(bytes)
  if (task === 'scanPage') return (await import('../scan/recognize-page')).recognizePage(bytes, page)
  if (task === 'scanPicture') return drawPicture(bytes, page)
  if (task === 'upload') return (await import('../upload/check-upload')).checkUpload(bytes, name)
  const document = await (await import('../read-document')).readDocument(bytes, name)
  return (await import('../read-document-report')).readDocumentReport(document, options)
}

async function drawPicture(bytes: Uint8Array, page: number): Promise<{ picture: string; type: string }> {
  const { picture, type } = await (await import('../scan/draw-scan')).drawScan(bytes, page)
  return { picture: Buffer.from(picture).toString('base64'), type }
}

async function catchRefusal<Value>(reading: Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await reading }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, facts: error.facts } }
    throw error
  }
}

watchParent(Number(process.argv[2]))
await answerTask()
