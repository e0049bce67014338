/** Encodings as TextDecoder names them. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

const sampleSize = 64 * 1024
const commonCharacters = /[的一是在不了有和人这中大为上个国以要会区市县政府工作建设部门單位個國這會區縣與為產動]/g
const readable = /[\n\r\t\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2027\u00a0-\u00ff]/g

/** Text of bytes in any encoding that offices use, without its byte order mark; undefined when the bytes are no text. */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const encoding = detectEncoding(bytes, declared)
  return encoding && new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '')
}

/**
 * Finds the encoding by the byte order mark, by being valid UTF-8, by what the file declares of itself, and else by
 * which reading gives the most everyday characters. Undefined when the bytes are no text.
 */
export function detectEncoding(bytes: Uint8Array, declared?: string): TextEncodingName | undefined {
  const marked = readByteOrderMark(bytes)
  if (marked) return marked
  const sample = bytes.subarray(0, sampleSize)
  if (sample.includes(0)) return pickReadable(sample, ['utf-16le', 'utf-16be'])
  if (isMostlyUtf8(sample)) return hasControlCharacters(sample) ? undefined : 'utf-8'
  return readDeclared(declared) ?? pickReadable(sample, ['gb18030', 'big5', 'utf-16le', 'utf-16be'])
}

function readByteOrderMark(bytes: Uint8Array): TextEncodingName | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function readDeclared(declared: string | undefined): TextEncodingName | undefined {
  if (/^(gb|x-gbk|cp936)/i.test(declared ?? '')) return 'gb18030'
  return /^big5/i.test(declared ?? '') ? 'big5' : undefined
}

/** One broken byte in five hundred characters is a scratch, not another encoding. The cut end of a sample counts as well. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample)
  const broken = text.split('\uFFFD').length - 1
  return broken <= 1 + text.length / 500
}

function hasControlCharacters(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length
  return controls > sample.length / 100
}

function pickReadable(sample: Uint8Array, encodings: TextEncodingName[]): TextEncodingName | undefined {
  const even = sample.subarray(0, sample.length - (sample.length % 2))
  const scored = encodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(even)
    return {
      encoding,
      share: countMatches(text, readable) / Math.max(text.length, 1),
      common: countMatches(text, commonCharacters),
    }
  })
  const best = scored.filter(({ share }) => share > 0.85).sort((a, b) => b.common - a.common || b.share - a.share)[0]
  return best?.encoding
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
