import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listCorpora } from './list-corpora'

const own = 'samples/labelled'
const parts = listCorpora(own).filter(({ folder }) => folder === own)

test('a document stands with those of its own language, whatever its name begins with', () => {
  expect(parts.find(({ only }) => only?.includes('F17'))?.title).toBe('Own documents in English, left out')
  expect(parts.find(({ only }) => only?.includes('F01'))?.title).toBe('Own documents in Chinese, left out')
})

test('every labelled document stands in one part', () => {
  const names = parts.flatMap(({ only = [] }) => only)
  expect(names.sort()).toEqual(
    readdirSync(`${own}/gold`)
      .map((file) => file.replace(/\.json$/, ''))
      .sort(),
  )
})

test('the files of the folder are scored once', () => {
  expect(parts.filter(({ files }) => files)).toHaveLength(1)
})
