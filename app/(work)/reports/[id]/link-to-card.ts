/** The address of a report's page with one card open, and that card in sight. */
export const linkToCard = (reportId: string, commitmentId: string): string =>
  `/reports/${encodeURIComponent(reportId)}?open=${encodeURIComponent(commitmentId)}#c-${encodeURIComponent(commitmentId)}`

/** The address of a report's page. */
export const linkToReport = (reportId: string): string => `/reports/${encodeURIComponent(reportId)}`
