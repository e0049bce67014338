'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { takeBackComment } from '@/usecases/task/talk/take-back-comment'
import { commentBackForm, commentForm, watchForm } from '@/usecases/task/talk/talk-forms'
import { watchTask } from '@/usecases/task/talk/watch-task'
import { writeComment } from '@/usecases/task/talk/write-comment'

/** Writes a comment on a task. */
export async function commentAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, commentForm, writeComment, () => ({ saved: ({ talk }: Dictionary) => talk.sent }))
}

/** Takes a comment of one's own back. */
export async function takeBackCommentAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, commentBackForm, takeBackComment, ({ taskId }) => ({
    to: `/tasks/${taskId}#comments`,
    saved: ({ talk }: Dictionary) => talk.wasTakenBack,
  }))
}

/** Watches a task, or no more. */
export async function watchAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, watchForm, watchTask, ({ taskId, watch }) => ({
    to: `/tasks/${taskId}`,
    saved: ({ talk }: Dictionary) => (watch === 'start' ? talk.watched : talk.unwatched),
  }))
}
