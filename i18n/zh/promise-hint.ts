import type { MeasurableForm, MissingPart } from '@/reader/lint-promise'

const missing: Record<MissingPart, string> = {
  result: '可以查看的成果',
  baseline: '现有基数',
  target: '目标值',
  unit: '责任单位',
  date: '完成时限',
}

type FormFacts = MeasurableForm & { missing: readonly MissingPart[] }

/** What a vague promise lacks, and a measurable form to start from. */
export const promiseHint = {
  missing,
  vague: (facts: { words: string; missing: string }) =>
    `表述偏空泛${facts.words ? `（${facts.words}）` : ''}，缺：${facts.missing}`,
  lead: '可从这样的写法改起（仅供参考，由您决定）：',
  form: (form: FormFacts) => {
    const isSaid = (part: string | null) => part !== null && form.act.includes(part)
    return [
      isSaid(form.unit) ? '' : (form.unit ?? '〔责任单位〕'),
      isSaid(form.date) ? '' : (form.date ?? '〔完成时限〕'),
      form.act,
      form.missing.includes('result') ? '，形成〔可以查看的成果〕' : '',
      isSaid(form.target) ? '' : `，达到${form.target ?? '〔目标值〕'}`,
      form.missing.includes('baseline') ? '（现为〔基数〕）' : '',
    ].join('')
  },
}
