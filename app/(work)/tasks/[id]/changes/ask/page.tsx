import { BareYears } from '@/app/(work)/bare-years'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { addDays } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { changeKinds } from '@/domain/task/changing/change-request'
import { sayRefusal } from '@/i18n/say-refusal'
import { Notice } from '@/ui/elements/notice'
import { Tabs } from '@/ui/elements/tabs'
import { viewTask } from '@/usecases/task/view-task'
import { ChangeHead } from '../change-head'
import { DutyForm } from './duty-form'
import { DutySide } from './duty-side'
import { ExtensionForm } from './extension-form'
import { ExtensionSide } from './extension-side'

export const generateMetadata = titleOf((words) => words.changing.crumb)

type AskPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> }

export default async function AskPage({ params, searchParams }: AskPageProps) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const page = await show(() => viewTask(actor, id, new Date().toISOString()))
  const { extension, duties } = page.rights
  const offered = changeKinds.filter((kind) => (kind === 'extension' ? !!extension : duties.includes(kind)))
  const asked = (await searchParams).kind
  const kind = offered.find((each) => each === asked) ?? offered[0]
  const tabs = offered.map((each) => ({
    label: words.changing.kinds[each],
    to: `/tasks/${id}/changes/ask?kind=${each}`,
    isCurrent: each === kind,
  }))
  const refusal = kind
    ? kind === 'extension' && extension?.obstacle
    : new Refusal(page.task.status === 'inProgress' ? 'moveNotYours' : 'moveNotFromHere')
  return (
    <main className="page" id="main">
      <ChangeHead page={page} title={page.task.title} words={words} />
      {tabs.length > 0 && <Tabs label={words.changing.kindsLabel} tabs={tabs} />}
      {refusal && <Notice tone="amber">{sayRefusal(refusal, words)}</Notice>}
      {kind === 'extension' && page.task.due && <BareYears days={[page.task.due, addDays(page.task.due, 60)]} />}
      {kind && !refusal && (
        <div className="with-side change" id="act">
          {kind === 'extension' ? (
            <ExtensionForm page={page} words={words} />
          ) : (
            <DutyForm key={kind} kind={kind} page={page} words={words} />
          )}
          {kind === 'extension' ? (
            <ExtensionSide page={page} words={words} />
          ) : (
            <DutySide kind={kind} page={page} words={words} />
          )}
        </div>
      )}
    </main>
  )
}
