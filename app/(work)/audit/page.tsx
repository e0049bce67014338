import { findWrongDays, WrongDayNotice } from '@/app/(work)/wrong-days'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { readAuditAddress, writeAuditAddress } from '@/domain/audit/audit-filter'
import { isRootPath } from '@/domain/unit'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Pager } from '@/ui/elements/pager'
import { viewAudit } from '@/usecases/audit/view-audit'
import { AuditFilterForm } from './audit-filter-form'
import { AuditTable } from './audit-table'
import { TrailState } from './trail-state'

type Params = Record<string, string | string[] | undefined>

export const generateMetadata = titleOf((words) => words.audit.title)

export default async function AuditPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const params = await searchParams
  const { filter, before } = readAuditAddress(params)
  const wrong = findWrongDays(params, ['from', 'to'])
  const { lines, total, next, trail } = await show(() => viewAudit(actor, filter, before))
  const text = words.audit
  const to = (seq: number | null) => `/audit${writeAuditAddress(filter, seq)}`
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub({ total })}>
        {isRootPath(actor.unitPath) && (
          <a className="button" href="/audit/seals">
            {text.seals}
          </a>
        )}
        <a className="button" href={`/api/export/audit.csv${writeAuditAddress(filter)}`} download>
          {text.export}
        </a>
      </PageHead>
      <WrongDayNotice wrong={wrong} labels={text.filter} words={words} />
      <AuditFilterForm filter={filter} wrong={wrong} words={words} />
      {lines.length === 0 ? (
        <Empty title={text.emptyTitle} why={text.emptyBody} />
      ) : (
        <>
          <TrailState trail={trail} lines={lines} words={text} />
          <Drawn>
            <AuditTable lines={lines} words={words} />
          </Drawn>
          <Pager
            label={words.common.pages}
            previous={before ? { to: to(null), label: text.newest } : undefined}
            next={next ? { to: to(next), label: text.older } : undefined}
          >
            {lines[0]?.seq}—{lines.at(-1)?.seq}
          </Pager>
        </>
      )}
    </main>
  )
}
