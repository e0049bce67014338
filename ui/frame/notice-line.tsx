import type { NoticeFacts } from '@/domain/notice-facts'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

export type Notice = {
  id: string
  kind: string
  facts: NoticeFacts
  taskId: string | null
  reportId: string | null
  createdAt: string
  readAt: string | null
}

/** A notice as a sentence that leads to what it tells of. */
export function NoticeLine({ notice, words }: { notice: Notice; words: Dictionary }) {
  const say = words.notices.kinds[notice.kind] ?? words.notices.other
  const to = findPlace(notice)
  const sentence = say(notice.facts)
  return to ? (
    <a className="title-link" href={to}>
      <Prose>{sentence}</Prose>
    </a>
  ) : (
    sentence
  )
}

function findPlace({ taskId, reportId, facts }: Notice): string | undefined {
  if (taskId) return facts.commentId ? `/tasks/${taskId}#comments` : `/tasks/${taskId}`
  if (reportId) return `/reports/${reportId}`
  if (typeof facts.editionId === 'string') return `/annual/${facts.editionId}`
  if (typeof facts.circularId === 'string') return `/circulars/${facts.circularId}`
  if (typeof facts.seasonId === 'string') return `/seasons/${facts.seasonId}`
  return typeof facts.requestId === 'string' ? `/notifications/capacity/${facts.requestId}` : undefined
}
