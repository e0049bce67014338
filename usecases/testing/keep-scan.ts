import { transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { keepUpload, saveKeptScan } from '@/db/files/kept-uploads'

const head = Buffer.from('89504e470d0a1a0a', 'hex')

/** Keeps somebody's scan of one page that was recognised as these words, the second of them unsurely; gives its id. */
export async function keepScan(userId: string, words: string[], at: string): Promise<string> {
  const stored = await storeFile(Buffer.concat([head, Buffer.from(`${userId}${words}`)]))
  const line = words.map((text, index) => ({
    text,
    left: 70 + 100 * index,
    right: 160 + 100 * index,
    sure: index ? 60 : 90,
  }))
  const page = { width: 595, height: 842, lines: [{ y: 100, size: 16, words: line }] }
  return transaction(async (tx) => {
    await addFile(tx, { ...stored, type: 'scan' }, at)
    const id = await keepUpload(tx, userId, { ...stored, fileName: '扫描.png' }, at)
    await saveKeptScan(tx, id, { count: 1, pages: [page], at })
    return id
  })
}
