export type BookRecord = { type: number; data: Buffer }

/** The records of an old workbook, one after the other, up to the first that is cut. */
export function* readRecords(content: Buffer): Generator<BookRecord> {
  for (let at = 0; at + 4 <= content.length; ) {
    const size = content.readUInt16LE(at + 2)
    yield { type: content.readUInt16LE(at), data: content.subarray(at + 4, at + 4 + size) }
    at += 4 + size
  }
}
