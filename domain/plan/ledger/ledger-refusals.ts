type Many = { count: number; max: number }

/** What stands against bringing a ledger in, or an edited one back. */
export type LedgerRefusals = {
  sheetTooLong: { sheet: string; max: number }
  ledgerTooLong: Many
  /** So many rows have something to decide still. */
  ledgerNotReady: { count: number }
  ledgerEmpty: Record<string, never>
}
