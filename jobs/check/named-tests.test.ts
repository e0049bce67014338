import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it.each(['docs/first-year.md', 'docs/papers.md', 'docs/security.md'])('every test that %s names is there', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/`([\w()[\]/.-]+\.(?:spec|test)\.tsx?)`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})
