import { oneBlank } from '../outline/letters'

const longest = 30
const marksAtEnds = /^[,，;；、:：\s]+|[。.；;，,、！!？?：:\s]+$/g
const marksBehind = /[，,；;。、:：\s]+$/
const clauseEnd = /(?<=[，,；;])/
const latinWord = /[A-Za-z]{3}/

/** What a clause of few words says where it only says when, by whom or on what basis. */
const opening = new RegExp(
  [
    '^(由.{2,20}(牵头|负责|会同.{2,12}))[，,]$',
    '^[^，,]{0,14}([年月底前内度]|季度末?|上半年|下半年)[，,]$',
    '^(按照|根据|以|围绕|依托|结合|为了?|针对).{2,20}[，,]$',
    '^(By|In|From) [^,]{3,30}, ?$',
  ].join('|'),
)
const longestOpening = 24

/** A short task name from a measure: its first clauses up to 30 characters, without date, responsible body or end mark. */
export function proposeTitle(words: string): string {
  const bare = oneBlank(words).replace(marksAtEnds, '')
  const clauses = bare.split(clauseEnd).filter((clause) => clause.trim() !== '')
  const first = clauses.findIndex((clause) => !isOpening(clause))
  const kept = clauses.slice(Math.max(0, first))
  let title = ''
  for (const clause of kept) {
    if (title && [...title, ...clause].length > longest) break
    title += clause
  }
  return shorten(title.replace(marksBehind, '').trim())
}

const isOpening = (clause: string): boolean => clause.length <= longestOpening && opening.test(clause)

function shorten(title: string): string {
  if ([...title].length <= longest || latinWord.test(title)) return shortenWords(title)
  const parts = title.split('、')
  let kept = parts[0] ?? title
  for (const part of parts.slice(1)) if ([...kept, ...part].length < longest) kept += `、${part}`
  return [...kept].length <= longest ? kept : `${[...title].slice(0, longest - 1).join('')}…`
}

function shortenWords(title: string): string {
  if (title.length <= 2 * longest) return title
  const cut = title.slice(0, 2 * longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest))}…`
}
