import { Agent } from 'node:http'
import { type Fields, logIn, readAlert, readForm } from '@/bench/forms'
import { send } from '@/bench/load'
import { demoPassword } from '@/seed/demo/demo-password'
import type { Drill } from './steps/drill'
import { withDemo } from './steps/with-demo'

type Page = { base: string; cookie: string; path: string; field: string }
type Answered = { status: number; sentence: string }

/** A program under another name: no page takes it. */
const program = new File([Buffer.from('MZ\u0090\0\u0003')], 'a.exe')

/** Files that no page takes, sent to each page that takes files, as a browser without scripts and as one with them. */
export const drill: Drill = {
  name: 'refused-uploads',
  goal: 'A refused upload answers 4xx with a sentence, with scripts and without.',
  run: () =>
    withDemo(async ({ base }) => {
      const agent = new Agent({ keepAlive: true })
      const enter = (account: string) => logIn(agent, base, account, demoPassword)
      const handler = await enter('sunyue')
      const pages: Page[] = [
        { base, cookie: await enter('zhoujing'), path: '/reports/import', field: 'file' },
        { base, cookie: await enter('admin'), path: '/admin/import', field: 'file' },
        { base, cookie: handler, path: await findEvidencePage(agent, base, handler), field: 'file.none' },
      ]
      const told: string[] = []
      let failures = 0
      for (const page of pages)
        for (const [way, answer] of [
          ['plain', sendPlain],
          ['scripted', sendScripted],
        ] as const) {
          const { status, sentence } = await answer(agent, page)
          if (status < 400 || status >= 500 || !sentence) failures++
          told.push(`${page.path.replace(/\w{20}/, 'ID')} ${way} ${status} ${sentence ? 'said' : 'silent'}`)
        }
      agent.destroy()
      return { passed: failures === 0, figures: told.join('; ') }
    }),
}

async function findEvidencePage(agent: Agent, base: string, cookie: string): Promise<string> {
  const { body } = await send(agent, base, { path: '/tasks', headers: { cookie } })
  for (const id of new Set([...body.matchAll(/href="\/tasks\/(\w{20})"/g)].map(([, found]) => found))) {
    const path = `/tasks/${id}/evidence`
    if ((await send(agent, base, { path, headers: { cookie } })).body.includes('name="file.none"')) return path
  }
  throw new Error('no task that takes evidence')
}

async function sendPlain(agent: Agent, page: Page): Promise<Answered> {
  const form = new FormData()
  for (const [name, value] of Object.entries(await readFields(agent, page))) form.set(name, value)
  form.set(page.field, program)
  const { status, body } = await post(agent, page, form, {})
  return { status, sentence: readAlert(body) }
}

/** As React sends it: the state and the form as arguments of the action that the form names. */
async function sendScripted(agent: Agent, page: Page): Promise<Answered> {
  const fields = await readFields(agent, page)
  const form = new FormData()
  form.set('0', '[{"attempt":0},"$K1"]')
  for (const [name, value] of Object.entries(fields)) if (!name.startsWith('$')) form.set(`1_${name}`, value)
  form.set(`1_${page.field}`, program)
  const id = /"id":"(\w+)"/.exec(Object.values(fields).join())?.[1] ?? ''
  const { status, body } = await post(agent, page, form, { 'next-action': id, accept: 'text/x-component' })
  return { status, sentence: /"sentence":"([^"]+)"/.exec(body)?.[1] ?? '' }
}

const readFields = async (agent: Agent, { base, cookie, path, field }: Page): Promise<Fields> =>
  readForm((await send(agent, base, { path, headers: { cookie } })).body, { name: field })

async function post(agent: Agent, { base, cookie, path }: Page, form: FormData, more: Record<string, string>) {
  const packed = new Response(form)
  const body = new Uint8Array(await packed.arrayBuffer())
  const type = packed.headers.get('content-type') ?? ''
  const headers = { cookie, origin: base, 'content-type': type, 'content-length': String(body.length), ...more }
  return send(agent, base, { path, method: 'POST', headers, body })
}
