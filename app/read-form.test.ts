import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  choice,
  file as chosen,
  day,
  each,
  files,
  list,
  optional,
  optionalDay,
  pasted,
  required,
  text,
  tick,
  whole,
} from '@/usecases/steps/form-fields'
import { changeForm } from '@/usecases/task/task-forms'
import { readForm, readRequestId } from './read-form'

function write(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const sent = { requestId: 'r1', text: '已建成平台' }
const file = (text: string, name = '证明.txt') => new File([text], name)

it('a day is read in any usual spelling, and refused at its field where it is none', () => {
  const form = z.object({ from: day(), to: optionalDay() })
  expect(readForm(write({ from: '2026年6月30日', to: '' }), form)).toMatchObject({ from: '2026-06-30', to: null })
  expect(() => readForm(write({ from: '', to: '2026-06-31' }), form)).toThrow(
    expect.objectContaining({ code: 'dayInvalid', facts: { day: '2026-06-31' }, field: 'to' }),
  )
})

it('reads thousands of parts about as fast as their number', () => {
  const form = z.object({ 'label.*': each(text(60)) })
  const sent = new FormData()
  for (let row = 0; row < 60_000; row++) sent.append(`label.${row}`, '试点')
  const started = performance.now()
  expect(Object.keys(readForm(sent, form)['label.*'])).toHaveLength(60_000)
  expect(performance.now() - started).toBeLessThan(3_000)
})

describe('the id of a request', () => {
  it('is the same for two presses of one form, whatever the framework adds', () => {
    const first = readRequestId(write({ ...sent, $ACTION_KEY: 'a', proof: file('一') }))
    expect(first).toMatch(/^r1:/)
    expect(readRequestId(write({ ...sent, $ACTION_KEY: 'b', proof: file('一') }))).toBe(first)
  })

  it.each([
    ['other text', { ...sent, text: '已建成平台，补充一句' }],
    ['another form', { ...sent, requestId: 'r2' }],
    ['another file', { ...sent, proof: file('一') }],
  ])('is a new one for %s', (_, fields) => {
    expect(readRequestId(write(fields))).not.toBe(readRequestId(write(sent)))
  })

  it('tells files apart by name and size', () => {
    const ids = [file('一'), file('一', '另.txt'), file('一二')].map((proof) =>
      readRequestId(write({ ...sent, proof })),
    )
    expect(new Set(ids).size).toBe(3)
  })

  it('is none where none was sent', () => {
    expect(readRequestId(write({ text: '已建成平台' }))).toBeUndefined()
  })
})

const read = (field: z.ZodType, sent: FormData) => readForm(sent, z.object({ text: field })).text
const refusalOf = (field: z.ZodType, sent: FormData) => {
  try {
    return read(field, sent)
  } catch (error) {
    return error
  }
}

describe('a sign that no file can hold', () => {
  const form = write({ text: '已建成\ufffe平台' })

  it('is refused at its field, and left out of a pasted document', () => {
    const refused = { code: 'textUnprintable', field: 'text', facts: { sign: 'U+FFFE', before: '已建成' } }
    for (const field of [text(), required(), optional(), list()]) expect(refusalOf(field, form)).toMatchObject(refused)
    expect(read(pasted(100), form)).toBe('已建成平台')
    expect(read(text(), write({ text: ' 已建成平台\r\n' }))).toBe('已建成平台')
  })
})

describe('a field', () => {
  it.each<[string, z.ZodType, FormData, unknown]>([
    ['too long a text', text(3), write({ text: ' 一二三四 ' }), { code: 'textTooLong', facts: { max: 3, length: 4 } }],
    ['nothing typed', required(), write({ text: '  ' }), { code: 'fieldMissing' }],
    ['no field at all', required(), write({}), { code: 'fieldMissing' }],
    ['an unknown choice', choice(['a', 'b']), write({ text: 'c' }), { code: 'choiceUnknown' }],
    ['a file with signs in its name', files(), write({ text: file('一', 'a\u0001.txt') }), { code: 'fileNameWrong' }],
  ])('refuses %s', (_, field, sent, refusal) => {
    expect(refusalOf(field, sent)).toMatchObject({ ...Object(refusal), field: 'text' })
  })

  it('gives what was sent as its kind has it', () => {
    expect(read(optional(), write({}))).toBeNull()
    expect([read(tick(), write({})), read(tick(), write({ text: 'on' }))]).toEqual([false, true])
    expect(['-3', '', '3a'].map((number) => read(whole(), write({ text: number })))).toEqual([-3, null, null])
    expect(read(chosen(), write({ text: new File([], '') }))).toBeUndefined()
    const many = write({})
    for (const each of ['a', '', 'b']) many.append('text', each)
    expect(read(list(), many)).toEqual(['a', 'b'])
  })

  it('of a part is told with its part', () => {
    const parts = z.object({ 'name.*': each(text(2)) })
    expect(readForm(write({ 'name.s1': '一' }), parts)['name.*']).toEqual({ s1: '一' })
    expect(() => readForm(write({ 'name.s1': '一二三' }), parts)).toThrow(
      expect.objectContaining({ code: 'textTooLong', field: 'name.s1' }),
    )
  })

  it('of a part is what was sent alone, though every object has something of that name', () => {
    const parts = z.object({ 'reference.*': each(text()), 'name.*': each(text()) })
    const sent = readForm(write({ 'reference.constructor': '一' }), parts)
    expect([sent['reference.*'].constructor, sent['name.*'].constructor]).toEqual(['一', undefined])
  })
})

describe('a change of a task', () => {
  it('that names no priority there is lowers none: it is refused', () => {
    for (const priority of ['', 'urgent', 'key\u0000'])
      expect(() => readForm(write({ taskId: 't1', version: '1', priority }), changeForm)).toThrow(
        expect.objectContaining({ field: 'priority' }),
      )
  })
})

describe('the doors', () => {
  it('read what was sent by a schema alone: no other file takes anything from a form itself', () => {
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<![.]test)[.]tsx?$/.test(file),
    )
    const taking = files.filter((file) =>
      /\b(form|sent|formData)[.](get|getAll|has|entries|values|forEach)[(]/.test(readFileSync(`app/${file}`, 'utf8')),
    )
    expect(taking.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(['read-form.ts', 'run-action.ts'])
  })
})
