import { expect, test } from 'vitest'
import { sentenceForm, writeChoice } from './plan-forms'

const read = (choice: string) => sentenceForm.safeParse({ reportId: 'r', choice })

test.each(['add', 'extend', 'mark'] as const)('what the button to %s says is read again', (deed) => {
  const choice = { deed, start: 12, end: 40, commitmentId: deed === 'extend' ? 'c1' : '' }
  expect(read(writeChoice(deed, choice, choice.commitmentId)).data).toEqual({ reportId: 'r', choice })
})

test('a stretch that is none is no place of the text; another deed is refused', () => {
  expect(read('add:1e3:').data?.choice).toEqual({ deed: 'add', start: -1, end: -1, commitmentId: '' })
  for (const crafted of ['', 'section:0:40', 'split:0:40:c1', '__proto__:0:1'])
    expect([crafted, read(crafted).success]).toEqual([crafted, false])
})
