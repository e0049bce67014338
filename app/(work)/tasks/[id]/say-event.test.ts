import { expect, it } from 'vitest'
import { dictionaryOf } from '@/i18n'
import type { AuditEvent } from '@/usecases/task/view-task'
import { nameEvent, sayPair } from './say-event'

const words = dictionaryOf('zh')

it('an act that no move stands for is called what the log calls it', () => {
  for (const action of Object.keys(words.audit.actions))
    expect(nameEvent({ action, after: null } as AuditEvent, words), action).not.toContain('.')
})

it('a field has its name', () => {
  expect(sayPair('numbers', '3', words)).not.toContain('numbers')
})
