import { describe, expect, it } from 'vitest'
import { dropCounting } from './own-counting'

const drop = (texts: string[], content: 1 | 2 | 3 | 4 | 5 = 1) =>
  dropCounting(
    texts.map((text) => ({ text, evidenceIds: ['e'] })),
    content,
  ).map(({ text }) => text)

describe('a counting that somebody types again', () => {
  it.each([
    ['一是建成平台。', '建成平台。'],
    ['十二是，建成平台。', '建成平台。'],
    ['第三，建成平台。', '建成平台。'],
    ['（二）建成平台。', '建成平台。'],
    ['(3) The platform is open.', 'The platform is open.'],
    ['2.建成平台。', '建成平台。'],
    ['1.5万人次参加。', '1.5万人次参加。'],
    ['一是否建成，已核查。', '一是否建成，已核查。'],
    ['一是。', '一是。'],
    ['一次性建成。', '一次性建成。'],
  ])('“%s” is kept as “%s”', (typed, kept) => expect(drop([typed])).toEqual([kept]))

  it('stays where the report does not count, and where the paragraph counts its own parts', () => {
    expect(drop(['一是带头学法。'], 3)).toEqual(['一是带头学法。'])
    expect(drop(['一是接入12个部门；二是归集案件。'])).toEqual(['一是接入12个部门；二是归集案件。'])
    expect(drop(['一是接入12个部门。', '二是归集案件。'])).toEqual(['一是接入12个部门。', '二是归集案件。'])
  })
})
