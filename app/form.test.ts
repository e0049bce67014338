import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { text } from '@/usecases/steps/form-fields'
import { ensureKnown } from './form'
import { requireFields } from './read-form'

function write(...names: string[]): FormData {
  const form = new FormData()
  for (const name of names) form.append(name, '1')
  return form
}
const own = ['formName', 'requestId', 'version', 'discardUnsent', '$ACTION_REF_1', '$ACTION_1:0', '$ACTION_KEY']

describe('the fields of a form', () => {
  it('pass where the action names them, whatever form and framework add', () => {
    const form = write('day', 'file.s1', 'file.none', ...own)
    expect(() => ensureKnown(form, ['day', 'file.*'])).not.toThrow()
  })

  it.each(['role', 'days', 'Day', 'file.', 'files.s1', '$role', '__proto__', 'constructor', ''])(
    'are refused where %j is among them',
    (name) => {
      const refused = expect.objectContaining({ code: 'unknownField', facts: { name } })
      expect(() => ensureKnown(write('day', name), ['day', 'file.*'])).toThrow(refused)
    },
  )

  it.each([undefined, null, 'day', [write('day')], { day: '1' }, write('day', 'role')])(
    'are not found where an action without a sentence gets %o',
    (sent) => {
      expect(() => requireFields(sent, z.object({ day: text() }))).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    },
  )
})
