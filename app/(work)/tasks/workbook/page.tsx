import { type AddressParams, toSearch } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { readEditedChoices } from '@/domain/task/edited/choices'
import { sayRefusal } from '@/i18n/say-refusal'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { checkEdited, type EditedTrial } from '@/usecases/ledger/edited/check-edited'
import { FileStep } from './file-step'
import { Trial } from './trial'

export const generateMetadata = titleOf((words) => words.edited.title)

export default async function EditedLedgerPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const search = toSearch(await searchParams)
  const keptId = search.get('file')
  const choices = readEditedChoices(search)
  const text = words.edited
  const trial = await show(async () => {
    ensureCan(actor, 'editLedger')
    return keptId ? tryEdited(() => checkEdited(actor, keptId, choices, new Date().toISOString())) : null
  })
  const crumbs = [{ label: words.ledger.title, to: '/tasks' }, { label: text.title }]
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub} crumbs={crumbs} />
      <FileStep actor={actor} isAgain={trial !== null} />
      {trial instanceof Refusal && <Notice tone="amber">{sayRefusal(trial, words)}</Notice>}
      {trial && keptId && !(trial instanceof Refusal) && (
        <Trial keptId={keptId} trial={trial} search={search} page={choices.page} />
      )}
    </main>
  )
}

/** The comparison, or what stands against it, which the page says beside the form for another file. */
async function tryEdited(work: () => Promise<EditedTrial>): Promise<EditedTrial | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'notAllowed') return error
    throw error
  }
}
