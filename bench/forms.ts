import type { Agent } from 'node:http'
import { parse } from 'parse5'
import { type Answer, send } from './load'

type Node = {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
  content?: Node
}
export type Fields = Record<string, string>

/** The hidden and chosen fields of the form that holds a field with this name and value, as a browser without scripts sends them. */
export function readForm(html: string, holds: { name: string; value?: string }): Fields {
  const isIt = ([name, value]: [string, string]) => name === holds.name && (!holds.value || value === holds.value)
  const form = listForms(html).find((inputs) => inputs.some(isIt))
  if (!form) throw new Error(`no form with ${holds.name}`)
  return Object.fromEntries(form)
}

/** Name and value of every field and button of each form on a page; what is disabled is not sent. */
export const listForms = (html: string): [string, string][][] =>
  findAll(parse(html) as Node, 'form').map((form) =>
    findAll(form, 'input', 'textarea', 'select', 'button')
      .filter(({ attrs = [] }) => !attrs.some(({ name }) => name === 'disabled'))
      .map((node): [string, string] => [attribute(node, 'name'), attribute(node, 'value')])
      .filter(([name]) => name),
  )

/** The body and headers of a form post, as browsers write them. */
export function writeForm(base: string, fields: Fields): { headers: Record<string, string>; body: string } {
  const boundary = 'bench-boundary'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const body = `${parts.join('')}--${boundary}--\r\n`
  return {
    body,
    headers: {
      origin: base,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(Buffer.byteLength(body)),
    },
  }
}

/** Logs in through the form of the log-in page; gives the cookie header of the session. */
export const logIn = (agent: Agent, base: string, account: string, password: string): Promise<string> =>
  logInto(agent, base, { page: '/login', fields: { account, password } })

/** The same for any product: what its form holds is sent `to` where it goes, with these fields. */
export async function logInto(
  agent: Agent,
  base: string,
  { page: path, to = path, fields }: { page: string; to?: string; fields: Fields },
): Promise<string> {
  const page = await send(agent, base, { path })
  const given = { ...readForm(page.body, { name: 'password' }), ...fields }
  const form = writeForm(base, given)
  const before = readCookies(page)
  const answer = await send(agent, base, {
    path: to,
    method: 'POST',
    ...form,
    headers: { ...form.headers, cookie: before },
  })
  const cookie = readCookies(answer) || before
  if (answer.status !== 302 && answer.status !== 303) throw new Error(`the log-in at ${base} answered ${answer.status}`)
  return cookie
}

/** The values that a choice of the page offers, the empty one left out. */
export function listOptions(html: string, name: string): string[] {
  const choice = findAll(parse(html) as Node, 'select').find((node) => attribute(node, 'name') === name)
  const values = choice ? findAll(choice, 'option').map((node) => attribute(node, 'value')) : []
  return values.filter((value) => value !== '')
}

/** The words of the page's alert, '' where there is none. */
export function readAlert(html: string): string {
  const alert = findAll(parse(html) as Node, 'div').find((node) => attribute(node, 'role') === 'alert')
  return alert ? textOf(alert).replace(/^!/, '').trim() : ''
}

const textOf = ({ value, childNodes }: Node): string => (value ?? '') + (childNodes ?? []).map(textOf).join('')
const readCookies = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')

function findAll(node: Node, ...names: string[]): Node[] {
  const children = [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]
  return children.flatMap((child) => [...(names.includes(child.nodeName) ? [child] : []), ...findAll(child, ...names)])
}

const attribute = (node: Node, name: string): string => node.attrs?.find((each) => each.name === name)?.value ?? ''
