import { cleanText } from '@/domain/clean-text'

const longestCell = 32_767
const cutMark = '…'

/** Text for an XML element or attribute; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * Text of a cell: line ends of the old kind, and what looks like an escape of Excel's, written so that they come back as
 * they were. What is longer than a cell can be ends in `…`.
 */
export function escapeCell(text: string): string {
  const clean = cleanText(text)
  const kept = clean.length > longestCell ? clean.slice(0, longestCell - cutMark.length) + cutMark : clean
  if (!/[_\r]/.test(kept)) return escapeXml(kept)
  return escapeXml(kept.replace(/_x[0-9a-f]{4}_/gi, (mark) => `_x005F${mark}`)).replaceAll('\r', '_x000D_')
}
