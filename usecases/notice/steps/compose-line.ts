import { reader } from '@/db/client'
import { countLedger } from '@/db/ledger/count-ledger'
import type { OutboxRow } from '@/db/notices/outbox'
import { listUnits } from '@/db/unit/list-units'
import { addDays, dayOf } from '@/domain/calendar'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import { openStatuses } from '@/domain/task/task'
import { env } from '@/env'
import { dictionaryOf } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { loadLightTerms } from '../../settings/load-light-terms'
import { findBody } from './frame-letter'

// Groups are of one body, whose language is Chinese.
const locale = 'zh'

/** The line that a row stands for in a group: figures, or which task something happened to; no name and no word of a task. */
export async function composeLine({ kind, facts }: OutboxRow, now: string): Promise<string> {
  const { mail } = dictionaryOf(locale)
  const body = await findBody()
  if (kind === 'trial') return mail.trial.group({ body })
  if (kind === 'figures')
    return `${mail.group.figures({ body, day: formatDay(dayOf(now), locale), ...(await countAll(now)) })}\n${env().address}`
  const what = mail.group.kinds[String(facts.notice)] ?? ''
  const said = mail.group.notice({ what, number: String(facts.number ?? '') })
  return `${said}\n${env().address}/tasks/${facts.taskId}`
}

async function countAll(now: string): Promise<{ red: number; due: number }> {
  const { bounds, today } = await loadLightTerms(now)
  const root = (await listUnits(reader())).find(({ parentId }) => parentId === null)
  const scope = root ? { kind: 'subtree' as const, path: root.path } : { kind: 'none' as const }
  const open = { ...everything, statuses: [...openStatuses] }
  const count = (filter: Partial<LedgerFilter>) => countLedger(scope, { ...open, ...filter }, bounds)
  const [red, due] = await Promise.all([
    count({ colours: ['red'] }),
    count({ dueFrom: today, dueTo: addDays(today, 3) }),
  ])
  return { red, due }
}
