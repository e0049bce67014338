import { spawnSync } from 'node:child_process'
import type { Drill } from './steps/drill'

const journeys = ['journey', 'notices', 'evidence'].map((name) => `e2e/${name}.spec.ts`)

/** The machine's own network alone, where whatever would leave finds no way and is counted; the last attempt is the drill's own. */
const steps = `
set -e
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
ip link set lo up
count() { node -p 'const [names, counts] = require("fs").readFileSync("/proc/net/snmp", "utf8").split("\\n").map((line) => line.split(" ")); counts[names.indexOf("OutNoRoutes")]'; }
set +e
npx playwright test ${journeys.join(' ')} --project desktop >&2
echo "code $?"
echo "attempts $(count)"
node -e "require('net').connect(80, '198.51.100.1').on('error', () => {})"
echo "control $(count)"
`

/** The main journeys in a network of their own, server and browser, from which nothing but this machine can be reached. */
export const drill: Drill = {
  name: 'no-way-out',
  goal: 'No request leaves the machine: the journeys pass where there is no network but the machine’s own, and nothing tries to reach another.',
  run: async () => {
    const { stdout, stderr } = spawnSync('unshare', ['--net', 'sh', '-c', steps], { encoding: 'utf8' })
    const read = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(stdout ?? '')?.[1] ?? Number.NaN)
    const [code, attempts, control] = [read('code'), read('attempts'), read('control')]
    const passed = /\d+ passed/.exec(stderr ?? '')?.[0] ?? stderr?.slice(-500)
    const figures = `${journeys.length} files of journeys: ${passed}; ${attempts} attempts to reach another machine; one by the drill itself is counted: ${control - attempts}`
    return { passed: code === 0 && attempts === 0 && control === attempts + 1, figures }
  },
}
