import { ceiling, furtherPart } from './figure-rules'
import { type Figure, listFigures } from './list-figures'

/** A promised figure that is not reached: in the words of the promise, and the figure nearest to it that is told. */
export type Short = { promised: string; told: string }

const vagueUnits = new Set(['个', '项', '%'])
const boundBefore = 8
const pair = 2

/**
 * The first figure of a promise, or of the `target` alone that it holds, that what is told of it does not reach: by the same unit and,
 * where several count by it, about the same thing; several parts are summed, and a sum that is told counts alone. Null where all are
 * reached, or nothing like them is told.
 */
export function findShort(promise: string, told: readonly string[], target = promise): Short | null {
  const said = told.flatMap(listFigures)
  const from = promise.indexOf(target)
  const aims = listFigures(promise).filter(({ at }) => at >= from && at < from + target.length)
  for (const aim of aims) {
    const isMost = ceiling.pattern.test(
      promise.slice(Math.max(0, aim.at - boundBefore), aim.at + aim.text.length + pair),
    )
    const alike = pickAlike(aim, aims, said)
    const best = alike.length > 0 ? pickBest(aim, alike, isMost) : null
    if (best && (isMost ? best.value > aim.value : best.value < aim.value))
      return { promised: aim.text, told: best.text }
  }
  return null
}

/** What is told by the same unit: of the same thing where any is, else of the only figure there is by it. */
function pickAlike(aim: Figure, aims: readonly Figure[], said: readonly Figure[]): Figure[] {
  const sameUnit = said.filter(({ unit }) => unit === aim.unit)
  if (piecesOf(aim).size === 0) return sameUnit
  const same = sameUnit.filter((figure) => shareThing(aim, figure))
  if (same.length > 0)
    return sameUnit.filter((figure) => same.includes(figure) || furtherPart.pattern.test(figure.thing))
  const isOnly = aims.filter(({ unit }) => unit === aim.unit).length === 1 && sameUnit.length === 1
  return isOnly && (!vagueUnits.has(aim.unit) || aim.thing === '' || sameUnit[0]?.thing === '') ? sameUnit : []
}

/** The best of parts and, of what can be added, their sum. */
function pickBest(aim: Figure, alike: readonly Figure[], isMost: boolean): Figure | null {
  const sums = alike.filter(({ isSum }) => isSum)
  const counted = sums.length > 0 ? sums : alike
  const [best] = [...counted].sort((a, b) => (isMost ? a.value - b.value : b.value - a.value))
  if (!best || isMost || aim.unit === '%' || sums.length > 0) return best ?? null
  const sum = counted.reduce((total, { value }) => total + value, 0)
  return counted.length > 1 && sum >= aim.value ? { ...best, value: sum } : best
}

/** Whether two figures stand beside the same words: two characters in a row, or one word in English. */
function shareThing(one: Figure, other: Figure): boolean {
  const pieces = piecesOf(one)
  return [...piecesOf(other)].some((piece) => pieces.has(piece))
}

function piecesOf({ thing, behind, unit }: Figure): Set<string> {
  const words = `${thing} ${behind}`
  const latin = words.toLowerCase().match(latinWord) ?? []
  const runs = (words.match(hanRun) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + pair)),
  )
  return new Set([...runs, ...latin, ...(latinUnit.test(unit) ? [unit] : [])].filter((piece) => !common.has(piece)))
}

const latinWord = /[a-z]{4,}/g
const latinUnit = /^[a-z]+$/
const hanRun = /[\u4e00-\u9fff]{2,}/g
/** Pairs of characters that any account has. */
const common = new Set(
  '开展 组织 举办 完成 建成 实现 达到 全年 全区 全县 全市 以上 以下 以内 左右 新增 增加 提高 累计 不少 少于 低于 不低 力争 确保'.split(
    ' ',
  ),
)
