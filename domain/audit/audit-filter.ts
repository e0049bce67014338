import { isDay } from '@/domain/calendar'

/** The kinds of events, by the part of their action before the dot. */
export const auditKinds = [
  'session',
  'password',
  'capacity',
  'report',
  'commitment',
  'task',
  'evidence',
  'export',
  'user',
  'unit',
  'membership',
  'holiday',
  'settings',
  'import',
  'backup',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** Which events the log shows; an empty text or null sets no condition. Days are whole days in Asia/Shanghai. */
export type AuditFilter = {
  person: string
  kind: AuditKind | null
  object: string
  from: string | null
  to: string | null
}

export const everyEvent: AuditFilter = { person: '', kind: null, object: '', from: null, to: null }

type Params = Record<string, string | string[] | undefined>

/** Reads the log's address; what is unknown or damaged is dropped. `before` is the number that a page starts below. */
export function readAuditAddress(params: Params): { filter: AuditFilter; before: number | null } {
  const text = (name: string) => {
    const value = params[name]
    return ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, 60)
  }
  const day = (name: string) => (isDay(text(name)) ? text(name) : null)
  return {
    filter: {
      person: text('person'),
      kind: auditKinds.find((kind) => kind === text('kind')) ?? null,
      object: text('object'),
      from: day('from'),
      to: day('to'),
    },
    before: /^[1-9]\d{0,11}$/.test(text('before')) ? Number(text('before')) : null,
  }
}

/** Writes the address that reads back as the same; gives `` or `?a=b`. */
export function writeAuditAddress({ person, kind, object, from, to }: AuditFilter, before?: number | null): string {
  const pairs = Object.entries({ person, kind, object, from, to, before }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  )
  const query = new URLSearchParams(pairs).toString()
  return query ? `?${query}` : ''
}
