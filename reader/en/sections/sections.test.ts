import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../../testing'

const texts = (lines: string[]) => listCommitments(readLines(lines)).map(({ text }) => text)

describe('the sections of an English document', () => {
  it('begin at headings that stand below items without a full stop', () => {
    expect(
      texts([
        'Department of Parks: Annual Report 2026',
        'Challenges',
        '- Two irrigation systems are out of date',
        'Goals for 2027',
        '- Plant 4,000 trees across the city',
        'Budget outlook',
        'The general fund is expected to be flat.',
      ]),
    ).toEqual(['Plant 4,000 trees across the city'])
  })

  it('may be what a meeting resolved, without what it only noted', () => {
    expect(
      texts([
        'Decision details',
        'Review of the ferry timetable',
        'RESOLVED that: (1) the report be noted; and (2) the Harbour Master write to every school by 1 May 2027.',
      ]),
    ).toEqual(['the Harbour Master write to every school by 1 May 2027.'])
  })

  it('give each body its own part of a sentence', () => {
    expect(
      texts([
        'Ferry Board annual report 2026',
        'Next steps',
        'The Head of Fares will publish a tariff by May 2027, and the Chief Engineer will test both ramps.',
      ]),
    ).toEqual(['The Head of Fares will publish a tariff by May 2027', 'the Chief Engineer will test both ramps.'])
  })

  it('are none where a heading promises nothing', () => {
    expect(readLines(['Newsletter of the Ferry Board', 'Next steps', 'Tea was served.']).nextSteps).toBeNull()
  })
})
