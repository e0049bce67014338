/** The task's number as documents print it, e.g. 法督〔2024〕12号: prefix from the settings, plan year, running number of that year. */
export const formatNumber = (prefix: string, year: number, sequence: number): string =>
  `${prefix}〔${year}〕${sequence}\u53f7`
