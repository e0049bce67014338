/** A report is kept under the year before the one that it plans; `yearAhead` where its title bears the planned one: 2026年工作要点. */
export type KeptYear = { year: number; yearAhead: boolean }

/** The year that people know a report by, as its title bears it. */
export const yearBorne = ({ year, yearAhead }: KeptYear): number => year + (yearAhead ? 1 : 0)

/** The year under which a report is kept whose title bears this one. */
export const yearKept = (borne: number, yearAhead: boolean): number => borne - (yearAhead ? 1 : 0)
