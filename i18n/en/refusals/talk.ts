import type { TalkRefusals } from '@/domain/task/talk/talk-refusals'
import type { Sentences } from '../../sentences'

export const talkRefusals: Sentences<TalkRefusals> = {
  commentEmpty: 'The comment is empty. Write it, then send.',
  commentTakenBack: 'This comment was taken back already.',
  mentionUnknown: ({ name }) =>
    `The comment was not sent: “@${name}” names nobody who may see this task, and others cannot be told. Check the name; if nobody is meant, put a blank behind the @.`,
  mentionSeveral: ({ name, choices }) =>
    `The comment was not sent: several people named “${name}” may see this task. Say of which unit, such as ${choices.join(' or ')}.`,
}
