import { ownerLink } from './en/rules/owner-links'
import { roleBehindName } from './zh/rules/name-links'
import { splitNames } from './zh/split-names'

/** Single bodies of a table's cell: 甲、乙 or "Head of A and Head of B". */
export function splitOwners(words: string): string[] {
  if (/[\u4e00-\u9fff]/.test(words)) return splitNames(words.replace(roleBehindName.pattern, ''))
  return words
    .split(ownerLink.pattern)
    .map((one) => one.replace(/^the\s+/i, '').trim())
    .filter((one) => one.length > 1 && /[A-Za-z]/.test(one))
}
