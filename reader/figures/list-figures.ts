import { foldText } from '../outline/fold-text'
import {
  countingWords,
  digitFigure,
  noFigureBefore,
  noUnit,
  spelledFigure,
  spelledRate,
  sumWords,
} from './figure-rules'
import { readNumber } from './read-number'

/** A figure with what is counted: the words around it, its value in single units, what it counts by. */
export type Figure = {
  thing: string
  behind: string
  value: number
  unit: string
  text: string
  isSum: boolean
  at: number
}

const near = { before: 12, behind: 8 }
const lead = /[\u4e00-\u9fffA-Za-z ]*$/
const tail = /^[\u4e00-\u9fff]*/
const plural = /(?<=[a-z]{3})s$/i
const scales: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }
/** Units that count the same. */
const sameUnits: Record<string, string> = {
  '％': '%',
  人: '名',
  场次: '场',
  件次: '件',
  家次: '家',
  户次: '户',
  批次: '批',
  百分点: '个百分点',
  工作日: '个工作日',
}

/** The figures of a text that count something, in digits or in words, in their order. */
export function listFigures(source: string): Figure[] {
  const text = foldText(source)
  const found = [digitFigure, spelledFigure, spelledRate].flatMap(({ pattern }) => [...text.matchAll(pattern)])
  return found.sort((a, b) => a.index - b.index).flatMap((hit) => readFigure(text, source, hit) ?? [])
}

function readFigure(
  text: string,
  source: string,
  { 0: { length }, index, groups = {} }: RegExpExecArray,
): Figure | null {
  const [number = '', unit = '%'] = [groups.number, groups.unit ?? (groups.scale === undefined ? undefined : '')]
  const isRate = !('unit' in groups)
  if (!isRate && (!groups.unit || noUnit.pattern.test(groups.unit))) return null
  const before = text.slice(Math.max(0, index - near.before), index)
  const value = readNumber(number) * (scales[groups.scale ?? ''] ?? 1)
  if (noFigureBefore.pattern.test(before) || !Number.isFinite(value)) return null
  const words = lead.exec(before)?.[0] ?? ''
  const end = index + length
  return {
    thing: words.replace(countingWords.pattern, '').trim(),
    behind: tail.exec(text.slice(end, end + near.behind))?.[0] ?? '',
    value,
    unit: nameUnit(unit),
    text: source.slice(index, end).trim(),
    isSum: sumWords.pattern.test(words),
    at: index,
  }
}

const nameUnit = (unit: string): string => sameUnits[unit] ?? unit.toLowerCase().replace(plural, '')
