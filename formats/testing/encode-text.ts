/** Bytes of a text in a double-byte encoding, found by asking the decoder for every pair. */
export function encodeText(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const pairs = listPairs(encoding)
  return Uint8Array.from(Array.from(text).flatMap((letter) => pairs.get(letter) ?? [letter.charCodeAt(0)]))
}

function listPairs(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding)
  const pairs = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if (letter.length === 1 && !pairs.has(letter)) pairs.set(letter, [lead, trail])
    }
  }
  return pairs
}

/** Bytes of a text in UTF-16, little end first unless said. */
export function encodeUtf16(text: string, isBigEnd = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEnd ? bytes.swap16() : bytes
}
