import { storeFile } from '@/db/files/file-store'
import { cleanFileName } from '@/domain/file-name'
import { checkUploadSafely } from '@/formats/upload/check-upload-safely'

/** A file as it came: its name at the person's computer and its bytes. */
export type Upload = { name: string; bytes: Uint8Array }
/** A checked file on the disk; `type` is the media type to serve it with. */
export type StoredUpload = { name: string; type: string; hash: string; size: number }

/** Checks an uploaded file by its bytes and keeps it. Call it before the transaction. Throws the refusals of `checkUpload`. */
export async function storeUpload(upload: Upload): Promise<StoredUpload> {
  const name = cleanFileName(upload.name)
  const { mime } = await checkUploadSafely(upload.bytes, name)
  return { name, type: mime, ...(await storeFile(upload.bytes)) }
}
