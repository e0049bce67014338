import { splitNames } from './zh/split-names'

/** Single bodies of a table's cell: 甲、乙 or "Head of A and Head of B". */
export function splitOwners(words: string): string[] {
  if (/[\u4e00-\u9fff]/.test(words)) return splitNames(words.replace(/(?:牵头|负责|配合)(?=$|[、，,；;])/g, ''))
  const capital =
    /\s*(?:;|\/|,\s*(?:and\s+)?(?=[A-Z])|\s+(?:and|&)\s+(?=(?:the\s+)?[A-Z]\w+ (?:of|for)\b|(?:the )?(?:Director|Head|Chief|Assistant|Deputy|Leader|Cabinet|Executive|Corporate|Service|Monitoring|Section)\b))\s*/
  return words
    .split(capital)
    .map((one) => one.replace(/^the\s+/i, '').trim())
    .filter((one) => one.length > 1 && /[A-Za-z]/.test(one))
}
