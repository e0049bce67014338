import { oneBlank } from '../outline/letters'
import { fitsAny, maskByRules } from '../rule'
import { shortenEnglish } from './shorten-english'
import { listShorter, shortenTitle, spareTitle } from './shorten-title'
import {
  bodyAhead,
  dateAhead,
  longestTitle,
  meansAhead,
  openingClauses,
  orderAhead,
  promiserAhead,
} from './title-rules'

/** A title is found at the head of a measure, however long it goes on. */
const longestRead = 400
const marksAtEnds = /^[,，;；、:：\s]+|[。.；;，,、！!？?：:|\s]+$/g
const marksBehind = /[，,；;。、:：|\s]+$/
const clauseEnd = /(?<=[，,；;])/
const latinWord = /[A-Za-z]{3}/
const han = /[\u4e00-\u9fff]/
const shortestAct = 8
const digit = /[0-9０-９]/
const whole = [
  { why: '', pattern: /“[^“”]{1,40}”|《[^《》]{1,40}》|（[^（）]{1,40}）|\([^()]{1,40}\)/g, fits: [] },
] as const

/**
 * A short task name from a measure, of at most 24 characters (60 in English): the act, its object and its number. It begins with no
 * means, date clause or body in charge, and ends with no word that leads on.
 */
export function proposeTitle(words: string): string {
  const bare = dropPromiser(oneBlank(words.slice(0, longestRead)).replace(marksAtEnds, ''))
  const clauses = splitClauses(bare)
  const first = clauses.findIndex((clause) => !isOpening(clause))
  const kept = clauses.slice(Math.max(0, first))
  const [head = bare, ...rest] = kept
  return latinWord.test(bare) && !han.test(bare) ? joinEnglish(head, rest) : joinChinese(dropMeans(head), rest)
}

/** We will mend it is told as Mend it. */
function dropPromiser(words: string): string {
  const act = words.replace(promiserAhead.pattern, '')
  return act === words ? words : act.charAt(0).toUpperCase() + act.slice(1)
}

/** The clauses between commas outside of quotes and brackets. */
function splitClauses(words: string): string[] {
  const masked = maskByRules(whole, words)
  let at = 0
  return masked
    .split(clauseEnd)
    .map((clause) => {
      const text = words.slice(at, at + clause.length)
      at += clause.length
      return text
    })
    .filter((text) => text.trim() !== '')
}

/** 通过专题培训提升能力 is told as 提升能力. */
const dropMeans = (clause: string): string =>
  clause.replace(meansAhead.pattern, '').replace(orderAhead.pattern, '').replace(bodyAhead.pattern, '')

const trim = (title: string): string => title.replace(marksBehind, '').trim()
const fits = (title: string): boolean => [...trim(title)].length <= longestTitle.chinese

/** True of a clause that says only when, by whom, on what basis or by what means. */
const isOpening = (clause: string): boolean =>
  fitsAny(openingClauses, clause) && clause.replace(meansAhead.pattern, '') === clause

/** The first clauses as far as there is room, or the first with a later one that has its number; else a later clause that has room, or the first cut short. */
function joinChinese(clause: string, rest: readonly string[]): string {
  const head = spareTitle(trim(clause))
  const acts = rest.filter((one) => !isOpening(one)).map(dropMeans)
  if (!fits(head)) {
    const whole =
      acts.find((one) => fits(one) && namesAct(one) && countsSomething(one)) ??
      acts.find((one) => fits(one) && namesAct(one) && one.length > shortestAct)
    return trim(whole ?? shortenTitle(head))
  }
  let title = head
  for (const one of rest) {
    if (isOpening(one) || !fits(`${title}，${one}`)) break
    title = `${title}，${trim(one)}`
  }
  if (digit.test(title)) return title
  const counted = acts.filter((one) => digit.test(one)).map(trim)
  return (
    listShorter(head)
      .flatMap((one) => counted.map((number) => `${one}，${number}`))
      .find(fits) ?? title
  )
}

/** A date is no number of the act. */
const countsSomething = (clause: string): boolean => digit.test(clause.replace(dateAhead.pattern, ''))

/** 招生规模不低于200人 says how much of what stands before it, 6月底前报审 what becomes of it: neither names what is done. */
const namesAct = (clause: string): boolean => !dependentClause.test(clause.replace(dateAhead.pattern, ''))
const dependentClause =
  /^(?:报送?|报请|提请|提交)|^(?!开展|组织|举办|完成|新增|新建|建成|培训|检查|推进|实施|办理|化解|召开)[^，,]{2,8}(?:不低于|不少于|达到?|控制在|保持在|不超过)/

function joinEnglish(head: string, rest: readonly string[]): string {
  let title = head
  for (const clause of rest) {
    if (trim(title + clause).length > longestTitle.english) break
    title += clause
  }
  return shortenEnglish(trim(title))
}
