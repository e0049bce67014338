import { type Asker, nameOf, outsiders, type Place, people, places } from './places'

/** What came of one call or address for one asker. */
export type Cell = { what: string; asker: Asker; outcome: string }
const everybody = 'everybody'
const nobody = 'nobody'

/** The outcomes as text, a block for each call: places that fare alike on one line, roles by outcome, outsiders last. */
export function writeMatrix(cells: Cell[]): string {
  return [...groupBy(cells, ({ what }) => what)].map(([what, block]) => `${what}\n${writeBlock(block)}`).join('\n')
}

function writeBlock(block: Cell[]): string {
  const lines = new Map<string, string[]>()
  for (const place of [...places, nobody]) {
    const line = writeLine(block.filter(({ asker }) => placeOf(asker) === place))
    if (line) lines.set(line, [...(lines.get(line) ?? []), place])
  }
  return [...lines].map(([line, names]) => `  ${nameAll(names).padEnd(52)} ${line}\n`).join('')
}

function writeLine(cells: Cell[]): string {
  const byOutcome = groupBy(cells, ({ outcome }) => outcome)
  return [...byOutcome]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([outcome, of]) => `${outcome}: ${byOutcome.size > 1 ? of.map(({ asker }) => whoOf(asker)).join(' ') : 'all'}`)
    .join(' | ')
}

/** Reads what `writeMatrix` wrote. */
export function readMatrix(text: string): Cell[] {
  let what = ''
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith(' ')) {
      what = line
      return []
    }
    const [, names = '', outcomes = ''] = /^ {2}(.{52}) (.*)$/.exec(line) ?? []
    const at = names.trim() === everybody ? [...places, nobody] : names.trim().split(' ')
    return outcomes.split(' | ').flatMap((part) => {
      const [outcome = '', who = ''] = part.split(': ')
      return at.flatMap((place) => listAskers(place, who)).map((asker) => ({ what, asker, outcome }))
    })
  })
}

/** Where cells differ from those that are kept; with `isWhole` what is kept must all be there. */
export function compareMatrices(kept: Cell[], now: Cell[], isWhole: boolean): string[] {
  const key = ({ what, asker }: Cell): string => `${what} as ${nameOf(asker)}`
  const before = new Map(kept.map((cell) => [key(cell), cell.outcome]))
  const after = new Map(now.map((cell) => [key(cell), cell.outcome]))
  const changed = [...after].filter(([name, outcome]) => before.get(name) !== outcome)
  const lost = isWhole ? [...before].filter(([name]) => !after.has(name)) : []
  return [
    ...changed.map(([name, outcome]) => `${name}: ${outcome}, in the matrix ${before.get(name) ?? 'not at all'}`),
    ...lost.map(([name]) => `${name}: in the matrix alone`),
  ]
}

function listAskers(place: string, who: string): Asker[] {
  const all: Asker[] = place === nobody ? [...outsiders] : people.filter((person) => person.place === place)
  return who === 'all' ? all : all.filter((asker) => who.split(' ').includes(whoOf(asker)))
}

const placeOf = (asker: Asker): Place | typeof nobody => (typeof asker === 'string' ? nobody : asker.place)
const whoOf = (asker: Asker): string => (typeof asker === 'string' ? asker : asker.role)
const nameAll = (names: string[]): string => (names.length > places.length ? everybody : names.join(' '))
// What went through comes first.
const rank = (outcome: string): number => (outcome === 'done' || outcome === '200' ? 0 : 1)

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
