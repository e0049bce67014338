import { randomBytes } from 'node:crypto'

/** Writes an unexpected error to the log under a new incident id, which is all that a person gets to see of it. */
export function reportIncident(error: unknown): string {
  const incident = randomBytes(4).toString('hex').toUpperCase()
  const stack = error instanceof Error ? error.stack : String(error)
  console.error(JSON.stringify({ level: 'error', at: new Date().toISOString(), incident, stack }))
  return incident
}
