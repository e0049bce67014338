import type { GridColumn, Offers } from '@/domain/plan/assignment/columns'
import { matchUnit, splitNames } from '@/domain/plan/assignment/match-name'

const mostShown = 8

/** What may be meant by the text of a cell that is being typed, as the whole text that a choice makes of it. */
export function listCandidates(
  column: GridColumn,
  typed: string,
  lead: string,
  { units, handlers, names }: Offers,
): { label: string; text: string }[] {
  if (column === 'lead') return narrow(units, typed).map((label) => ({ label, text: label }))
  if (column === 'supporting') {
    const [last = '', ...before] = splitNames(typed).reverse()
    const others = before.reverse()
    return narrow(units, last).map((label) => ({ label, text: [...others, label].join(names.listMark) }))
  }
  if (column !== 'handler') return []
  const leadId = matchUnit(lead, units).one?.id
  const own = handlers.filter(({ unitId }) => unitId === leadId)
  return narrow(own, typed).map((label) => ({ label, text: label }))
}

/** Those with all letters of the text in one of their names; all of them where nothing is typed. */
function narrow(offered: readonly { label: string; names: string[] }[], text: string): string[] {
  const wanted = text.trim().toLowerCase()
  const fitting = offered.filter(({ label, names }) =>
    [label, ...names].some((name) => has(name.toLowerCase(), wanted)),
  )
  return fitting.slice(0, mostShown).map(({ label }) => label)
}

function has(name: string, wanted: string): boolean {
  let at = 0
  for (const letter of name) if (letter === wanted[at]) at += 1
  return at === wanted.length
}
