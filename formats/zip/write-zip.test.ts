import { expect, test } from 'vitest'
import { loadZip } from './read-zip'
import { writeZip } from './write-zip'

async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7)
}

test('a file that comes in pieces is the same as when it comes whole', async () => {
  const text = '依法行政，说到做到。'.repeat(5_000)
  const bytes = await writeZip({ 'a.xml': inPieces(text), 'b.xml': Buffer.from(text) })
  const zip = loadZip(bytes)
  for (const name of ['a.xml', 'b.xml']) expect(zip.get(name)?.unpackedSize).toBe(Buffer.byteLength(text))
  const packed = Buffer.from(bytes)
  expect(packed.length).toBeLessThan(5_000)
})

test('a fault amid the pieces is thrown on', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield '一'
    throw new Error('torn')
  }
  await expect(writeZip({ 'a.xml': broken() })).rejects.toThrow('torn')
})
