import { writeSeen } from '@/usecases/plan/plan-forms'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'

/** Tells a form about many commitments which ones were on the page, and in which state. */
export const SeenCards = ({ cards, name = 'seen' }: { cards: readonly PlanCard[]; name?: string }) =>
  cards.map((card) => <input key={card.id} type="hidden" name={name} value={writeSeen(card)} />)
