import { storeFile } from '@/db/file-store'
import { checkUpload } from '@/formats/check-upload'

/** A file as it came: its name at the person's computer and its bytes. */
export type Upload = { name: string; bytes: Uint8Array }
/** A checked file on the disk; `type` is the media type to serve it with. */
export type StoredUpload = { name: string; type: string; hash: string; size: number }

const longestName = 120

/** Checks an uploaded file by its bytes and keeps it. Call it before the transaction. Throws the refusals of `checkUpload`. */
export async function storeUpload(upload: Upload): Promise<StoredUpload> {
  const name = cleanName(upload.name)
  const { mime } = await checkUpload(upload.bytes, name)
  return { name, type: mime, ...(await storeFile(upload.bytes)) }
}

// Browsers may send a path; control characters and separators have no place in a name that goes into a header later.
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim()
  const extension = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? ''
  return clean.length <= longestName ? clean : clean.slice(0, longestName - extension.length) + extension
}
