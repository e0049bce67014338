import { confirmLinks } from '@/usecases/chain/decide-links'
import { viewChain } from '@/usecases/chain/view-chain'
import { type DemoSample, instantAt, type Scene } from '../demo-scene'

type Deed = { at: string; run: () => Promise<unknown> }

/** What the office decided of the links between the two reports: all are confirmed but the last few, which wait for somebody. */
export function listLinkDeeds(scene: Scene, older: DemoSample, newer: DemoSample): Deed[] {
  const at = instantAt(scene.calendar.place('D-4', scene.calendar.planYear), 10, 25)
  const confirm = async () => {
    const office = scene.district.actorOf('zhoujing')
    const [from, to] = [older, newer].map((sample) => scene.reports.get(sample) ?? '') as [string, string]
    const { rows } = await viewChain(office, { from, to, show: 'all' }, at)
    const sure = rows.slice(0, -3).map(({ commitmentId, verdict }) => `${commitmentId} ${verdict}`)
    await confirmLinks(office, { from, to, row: sure }, at)
  }
  return [{ at, run: confirm }]
}
