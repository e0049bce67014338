import type { Dictionary } from '../widen'

export const promiseHint: Dictionary['promiseHint'] = {
  missing: {
    result: 'a result that can be shown',
    baseline: 'the figure it starts from',
    target: 'a target figure',
    unit: 'who is responsible',
    date: 'until when',
  },
  vague: ({ words, missing }) => `Hard to check as it stands${words ? ` (${words})` : ''}; missing: ${missing}`,
  lead: 'A form to start from (only a suggestion, you decide):',
  form: (form) => {
    const isSaid = (part: string | null) => part !== null && form.act.includes(part)
    return [
      isSaid(form.unit) ? '' : `${form.unit ?? '[who]'}, `,
      isSaid(form.date) ? '' : `${form.date ?? '[until when]'}: `,
      form.act,
      form.missing.includes('result') ? ', resulting in [what can be shown]' : '',
      isSaid(form.target) ? '' : `, reaching ${form.target ?? '[target]'}`,
      form.missing.includes('baseline') ? ' (now [figure])' : '',
    ].join('')
  },
}
