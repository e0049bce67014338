import { CFB } from '@e965/xlsx'

/** A file of the old kind (OLE compound) with these streams by path. */
export function makeCompound(streams: Record<string, Uint8Array>): Buffer {
  const file = CFB.utils.cfb_new()
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${path}`, Buffer.from(content))
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer)
}

/** Records of an old workbook, one after the other. */
export function makeRecords(...records: [type: number, data: number[] | Buffer][]): Buffer {
  return Buffer.concat(
    records.map(([type, data]) => {
      const head = Buffer.alloc(4)
      head.writeUInt16LE(type, 0)
      head.writeUInt16LE(data.length, 2)
      return Buffer.concat([head, Buffer.from(data)])
    }),
  )
}
