import { expect, test } from 'vitest'
import { answerInPlace } from './answer-in-place'
import { emptyFormState } from './form-state'

const words = { notReached: 'no network', notTaken: 'not taken' }
const form = new FormData()
form.append('done', '第一行\r\n末尾 ')
form.append('file.s1', new File(['x'], 'a.pdf'))
form.append('file.s1', new File(['x'], 'b.pdf'))
const ask = (error: unknown, leave = () => {}) =>
  answerInPlace(() => Promise.reject(error), words, leave)(emptyFormState, form)

test.each([
  [new TypeError('Failed to fetch'), 'no network'],
  [new Error('An unexpected response was received from the server.'), 'not taken'],
  [new Error('没有收下：这次提交共 40 MB'), '没有收下：这次提交共 40 MB'],
])(
  '%o becomes a refusal in place, with all that was typed and the names of what was chosen',
  async (error, sentence) => {
    expect(await ask(error)).toMatchObject({
      error: { sentence },
      values: { done: '第一行\n末尾 ', 'file.s1': 'a.pdf\nb.pdf' },
    })
  },
)

test('an answer that leads to another page still does, and what the window kept is let go', async () => {
  let left = 0
  const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;push;/tasks;307;' })
  const leave = () => {
    left++
  }
  await expect(ask(redirect, leave)).rejects.toBe(redirect)
  await expect(ask(Object.assign(new Error('x'), { digest: '123' }), leave)).rejects.toThrow('x')
  expect(left).toBe(1)
})
