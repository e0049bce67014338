import { describe, expect, it } from 'vitest'
import { keepProposals } from './keep-proposals'

const span = (text: string) => ({ start: 0, end: text.length, text })
const promise = span('建成全区统一的行政执法监督平台。')
const newer = { told: [span('建成全区统一的行政执法监督平台，接入12个单位。')], shortcomings: [], renewed: [] }

describe('what the reader proposes of two reports', () => {
  it('is read once for the same words, whoever asks', async () => {
    const first = await keepProposals([promise], newer)
    expect(await keepProposals([{ ...promise }], structuredClone(newer))).toBe(first)
    expect(first[0]?.verdict).toBe('accounted')
  })

  it('is read anew where a word is another', async () => {
    const [link] = await keepProposals([promise], { ...newer, told: [span('开展了行政复议规范化建设。')] })
    expect(link?.verdict).toBe('dropped')
  })
})
