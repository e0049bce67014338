import { saveView } from '@/usecases/ledger/views/save-view'
import { editPreferences } from '@/usecases/notice/edit-preferences'
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

/** What somebody of the sample district wants mailed, once they give an address: comments that name them at once, of outcomes nothing but the decisions. */
const choices = {
  by: 'zhoujing',
  daily: ['redSlip', 'slip', 'task', 'red', 'silent', 'request', 'decision', 'season'],
  atOnce: ['request', 'mentioned'],
}

/** What people of the sample district set for themselves: views of the ledger, one of them shared with everybody, and what is mailed to them. */
export function listSettingDeeds({ district, calendar }: Scene): { at: string; run: () => Promise<unknown> }[] {
  const at = instantAt(calendar.place('D-10', calendar.planYear), 9, 40)
  const { by: chooser, ...chosen } = choices
  const given = { ...chosen, address: '', usual: false, language: 'zh' as const }
  return [
    ...views.map(({ by, ...view }) => ({ at, run: () => saveView(district.actorOf(by), view, at) })),
    { at, run: () => editPreferences(district.actorOf(chooser), given, at) },
  ]
}
