const chunkSize = 64 * 1024

/** The encoding in which bytes are XML: a mark, or a `<` first, in one byte or two; undefined for what is no XML. */
export function findXmlEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 512))
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  if (/^(\xef\xbb\xbf)?[\t\n\r ]*</.test(start.toString('latin1'))) return 'utf-8'
  if (/^[\t\n\r ]*</.test(start.toString('utf16le'))) return 'utf-16le'
  return start[0] === 0 && start[1] === 0x3c ? 'utf-16be' : undefined
}

/** The text of an XML part, piece by piece. */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(findXmlEncoding(bytes) ?? 'utf-8')
  for (let at = 0; at < bytes.length; at += chunkSize)
    yield decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true })
  yield decoder.decode()
}
