import { type EvidenceState, evidenceStates } from '../task'

/** What the catalogue can be narrowed to: how a piece stands, or that a piece in force holds no longer. */
export const catalogueStates = [...evidenceStates, 'expired'] as const
export type CatalogueState = EvidenceState | 'expired'

/** Which pieces of evidence the catalogue shows; an empty text or null sets no condition. */
export type CatalogueFilter = {
  words: string
  /** Year of the report whose promise they prove. */
  year: number | null
  state: CatalogueState | null
  unitId: string | null
  taskId: string | null
}
export const wholeCatalogue: CatalogueFilter = { words: '', year: null, state: null, unitId: null, taskId: null }

/** Where a page begins: behind a row of the page before, or in front of one of the page after; `at`: rows on the pages before. */
export type CataloguePage = { after: string | null; before: string | null; at: number }

/** Every parameter that the catalogue's address knows. */
export const catalogueParams = ['q', 'year', 'state', 'unit', 'task', 'after', 'before', 'at'] as const
type Params = Partial<Record<(typeof catalogueParams)[number], string | string[]>>

/** Reads the catalogue's address; what is unknown or damaged is dropped. */
export function readCatalogueAddress(params: Params): { filter: CatalogueFilter; page: CataloguePage } {
  const text = (name: keyof Params, length = 100) => (first(params[name]) ?? '').trim().slice(0, length)
  const id = (name: keyof Params) => (/^[\w-]{1,40}$/.test(text(name)) ? text(name) : null)
  const [after, before] = [text('after', 200) || null, text('before', 200) || null]
  return {
    filter: {
      words: text('q'),
      year: /^(19|20)\d\d$/.test(text('year')) ? Number(text('year')) : null,
      state: catalogueStates.find((state) => state === text('state')) ?? null,
      unitId: id('unit'),
      taskId: id('task'),
    },
    page: { after, before, at: (after || before) && /^\d{1,7}$/.test(text('at')) ? Number(text('at')) : 0 },
  }
}

/** Writes the address that reads back as the same; gives `` or `?a=b`. */
export function writeCatalogueAddress(filter: Partial<CatalogueFilter>, page: Partial<CataloguePage> = {}): string {
  const { words, year, state, unitId, taskId } = { ...wholeCatalogue, ...filter }
  const { after, before, at } = page
  const given = Object.entries({ q: words, year, state, unit: unitId, task: taskId, after, before, at })
  const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, String(value)]] : []))).toString()
  return query ? `?${query}` : ''
}

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
