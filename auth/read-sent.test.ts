import { expect, it } from 'vitest'
import { readSent } from './read-sent'

const read = async (type: string, body: string) => {
  const sent = await readSent(new Request('http://site', { method: 'POST', headers: { 'content-type': type }, body }))
  return sent && Object.fromEntries(sent)
}
const json = 'application/json; charset=utf-8'
const form = 'application/x-www-form-urlencoded'

it('takes the texts of a form or of JSON, and nothing that is no text', async () => {
  expect(await read(form, 'account=a&password=%E4%B8%80')).toEqual({ account: 'a', password: '一' })
  expect(await read(json, '{"account":"a","callbackUrl":{"a":1},"json":true,"list":["x"]}')).toEqual({ account: 'a' })
  expect(await read('text/plain', 'account=a')).toEqual({})
})

it('says of what cannot be read that it cannot', async () => {
  for (const body of ['', '{', 'null', '1', '"x"', '\xff\xfe'])
    expect([body, await read(json, body)]).toEqual([body, null])
})
