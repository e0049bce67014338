import { reader } from '@/db/client'
import { listCommentsOf, type NamedComment } from '@/db/talk/comments'
import { isWatching } from '@/db/talk/watches'
import type { FoundDossier } from '@/db/task/find-dossier'
import type { Actor } from '@/domain/people'
import { findCommentBackRefusal, findCommentRefusal, findWatchRefusal } from '@/domain/task/talk/comment'
import { isOffered, labelMentionable } from '@/domain/task/talk/mention'
import { listViewers } from '../steps/list-viewers'

export type CommentLine = NamedComment & { canTakeBack: boolean }

export const commentsAtOnce = 20

/** What is said on a task beside its reports, one sheet of it with the newest first, and whether the actor watches it. */
export type Talk = {
  comments: CommentLine[]
  /** Which sheet of so many comments, from 1 for the newest; how many there are in all. */
  sheet: number
  total: number
  canComment: boolean
  /** Whom the form offers to name, each by the words behind an @; nobody where the actor writes none. */
  offered: { label: string; unitName: string }[]
  isWatching: boolean
  canWatch: boolean
}

/** The talk about a task as the actor sees it; the newest of it where there is no such sheet. */
export async function viewTalk(actor: Actor, dossier: FoundDossier, now: string, sheet = 1): Promise<Talk> {
  const { task, units } = dossier
  const canComment = !findCommentRefusal(dossier, actor)
  const place = { from: (sheet - 1) * commentsAtOnce, size: commentsAtOnce }
  const [{ comments, total }, viewers, isWatched] = await Promise.all([
    listCommentsOf(task.id, place),
    canComment ? listViewers(reader(), { ...task, units }, now) : [],
    isWatching(reader(), { taskId: task.id, userId: actor.userId }),
  ])
  if (!total && sheet > 1) return viewTalk(actor, dossier, now)
  const acting = [...dossier.sides, ...comments].map(({ userId }) => userId)
  const known = new Set([task.handlerId, task.leaderId, ...acting].filter((id) => id !== null))
  const offered = labelMentionable(viewers).filter((person) => isOffered(person, actor, units, known))
  const isActing = ({ userId }: { userId: string }) => known.has(userId)
  // Whoever has a part in it comes first.
  const inOrder = [...offered.filter(isActing), ...offered.filter((person) => !isActing(person))]
  return {
    comments: comments.map((comment) => ({
      ...comment,
      canTakeBack: !findCommentBackRefusal(comment, dossier, actor),
    })),
    sheet,
    total,
    canComment,
    offered: inOrder.map(({ label, unitName }) => ({ label, unitName })),
    isWatching: isWatched,
    canWatch: !findWatchRefusal(dossier),
  }
}
