import { expect, test } from 'vitest'
import { openBytes, sealBytes } from './seal-bytes'
import { headLength, pieceLength, tagLength } from './sealed-head'

const passphrase = '春眠不觉晓 2026'

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

/** Hands bytes on in chunks of an odd length, as a disk or a network does. */
async function* inChunks(bytes: Buffer, length = 10_007): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const seal = (plain: Buffer) => collect(sealBytes(inChunks(plain), passphrase))
const open = (sealed: Buffer, word: string | undefined = passphrase) =>
  collect(openBytes(inChunks(sealed), word, 'one'))
const bytesOf = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * 31) % 251))

test.each([0, 1, pieceLength - 1, pieceLength, pieceLength + 1, 3 * pieceLength])(
  '%i bytes come back as they were, and cannot be read in between',
  async (length) => {
    const plain = bytesOf(length)
    const sealed = await seal(plain)
    expect(await open(sealed)).toEqual(plain)
    if (length > 100) expect(sealed.includes(plain.subarray(0, 100))).toBe(false)
  },
)

test('the same bytes are sealed otherwise each time', async () => {
  expect(await seal(bytesOf(10))).not.toEqual(await seal(bytesOf(10)))
})

test('what is not sealed is passed on as it is, and not where a passphrase is given', async () => {
  for (const plain of [bytesOf(30_000), Buffer.from('JIAN'), Buffer.alloc(0)]) {
    expect(await collect(openBytes(inChunks(plain), undefined, 'one'))).toEqual(plain)
    await expect(open(plain)).rejects.toMatchObject({ code: 'archiveUnsealed' })
  }
})

test('another passphrase, and none, are said to be so', async () => {
  const sealed = await seal(bytesOf(100))
  await expect(open(sealed, 'another passphrase')).rejects.toMatchObject({ code: 'passphraseWrong' })
  await expect(collect(openBytes(inChunks(sealed), undefined, 'one'))).rejects.toMatchObject({ code: 'archiveSealed' })
})

const [pieces, sealedPiece] = [3, pieceLength + tagLength]
const changed = (at: number) => (sealed: Buffer) => {
  sealed[at] = (sealed[at] ?? 0) ^ 1
  return sealed
}

test.each<[string, (sealed: Buffer) => Buffer, string]>([
  ['a bit of the salt', changed(15), 'passphraseWrong'],
  ['a bit of a piece', changed(headLength + sealedPiece + 9), 'archiveDamaged'],
  ['a bit of the last sum', (sealed) => changed(sealed.length - 1)(sealed), 'archiveDamaged'],
  ['the end cut within a piece', (sealed) => sealed.subarray(0, -5), 'archiveDamaged'],
  ['the last piece cut', (sealed) => sealed.subarray(0, headLength + (pieces - 1) * sealedPiece), 'archiveDamaged'],
  ['all pieces cut', (sealed) => sealed.subarray(0, headLength), 'archiveDamaged'],
  ['the head cut', (sealed) => sealed.subarray(0, 30), 'archiveDamaged'],
  ['something added', (sealed) => Buffer.concat([sealed, Buffer.from('x')]), 'archiveDamaged'],
  ['two pieces changed about', swapPieces, 'archiveDamaged'],
  ['a cost that would take all memory', (sealed) => changeCost(sealed), 'archiveDamaged'],
])('refuses %s', async (_what, spoil, code) => {
  const sealed = spoil(Buffer.from(await seal(bytesOf(pieces * pieceLength))))
  await expect(open(sealed)).rejects.toMatchObject({ code })
})

function swapPieces(sealed: Buffer): Buffer {
  const at = (index: number) =>
    sealed.subarray(headLength + index * sealedPiece, headLength + (index + 1) * sealedPiece)
  return Buffer.concat([sealed.subarray(0, headLength), at(1), at(0), at(2)])
}

function changeCost(sealed: Buffer): Buffer {
  sealed[8] = 40
  return sealed
}
