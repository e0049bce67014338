import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fileOfDrill } from '@/trust/steps/list-drills'

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
  expect(named.filter((name) => !existsSync(fileOfDrill(name)))).toEqual([])
})

it('docs/security.md says of everybody whom SECURITY.md names what holds it', () => {
  const whoOf = (text: string) =>
    [...text.matchAll(/^\| ([^|]+?) \|/gm)].map(([, who = '']) => who.replaceAll('’', "'"))
  const [, model = ''] = readFileSync('SECURITY.md', 'utf8').split('## Who can do what')
  const [, held = ''] = readFileSync('docs/security.md', 'utf8').split('## Who can do what, and what holds it')
  const named = whoOf(model.split('\n## ')[0] ?? '').filter((who) => who !== 'who')
  expect(named.length).toBeGreaterThan(6)
  expect(named.filter((who) => !whoOf(held).includes(who))).toEqual([])
})

it('docs/security.md names a test or a drill for each statement on who can do what', () => {
  const [, held = ''] = readFileSync('docs/security.md', 'utf8').split('## Who can do what, and what holds it')
  const rows = held.split('\n').filter((line) => /^\| (?!who \|)/.test(line))
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter((row) => !/`[\w/-]+[.]test[.]ts`|drill `/.test(row))).toEqual([])
})
