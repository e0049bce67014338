import { linkBetweenNames, namesEnd, noNameHead, sharesWork } from './name-links'

/** Single bodies of a list: split at 、 ， ； and 和/及/会同, but not inside quotes or brackets. */
export function splitNames(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const unit of text) {
    if ('“「《（(〈'.includes(unit)) depth++
    if ('”」》）)〉'.includes(unit) && depth > 0) depth--
    if (depth === 0 && /[、，,；;\n\s/]/.test(unit)) {
      parts.push(part)
      part = ''
    } else part += unit
  }
  return [...parts, part].flatMap(splitAtLinks).map(cleanName).filter(isName)
}

const splitAtLinks = (name: string): string[] => name.split(linkBetweenNames.pattern)

const cleanName = (name: string): string =>
  name
    .replace(/^[(（[【:：。\s]+|[)）\]】。\s]+$/g, (marks) => (/[)）]/.test(marks) && /[（(]/.test(name) ? marks : ''))
    .replace(namesEnd.pattern, (tail, at: number) => (at > 1 ? '' : tail))
    .replace(sharesWork.pattern, '')
    .trim()

const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 40 && /[一-龥]/.test(name) && !noNameHead.pattern.test(name)
