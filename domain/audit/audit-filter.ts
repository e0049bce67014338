import { readTypedDay } from '@/domain/typed-day'

/** The kinds of events, each with how the actions of its events begin. */
export const actionsOfKind = {
  login: ['session.', 'password.', 'secondStep.', 'provider.', 'capacity.', 'refusal.'],
  report: ['report.', 'commitment.', 'annual.', 'circular.', 'chain.', 'snapshot.'],
  urging: ['urge.', 'instruction.'],
  task: [
    'task.',
    'change.',
    'request.',
    'support.',
    'occurrence.',
    'milestone.',
    'progress.',
    'proxy.',
    'season.',
    'comment.',
    'ledger.',
    'view.',
  ],
  evidence: ['evidence.'],
  export: ['export.', 'report.download', 'evidence.download', 'evidence.bundle'],
  people: ['person.', 'membership.', 'deputy.', 'unit.', 'import.', 'token.'],
  settings: ['settings.', 'holiday.', 'notices.', 'watch.'],
  system: ['installation.', 'backup.', 'demo.', 'audit.'],
} as const
export type AuditKind = keyof typeof actionsOfKind
export const auditKinds = Object.keys(actionsOfKind) as AuditKind[]

/** Which events the log shows; an empty text or null sets no condition. Days are whole days in Asia/Shanghai. */
export type AuditFilter = {
  person: string
  kind: AuditKind | null
  /** One action, where no kind of them is asked for. */
  action: string | null
  object: string
  from: string | null
  to: string | null
}

export const everyEvent: AuditFilter = { person: '', kind: null, action: null, object: '', from: null, to: null }

/** Every parameter that the log's address knows. */
export const auditParams = ['person', 'kind', 'object', 'from', 'to', 'before'] as const
type Param = (typeof auditParams)[number]
type Params = Partial<Record<Param, string | string[]>>

/** Reads the log's address; what is unknown or damaged is dropped. `before` is the number that a page starts below. */
export function readAuditAddress(params: Params): { filter: AuditFilter; before: number | null } {
  const text = (name: Param) => {
    const value = params[name]
    return ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, 60)
  }
  const day = (name: Param) => readTypedDay(text(name))
  return {
    filter: {
      person: text('person'),
      kind: auditKinds.find((kind) => kind === text('kind')) ?? null,
      action: /^[a-z]+[.]\w+$/i.test(text('kind')) ? text('kind') : null,
      object: text('object'),
      from: day('from'),
      to: day('to'),
    },
    before: /^[1-9]\d{0,11}$/.test(text('before')) ? Number(text('before')) : null,
  }
}

/** Writes the address that reads back as the same; gives `` or `?a=b`. */
export function writeAuditAddress(
  { person, kind, action, object, from, to }: AuditFilter,
  before?: number | null,
): string {
  const pairs = Object.entries({ person, kind: kind ?? action, object, from, to, before }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  )
  const query = new URLSearchParams(pairs).toString()
  return query ? `?${query}` : ''
}
