import type { TalkRefusals } from '@/domain/task/talk/talk-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about comments. */
export const talkRefusals: Sentences<TalkRefusals> = {
  commentEmpty: '还没有写留言。请写好再发出。',
  commentTakenBack: '这条留言已经撤回，不用再撤。',
  mentionUnknown: ({ name }) =>
    `留言没有发出：“@${name}”没有对上能看到这项任务的人，看不到任务的人不能提醒。请核对姓名；不是要提醒谁的，请在 @ 后面空一格。`,
  mentionSeveral: ({ name, choices }) =>
    `留言没有发出：能看到这项任务的有几位“${name}”。请写明是哪个单位的，如 ${choices.join(' 或 ')}。`,
}
