import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import type { TodoPlan } from '@/usecases/task/view-todo'

/** Plans of reports that wait to be confirmed or registered, above the tasks. */
export function TodoPlans({ plans, words }: { plans: TodoPlan[]; words: Dictionary['todo'] }) {
  if (!plans.length) return null
  return (
    <div className="todo__plans">
      <p className="todo__caption">
        <b>{words.plans}</b>
        <Prose>{`${gap}${plans.length} ${words.piece}`}</Prose>
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

function PlanLine({ plan, words }: { plan: TodoPlan; words: Dictionary['todo'] }) {
  const isParsed = plan.status === 'parsed'
  const to = isParsed ? `/reports/${plan.id}` : `/reports/${plan.id}/assignment`
  return (
    <li className="todo__plan">
      <span>
        <a className="todo__title" href={to}>
          <b className="todo__ask">{isParsed ? words.confirmPlan : words.registerPlan}</b>
          <Prose>{plan.title}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{isParsed ? words.openProposals({ count: plan.open }) : words.readyTasks({ count: plan.open })}</Prose>
        </span>
        {plan.since && (
          <span className="todo__detail">
            <time dateTime={plan.since}>
              <Prose>{words.since({ day: plan.since })}</Prose>
            </time>
            <Prose>{gap + words.waited({ days: plan.workingDaysWaited })}</Prose>
          </span>
        )}
        {plan.returnNote && (
          <span className="todo__detail amber">
            <Prose>{words.planReturned({ reason: plan.returnNote })}</Prose>
          </span>
        )}
      </span>
      <ButtonLink to={to} look="soft" isSmall>
        {isParsed ? words.confirmAct : words.registerAct}
      </ButtonLink>
    </li>
  )
}
