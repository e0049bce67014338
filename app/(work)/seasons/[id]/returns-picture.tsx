import type { UnitReturns } from '@/domain/season/season'

const [cell, most] = [14, 10]

/** A unit's returns as cells: reviewed full, reported half, owed hollow; of many tasks, in proportion. */
export function ReturnsPicture({ unit, label }: { unit: UnitReturns; label: string }) {
  const { reviewed, reported, unreported } = unit
  const owed = reviewed + reported + unreported
  if (!owed) return null
  const count = Math.min(owed, most)
  const share = (part: number) => Math.round((part / owed) * count)
  const looks = [
    ...Array.from({ length: share(reviewed) }, () => 'season__done'),
    ...Array.from({ length: share(reported) }, () => 'season__filed'),
  ].slice(0, count)
  const width = cell * count
  return (
    <svg width={width} height="12" viewBox={`0 0 ${width} 12`} role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => cell * index).map((x, index) => (
        <rect key={x} className={looks[index] ?? 'season__owed'} x={x + 0.5} y="0.5" width="11" height="11" />
      ))}
    </svg>
  )
}
