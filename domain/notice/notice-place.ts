import type { NoticeFacts } from '../notice-facts'

/** What a notice leads to, by kind and id, and where that is. */
export type NoticePlace = {
  kind: 'task' | 'report' | 'annual' | 'circular' | 'snapshot' | 'season' | 'capacity'
  id: string
  path: string
}

type Told = { taskId?: string | null; reportId?: string | null; facts: NoticeFacts }

/** The place that a notice leads to; undefined where there is none. */
export function findNoticePlace({ taskId, reportId, facts }: Told): NoticePlace | undefined {
  const { commentId, editionId, circularId, snapshotId, seasonId, requestId } = facts
  if (taskId) return { kind: 'task', id: taskId, path: `/tasks/${taskId}${commentId ? '#comments' : ''}` }
  if (reportId) return { kind: 'report', id: reportId, path: `/reports/${reportId}` }
  if (typeof editionId === 'string') return { kind: 'annual', id: editionId, path: `/annual/${editionId}` }
  if (typeof circularId === 'string') return { kind: 'circular', id: circularId, path: `/circulars/${circularId}` }
  if (typeof snapshotId === 'string') return { kind: 'snapshot', id: snapshotId, path: `/snapshots/${snapshotId}` }
  if (typeof seasonId === 'string') return { kind: 'season', id: seasonId, path: `/seasons/${seasonId}` }
  if (typeof requestId !== 'string') return undefined
  return { kind: 'capacity', id: requestId, path: `/notifications/capacity/${requestId}` }
}
