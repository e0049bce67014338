/** A figure with what is counted: the words before it, its value, its unit. */
export type Figure = { thing: string; value: number; unit: string; text: string }

const figure = /(\d[\d,，]*(?:\.\d+)?)\s*(%|％|个百分点|[\u4e00-\u9fff]|[a-z]+)?/giu
const longestThing = 12
const before = /[\u4e00-\u9fffA-Za-z ]*$/u
/** Words between what is counted and the number. */
const counting =
  /(?:[共计约近达超至为了有到各已]|累计|合计|总计|新增|增加到|提高到|下降|不少于|不低于|不超过|超过|达到|完成|only|of|to|at least|about)+$/iu
// A year, a day and a number of a paper count nothing.
const notCounted = new Set(['年', '月', '日', '号', '时', '点', '次会'])

/** The figures of a text that count something, in their order. */
export function listFigures(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap(({ 0: found, 1: digits = '', 2: unit = '', index }) => {
    if (!unit || notCounted.has(unit)) return []
    const lead = before.exec(text.slice(Math.max(0, index - longestThing), index))?.[0] ?? ''
    const value = Number(digits.replace(/[,，]/g, ''))
    const thing = lead.replace(counting, '').trim()
    return Number.isFinite(value) ? [{ thing, value, unit: unit === '％' ? '%' : unit, text: found.trim() }] : []
  })
}
