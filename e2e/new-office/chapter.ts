import type { Browser } from '@playwright/test'
import type { Counter, Hand } from './hand'
import type { Part } from './parts'
import type { Office } from './start-office'

/** What each chapter of the year works with. */
export type Chapter = {
  office: Office
  browser: Browser
  counter: Counter
  /** The year that is planned and worked through; its report is on the year before. */
  year: number
  /** Logs somebody in, in a browser of their own; what they do counts for a part. */
  open: (account: string, part: Part) => Promise<Hand>
  /** Takes first passwords in that were handed out. */
  hear: (handedOut: Map<string, string>) => void
}
