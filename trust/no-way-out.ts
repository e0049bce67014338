import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Drill, DrillResult } from './steps/drill'

const journeys = ['journey', 'notices', 'evidence'].map((name) => `e2e/${name}.spec.ts`)
const control = { name: 'control.example', address: '198.51.100.1' }

/** The machine's own network alone, with a name server that writes down who is looked for, and a kernel that counts what finds no way. */
const writeSteps = (folder: string) => `
set -e
mount --bind ${folder}/resolv.conf /etc/resolv.conf
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
ip link set lo up
node --import tsx trust/steps/note-names.ts ${folder}/names > /dev/null 2>&1 &
server=$!
count() { node -p 'const [names, counts] = require("fs").readFileSync("/proc/net/snmp", "utf8").split("\\n").map((line) => line.split(" ")); counts[names.indexOf("OutNoRoutes")]'; }
set +e
npx playwright test ${journeys.join(' ')} --project desktop >&2
echo "code $?"
echo "attempts $(count)"
node -e "require('net').connect(80, '${control.address}').on('error', () => {}); require('dns').lookup('${control.name}', () => {})"
echo "control $(count)"
kill $server
`

/** The main journeys in a network of their own, server and browser, from which nothing but this machine can be reached. */
export const drill: Drill = {
  name: 'no-way-out',
  goal: 'No request leaves the machine: the journeys pass where there is no network but the machine’s own; nobody looks for another by name or address.',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiannuo-no-way-out-'))
    try {
      return runIn(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function runIn(folder: string): DrillResult {
  writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n')
  writeFileSync(join(folder, 'names'), '')
  const steps = ['--net', '--mount', 'sh', '-c', writeSteps(folder)]
  const { stdout, stderr } = spawnSync('unshare', steps, { encoding: 'utf8' })
  const names = [...new Set(readFileSync(join(folder, 'names'), 'utf8').split('\n').filter(Boolean))]
  return judge(stdout ?? '', stderr ?? '', names)
}

function judge(stdout: string, stderr: string, names: string[]): DrillResult {
  const read = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(stdout)?.[1] ?? Number.NaN)
  const [code, attempts, after] = [read('code'), read('attempts'), read('control')]
  const others = names.filter((name) => name !== control.name)
  const isNoticed = after === attempts + 1 && names.includes(control.name)
  const figures = [
    `${journeys.length} files of journeys: ${/\d+ passed/.exec(stderr)?.[0] ?? stderr.slice(-500)}`,
    `${attempts} addresses tried`,
    `${others.length} names asked for${others.length ? ` (${others.join(', ')})` : ''}`,
    `what the drill itself tries is ${isNoticed ? 'noticed' : 'NOT noticed'}`,
  ]
  return { passed: code === 0 && attempts === 0 && !others.length && isNoticed, figures: figures.join('; ') }
}
