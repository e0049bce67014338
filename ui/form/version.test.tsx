import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FormContent, FormContext } from '@/ui/elements/form-context'
import { discardField, dropDraftFiles, readUnsent, readValues } from './form-state'
import { Version } from './version'

const fresh: FormContent = { values: null, storedWord: '', takeWord: '', isPending: false }
const show = (content: Partial<FormContent>) =>
  renderToStaticMarkup(
    <FormContext value={{ ...fresh, ...content }}>
      <Version value={5} />
    </FormContext>,
  )

describe('the version that a form sends', () => {
  it("is the page's while the form is fresh", () => {
    expect(show({})).toContain('value="5"')
    expect(show({ values: { text: '进展' } })).toContain('value="5"')
  })

  it('is the one a refilled unsent was typed over, so that a colleague is not overwritten', () => {
    expect(show({ values: { text: '进展', version: '3' } })).toContain('value="3"')
  })

  it('is the stored one once the stale one was refused', () => {
    expect(show({ values: { text: '进展', version: '3' }, version: 6 })).toContain('value="6"')
  })
})

describe('what is kept of a form', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ formName: 'f', requestId: 'r', version: '3', text: '' }))
    form.append(name, value)

  it('holds the version beside the texts, and none of the other own fields', () => {
    expect(readValues(form)).toEqual({ version: '3', text: '' })
  })

  it('names the files that were chosen, and none for a field left empty, however it is sent', () => {
    const sent = new FormData()
    sent.append('proof', new File(['1'], '证明.pdf'))
    sent.append('other', new File([], ''))
    sent.append('third', new File([], 'undefined'))
    expect(readValues(sent)).toEqual({ proof: '证明.pdf' })
  })

  it('is nothing for a unsent in which nothing is typed', () => {
    expect(readUnsent(form, [])).toEqual({})
    form.set('text', '进展')
    expect(readUnsent(form, [])).toEqual({ version: '3', text: '进展' })
  })
})

describe('the files of a form', () => {
  const form = new FormData()
  form.append('text', '进展')
  form.append('file.a', new File(['proof'], 'a.pdf'))
  form.append('file.a', new File(['proof'], 'b.pdf'))

  it('are sent with it, save where it throws its unsent away', () => {
    expect([...dropDraftFiles(form).keys()]).toEqual(['text', 'file.a', 'file.a'])
    form.set(discardField, '1')
    expect([...dropDraftFiles(form).keys()]).toEqual(['text', discardField])
  })
})
