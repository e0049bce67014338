import { type AddressParams, textOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { Empty } from '@/ui/elements/empty'
import { Field } from '@/ui/elements/field/field'
import { Notice } from '@/ui/elements/notice'
import { viewReusable } from '@/usecases/task/evidence/view-reusable'
import { FormHead } from '../../report/form-parts'
import { ReuseForm } from './reuse-form'

export const generateMetadata = titleOf((words) => words.evidence.reuse.title)

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> }

/** Files that the unit handed in on other tasks, to be used for this one too. */
export default async function ReusePage({ params, searchParams }: PageProps) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const sought = textOf((await searchParams).q)
  const view = await show(() => viewReusable(actor, id, sought, new Date().toISOString()))
  const text = words.evidence.reuse
  return (
    <main className="page progress" id="main">
      <FormHead task={view.task} title={text.title}>
        {text.sub}
      </FormHead>
      {view.mayAdd ? (
        <>
          <search className="reuse__find">
            <form action={`/tasks/${id}/evidence/reuse`} aria-label={text.find}>
              <Field name="q" label={text.words} defaultValue={sought} type="search" maxLength={100} />
              <button className="button" type="submit">
                {text.find}
              </button>
            </form>
          </search>
          {view.files.length === 0 ? (
            <Empty title={text.emptyTitle} why={sought ? text.emptyFound : text.emptyBody}>
              <a className="button button--soft" href={`/tasks/${id}/evidence`}>
                {words.progress.uploadOnly}
              </a>
            </Empty>
          ) : (
            <ReuseForm view={view} words={words} />
          )}
        </>
      ) : (
        <Notice tone="amber">{words.refusals.moveNotYours}</Notice>
      )}
    </main>
  )
}
