import { findNoticePlace } from '@/domain/notice/notice-place'
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
  const to = findNoticePlace(notice)?.path
  const sentence = say(notice.facts)
  return to ? (
    <a className="title-link" href={to}>
      <Prose>{sentence}</Prose>
    </a>
  ) : (
    sentence
  )
}
