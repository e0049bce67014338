import type { TrailFacts } from '../zh/trail-fault'

const faults: Record<string, (facts: TrailFacts) => string> = {
  changed: ({ seq }) =>
    `event ${seq} is the first that does not fit: it was changed or added, or the one before replaced`,
  gap: ({ seq }) => `a number is missing before event ${seq}: events were removed`,
  cut: ({ seq }) =>
    `events from ${seq} on are gone, which audit-head knows of, or the database was replaced by an older one`,
  replaced: ({ seq }) =>
    `event ${seq ?? ''} is not the one that audit-head names: the log was rewritten, or the database replaced`,
  keyMissing: () => 'there is no audit-key (or AUDIT_KEY) to check with; take it out of a backup',
  anchorMissing: () => 'there is no audit-head, so nobody can say whether the end was cut; take it out of a backup',
  anchorForged: () =>
    'audit-head was not signed with this key, one of both was replaced; take the right one out of a backup',
  triggers: ({ triggers }) =>
    `the triggers that guard the log are not as they were made${triggers ? ` (${triggers})` : ''}`,
}

/** One sentence on what is wrong with the log. */
export const sayTrailFault = (facts: TrailFacts): string => faults[facts.fault]?.(facts) ?? facts.fault
