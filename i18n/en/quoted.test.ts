import { expect, test } from 'vitest'
import { dictionaryOf } from '..'

const facts = {
  unit: '区司法局',
  issuer: '云溪区',
  title: '公布清单',
  text: '已公布。',
  names: ['公布清单', '建成平台'],
  cause: '人手不足',
  what: '公布清单',
}
const numbers = {
  year: 2026,
  yearAhead: false,
  count: 2,
  tasks: 2,
  promised: 3,
  supporting: 1,
  index: 1,
  day: '24 Nov 2026',
}
const papers = [
  'documentTitle',
  'shareTitle',
  'shareHeading',
  'shareNote',
  'openingShare',
  'promised',
  'told',
  'supported',
] as const
const parts = ['noUpdateWord', 'lackUnfinished', 'lackStillOpen', 'lackProblem', 'nextCarried', 'nextOngoing'] as const

test.each([...papers, ...parts])('the English %s quotes the Chinese that it holds', (name) => {
  const said = dictionaryOf('en').exports.annual[name]({ ...facts, ...numbers })
  expect(said.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}|[，。；：]/u)
  expect(said).not.toMatch(/[。.；]”?\.|\s\./)
})
