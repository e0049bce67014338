import { createHmac, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** What a sealed file begins with; the format stands in docs/deployment.md. */
export const magic = Buffer.from('JIANNUO1', 'latin1')
const cost = { log2: 17, blocks: 8, lanes: 1 }
const mostMemory = 512 * 1024 * 1024
const [costEnd, saltEnd] = [magic.length + 4, magic.length + 20]

/** Bytes of the head: magic, cost, salt, and the sum that tells a wrong passphrase. */
export const headLength = saltEnd + 32

/** Bytes of a piece before it is sealed, and what sealing adds to it. */
export const pieceLength = 64 * 1024
export const tagLength = 16

type Keys = { key: Buffer; sumKey: Buffer }

/** Makes the head of a new sealed file and the key of its pieces. */
export async function makeHead(passphrase: string): Promise<{ head: Buffer; key: Buffer }> {
  const begin = Buffer.concat([magic, Buffer.from([cost.log2, cost.blocks, cost.lanes, 0]), randomBytes(16)])
  const { key, sumKey } = await deriveKeys(passphrase, begin)
  return { head: Buffer.concat([begin, sumOf(sumKey, begin)]), key }
}

/** The key of a sealed file's pieces; `damaged` where the head is none, `wrong` where the passphrase is another. */
export async function openHead(head: Buffer, passphrase: string): Promise<Buffer | 'damaged' | 'wrong'> {
  if (head.length < headLength || !isSealedHead(head)) return 'damaged'
  const begin = head.subarray(0, saltEnd)
  if (memoryOf(begin) > mostMemory) return 'damaged'
  const { key, sumKey } = await deriveKeys(passphrase, begin)
  return timingSafeEqual(sumOf(sumKey, begin), head.subarray(saltEnd, headLength)) ? key : 'wrong'
}

/** True of the beginning of a sealed file. */
export const isSealedHead = (bytes: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic)

/** The number under which a piece is sealed: its place, and whether it is the last. No two of a file are alike. */
export function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(place, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

const sumOf = (sumKey: Buffer, begin: Buffer): Buffer => createHmac('sha256', sumKey).update(begin).digest()

function readCost(begin: Buffer): Required<Pick<ScryptOptions, 'N' | 'r' | 'p'>> {
  const [log2 = 0, blocks = 0, lanes = 0] = begin.subarray(magic.length, costEnd)
  return { N: 2 ** Math.min(log2, 40), r: blocks, p: lanes }
}

function memoryOf(begin: Buffer): number {
  const { N, r, p } = readCost(begin)
  return N > 1 && r && p ? 128 * r * (N + p) : Number.POSITIVE_INFINITY
}

function deriveKeys(passphrase: string, begin: Buffer): Promise<Keys> {
  const options = { ...readCost(begin), maxmem: mostMemory * 2 }
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFC'), begin.subarray(costEnd, saltEnd), 64, options, (error, made) =>
      error ? reject(error) : resolve({ key: made.subarray(0, 32), sumKey: made.subarray(32) }),
    ),
  )
}
