import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it.each(['docs/first-year.md', 'docs/papers.md', 'docs/security.md', 'docs/reliability.md'])(
  'every test that %s names is there',
  (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/`([\w()[\]/.-]+\.(?:spec|test)\.tsx?)`/g)].map(
      ([, path = '']) => path,
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  },
)

it.each(['docs/security.md', 'docs/reliability.md'])('every drill that %s names is there', (page) => {
  const lists = readFileSync(page, 'utf8').matchAll(/drills? ((?:`[\w-]+`(?:, )?)+)/g)
  const named = [...lists].flatMap(([, list = '']) => list.match(/[\w-]+/g) ?? [])
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !existsSync(`trust/${name}.ts`))).toEqual([])
})
