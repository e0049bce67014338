import { FollowOpen } from '@/app/(work)/reports/[id]/text/follow-open'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { Crumbs } from '@/ui/elements/crumbs'
import { Prose } from '@/ui/elements/prose'
import { viewPlan } from '@/usecases/plan/view-plan'
import { Cards } from './card/cards'
import { CoverStrip } from './cover-strip'
import { leadToRecord } from './lead-to-record'
import { LeftOutNote } from './left-out-note'
import { PlanDeed } from './plan-deed'
import { readPlace } from './read-place'
import { Stepper } from './stepper'
import { findOpenCard } from './text/find-open-card'
import { TextPane } from './text/text-pane'
import { titleOfReport } from './title-of-report'

type PageProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ open?: string; text?: string; at?: string; q?: string; page?: string }>
}

export const generateMetadata = titleOfReport(() => null)

export default async function PlanPage({ params, searchParams }: PageProps) {
  const actor = await requireActor()
  const [{ id }, { open, text, at, q, page }] = await Promise.all([params, searchParams])
  await leadToRecord(actor, id)
  const { words } = await readWords()
  const cited = readPlace(at)
  const asked = readCount(q)
  const look = { isWhole: text === 'whole', cited, page: readCount(page), at: asked, commitmentId: open }
  const plan = await show(() => viewPlan(actor, id, new Date().toISOString(), look))
  const { report } = words
  const openId = findOpenCard(plan, open)?.id ?? null
  const crumbs = [
    { label: report.title, to: '/reports' },
    { label: plan.report.issuerName },
    { label: report.list.year(plan.report) },
  ]
  return (
    <main className="plan" id="main">
      <div className="plan__head">
        <div>
          <Crumbs crumbs={crumbs} />
          <h1>
            <Prose>{plan.report.title}</Prose>
          </h1>
        </div>
        <Stepper reportId={id} status={plan.report.status} at="review" />
        <PlanDeed plan={plan} />
      </div>
      <CoverStrip plan={plan} />
      <LeftOutNote file={plan.report} />
      <div className="plan__halves">
        <TextPane plan={plan} openId={openId} isWhole={text === 'whole'} cited={cited} />
        <Cards plan={plan} openId={openId} asked={asked} />
      </div>
      <FollowOpen openId={cited ? null : openId} />
    </main>
  )
}

const readCount = (text: string | undefined): number | null => (/^\d{1,8}$/.test(text ?? '') ? Number(text) : null)
