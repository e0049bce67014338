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

// 和 and 及 part two bodies only where what stands before them is a whole name (not 工业和信息化厅).
const linkBetweenNames =
  /(?<=[部委局厅办署院会府处心队所站室组司团行校关门位机构区县乡镇道])(?:和|及其?|以及|会同|联合)(?=[^和及]{2,}[部委局厅办署院会府处心队所站室组司团行校关门位构区县乡镇道](?:$|[^一-龥]))/

const splitAtLinks = (name: string): string[] => name.split(linkBetweenNames)

const cleanName = (name: string): string =>
  name
    .replace(/^[(（[【:：。\s]+|[)）\]】。\s]+$/g, (marks) => (/[)）]/.test(marks) && /[（(]/.test(name) ? marks : ''))
    .replace(/等(?:相关|有关)?(?:部门|单位)?$/, (tail, at: number) => (at > 1 ? '' : tail))
    .replace(/按照?职责(?:分工)?$/, '')
    .trim()

const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 40 &&
  /[一-龥]/.test(name) &&
  !/^(以下|以上|不再|其中|年底|长期|全年|持续)/.test(name)
