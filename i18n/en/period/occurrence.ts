import type { Dictionary } from '../../widen'

export const occurrence: Dictionary['occurrence'] = {
  states: {
    toCome: 'To come',
    due: 'Due',
    filed: 'Filed, waits for the head',
    accepted: 'Accepted',
    sentBack: 'Sent back, to be filed again',
    late: 'Late',
    missed: 'Missed',
  },
  deeds: {
    explain: 'Explain',
    accept: 'Accept',
    sendBack: 'Send back',
    excuse: 'Accept explanation',
    refuse: 'Refuse',
  },
  hints: {
    explain: 'Once the office accepts it, this period lights no more; what was missed stays missed',
    accept: 'This period is then settled; the handler is told',
    sendBack: 'This period must be filed again; the handler gets the reason',
    excuse: 'This period lights no more; what was missed stays missed',
    refuse: 'Handler and head get the reason',
  },
  title: 'Periods',
  sub: ({ count, filed, missed }) => `${count}, ${filed} filed${missed ? `, ${missed} missed` : ''}`,
  span: ({ start, end, due }) => `${start} to ${end}, due ${due}`,
  filed: ({ day, by, isLate }) => `filed ${day} by ${by}${isLate ? ' (late)' : ''}`,
  accepted: ({ day, by }) => `accepted ${day} by ${by}`,
  sentBack: ({ reason }) => `Sent back because: ${reason}`,
  explanation: ({ text, by, day }) => `Explanation: ${text} (${[by, day].filter(Boolean).join(' ')})`,
  verdict: {
    accepted: ({ day, by }) => `explanation accepted ${day} by ${by}`,
    refused: ({ day, by, note }) => `explanation refused ${day} by ${by}: ${note}`,
    pending: 'The office has not judged the explanation; until then the light stays',
  },
  reason: 'Reason',
  remark: ({ labels }) => `Missed: ${labels}`,
}
