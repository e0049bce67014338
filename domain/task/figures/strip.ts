import type { Bucket } from './bucket'
import type { Figures } from './figures'

/** The parts of 承诺兑现, each of one or several parts of the figures: together they are all that was promised. */
export const stripParts = {
  fulfilled: ['fulfilled'],
  partly: ['partly'],
  notFulfilled: ['notFulfilled'],
  ongoing: ['ongoing'],
  notApplicable: ['notApplicable'],
  carriedOver: ['carriedOver'],
  stopped: ['suspended', 'cancelled'],
  open: ['toClose', 'normal', 'yellow', 'red'],
} as const satisfies Record<string, readonly Exclude<Bucket, 'draft'>[]>
export type StripPart = keyof typeof stripParts
export const stripPartNames = Object.keys(stripParts) as StripPart[]

/** How many tasks a part of the strip holds. */
export const countPart = (figures: Figures, part: StripPart): number =>
  stripParts[part].reduce((sum, bucket) => sum + figures[bucket], 0)

/** The same day a year before; the last of February where there is no 29th. */
export function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return before.endsWith('02-29') ? `${before.slice(0, 8)}28` : before
}

/** The part of the strip that a bucket lies in; a draft, which is promised to nobody yet, is open. */
export const partOf = (bucket: Bucket): StripPart =>
  stripPartNames.find((part) => (stripParts[part] as readonly Bucket[]).includes(bucket)) ?? 'open'
