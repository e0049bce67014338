import { crc32, deflateSync } from 'node:zlib'

/** A picture in bytes of grey, as poppler draws it (`P5`), as a PNG of sixteen greys: print needs no more, and it is a third as large. */
export function writeGreyPng(drawn: Buffer): Buffer {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(drawn.toString('latin1', 0, 64)) ?? []
  if (!head) throw new Error('no grey picture')
  const [wide, high] = [Number(width), Number(height)]
  const rows = Array.from({ length: high }, (_, row) =>
    packRow(drawn.subarray(head.length + row * wide).subarray(0, wide)),
  )
  const size = Buffer.alloc(13)
  size.writeUInt32BE(wide, 0)
  size.writeUInt32BE(high, 4)
  size.set([4, 0, 0, 0, 0], 8)
  const sign = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const pixels = deflateSync(Buffer.concat(rows), { level: 9 })
  return Buffer.concat([
    sign,
    writeChunk('IHDR', size),
    writeChunk('IDAT', pixels),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A row without filter, two greys in a byte. */
function packRow(row: Buffer): Buffer {
  const packed = Buffer.alloc(1 + Math.ceil(row.length / 2))
  for (const [at, grey] of row.entries()) {
    const level = Math.round(grey / 17)
    packed[1 + (at >> 1)] = (packed[1 + (at >> 1)] ?? 0) | (at % 2 ? level : level << 4)
  }
  return packed
}

function writeChunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
