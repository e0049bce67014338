import { describe, expect, it } from 'vitest'
import { joinSentences, readCited, splitText, writeCited } from './cited-text'

const ids = ['a', 'b', 'c']

describe('a paragraph as it is typed', () => {
  it.each([
    ['全年学法4次[1]，扩大到镇[2]。', [['全年学法4次，扩大到镇。', 'a,b']]],
    [
      '全年学法4次。[1]下一句。',
      [
        ['全年学法4次。', 'a'],
        ['下一句。', ''],
      ],
    ],
    [
      '“拿地即开工”全面推行。”［3］再说。',
      [
        ['“拿地即开工”全面推行。”', 'c'],
        ['再说。', ''],
      ],
    ],
    ['没有句号', [['没有句号', '']]],
    [
      '第一行\n第二行。',
      [
        ['第一行', ''],
        ['第二行。', ''],
      ],
    ],
    [
      'All 12 units reported [1]. Two were late.[2] The rest followed.',
      [
        ['All 12 units reported.', 'a'],
        ['Two were late.', 'b'],
        ['The rest followed.', ''],
      ],
    ],
    ['按照云政发〔2026〕3号办理[1][1]。', [['按照云政发〔2026〕3号办理。', 'a']]],
    [' \n ', []],
    ['[1]', []],
  ])('%s', (typed, expected) => {
    const { sentences, unknown } = readCited(typed, ids)
    expect(sentences.map(({ text, evidenceIds }) => [text, evidenceIds.join()])).toEqual(expected)
    expect(unknown).toBe(null)
  })

  it('names the number that stands for no evidence', () => {
    expect(readCited('办成5件[4]，又办成6件[9]。', ids).unknown).toBe(4)
  })

  it('comes back as it was written, whatever it cites', () => {
    for (const sentences of [
      [
        { text: '专题学法4次。', evidenceIds: ['a', 'c'] },
        { text: '参加人员扩大。', evidenceIds: [] },
      ],
      [
        { text: 'Done in June.', evidenceIds: ['b'] },
        { text: 'The rest follows.', evidenceIds: [] },
      ],
      [
        { text: '他说“已建成。”', evidenceIds: ['b'] },
        { text: '没有停顿', evidenceIds: ['c'] },
      ],
    ])
      expect(readCited(writeCited(sentences, ids), ids).sentences).toEqual(sentences)
  })

  it('drops evidence that is not numbered any more', () => {
    expect(writeCited([{ text: '办成。', evidenceIds: ['gone', 'b'] }], ids)).toBe('办成[2]。')
  })
})

it('splits what units reported into sentences and joins them again', () => {
  expect(splitText('已建成6个。其中2个提前；其余按期！')).toEqual(['已建成6个。', '其中2个提前；其余按期！'])
  expect(joinSentences(['已建成6个。', '其余按期。'])).toBe('已建成6个。其余按期。')
  expect(joinSentences(['Six were built.', 'The rest follow.'])).toBe('Six were built. The rest follow.')
})
