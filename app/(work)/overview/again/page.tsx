import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { isInstructor } from '@/domain/task/urging/instruction'
import { isUrger } from '@/domain/task/urging/urge-rights'
import { formatMoment } from '@/i18n/dates'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { PrintLine } from '@/ui/frame/print-line'
import { viewRepeats } from '@/usecases/chain/view-repeats'
import { RepeatTable } from './repeat-table'

export const generateMetadata = titleOf((words) => words.overview.again.title)

/** 反复承诺: promises that were made again year after year, one row each. */
export default async function AgainPage() {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const now = new Date().toISOString()
  const rows = await show(() => viewRepeats(actor, now))
  const { again: text } = words.overview
  const may = { instruct: isInstructor(actor), urge: isUrger(actor) }
  return (
    <main className="page" id="main">
      <PrintLine
        parts={[actor.unitName, words.common.printed({ by: actor.name, moment: formatMoment(now, locale) })]}
      />
      <PageHead title={text.title} sub={text.sub} crumbs={[{ label: words.overview.title, to: '/overview' }]}>
        <PrintButton look="soft">{words.common.print}</PrintButton>
      </PageHead>
      {rows.length ? (
        <Drawn>
          <RepeatTable rows={rows} may={may} words={words} />
        </Drawn>
      ) : (
        <Empty title={text.none} why={text.noneWhy} />
      )}
    </main>
  )
}
