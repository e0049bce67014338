import type { PlanCard } from '@/usecases/plan/steps/list-cards'
import type { PlanView } from '@/usecases/plan/view-plan'

/** The card that stands open: the one of the address, else the first that a person must look at; none where nothing can be edited. */
export function findOpenCard({ cards, rights }: PlanView, asked: string | undefined): PlanCard | undefined {
  if (!rights.isEditable) return undefined
  return (
    cards.find(({ id }) => id === asked) ??
    cards.find(({ doubts }) => doubts.length > 0) ??
    cards.find(({ status }) => status === 'proposed')
  )
}

/** The card to look at after this one: the next doubtful one, else the next that nobody confirmed; '' where all are done. */
export function findNextCard({ cards }: PlanView, card: PlanCard): string {
  const later = [
    ...cards.filter(({ number }) => number > card.number),
    ...cards.filter(({ number }) => number < card.number),
  ]
  const next = later.find(({ doubts }) => doubts.length > 0) ?? later.find(({ status }) => status === 'proposed')
  return next?.id ?? ''
}
