import type { Role } from '../people'

type None = Record<string, never>

/** What is wrong with whoever follows in a post, or stands in for its holder; days are `YYYY-MM-DD`. */
export type CapacityRefusals = {
  successorMissing: { unit: string; role: Role; count: number }
  successorNotYet: { name: string }
  deputyOfDeputy: None
  deputyNamed: { name: string; from: string; to: string }
  absenceBackdated: None
  absenceTurned: None
  absenceTooLong: { most: number }
  absencePastPost: { last: string }
  deputyIsIssuer: { name: string }
}
