import type { ReactNode } from 'react'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay, formatShortDay } from '@/i18n/dates'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'

type EntryProps = {
  /** What it is, and small below it from whom and when. */
  tag: ReactNode
  from?: string
  to: string
  title: string
  /** The title is what somebody wrote. */
  isQuoted?: boolean
  detail: string
  limit?: LimitProps
  deed: string
  /** Where the button leads, if not where the title does. */
  deedTo?: string
  isQuiet?: boolean
}

/** A line on top of the to-do list: what it is, what is asked, by when, and the button to it. */
export function FirstEntry({ tag, from, to, title, isQuoted, detail, limit, deed, deedTo, isQuiet }: EntryProps) {
  return (
    <li>
      <span className="todo__from">
        {typeof tag === 'string' ? <b>{tag}</b> : tag}
        {from && (
          <span className="todo__detail">
            <Prose>{from}</Prose>
          </span>
        )}
      </span>
      <span>
        <a className={isQuoted ? 'todo__title urging__words' : 'todo__title'} href={to}>
          <Prose>{isQuoted ? `“${title}”` : title}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{detail}</Prose>
        </span>
      </span>
      {limit ? <Limit {...limit} /> : <span />}
      <ButtonLink to={deedTo ?? to} look={isQuiet ? undefined : 'main'} isSmall>
        {deed}
      </ButtonLink>
    </li>
  )
}

type LimitProps = { replyDue: string | null; left: number | null; words: Dictionary; locale: Locale }

function Limit({ replyDue, left, words: { urging, todo }, locale }: LimitProps) {
  if (!replyDue || left === null) return <span />
  const today = dayOf(new Date().toISOString())
  const isThisYear = replyDue.slice(0, 4) === today.slice(0, 4)
  const day = isThisYear ? formatShortDay(replyDue, locale) : formatDay(replyDue, locale)
  return (
    <span className={left < 0 ? 'red' : undefined}>
      <Prose>{replyDue === today ? todo.daysLeft({ days: 0 }) : urging.page.left({ count: left })}</Prose>
      <span className="todo__detail">
        <Prose>{urging.todo.due({ day })}</Prose>
      </span>
    </span>
  )
}
