import { Agent } from 'node:http'
import { writeWorkbook } from '@/formats/write-xlsx'
import { unitNames } from '@/seed/many/many-words'
import { editBook, type SheetEdit } from '@/usecases/testing/edit-book'
import { type Fields, logIn, readAlert, readForm } from './forms'
import { send } from './load'
import { besideOthers, type Step } from './others/beside-others'
import { benchPassword } from './seed'
import type { Server } from './server'
import { withTasks } from './with-tasks'

/**
 * `npm run bench:ledger [rows]`: brings a ledger of 10,000 rows into a database of 10,000 tasks, while others work; then takes the ledger
 * of those tasks out, writes a remark into a tenth of its rows and into all of them, and brings it back.
 */
async function run(): Promise<void> {
  await withTasks(async (server, openIds) => {
    const bench = await openBench(server, openIds)
    await importAll(bench, Number(process.argv[2] ?? 10_000))
    await bringBack(bench, 10)
    await bringBack(bench, 1)
    bench.agent.destroy()
    process.exitCode = bench.failures() ? 1 : 0
  })
}

type Bench = {
  agent: Agent
  base: string
  cookie: string
  step: Step
  failures: () => number
  post: (path: string, fields: Fields, file?: File) => Promise<string>
  read: (path: string) => Promise<string>
}

async function openBench(server: Server, openIds: string[]): Promise<Bench> {
  const { base } = server
  const agent = new Agent({ keepAlive: true })
  const cookie = await logIn(agent, base, 'coordinator', benchPassword)
  const paths = ['/', '/tasks', '/tasks?year=2025&status=inProgress&sort=due', `/tasks/${openIds[0]}`]
  const { step, failures } = besideOthers(server, cookie, paths)
  const post: Bench['post'] = (path, fields, file) => sendForm(agent, base, cookie, path, fields, file)
  const read = async (path: string) => (await send(agent, base, { path, headers: { cookie } })).body
  return { agent, base, cookie, step, failures, post, read }
}

const page = '/reports/ledger'

async function importAll({ agent, base, cookie, step, failures, post, read }: Bench, count: number): Promise<void> {
  const bytes = await writeLedger(count)
  console.log(`a ledger of ${count} rows, ${(bytes.length / 1e6).toFixed(1)} MB`)
  await step('others alone', () => new Promise((resolve) => setTimeout(() => resolve(''), 8_000)))
  const file = new File([new Uint8Array(bytes)], '台账.xlsx')
  const form = readForm(await read(page), { name: 'file' })
  const to = await step('upload and read', () => post(page, form, file))
  const trial = await step('columns and dry run', () => read(to))
  const done = await step('import', () => post(to, readForm(trial, { name: 'choices' })))
  const made = await send(agent, base, { path: done, headers: { cookie } })
  console.log(`leads to ${done} (${made.status}); ${failures()} failures`)
}

const backPage = '/tasks/workbook'

/** Every so many rows get a remark of their own; what may not be written so is left. */
async function bringBack({ base, cookie, step, post, read }: Bench, every: number): Promise<void> {
  const exported = await fetch(`${base}/api/export/ledger.xlsx`, { headers: { cookie } })
  const bytes = await editBook(new Uint8Array(await exported.arrayBuffer()), { '督办台账（续表）': addRemarks(every) })
  console.log(`an exported ledger with a remark in every row of ${every}, ${(bytes.length / 1e6).toFixed(1)} MB`)
  const form = readForm(await read(backPage), { name: 'file' })
  const file = new File([new Uint8Array(bytes)], '台账.xlsx')
  const to = await step('upload and read', () => post(backPage, form, file))
  const compared = await step('comparison', () => read(`${to}&leave=1`))
  await step('writing', () => post(`${to}&leave=1`, readForm(compared, { name: 'choices' })))
  console.log(`${/写入 (\d+) 项任务/.exec(compared)?.[1]} tasks were written`)
}

const addRemarks =
  (every: number): SheetEdit =>
  (rows, heads) =>
    rows.map((row, at) =>
      row !== heads && row[1]?.endsWith('号') && at % every === 0
        ? row.map((cell, place) => (heads[place] === '备注' ? `每${every}行 ${at}` : cell))
        : row,
    )

/** Sends a form as a browser without scripts does; gives where it leads. */
async function sendForm(
  agent: Agent,
  base: string,
  cookie: string,
  path: string,
  fields: Fields,
  file?: File,
): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (name !== 'file') form.set(name, value)
  if (file) form.set('file', file)
  const packed = new Response(form)
  const body = new Uint8Array(await packed.arrayBuffer())
  const type = packed.headers.get('content-type') ?? ''
  const headers = { cookie, origin: base, 'content-type': type, 'content-length': String(body.length) }
  const answer = await send(agent, base, { path, method: 'POST', headers, body })
  const to = answer.headers.location
  if (!to) throw new Error(`${path} answered ${answer.status}: ${readAlert(answer.body)}`)
  return to
}

const heads = [
  '序号',
  '重点任务',
  '具体措施',
  '责任单位',
  '配合单位',
  '完成时限',
  '办结标准',
  '进展情况',
  '完成比例',
  '状态',
  '备注',
]
const dues = ['6月底前', '2031.9.30', '年内', '每季度', '2031-10-31', '上半年', '长期坚持']

function writeLedger(count: number): Promise<Uint8Array> {
  const unitOf = (index: number) => unitNames[index % unitNames.length] ?? ''
  const rows = Array.from({ length: count }, (_, index) => [
    ...[String(index + 1), `第${Math.floor(index / 20) + 1}项重点工作`],
    `第${index + 1}项措施：组织行政执法案卷评查，抽查案卷不少于300件，通报评查结果并督促整改`,
    ...[unitOf(index), `${unitOf(index + 1)}、${unitOf(index + 2)}`, dues[index % dues.length] ?? ''],
    ...['印发评查通报；整改完成率达到100%', '已完成上半年评查，共抽查案卷一百五十件', `${index % 100}%`, '办理中', ''],
  ])
  const columns = heads.map((header) => ({ header, width: 14 }))
  return writeWorkbook([{ name: '台账', title: '2031年督办台账', columns, rows }])
}

await run()
