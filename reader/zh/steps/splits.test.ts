import { describe, expect, it } from 'vitest'
import { readPlan } from '../../testing'

const texts = (sentence: string) => readPlan(`（一）做好有关工作。${sentence}`).map(({ text }) => text)

describe('one sentence holds several measures', () => {
  const cases: [string, string, string[]][] = [
    ['parted by ；, two acts', '修订评查办法；开展专题讲座8场。', ['修订评查办法', '开展专题讲座8场。']],
    [
      'parted by ；, an act and what each is to do',
      '利用集市开展普法；每个村培养法律明白人3名。',
      ['利用集市开展普法', '每个村培养法律明白人3名。'],
    ],
    [
      'in order',
      '首先，修订评查办法；其次，开展讲座8场；最后，招录执法人员2名。',
      ['首先，修订评查办法', '其次，开展讲座8场', '最后，招录执法人员2名。'],
    ],
    [
      'each with a time of its own, one of which comes back',
      '每季度评查行政执法案卷，年底前通报全年评查结果。',
      ['每季度评查行政执法案卷', '年底前通报全年评查结果。'],
    ],
    [
      'each with a body of its own, behind a date for both',
      '6月底前，区司法局要修订评查办法，区人社局要招录执法人员。',
      ['6月底前，区司法局要修订评查办法', '区人社局要招录执法人员。'],
    ],
    [
      'whose bodies have dates without 要',
      '区司法局每月通报一次进度，区委督查室年底前开展专项督查。',
      ['区司法局每月通报一次进度', '区委督查室年底前开展专项督查。'],
    ],
  ]
  for (const [name, sentence, expected] of cases) it(name, () => expect(texts(sentence)).toEqual(expected))
})

describe('one sentence stays one measure', () => {
  const cases: [string, string][] = [
    ['where a clause only says until when', '明年，组织执法人员轮训2期，6月底前完成。'],
    ['where what comes back goes on with the same object', '6月底前建立问题台账，每月更新一次。'],
  ]
  for (const [name, sentence] of cases) it(name, () => expect(texts(sentence)).toEqual([sentence]))
})
