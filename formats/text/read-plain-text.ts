import { decodeText } from './decode-text'
import { foldLookAlikes } from './text-lines'

/** Text stays as typed, lines included; only line ends and look-alikes of Han characters are made one kind. */
export function readPlainText(bytes: Uint8Array): string {
  const text = decodeText(bytes) ?? ''
  return foldLookAlikes(text.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n').replaceAll('\0', ''))
}
