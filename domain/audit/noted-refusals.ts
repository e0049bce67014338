import type { RefusalCode } from '../refusal'

// Rights, bounds, second persons, crafted requests and hostile files; what somebody mistypes is nobody's business.
const noted: ReadonlySet<RefusalCode> = new Set([
  'notAllowed',
  'notFound',
  'unknownField',
  'capacityGone',
  'moveNotYours',
  'issuerElsewhere',
  'personElsewhere',
  'handlerElsewhere',
  'unitOwn',
  'unitMoveRaises',
  'lastAdmin',
  'secondNotOther',
  'decidedBefore',
  'evidenceNotYours',
  'replaceNotYours',
  'notSubmitter',
  'membershipBackdated',
  'membershipEarly',
  'membershipLonger',
  'settingBackdated',
  'updateAccepted',
  'evidenceJudged',
  'verdictGiven',
  'fileHostile',
  'fileWithMacros',
  'fileTypeMismatch',
])

/** True for a refusal that leaves an event: all that say "not you", also of one's own work (`ownPlan`, `ownEvidence` …). */
export const isNoted = (code: RefusalCode): boolean => noted.has(code) || /^own[A-Z]/.test(code)

const perMinute = 20
const minuteMs = 60_000

/** What was noted of one person: when, and of which refusals. */
export type NotedLately = { at: number; key: string }[]

/** The list with one more, or undefined where the same was noted within a minute, or twenty others were. */
export function noteOnce(lately: NotedLately, key: string, now: number): NotedLately | undefined {
  const recent = lately.filter(({ at }) => now - at < minuteMs && at <= now)
  if (recent.length >= perMinute || recent.some((each) => each.key === key)) return undefined
  return [...recent, { at: now, key }]
}
