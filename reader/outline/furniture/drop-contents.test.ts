import { expect, test } from 'vitest'
import { listSourceLines } from '../source-lines'
import { dropContents } from './drop-contents'

const clean = (text: string) => dropContents(listSourceLines(text)).map((line) => line.text)

test('a table of contents goes, the headings that it names stay', () => {
  const text =
    'Report\nOn this page\n1. What we found\n2. What we will do\nWhat we found\nGaps.\nWhat we will do\nWe will act.'
  expect(clean(text)).toEqual(['Report', 'What we found', 'Gaps.', 'What we will do', 'We will act.'])
})

test('with its page numbers too', () => {
  expect(clean('目录\n存在问题……3\n下一步打算……5\n存在问题\n不足。\n下一步打算\n修订手册。')[0]).toBe('存在问题')
})

test('a heading of that name over something else stays', () => {
  expect(clean('Contents\nOne sentence.\nAnother.')).toHaveLength(3)
})
