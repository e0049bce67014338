import { createCipheriv, createDecipheriv } from 'node:crypto'
import { Refusal } from '@/domain/refusal'
import { headLength, isSealedHead, magic, makeHead, nonceOf, openHead, pieceLength, tagLength } from './sealed-head'

type Bytes = AsyncIterable<Uint8Array>

/** Seals bytes with a passphrase, piece by piece, so that a file of any size takes no memory. */
export async function* sealBytes(plain: Bytes, passphrase: string): AsyncGenerator<Buffer> {
  const { head, key } = await makeHead(passphrase)
  yield head
  let place = 0
  for await (const { bytes, isLast } of cutPieces(plain, pieceLength)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place++, isLast))
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}

/**
 * Opens what `sealBytes` sealed; bytes without its head are passed on as they are where no passphrase is given. No piece is given that was altered, moved or
 * cut. Throws `Refusal` archiveSealed without a passphrase, archiveUnsealed with one for what is not sealed, passphraseWrong, archiveDamaged.
 */
export async function* openBytes(given: Bytes, passphrase: string | undefined, file: string): AsyncGenerator<Buffer> {
  const { head, rest } = await splitHead(given)
  if (!isSealedHead(head)) {
    // Anybody can make one that is not sealed; whoever has the passphrase set expects their own.
    if (passphrase) throw new Refusal('archiveUnsealed', { file })
    yield head
    yield* rest
    return
  }
  if (!passphrase) throw new Refusal('archiveSealed', { file })
  const key = await openHead(head, passphrase)
  if (key === 'wrong') throw new Refusal('passphraseWrong', { file })
  if (key === 'damaged') throw damaged()
  yield* openPieces(rest, key)
}

async function* openPieces(sealed: Bytes, key: Buffer): AsyncGenerator<Buffer> {
  let place = 0
  for await (const { bytes, isLast } of cutPieces(sealed, pieceLength + tagLength)) {
    if (bytes.length < tagLength) throw damaged()
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place++, isLast))
    decipher.setAuthTag(bytes.subarray(-tagLength))
    yield finish(() => Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()]))
  }
}

function finish(open: () => Buffer): Buffer {
  try {
    return open()
  } catch {
    throw damaged()
  }
}

const damaged = (): Refusal => new Refusal('archiveDamaged', { reason: 'changed' })

/** The first bytes, as many as a head has where they begin as one, and all that follows. */
async function splitHead(given: Bytes): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer> }> {
  const source = given[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  while (head.length < (isSealedHead(head) ? headLength : magic.length)) {
    const { value, done } = await source.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  const end = isSealedHead(head) ? headLength : head.length
  return { head: head.subarray(0, end), rest: goOn(head.subarray(end), source) }
}

async function* goOn(first: Buffer, source: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await source.next(); !next.done; next = await source.next()) yield Buffer.from(next.value)
}

/** Cuts bytes into pieces of one length; the last, which may be shorter or empty, says so. */
async function* cutPieces(source: Bytes, length: number): AsyncGenerator<{ bytes: Buffer; isLast: boolean }> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    rest = Buffer.concat([rest, chunk])
    for (; rest.length > length; rest = rest.subarray(length)) yield { bytes: rest.subarray(0, length), isLast: false }
  }
  yield { bytes: rest, isLast: true }
}
