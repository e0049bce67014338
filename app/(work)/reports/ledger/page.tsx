import { type AddressParams, toSearch } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { readChoices } from '@/domain/plan/ledger/choices'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { checkLedgerImport, type LedgerTrial } from '@/usecases/report/ledger/check-ledger-import'
import { FileStep } from './file-step'
import { Trial } from './trial'

export const generateMetadata = titleOf((words) => words.ledgerImport.title)

export default async function LedgerImportPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const search = toSearch(await searchParams)
  const keptId = search.get('file')
  const text = words.ledgerImport
  const trial = await show(async () => {
    ensureCan(actor, 'importReport')
    return keptId
      ? tryLedger(() => checkLedgerImport(actor, keptId, readChoices(search), new Date().toISOString()))
      : null
  })
  const crumbs = [{ label: words.report.title, to: '/reports' }, { label: text.title }]
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub} crumbs={crumbs} />
      <FileStep isAgain={trial !== null} />
      {trial instanceof Refusal && <Notice tone="amber">{sayRefusal(trial, words)}</Notice>}
      {trial && keptId && !(trial instanceof Refusal) && <Trial keptId={keptId} trial={trial} search={search} />}
    </main>
  )
}

/** The trial, or what stands against it, which the page says beside the form for another file. */
async function tryLedger(work: () => Promise<LedgerTrial>): Promise<LedgerTrial | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'notAllowed') return error
    throw error
  }
}
