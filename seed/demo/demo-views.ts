import { saveView } from '@/usecases/ledger/views/save-view'
import { instantAt, type Scene } from './demo-scene'

/** A view of the ledger that somebody of the sample district saved. */
type DemoView = { by: string; name: string; address: string; isShared: boolean }

const views: readonly DemoView[] = [
  {
    ...{ by: 'zhoujing', name: '红黄灯，按时限', isShared: true },
    address: '?light=yellow&light=red&group=none&sort=due&col=light&col=unit&col=handler&col=due&col=percent',
  },
  { by: 'zhoujing', name: '待销号', address: '?status=done&group=unit', isShared: false },
  { by: 'fangzhiyuan', name: '本局在办', address: '?status=inProgress&sort=percent', isShared: false },
]

/** The views that people of the sample district saved, one of them shared with everybody. */
export function listViewDeeds({ district, calendar }: Scene): { at: string; run: () => Promise<unknown> }[] {
  const at = instantAt(calendar.place('D-10', calendar.planYear), 9, 40)
  return views.map(({ by, ...view }) => ({ at, run: () => saveView(district.actorOf(by), view, at) }))
}
