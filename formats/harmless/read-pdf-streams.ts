import { inflateSync, constants as zlib } from 'node:zlib'

/** A pdf taken apart: the text of its objects, and each stream with the words right before it, which describe it. */
export type PdfParts = { text: string; streams: { dictionary: string; data: string }[] }

/** Parts the objects of a pdf (bytes as latin-1) from their streams. */
export function partPdf(all: string): PdfParts {
  const streams: PdfParts['streams'] = []
  let text = ''
  let at = 0
  for (const match of all.matchAll(/(?<!end)stream\r?\n?/g)) {
    if (match.index < at) continue
    const begin = match.index + match[0].length
    const end = all.indexOf('endstream', begin)
    if (end < 0) break
    const before = all.slice(at, match.index)
    streams.push({ dictionary: before.slice(Math.max(before.lastIndexOf('obj'), 0)), data: all.slice(begin, end) })
    text += `${before}\n`
    at = end
  }
  return { text: text + all.slice(at), streams }
}

const largest = 100 * 1024 * 1024

/** The content of a stream of objects as text; undefined where it cannot be unpacked. */
export function unpackObjects(data: string): string | undefined {
  for (const decode of [fromHex, fromBase85, (text: string) => Buffer.from(text, 'latin1')]) {
    const bytes = decode(data)
    const text = bytes && inflate(bytes)
    if (text) return text
    if (bytes && /^\s*\d+\s+\d+\s/.test(bytes.toString('latin1', 0, 64))) return bytes.toString('latin1')
  }
  return undefined
}

function inflate(bytes: Buffer): string | undefined {
  try {
    const unpacked = inflateSync(bytes, { maxOutputLength: largest, finishFlush: zlib.Z_SYNC_FLUSH })
    return unpacked.length ? unpacked.toString('latin1') : undefined
  } catch {
    return undefined
  }
}

const fromHex = (text: string): Buffer | undefined =>
  /^[\s0-9a-f]+>?\s*$/i.test(text) ? Buffer.from(text.replace(/[\s>]/g, ''), 'hex') : undefined

function fromBase85(text: string): Buffer | undefined {
  const given = text.replace(/\s/g, '').replace(/^<~/, '').replace(/~>$/, '')
  if (!/^[!-uz]+$/.test(given)) return undefined
  const full = given.replaceAll('z', '!!!!!')
  const bytes: number[] = []
  for (let at = 0; at < full.length; at += 5) {
    const group = full.slice(at, at + 5)
    const value = [...group.padEnd(5, 'u')].reduce((sum, sign) => sum * 85 + sign.charCodeAt(0) - 33, 0)
    bytes.push(...[24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).slice(0, group.length - 1))
  }
  return Buffer.from(bytes)
}
