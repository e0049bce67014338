import { childElements, findElement, findValue, type XmlNode } from '../read-xml'

/** One level of a Word list. `text` holds %1 to %9 for the counters; `restartAfter` is the level whose step sets it back. */
export type Level = {
  start: number
  format: string
  text: string
  suffix: string
  isLegal: boolean
  restartAfter?: number
  style?: string
}
/** A list as paragraphs name it; lists of one `abstract` id count on together, unless a level starts anew. */
export type NumberedList = { abstract: string; levels: Map<number, Level>; startOverrides: Map<number, number> }

/** Reads word/numbering.xml into its lists, by numId. */
export function readNumbering(root: XmlNode | undefined): Map<string, NumberedList> {
  const abstracts = new Map(
    childElements(root, 'abstractNum').map((node) => [node.attributes.abstractNumId ?? '', node]),
  )
  const lists = childElements(root, 'num').map((num) => readList(num, abstracts))
  return new Map(lists)
}

function readList(num: XmlNode, abstracts: Map<string, XmlNode>): [string, NumberedList] {
  const abstract = findValue(num, 'abstractNumId') ?? ''
  const levels = readLevels(resolveAbstract(abstract, abstracts))
  const startOverrides = new Map<number, number>()
  for (const override of childElements(num, 'lvlOverride')) {
    const index = Number(override.attributes.ilvl ?? 0)
    const level = findElement(override, 'lvl')
    const start = findValue(override, 'startOverride')
    if (level) levels.set(index, readLevel(level))
    if (start !== undefined) startOverrides.set(index, Number(start))
  }
  return [num.attributes.numId ?? '', { abstract, levels, startOverrides }]
}

/** A list may only point (numStyleLink) to a list style, whose own definition says the same name in styleLink. */
function resolveAbstract(id: string, abstracts: Map<string, XmlNode>): XmlNode | undefined {
  const node = abstracts.get(id)
  const link = findValue(node, 'numStyleLink')
  if (!link) return node
  return [...abstracts.values()].find((other) => findValue(other, 'styleLink') === link) ?? node
}

function readLevels(abstract: XmlNode | undefined): Map<number, Level> {
  return new Map(childElements(abstract, 'lvl').map((node) => [Number(node.attributes.ilvl ?? 0), readLevel(node)]))
}

function readLevel(node: XmlNode): Level {
  const restart = findValue(node, 'lvlRestart')
  const legal = findElement(node, 'isLgl')
  return {
    start: Number(findValue(node, 'start') ?? 0),
    format: findFormat(node),
    text: findValue(node, 'lvlText') ?? '',
    suffix: findValue(node, 'suff') ?? 'tab',
    isLegal: legal !== undefined && !/^(0|false|off)$/.test(legal.attributes.val ?? ''),
    restartAfter: restart === undefined ? undefined : Number(restart) - 1,
    style: findValue(node, 'pStyle'),
  }
}

function findFormat(node: XmlNode): string {
  return findValue(node, 'numFmt') ?? findValue(node, 'AlternateContent', 'Fallback', 'numFmt') ?? 'decimal'
}
