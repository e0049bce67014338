import { runSafely } from '../beside/run-safely'
import { type CheckedUpload, checkUpload } from './check-upload'

/** A few tens of milliseconds of looking, for which nobody else has to wait noticeably. */
const quickSize = 64 * 1024
const quickTypes = /\.(jpe?g|png|txt)$/i

/** As `checkUpload`: what takes long to look through is looked at in a process of its own, with caps on memory and time. */
export async function checkUploadSafely(bytes: Uint8Array, name: string): Promise<CheckedUpload> {
  if (bytes.length <= quickSize || quickTypes.test(name)) return checkUpload(bytes, name)
  return runSafely({ task: 'upload', name }, bytes)
}
