import type { RefusalCode } from '@/domain/refusal'
import { largestFile, largestForm } from '@/domain/upload-limits'
import { writeSize } from '@/ui/elements/write-size'
import type { FormError } from './form-state'

export type SizeWords = { fileTooLarge: string; filesTooLarge: string }

/** What the server would refuse after minutes of sending: a file or all files together over their limit, at the field of the file. */
export function findTooLarge(form: FormData, words: SizeWords): FormError | undefined {
  const files = [...form].filter((entry): entry is [string, File] => entry[1] instanceof File)
  const large = files.find(([, { size }]) => size > largestFile)
  if (large) return refuse('fileTooLarge', large[0], words.fileTooLarge, large[1], largestFile)
  const size = files.reduce((sum, [, file]) => sum + file.size, 0)
  const [field = ''] = files.find(([, file]) => file.size > 0) ?? []
  return size > largestForm
    ? refuse('bodyTooLarge', field, words.filesTooLarge, { size, name: '' }, largestForm)
    : undefined
}

function refuse(
  code: RefusalCode,
  field: string,
  text: string,
  { name, size }: { name: string; size: number },
  limit: number,
) {
  const facts: Record<string, string> = { name, size: writeSize(size + slack(size, limit)), limit: writeSize(limit) }
  return { code, field, sentence: text.replace(/\{(\w+)\}/g, (whole, key) => facts[key] ?? whole) }
}

// What is over a limit by less than shows must still read as over it.
const leastShown = 1024 * 1024 * 0.1
const slack = (size: number, limit: number): number => (size - limit < leastShown ? leastShown : 0)
