import { cutByRule, type Rule } from '../rule'
import { bodyAhead, bracket, dateAhead, longestTitle, looseHead, looseTail, manner, placeAhead } from './title-rules'

const digit = /[0-9０-９]/
const act = 2
const startsPlain = /^(?![在对为将把以从向由])[\u4e00-\u9fff]{3}/
const shortestRest = 4
const listMark = '、'
const ofMark = '的'

const innerVerb =
  /^(?:增设|开展|建立|建成|完善|组织|制定|出台|落实|举办|实施|推进|办理|报送|设立|修订|编制|公布|补充|提升|开通)/

/** What is measured and how much of it stand at the end. */
const endsInLevel = /(?:率|比例|比重|占比|覆盖面|总数|数量)[^，,。]{0,6}\d[\d.]*(?:[%％]|个百分点|[个项件人])?$/

/** What is left of 12个乡镇 without its number. */
const unit = /^[个项件名家处所条支]$/

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const lengthOf = (title: string): number => [...title].length
const isShort = (title: string): boolean => lengthOf(title) <= longestTitle.chinese

/** A clause without what a title can spare: brackets, a date, a body or a manner at its head; as few of them as it takes. */
export function spareTitle(clause: string): string {
  let title = clause
  for (const rule of [dateAhead, bodyAhead, manner, placeAhead, bracket]) {
    if (isShort(title)) return title
    title = drop(rule, title)
  }
  return title
}

/** A clause, the same without the date at its head, and without the manner too. */
export const listShorter = (clause: string): string[] => {
  const dateless = drop(dateAhead, clause)
  return [clause, dateless, drop(manner, dateless)]
}

/** A clause that is too long as a title: its act with the end of what it acts on, else cut between words. */
export function shortenTitle(title: string): string {
  const ends = startsPlain.test(title) ? [listMark, ofMark].flatMap((mark) => actWithEnd(title, mark)) : []
  return ends.find((one) => digit.test(one) === digit.test(title)) ?? ends[0] ?? cutBetweenWords(title)
}

/** Without what a rule fits, where enough is left. */
function drop(rule: Rule, title: string): string {
  const rest = cutByRule(rule, title)
  return rest.length >= shortestRest ? rest : title
}

/** 开展夜间施工、广场舞、音响专项整治 is told as 开展音响专项整治: the act with what stands behind a mark, the longest that is short enough. */
function actWithEnd(title: string, mark: string): string[] {
  const parts = title.split(mark)
  return parts
    .slice(1)
    .map((_, index) => title.slice(0, act) + parts.slice(index + 1).join(mark))
    .filter((one) => isShort(one) && lengthOf(one) >= act + shortestRest)
    .slice(0, 1)
}

/** The act with as many whole words of the end as fit, for what is acted on stands there; else the words from the head, without one that leads on. */
function cutBetweenWords(title: string): string {
  const all = [...segmenter.segment(title)].map(({ segment }) => segment)
  const isAct = startsPlain.test(title) && all[0]?.length === act
  const head = isAct ? all.slice(0, 1) : []
  const rest = all.slice(head.length)
  const fromEnd = isAct || endsInLevel.test(title)
  const kept: string[] = []
  for (const word of fromEnd ? rest.reverse() : rest) {
    if (!isShort([...head, ...kept, word].join(''))) break
    if (fromEnd) kept.unshift(word)
    else kept.push(word)
  }
  if (fromEnd && unit.test(kept[0] ?? '')) kept.shift()
  const end = (isAct ? fromVerb(kept) : kept).join('')
  const joined = [...head, fromEnd ? end.replace(looseHead.pattern, '') : end].join('')
  return joined.replace(looseTail.pattern, '') || [...title].slice(0, longestTitle.chinese).join('')
}

/** 支持[某校]增设专业: what is kept of the end begins with its verb where it has one, so that no name is cut in two. */
function fromVerb(words: string[]): string[] {
  const verb = words.findIndex((word) => innerVerb.test(word))
  return verb > 0 && words.slice(verb).join('').length >= shortestRest ? words.slice(verb) : words
}
