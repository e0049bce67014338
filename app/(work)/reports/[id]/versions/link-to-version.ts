import type { Route } from 'next'

type Range = { start: number; end: number }

/** The address of a text of a report; with a stretch of it marked and in sight. */
export const linkToVersion = (reportId: string, versionId: string, at?: Range): Route =>
  `/reports/${reportId}/versions/${versionId}${at ? `?at=${at.start}-${at.end}#cited` : ''}` as Route

/** The address of the list of what stands in an earlier text of a report. */
export const linkToUnmoved = (reportId: string): Route => `/reports/${reportId}/versions/unmoved` as Route
