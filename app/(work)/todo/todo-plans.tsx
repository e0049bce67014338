import type { Route } from 'next'
import Link from 'next/link'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import type { PendingPlan } from '@/usecases/task/view-todo'

/** Plans of reports that wait to be confirmed or registered, above the tasks. */
export function TodoPlans({ plans, words }: { plans: PendingPlan[]; words: Dictionary['todo'] }) {
  if (!plans.length) return null
  return (
    <div className="todo__plans">
      <p className="todo__caption">
        <b>{words.plans}</b>
        {`${gap}${plans.length} ${words.piece}`}
        <span className="mute">{gap + words.plansHint}</span>
      </p>
      <ul>
        {plans.map((plan) => (
          <PlanLine key={plan.id} plan={plan} words={words} />
        ))}
      </ul>
    </div>
  )
}

function PlanLine({ plan, words }: { plan: PendingPlan; words: Dictionary['todo'] }) {
  const isParsed = plan.status === 'parsed'
  const to = `/reports/${plan.id}`
  return (
    <li className="todo__plan">
      <span>
        <Link className="todo__title" href={to as Route}>
          <b className="todo__ask">{isParsed ? words.confirmPlan : words.registerPlan}</b>
          {plan.title}
        </Link>
        <span className="todo__detail">
          {isParsed ? words.openProposals({ count: plan.open }) : words.readyTasks({ count: plan.open })}
        </span>
      </span>
      <ButtonLink to={to} look="soft" isSmall>
        {isParsed ? words.confirmAct : words.registerAct}
      </ButtonLink>
    </li>
  )
}
