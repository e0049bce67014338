import type { Dictionary } from '../widen'

export const figures: Dictionary['figures'] = {
  buckets: {
    fulfilled: 'Fulfilled',
    partly: 'Partly',
    ongoing: 'Made lasting',
    notFulfilled: 'Not fulfilled',
    notApplicable: 'Not applicable',
    toClose: 'To be closed',
    normal: 'On track',
    yellow: 'Yellow',
    red: 'Red',
    carriedOver: 'Carried over',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
    draft: 'Draft',
  },
  tallies: {
    due: 'Due so far (original day)',
    onTime: 'On time',
    extended: 'Within the extension',
    late: 'Handed in late',
  },
  counted: 'In the rate',
  completion: 'Fulfilled %',
  onTimeRate: 'On time %',
  noTask: 'no task',
  noneDue: 'none due',
  share: ({ part, whole, percent, none }) => (percent === null ? `— (${none})` : `${percent}% (${part}/${whole})`),
}
