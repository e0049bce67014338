import type { Dictionary } from '../../widen'

export const milestone: Dictionary['milestone'] = {
  title: 'Milestones',
  sub: ({ count, filed, reached, missed }) =>
    `${count} milestones, ${filed} reported, ${reached}% by weight${missed ? `, ${missed} missed` : ''}`,
  span: ({ due, weight }) => `To be reported by ${due}, weight ${weight}%`,
  plan: 'Set milestones',
  replan: 'Plan milestones anew',
  planHint:
    'Part the task into steps: what is done, by which day, what share of the whole; without any shares they are even. Once set they are changed by the office alone, and one past its day without a report lights the task',
  replanHint:
    'Replaces those whose day has not passed and of which nothing was reported; the others stay, and all shares still make 100%',
  row: ({ row }) => `Milestone ${row}`,
  label: 'What is done',
  day: 'By',
  weight: 'Share (%)',
  more: 'A few more',
  reason: 'Reason for the change',
  submit: 'Set these milestones',
}
