import { expect, test } from 'vitest'
import { loadZip, unpackEntry } from './read-zip'
import { sizeOfZip, streamZip, type ZipSource } from './stream-zip'

const source = (name: string, text: string, size = Buffer.byteLength(text)): ZipSource => ({
  name,
  size,
  async *open() {
    for (let at = 0; at < text.length; at += 7) yield Buffer.from(text.slice(at, at + 7))
  },
})
const collect = async (sources: ZipSource[]): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of streamZip(sources)) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('what is streamed reads back as it was, and is as long as was said before', async () => {
  const sources = [source('法督〔2026〕3号/001 验收报告.txt', '依法行政。'.repeat(500)), source('SHA256SUMS', '')]
  const bytes = await collect(sources)
  expect(bytes.length).toBe(sizeOfZip(sources))
  const zip = loadZip(bytes)
  expect([...zip.keys()]).toEqual(sources.map(({ name }) => name))
  const unpacked = unpackEntry(zip, sources[0]?.name ?? '')
  expect(Buffer.from(unpacked ?? []).toString()).toBe('依法行政。'.repeat(500))
})

test('no byte of a file is read before the one in front of it has gone', async () => {
  const opened: string[] = []
  const watched = ['a', 'b'].map((name): ZipSource => {
    const { open, ...rest } = source(name, 'xxxxxxxxxx')
    const openWatched = () => {
      opened.push(name)
      return open()
    }
    return { ...rest, open: openWatched }
  })
  const pieces = streamZip(watched)
  await pieces.next()
  await pieces.next()
  expect(opened).toEqual(['a', 'a'])
  await pieces.return(undefined)
})

test('a file that has another size by now ends the zip amid it, so that nobody takes it for whole', async () => {
  await expect(collect([source('a', '一二三', 4)])).rejects.toThrow('not 4')
})

test('equal files give equal archives', async () => {
  const sources = [source('a', 'x'), source('b', 'y')]
  expect(await collect(sources)).toEqual(await collect(sources))
})
