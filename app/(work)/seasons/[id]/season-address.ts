import type { AddressParams } from '@/app/address-params'
import { returnStates } from '@/domain/season/season'
import type { SeasonAsked } from '@/usecases/season/view-season'

/** Reads which tasks of a season its page shows; what is unknown or damaged is dropped. */
export function readSeasonAddress({ unit, state, page, task }: AddressParams): SeasonAsked {
  return {
    unitId: idOf(unit),
    state: returnStates.find((each) => each === state) ?? null,
    page: Math.max(1, Number.parseInt(String(page ?? '1').slice(0, 6), 10) || 1),
    taskId: idOf(task),
  }
}

/** Writes the address that reads back as the same. */
export function writeSeasonAddress(seasonId: string, { unitId, state, page, taskId }: Partial<SeasonAsked>): string {
  const pairs = Object.entries({ unit: unitId, state, page: page && page > 1 ? page : '', task: taskId })
  const query = new URLSearchParams(pairs.flatMap(([key, value]) => (value ? [[key, String(value)]] : [])))
  return `/seasons/${seasonId}${query.size ? `?${query}` : ''}`
}

const idOf = (value: string | string[] | undefined): string =>
  typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? value : ''
