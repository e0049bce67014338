import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../testing'

const faults = (...lines: string[]) => readLines(lines).shortcomings.map(({ text }) => text)
const dues = (...lines: string[]) =>
  listCommitments(readLines(lines)).map(({ text, deadline }) => [text, deadline.due ?? deadline.kind])

describe('what falls short, where no heading says so', () => {
  it('is owned up to amid what was done', () => {
    expect(
      faults(
        'Annual Report 2030 of the Bridge Board',
        'We painted 88 bridges. However, we did not reach the six bridges on the coast. Our reports came four months late.',
        'The coming year',
        'The Board will paint the six coast bridges by May 2031.',
      ),
    ).toEqual(['However, we did not reach the six bridges on the coast.', 'Our reports came four months late.'])
  })

  it('is no fault that was mended, nor is one told in a paper that promises nothing', () => {
    const told = 'The backlog of letters was cleared. Two keys were not found.'
    const plan = ['The coming year', 'The Board will count all keys by May 2031.']
    expect(faults('Annual Report 2030 of the Bridge Board', told, ...plan)).toEqual(['Two keys were not found.'])
    expect(faults('Annual Report 2030 of the Bridge Board', told)).toEqual([])
  })

  it('is told by others, each that of a sentence', () => {
    expect(
      faults(
        'Response of the Quay Board to the Inspector',
        'The Inspector found that complaints were not logged, that replies were late and that nobody checked the lamps.',
        'The Board will log every complaint from 1 February 2031.',
        'Replies will be sent within nine days.',
      ),
    ).toEqual(['complaints were not logged', 'replies were late', 'nobody checked the lamps'])
  })

  it('is counted behind a colon', () => {
    expect(
      faults(
        'Annual report 2030 of Ferry County',
        'Shortcomings',
        'Some problems remain: first, the files of most townships are thin; second, legal review is slow and uneven.',
        'Next steps',
        'We will train all clerks by May 2031.',
      ),
    ).toEqual(['the files of most townships are thin;', 'legal review is slow and uneven.'])
  })
})

describe('until when', () => {
  it('a heading that tells nothing but a time holds for what stands under it', () => {
    expect(
      dues(
        'Quay action plan 2031',
        'By the end of March 2031',
        '• Paint the rail.',
        'By July 2031',
        '• Mend the steps.',
      ),
    ).toEqual([
      ['Paint the rail.', '2031-03-31'],
      ['Mend the steps.', '2031-07-31'],
    ])
  })

  it('a plan that promises something in the year before its own counts months from there', () => {
    const head = ['Our homes: a self-assessment 2030', 'What will we do?', 'By 1 October 2030 we will visit all homes.']
    expect(dues(...head, 'We will write to all by Christmas.').at(-1)?.[1]).toBe('2030-12-25')
  })

  it('the answer tells what remains of the advice, with its own day', () => {
    expect(
      dues(
        'Follow-up: bell inspections, one year on',
        'Recommendation 1: The board should count all bells.',
        'Status: Partly implemented. The board has agreed to count the last nine bells before the end of May 2031.',
        'Recommendation 2: The board should paint the tower.',
        'Status: Implemented. The tower was painted.',
      ),
    ).toEqual([['The board has agreed to count the last nine bells before the end of May 2031.', '2031-05-31']])
  })
})

it('a key result beside its target is the work, a measure beside an action its target', () => {
  const read = (...lines: string[]) => listCommitments(readLines(lines)).map(({ text, targets }) => [text, targets])
  expect(read('Quay plan 2031', 'Key result\tTarget\tBy\tOwner', 'Mend lamps\t12 lamps\tQ3\tQuay Office')).toEqual([
    ['Mend lamps', ['12 lamps']],
  ])
  expect(read('Quay plan 2031', 'Action\tOwner\tBy\tMeasure', 'Train crews\tQuay Office\tQ3\t90% of crews')).toEqual([
    ['Train crews', ['90%']],
  ])
})

it('decisions listed below a paragraph are read, with what that paragraph found wrong', () => {
  const lines = [
    'Minutes of the Bell Committee, 3 June 2031',
    '1. Tower',
    'Members heard that two bells were still cracked. It was agreed:',
    '(a) that the Bell Warden mend both bells by July 2031;',
    '(b) that the Clerk write to all ringers.',
  ]
  expect(faults(...lines)).toEqual(['two bells were still cracked'])
  expect(dues(...lines).map(([, due]) => due)).toEqual(['2031-07-31', 'unset'])
})
