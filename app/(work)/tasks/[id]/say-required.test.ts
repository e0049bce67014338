import { expect, it } from 'vitest'
import { sayRequired } from './say-required'

const page = (requiredResult: string) => ({
  task: { requiredResult },
  source: { quote: { words: '6月底前建成执法监督平台。' } },
})

it('says what is required beside its sentence only where that says more', () => {
  expect(sayRequired(page('6月底前建成执法监督平台。 '))).toBeNull()
  expect(sayRequired(page('平台建成并接入8个部门'))).toBe('平台建成并接入8个部门')
})
