/** The address of a report's assignment grid. */
export const linkToAssignment = (reportId: string): string => `/reports/${encodeURIComponent(reportId)}/assignment`
