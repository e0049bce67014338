const longestCell = 32_767
const needsEscape = /[^\t\n\r -%'-;=?-\ud7ff\ue000-\ufffd]/

/** Text for an XML element or attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  if (!needsEscape.test(text)) return text
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Text of a cell: line ends of the old kind, and what looks like an escape of Excel's, written so that they come back as they were. */
export function escapeCell(text: string): string {
  const kept = text.length > longestCell ? text.slice(0, longestCell) : text
  if (!/[_\r]/.test(kept)) return escapeXml(kept)
  return escapeXml(kept.replace(/_x[0-9a-f]{4}_/gi, (mark) => `_x005F${mark}`)).replaceAll('\r', '_x000D_')
}
