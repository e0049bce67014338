import { expect, test } from 'vitest'
import { isFormName } from './form-name'

test('a form is named by what it is about and at most two ids', () => {
  for (const name of [
    'import',
    'progress:mi3k0001',
    'move:mi3k0001:submit',
    'sentence:mi3k0001:1042',
    'settings:year-end',
  ])
    expect([name, isFormName(name)]).toEqual([name, true])
})

test('no other text names a form: nothing reserved, nothing long, nothing odd', () => {
  const hash = 'a'.repeat(64)
  const odd = [
    '',
    ':',
    `kept:${hash}`,
    `import:${hash}`,
    'import:',
    'import:a:b:c',
    'import:a b',
    'IMPORT',
    'import\0',
    '__proto__',
  ]
  for (const name of odd) expect([name, isFormName(name)]).toEqual([name, false])
})
