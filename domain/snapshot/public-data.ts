import { completionOf, onTimeOf, percentOf, type Share } from '../task/figures/figures'
import { countPart, type StripPart, stripPartNames } from '../task/figures/strip'
import type { Snapshot } from './snapshot'

/** Names this shape of the data; another shape gets another number. */
export const publicSchemaName = 'jiannuo-public-1'

type PublicShare = { part: number; whole: number; percent: number | null }
/** A promise as the public reads it. */
export type PublicPromise = {
  heading: string
  promise: string
  unit: string
  result: StripPart
  resultName: string
  lateDays: number
  text: string
}

/** What the public gets of a snapshot, in the order in which it is written; docs/public-page.md and `publicSchema` describe each field. */
export type PublicData = {
  schema: typeof publicSchemaName
  body: { id: string; name: string }
  report: { year: number; title: string; language: 'zh' | 'en' }
  number: number
  publishedOn: string
  asOf: string
  correction: string
  promised: number
  tasks: number
  results: Record<StripPart, number>
  completion: PublicShare
  onTime: PublicShare
  extended: number
  promises: PublicPromise[]
  issuer: string
}

export type PublicFacts = {
  number: number
  publishedOn: string
  bodyName: string
  issuer: string
  nameOf: (result: StripPart) => string
}

/** The data of a snapshot that is published now; its figures are those that were taken when it was begun. */
export function makePublicData(snapshot: Snapshot, facts: PublicFacts): PublicData {
  const { unitId, year, reportTitle, language, asOf, reason, promised, figures, items } = snapshot
  const results = stripPartNames.map((part) => [part, countPart(figures, part)])
  return {
    schema: publicSchemaName,
    body: { id: unitId, name: facts.bodyName },
    report: { year, title: reportTitle, language },
    number: facts.number,
    publishedOn: facts.publishedOn,
    asOf,
    correction: reason,
    promised,
    tasks: figures.total,
    results: Object.fromEntries(results) as Record<StripPart, number>,
    completion: toShare(completionOf(figures)),
    onTime: toShare(onTimeOf(figures)),
    extended: figures.extended,
    promises: items.map(({ heading, promise, unitName, result, lateDays, text }) => ({
      ...{ heading, promise, unit: unitName, result, resultName: facts.nameOf(result), lateDays, text },
    })),
    issuer: facts.issuer,
  }
}

const toShare = (share: Share): PublicShare => ({ ...share, percent: percentOf(share) })

/** The bytes that are published, as text; their SHA-256 is that of the UTF-8 file. */
export const writePublicData = (data: PublicData): string => `${JSON.stringify(data, null, 1)}\n`
