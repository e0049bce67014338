import { spawnSync } from 'node:child_process'
import type { Drill } from './steps/drill'

const journeys = ['journey', 'notices', 'evidence'].map((name) => `e2e/${name}.spec.ts`)

/** All that would leave goes to a line that leads nowhere and counts it; the first letter is sent by the drill itself, at the end. */
const steps = `
set -e
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
ip link set lo up
ip link add out type dummy
ip addr add 192.0.2.1/24 dev out
ip link set out up
ip route add default via 192.0.2.2 dev out
ip neigh add 192.0.2.2 lladdr 02:00:00:00:00:02 dev out
count() { ip -s -j link show out | node -p 'JSON.parse(require("fs").readFileSync(0))[0].stats64.tx.packets'; }
set +e
npx playwright test ${journeys.join(' ')} --project desktop >&2
echo "code $?"
echo "packets $(count)"
node -e "require('dgram').createSocket('udp4').send('x', 9, '198.51.100.1', function () { this.close() })"
echo "control $(count)"
`

/** The main journeys in a network of their own, server and browser, from which nothing but this machine can be reached. */
export const drill: Drill = {
  name: 'no-way-out',
  goal: 'No request leaves the machine: the journeys pass where there is no network but the machine’s own, and no packet is sent elsewhere.',
  run: async () => {
    const { stdout, stderr } = spawnSync('unshare', ['--net', 'sh', '-c', steps], { encoding: 'utf8' })
    const read = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(stdout ?? '')?.[1] ?? Number.NaN)
    const [code, packets, control] = [read('code'), read('packets'), read('control')]
    const passed = /\d+ passed/.exec(stderr ?? '')?.[0] ?? stderr?.slice(-500)
    const figures = `${journeys.length} files of journeys: ${passed}; ${packets} packets beyond the machine; one that the drill sends is counted: ${control - packets}`
    return { passed: code === 0 && packets === 0 && control === packets + 1, figures }
  },
}
