import { Agent } from 'node:http'
import { loadavg } from 'node:os'
import { listHostileFiles } from '@/formats/testing/hostile-files'
import { listLargeFiles } from './files/large-docx'
import { type Sent, type Upload, uploadFile } from './files/upload-file'
import { logIn } from './forms'
import { keepAsking } from './others/keep-asking'
import { benchPassword } from './seed'
import { readMemory, type Server } from './server'
import { withTasks } from './with-tasks'

const longestHostile = 5
const longestLarge = 10
const slowestOther = 300
let failures = 0

/** `npm run bench:upload`: sends hostile and large files through the import page of the built server, while others work. */
async function run(): Promise<void> {
  await withTasks(sendAll)
  process.exitCode = failures ? 1 : 0
}

async function sendAll({ base, process: child }: Server, openIds: string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const cookie = await logIn(agent, base, 'coordinator', benchPassword)
  const paths = ['/', '/tasks', '/tasks?year=2025&status=inProgress&sort=due', `/tasks/${openIds[0]}`]
  const upload = (sent: Sent, locale: string) => uploadFile(agent, base, `${cookie}; locale=${locale}`, sent)
  await upload({ name: 'a.txt', bytes: new Uint8Array() }, 'zh')
  await sendLarge(upload, (work) => keepAsking(base, cookie, paths, work))
  for (const locale of ['zh', 'en']) await sendHostile(upload, locale)
  console.log(`memory after ${readMemory(child.pid ?? 0)?.toFixed(0) ?? '?'} MB resident; ${failures} failures`)
  agent.destroy()
}

type Send = (sent: Sent, locale: string) => Promise<Upload>
type Beside = <Result>(
  work: () => Promise<Result>,
) => Promise<{ result: Result; p50: number; p99: number; most: number }>

async function sendLarge(upload: Send, beside: Beside): Promise<void> {
  await beside(() => wait(4000))
  const alone = await beside(() => wait(8000))
  console.log(
    `\nothers alone: p50 ${alone.p50.toFixed(0)} ms, p99 ${alone.p99.toFixed(0)} ms (load ${loadavg()[0]?.toFixed(1)})`,
  )
  console.log(
    '\nlarge file                                         zip MB  xml MB  seconds  others p50   p99   max ms  answer',
  )
  for (const { what, name, bytes, xml, isSound } of await listLargeFiles()) {
    const fields = { year: '2025', title: what, beside: '1' }
    const { result, p50, p99, most } = await beside(() => upload({ name, bytes, fields }, 'zh'))
    const isRight = isSound ? result.to !== '' : result.to === '' && isRefusal(result.status)
    const isGood = isRight && result.seconds < longestLarge && p99 < slowestOther
    if (!isGood) failures++
    const sizes = [bytes.length, xml].map((size) => (size / 1e6).toFixed(1).padStart(8)).join('')
    const times = [result.seconds.toFixed(1), ...[p50, p99, most].map((each) => each.toFixed(0))]
    console.log(
      what.padEnd(50) +
        sizes +
        times.map((each) => each.padStart(9)).join('') +
        `  ${isGood ? '' : 'FAILED '}${result.to || result.status} ${result.sentence}`,
    )
  }
}

async function sendHostile(upload: Send, locale: string): Promise<void> {
  console.log(`\nhostile file, read in ${locale}             seconds  status  sentence`)
  const extra = [
    { what: '30 MB', name: 'a.docx', bytes: new Uint8Array(30 * 1024 * 1024) },
    { what: '36 MB, more than a form may have', name: 'a.docx', bytes: new Uint8Array(36 * 1024 * 1024) },
    { what: 'a name that leads out', name: '../../../etc/passwd\u0000.txt', bytes: Buffer.from('。') },
  ]
  for (const { what, name, bytes } of [...(await listHostileFiles()), ...extra]) {
    const { status, seconds, sentence, to } = await upload({ name, bytes }, locale).catch(() => gone)
    const isGood = (to !== '' || (isRefusal(status) && sentence !== '')) && seconds < longestHostile
    if (!isGood) failures++
    console.log(
      `${what.padEnd(40)}${seconds.toFixed(2).padStart(8)}${String(status).padStart(8)}  ${isGood ? '' : 'FAILED '}${sentence || to}`,
    )
  }
}

const isRefusal = (status: number): boolean => status >= 400 && status < 500
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const gone: Upload = { status: 0, seconds: 0, sentence: 'the connection ended', to: '' }

await run()
