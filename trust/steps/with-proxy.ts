import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort, pause } from './run-server'

/** A proxy before the product: where it listens, and the line of nginx by which it passes the host. */
export type ProxyAt = { base: string; line: string }
type Proxies = { name: string; proxies: ProxyAt[]; stop: () => Promise<void> }

/** What nginx puts as the host by each line, the last by its default; null for none at all. */
export const hostLines: readonly { line: string; pass: (asked: string, own: string) => string | null }[] = [
  { line: 'proxy_set_header Host $http_host;', pass: (asked) => asked },
  { line: 'proxy_set_header Host $host;', pass: (asked) => asked.split(':')[0] ?? '' },
  { line: 'proxy_set_header Host "";', pass: () => null },
  { line: '', pass: (_, own) => own },
]

const nginx = process.env.NGINX || 'nginx'

/** Starts a proxy for each way of passing the host: nginx where this machine has one, else a small one of our own that does as it does. */
export async function startProxies(target: string): Promise<Proxies> {
  const ports: number[] = []
  for (const _ of hostLines) ports.push(await findFreePort())
  const proxies = hostLines.map(({ line }, index) => ({
    line: line || 'no line for the host',
    base: `http://127.0.0.1:${ports[index]}`,
  }))
  const hasNginx = spawnSync(nginx, ['-v']).status === 0
  const { name, stop } = hasNginx ? await startNginx(ports, target) : await startOwn(ports, target)
  return { name, proxies, stop }
}

async function startNginx(ports: number[], target: string) {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-nginx-'))
  const upstream = target.replace('localhost', '127.0.0.1')
  const servers = ports.map(
    (port, index) =>
      `server { listen 127.0.0.1:${port}; location / { proxy_pass ${upstream}; ${hostLines[index]?.line ?? ''}
        proxy_set_header X-Forwarded-For $remote_addr; proxy_buffering off; } }`,
  )
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const text = `daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
    http { access_log off; ${temporary.join(' ')} ${servers.join('\n')} }`
  writeFileSync(join(folder, 'nginx.conf'), text)
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await pause(500)
  const version = spawnSync(nginx, ['-v'], { encoding: 'utf8' }).stderr.trim().split('/')[1]
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { name: `nginx ${version}`, stop }
}

async function startOwn(ports: number[], target: string) {
  const servers = await Promise.all(ports.map((port, index) => startOne(port, target, index)))
  const stop = async () => {
    for (const server of servers) server.closeAllConnections()
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  }
  return { name: 'a proxy of our own', stop }
}

function startOne(port: number, target: string, index: number): Promise<Server> {
  const own = new URL(target).host
  const server = createServer((asked, answer) => {
    const host = hostLines[index]?.pass(asked.headers.host ?? '', own)
    const headers = { ...asked.headers, host: host ?? own }
    const onward = request(new URL(asked.url ?? '/', target), { method: asked.method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
