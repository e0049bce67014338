import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readForm, writeForm } from '@/bench/forms'
import { demoPassword } from '@/seed/demo/demo-password'
import { type Drill, skip } from './steps/drill'
import { findFreePort, pause } from './steps/run-server'
import { withDemo } from './steps/with-demo'

const name = 'duban.qu.example.gov.cn'
const nginx = process.env.NGINX || 'nginx'
const megabyte = 1024 * 1024

/** The sample of deploy/ on a real nginx, with a certificate of its own, on a sub-domain and an odd port. */
export const drill: Drill = {
  name: 'sample-proxy',
  goal: 'deploy/nginx.conf works as it stands: log-in over TLS with secure cookies on a sub-domain and an odd port, compressed styles, uploads up to the limit pass and are refused beyond it.',
  run: async () => {
    if (spawnSync(nginx, ['-v']).status !== 0) return skip('no nginx here (NGINX may name one)')
    const port = await findFreePort()
    const address = `https://${name}:${port}`
    return withDemo(({ base }) => withNginx(port, base, () => look(port, address)), address)
  },
}

async function look(port: number, address: string) {
  const ask = (path: string, given: Asked = {}) => askOver(port, path, given)
  const page = await ask('/login')
  const fields = { ...readForm(page.body, { name: 'account' }), account: 'zhoujing', password: demoPassword }
  const logIn = await ask('/login', { method: 'POST', ...writeForm(address, fields) })
  const cookies = logIn.headers['set-cookie'] ?? []
  const isSecure = cookies.some((each) => each.startsWith('__Host-') && /; secure/i.test(each))
  const [style = ''] = /[/]_next[/]static[/][^"]+[.]css/.exec(page.body) ?? []
  const packed = await ask(style, { headers: { 'accept-encoding': 'gzip' } })
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ')
  const upload = (size: number) =>
    ask('/api/v1/tasks/x/evidence', { method: 'POST', headers: { cookie, origin: address }, body: 'x'.repeat(size) })
  const [within, beyond] = [await upload(30 * megabyte), await upload(37 * megabyte)]
  const version = spawnSync(nginx, ['-v'], { encoding: 'utf8' }).stderr.trim().split('/')[1]
  const figures = [
    `nginx ${version}, ${address}: log-in ${logIn.status}, ${isSecure ? 'secure' : 'open'} cookies`,
    `styles ${packed.status} ${packed.headers['content-encoding'] ?? 'not compressed'}`,
    `30 MB answered ${within.status} by the product, 37 MB ${beyond.status} by nginx`,
    `request ${page.headers['x-request-id'] ? 'numbered' : 'not numbered'}`,
  ]
  const isByProduct = within.status !== 413 && within.headers['x-request-id'] !== undefined
  const isPacked = packed.status === 200 && packed.headers['content-encoding'] === 'gzip'
  return {
    passed: logIn.status === 303 && isSecure && isPacked && isByProduct && beyond.status === 413,
    figures: figures.join('; '),
  }
}

type Asked = { method?: string; headers?: Record<string, string>; body?: string }
type Answered = { status: number; headers: IncomingMessage['headers']; body: string }

function askOver(port: number, path: string, { method = 'GET', headers = {}, body = '' }: Asked): Promise<Answered> {
  const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {}
  const sent = { host: `${name}:${port}`, ...headers, ...length }
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: sent,
      servername: name,
      rejectUnauthorized: false,
    }
    const asked = request(options, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function withNginx<Result>(port: number, base: string, use: () => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-sample-'))
  const own = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', `/CN=${name}`]
  spawnSync('openssl', [...own, '-keyout', join(folder, 'key'), '-out', join(folder, 'crt')])
  writeFileSync(
    join(folder, 'nginx.conf'),
    frame(folder, fill(readFileSync('deploy/nginx.conf', 'utf8'), folder, port, base)),
  )
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await pause(800)
  try {
    return await use()
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

// What whoever installs it sets: name, certificate, port.
const fill = (sample: string, folder: string, port: number, base: string): string =>
  sample
    .replace('duban.example.gov.cn', name)
    .replace('listen 443 ', `listen 127.0.0.1:${port} `)
    .replace('/etc/ssl/duban.crt', join(folder, 'crt'))
    .replace('/etc/ssl/duban.key', join(folder, 'key'))
    .replace('http://127.0.0.1:3000', base.replace('localhost', '127.0.0.1'))

function frame(folder: string, server: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')
  // Its workers write large bodies into the folder, which is this user's alone.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `daemon off; ${user} pid ${folder}/pid; error_log ${folder}/errors; events {}
    http { access_log off; types { text/css css; } ${temporary} ${server} }`
}
