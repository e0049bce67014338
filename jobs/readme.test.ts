import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const english = readFileSync('README.md', 'utf8')
const chinese = readFileSync('README.zh-CN.md', 'utf8')
const commands = (text: string) => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block?.trim())
const targets = (text: string) =>
  [...text.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !target.startsWith('README'))

it('both READMEs give the same commands in the same order', () => {
  expect(commands(chinese)).toEqual(commands(english))
})

it('every npm command in the README is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = commands(english).flatMap((block) =>
    [...(block ?? '').matchAll(/npm (?:run (?:--silent )?)?(\w+)/g)].map(([, name]) => name ?? ''),
  )
  expect(named.length).toBeGreaterThan(3)
  for (const name of named.filter((one) => one !== 'ci')) expect(scripts, name).toHaveProperty(name)
})

it('every picture and document that a README links to is there, and both link to the same', () => {
  expect(targets(chinese)).toEqual(targets(english))
  expect(targets(english).length).toBeGreaterThan(3)
  for (const target of targets(english)) expect(existsSync(target), target).toBe(true)
})
