import type { Dictionary } from '../../widen'

export const talk: Dictionary['talk'] = {
  title: 'Comments',
  count: ({ count }) => String(count),
  field: 'Write a comment',
  hint: 'An “@name” tells that person, of those who may see this task. A comment is no progress report; once sent it cannot be changed, but taken back.',
  send: 'Send the comment',
  sent: 'The comment is sent.',
  none: 'No comments yet.',
  around: ({ count }) => `People around this task (${count})`,
  picks: 'Pick somebody to tell; their name goes into the comment',
  takeBack: 'Take back',
  takeBackHint:
    'Then nobody sees the text any more; the course still tells that there was a comment, and notices that were given stay',
  takeBackNow: 'Take this comment back',
  takenBack: ({ day }) => `(taken back on ${day})`,
  wasTakenBack: 'The comment is taken back; the log keeps that.',
  watch: 'Watch',
  unwatch: 'Stop watching',
  watched: 'You watch this task: whatever is done to it from now on, you are told.',
  unwatched: 'You watch this task no more.',
}
