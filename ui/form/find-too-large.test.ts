import { expect, test } from 'vitest'
import { findTooLarge } from './find-too-large'

const megabyte = 1024 * 1024
const words = { fileTooLarge: '“{name}”有 {size}，最多 {limit}', filesTooLarge: '共 {size}，最多 {limit}' }

function formOf(...files: [string, string, number][]): FormData {
  const form = new FormData()
  form.set('done', '已完成')
  for (const [field, name, bytes] of files) form.append(field, new File([new Uint8Array(bytes)], name))
  return form
}

test('a form without files, with none chosen, or with as much as the server takes goes out', () => {
  expect(findTooLarge(formOf(), words)).toBeUndefined()
  expect(findTooLarge(formOf(['file.a', '', 0]), words)).toBeUndefined()
  const full = formOf(['file.a', 'a.pdf', 20 * megabyte], ['file.b', 'b.pdf', 14 * megabyte])
  expect(findTooLarge(full, words)).toBeUndefined()
})

test('a file over its limit is held back at its field, by name, and is not said to be as large as the limit', () => {
  expect(findTooLarge(formOf(['file.a', 'a.pdf', 10], ['file.b', '清单.pdf', 20 * megabyte + 1]), words)).toEqual({
    code: 'fileTooLarge',
    field: 'file.b',
    sentence: '“清单.pdf”有 20.1 MB，最多 20.0 MB',
  })
})

test('files that are too much together are held back, whichever fields they stand in', () => {
  const form = formOf(
    ['file.a', 'a.pdf', 18 * megabyte],
    ['file.b', 'b.pdf', 10 * megabyte],
    ['file.b', 'c.pdf', 7 * megabyte],
  )
  expect(findTooLarge(form, words)).toEqual({
    code: 'bodyTooLarge',
    field: 'file.a',
    sentence: '共 35.0 MB，最多 34.0 MB',
  })
})
