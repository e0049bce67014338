import type { Agent } from 'node:http'
import { listOptions, readAlert, readForm } from '../forms'
import { send } from '../load'

export type Sent = { name: string; bytes: Uint8Array; fields?: Record<string, string> }
/** How the door answered: `sentence` is what the person reads, '' where it leads on to the report. */
export type Upload = { status: number; seconds: number; sentence: string; to: string }

/** Sends a file through the import page's own form, as a browser without scripts does, and opens the report that it leads to. */
export async function uploadFile(
  agent: Agent,
  base: string,
  cookie: string,
  { name, bytes, fields }: Sent,
): Promise<Upload> {
  const path = '/reports/import'
  const page = await send(agent, base, { path, headers: { cookie } })
  const form = new FormData()
  const given = { ...readForm(page.body, { name: 'pasted' }), ...fields }
  if (fields) Object.assign(given, { issuerUnitId: listOptions(page.body, 'issuerUnitId')[0] ?? '', asChosen: 'on' })
  for (const [field, value] of Object.entries(given)) if (field !== 'file') form.set(field, value)
  form.set('file', new File([new Uint8Array(bytes)], name))
  const packed = new Response(form)
  const body = new Uint8Array(await packed.arrayBuffer())
  const type = packed.headers.get('content-type') ?? ''
  const started = performance.now()
  const headers = { cookie, origin: base, 'content-type': type, 'content-length': String(body.length) }
  const answer = await send(agent, base, { path, method: 'POST', headers, body })
  const to = answer.headers.location ?? ''
  const { status, body: shown } = to ? await send(agent, base, { path: to, headers: { cookie } }) : answer
  const seconds = (performance.now() - started) / 1000
  const isPlain = answer.headers['content-type']?.startsWith('text/plain')
  // A report's page says nothing of the file, and to parse it here would slow those who ask beside it.
  const sentence = to ? '' : isPlain ? shown : readAlert(shown)
  return { status, seconds, sentence, to }
}
