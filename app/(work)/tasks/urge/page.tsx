import { readLedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { type AddressParams, firstOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { urgeChoices } from '@/domain/task/urging/urge-rights'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { mostAtOnce } from '@/usecases/task/assign-tasks'
import { previewUrges } from '@/usecases/task/urging/preview-urges'
import { LeftOutTable } from './left-out-table'
import { SlipTable } from './slip-table'
import { SlipText } from './slip-text'
import { urgeAction } from './urge-action'
import { UrgeFields } from './urge-fields'

export const generateMetadata = titleOf((words) => words.urging.title)

export default async function UrgePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const params = await searchParams
  const { filter } = readLedgerAddress(params, actor)
  const choice = urgeChoices.find((each) => each === firstOf(params.colour)) ?? 'asFits'
  const view = await show(() => previewUrges(actor, { filter, choice }, new Date().toISOString()))
  const text = words.urging
  const address = `/tasks/urge${writeLedgerAddress({ filter })}`
  const counts = { slips: view.slips.length, leftOut: view.leftOut.length }
  return (
    <main className="page" id="main">
      <PageHead
        title={text.title}
        sub={text.sub(counts)}
        crumbs={[{ label: words.ledger.title, to: `/tasks${writeLedgerAddress({ filter })}` }]}
      />
      {view.beyond > 0 && <Notice tone="amber">{text.beyond({ max: mostAtOnce, count: view.beyond })}</Notice>}
      {!counts.slips && !counts.leftOut ? (
        <Empty title={text.none} why={text.noneWhy}>
          <ButtonLink to="/tasks" look="soft">
            {text.back}
          </ButtonLink>
        </Empty>
      ) : (
        <WorkForm action={urgeAction} form="urge" keepsUnsent={false} className="urging">
          <UrgeFields view={view} address={address} words={words} />
          <div>
            {view.slips.length > 0 && <SlipTable slips={view.slips} words={words} />}
            {view.leftOut.length > 0 && <LeftOutTable tasks={view.leftOut} choice={choice} words={words} />}
            {view.slips[0] && <SlipText slip={view.slips[0]} replyDue={view.replyDue} words={words} locale={locale} />}
          </div>
        </WorkForm>
      )}
    </main>
  )
}
