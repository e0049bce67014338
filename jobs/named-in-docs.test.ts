import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (name: string) => readFileSync(`docs/${name}`, 'utf8')
const listFiles = (text: string) => [...text.matchAll(/`([\w@()[\]/.-]+\.tsx?)`/g)].map(([, path]) => path ?? '')
const listPictures = (text: string) => [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => `docs/${path}`)

it.each(['first-year.md', 'papers.md', 'reliability.md'])('every test that docs/%s names is there', (name) => {
  const named = listFiles(read(name))
  expect(named.length).toBeGreaterThan(10)
  for (const path of named) expect(existsSync(path), path).toBe(true)
})

it('every picture of a paper is there, and small', () => {
  const pictures = listPictures(read('papers.md'))
  expect(pictures.length).toBeGreaterThan(10)
  for (const path of pictures) expect(statSync(path).size, path).toBeLessThan(150_000)
})
