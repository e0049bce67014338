import { han } from '../../outline/letters'
import { linkBetweenNames, namesEnd, noNameHead, sharesWork } from './name-links'

const longest = 40
const between = /[、，,；;\n\s/]/
const marksAtEnds = /^[(（[【:：。\s]+|[)）\]】。\s]+$/g
const roleLabel = /^[(（]?(?:牵头|责任|配合|协办|主办|承办)(?:单位|部门)[:：]/
const [opening, closing] = [/[（(]/, /[)）]/]

/** Single bodies of a list: split at 、 ， ； and 和/及/会同, but not inside quotes or brackets. */
export function splitNames(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const unit of text) {
    if ('“「《（(〈'.includes(unit)) depth++
    if ('”」》）)〉'.includes(unit) && depth > 0) depth--
    if (depth === 0 && between.test(unit)) {
      parts.push(part)
      part = ''
    } else part += unit
  }
  return [...parts, part].flatMap(splitAtLinks).map(cleanName).filter(isName)
}

const splitAtLinks = (name: string): string[] => name.split(linkBetweenNames.pattern)

const cleanName = (name: string): string =>
  name
    .replace(roleLabel, '')
    .replace(marksAtEnds, (marks) => (closing.test(marks) && opening.test(name) ? marks : ''))
    .replace(namesEnd.pattern, (tail, at: number) => (at > 1 ? '' : tail))
    .replace(sharesWork.pattern, '')
    .trim()

const isName = (name: string): boolean =>
  name.length > 1 && name.length <= longest && han.test(name) && !noNameHead.pattern.test(name)
