import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readList, readPasted, readRequestId, readText } from './read-form'

function write(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const sent = { requestId: 'r1', text: '已建成平台' }
const file = (text: string, name = '证明.txt') => new File([text], name)

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

describe('a sign that no file can hold', () => {
  const form = write({ text: '已建成\ufffe平台', plain: '已建成平台' })

  it('is refused at its field, and left out of a pasted document', () => {
    const refused = expect.objectContaining({
      code: 'textUnprintable',
      field: 'text',
      facts: { sign: 'U+FFFE', before: '已建成' },
    })
    expect(() => readText(form, 'text')).toThrow(refused)
    expect(() => readList(form, 'text')).toThrow(refused)
    expect(readPasted(form, 'text', 100)).toBe('已建成平台')
    expect(readText(form, 'plain')).toBe('已建成平台')
  })

  it('cannot come in past these readers: no other file of the doors takes a text from a form itself', () => {
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<![.]test)[.]tsx?$/.test(file),
    )
    const taking = files.filter((file) =>
      /\b(form|sent|formData)[.](get|getAll)[(]/.test(readFileSync(`app/${file}`, 'utf8')),
    )
    expect(taking.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(['read-form.ts', 'run-action.ts'])
  })
})
