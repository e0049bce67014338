import type { CellTexts, GridColumn, Offers } from './columns'
import { matchPerson, matchUnit, splitNames } from './match-name'
import { readDue, writeDue } from './read-due'

/**
 * What typing into some cells of a row comes to: names and dates in the spelling of the list, the day that deadline words
 * say, and no handler of another unit. `typed` are the cells that changed; gives them with those that follow.
 */
export function followCells(before: CellTexts, typed: Partial<CellTexts>, offers: Offers): Partial<CellTexts> {
  const spelled = Object.fromEntries(
    Object.entries(typed).map(([column, text]) => [column, spell(column as GridColumn, text, offers)]),
  ) as Partial<CellTexts>
  return {
    ...spelled,
    ...followWords(spelled, offers),
    ...followLead({ ...before, ...spelled }, spelled, before, offers),
  }
}

function spell(column: GridColumn, text: string, offers: Offers): string {
  if (column === 'lead') return matchUnit(text, offers.units).one?.label ?? text.trim()
  if (column === 'supporting')
    return splitNames(text)
      .map((name) => matchUnit(name, offers.units).one?.label ?? name)
      .join(offers.names.listMark)
  if (column !== 'due') return text.trim()
  const { deadline } = readDue(text, offers)
  return deadline ? writeDue(deadline, offers) : text.trim()
}

function followWords({ words, due }: Partial<CellTexts>, offers: Offers): Partial<CellTexts> {
  if (!words || due !== undefined) return {}
  const { deadline } = readDue(words, offers)
  return deadline ? { due: writeDue(deadline, offers) } : {}
}

/** A handler belongs to the lead unit that it was chosen from. */
function followLead(
  after: CellTexts,
  typed: Partial<CellTexts>,
  before: CellTexts,
  offers: Offers,
): Partial<CellTexts> {
  if (typed.lead === undefined || typed.lead === before.lead || typed.handler !== undefined || !after.handler) return {}
  const lead = matchUnit(after.lead, offers.units).one
  const own = offers.handlers.filter(({ unitId }) => unitId === lead?.id)
  return (lead || !after.lead.trim()) && !matchPerson(after.handler, own).one ? { handler: '' } : {}
}
