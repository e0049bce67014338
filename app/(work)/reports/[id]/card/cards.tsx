import { scrollable } from '@/app/(work)/reports/[id]/text/scrollable'
import { readWords } from '@/app/locale'
import { DrawnList } from '@/ui/elements/drawn/drawn'
import { Prose } from '@/ui/elements/prose'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'
import { PairList } from '../pair-list'
import { PlanNote } from '../plan-note'
import { MarkList } from '../text/mark-list'
import { OpenSentences } from '../text/open-sentences'
import { SectionForm } from '../text/section-form'
import { BulkForm } from './bulk-form'
import { CardLine } from './card-line'
import { ConfirmMany } from './confirm-many'
import { OpenCard } from './open-card'
import { RejectedList } from './rejected-list'

type CardsProps = { plan: PlanView; openId: string | null; asked: number | null }

/** The commitments beside the text: what needs a person first, then the rest; once confirmed, all in their order. */
export async function Cards({ plan, openId, asked }: CardsProps) {
  const { words } = await readWords()
  const { isEditable } = plan.rights
  return (
    <section className="plan__cards" id="act" {...scrollable} aria-label={words.report.card.label}>
      {isEditable && <GroupTabs plan={plan} />}
      <PlanNote plan={plan} />
      {isEditable && plan.report.sectionStart === null && <SectionForm plan={plan} />}
      {isEditable ? (
        <ReviewGroups plan={plan} openId={openId} asked={asked} />
      ) : (
        <Group name="all" cards={plan.cards} plan={plan} openId={null} />
      )}
      {isEditable && <RejectedList plan={plan} />}
      <PairList plan={plan} />
    </section>
  )
}

const isDoubtful = ({ doubts }: PlanCard) => doubts.length > 0
const isWaiting = ({ status, doubts }: PlanCard) => status === 'proposed' && doubts.length === 0
const isConfirmed = ({ status }: PlanCard) => status === 'confirmed'

function ReviewGroups({ plan, openId, asked }: CardsProps) {
  const waiting = plan.cards.filter(isWaiting)
  return (
    <>
      <Group name="doubtful" cards={plan.cards.filter(isDoubtful)} plan={plan} openId={openId} />
      <OpenSentences plan={plan} asked={asked} />
      {plan.cards.length > 0 && <BulkForm plan={plan} />}
      <Group name="proposed" cards={waiting} plan={plan} openId={openId}>
        {waiting.length > 1 && <ConfirmMany plan={plan} cards={waiting} />}
      </Group>
      <Group name="confirmed" cards={plan.cards.filter(isConfirmed)} plan={plan} openId={openId} />
      <MarkList plan={plan} />
    </>
  )
}

type GroupName = 'doubtful' | 'proposed' | 'confirmed' | 'all'
type GroupProps = {
  name: GroupName
  cards: PlanCard[]
  plan: PlanView
  openId: string | null
  children?: React.ReactNode
}

async function Group({ name, cards, plan, openId, children }: GroupProps) {
  const { words } = await readWords()
  if (!cards.length) return null
  const at = cards.findIndex(({ id }) => id === openId)
  const open = cards[at]
  const [before, after] = open ? [cards.slice(0, at), cards.slice(at + 1)] : [cards, []]
  const line = (card: PlanCard) => <CardLine key={card.id} card={card} plan={plan} words={words} />
  return (
    <>
      <h2 className="card__group" id={`g-${name}`}>
        <Prose>{words.report.groups[name]({ count: cards.length })}</Prose>
      </h2>
      {children}
      <DrawnList items={before} render={line} />
      {open && <OpenCard card={open} plan={plan} />}
      <DrawnList items={after} render={line} />
    </>
  )
}

async function GroupTabs({ plan }: { plan: PlanView }) {
  const { words } = await readWords()
  const { tabs } = words.report
  const groups = [
    { to: 'g-doubtful', label: tabs.doubtful, count: plan.cards.filter(isDoubtful).length },
    { to: 'g-open', label: tabs.open, count: plan.open.length },
    { to: 'g-proposed', label: tabs.proposed, count: plan.cards.filter(isWaiting).length },
    { to: 'g-confirmed', label: tabs.confirmed, count: plan.cards.filter(isConfirmed).length },
    { to: 'g-rejected', label: tabs.rejected, count: plan.rejected.length },
  ]
  return (
    <div className="plan__bar">
      <nav className="tabs" aria-label={tabs.label}>
        {groups
          .filter(({ count }) => count > 0)
          .map(({ to, label, count }) => (
            <a key={to} href={`#${to}`}>
              <Prose>{label}</Prose>
              <small>{count}</small>
            </a>
          ))}
      </nav>
    </div>
  )
}
