import { expect, test } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { readDocument } from '../read-document'
import { readDocumentReport } from '../read-document-report'
import { listHostileFiles } from '../testing/hostile-files'

const files = await listHostileFiles()
/** Those that need the caps of a process of their own are sent by `npm run bench:upload`. */
const cheap = files.filter(({ expected }) => !expected.includes('fileTooSlow'))

test.each(cheap)('$what: $expected', async ({ bytes, name, expected }) => {
  const answer = await read(bytes, name).catch((error: unknown) => (error instanceof Refusal ? error.code : error))
  expect(answer).toBeOneOf(expected)
})

async function read(bytes: Uint8Array, name: string): Promise<string> {
  const { report } = readDocumentReport(await readDocument(bytes, name))
  return report.nextSteps ? 'read' : 'stepsNotFound'
}
