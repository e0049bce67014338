export type Quota = { count: number; bytes: number }

/** The ids of what goes beyond a quota, of rows given newest first: the oldest. */
export function listBeyondQuota(rows: readonly { id: string; size: number }[], quota: Quota): string[] {
  let bytes = 0
  const beyond = rows.filter(({ size }, index) => {
    bytes += size
    return index >= quota.count || bytes > quota.bytes
  })
  return beyond.map(({ id }) => id)
}
