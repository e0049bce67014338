import { Agent } from 'node:http'
import { loadavg } from 'node:os'
import { writeWorkbook } from '@/formats/write-xlsx'
import { unitNames } from '@/seed/many/many-words'
import { type Fields, logIn, readAlert, readForm } from './forms'
import { keepAsking } from './keep-asking'
import { send } from './load'
import { benchPassword } from './seed'
import { readMemory, type Server } from './server'
import { withTasks } from './with-tasks'

const slowestOther = 300
let failures = 0

/** `npm run bench:ledger [rows]`: brings a ledger of 10,000 rows into a database of 10,000 tasks, while others work. */
async function run(): Promise<void> {
  await withTasks((server, openIds) => importAll(server, openIds, Number(process.argv[2] ?? 10_000)))
  process.exitCode = failures ? 1 : 0
}

const page = '/reports/ledger'

async function importAll({ base, process: child }: Server, openIds: string[], count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const cookie = await logIn(agent, base, 'coordinator', benchPassword)
  const paths = ['/', '/tasks', '/tasks?year=2025&status=inProgress&sort=due', `/tasks/${openIds[0]}`]
  const bytes = await writeLedger(count)
  console.log(`a ledger of ${count} rows, ${(bytes.length / 1e6).toFixed(1)} MB`)
  const step = async (what: string, work: () => Promise<string>): Promise<string> => {
    const started = performance.now()
    const { result, p50, p99, most } = await keepAsking(base, cookie, paths, work)
    const seconds = (performance.now() - started) / 1000
    if (p99 > slowestOther) failures++
    const times = `others p50 ${p50.toFixed(0)} p99 ${p99.toFixed(0)} most ${most.toFixed(0)} ms`
    const memory = `${readMemory(child.pid ?? 0)?.toFixed(0) ?? '?'} MB`
    console.log(
      `${what.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${times}  ${memory}  load ${loadavg()[0]?.toFixed(1)}`,
    )
    return result
  }
  const post = (path: string, fields: Fields, file?: File) => sendForm(agent, base, cookie, path, fields, file)
  await step('others alone', () => new Promise((resolve) => setTimeout(() => resolve(''), 8_000)))
  const file = new File([new Uint8Array(bytes)], '台账.xlsx')
  const empty = await send(agent, base, { path: page, headers: { cookie } })
  const to = await step('upload and read', () => post(page, readForm(empty.body, { name: 'file' }), file))
  const trial = await step(
    'columns and dry run',
    async () => (await send(agent, base, { path: to, headers: { cookie } })).body,
  )
  const done = await step('import', () => post(to, readForm(trial, { name: 'choices' })))
  const made = await send(agent, base, { path: done, headers: { cookie } })
  console.log(`leads to ${done} (${made.status}); ${failures} failures`)
  agent.destroy()
}

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
