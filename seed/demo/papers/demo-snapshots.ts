import { secrecyItems } from '@/domain/annual/secrecy'
import { addDays, dayOf } from '@/domain/calendar'
import { isStopping } from '@/domain/snapshot/check-snapshot'
import type { SnapshotAct } from '@/domain/snapshot/snapshot'
import { actOnSnapshot } from '@/usecases/snapshot/act-on-snapshot'
import { beginSnapshot } from '@/usecases/snapshot/begin-snapshot'
import { openPublicPage } from '@/usecases/snapshot/open-public-page'
import { viewSnapshot } from '@/usecases/snapshot/view-snapshot'
import { writeItem } from '@/usecases/snapshot/write-item'
import { type DemoSample, instantAt, type Scene } from '../demo-scene'

type Deed = { at: string; run: () => Promise<unknown> }

/** What the sample district tells the public of the promises of the year before; in the sample alone its page is open. */
export function listSnapshotDeeds(scene: Scene, before: DemoSample): Deed[] {
  const { planYear } = scene.calendar
  const at = (day: string, hour: number) => instantAt(scene.calendar.place(day, planYear), hour, 45)
  const on = (account: string) => scene.district.actorOf(account)
  // In rising hours, since in spring all of it falls on one day.
  let snapshotId = ''
  const begin = async () => {
    const now = at('03-22', 9)
    const form = { reportId: scene.reports.get(before) ?? '', asOf: addDays(dayOf(now), -1), reason: '' }
    snapshotId = (await beginSnapshot(on('zhoujing'), form, now)).snapshotId
    await mend(scene, snapshotId, now)
    await write(scene, snapshotId, now)
  }
  const act = (who: string, deed: SnapshotAct, day: string, hour: number): Deed => ({
    at: at(day, hour),
    run: async () => {
      const { snapshot } = await viewSnapshot(on(who), snapshotId)
      const form = { snapshotId, version: snapshot.version, act: deed, note: '', item: [...secrecyItems] }
      await actOnSnapshot(on(who), form, at(day, hour))
    },
  })
  const unitId = scene.district.unitOf('').id
  return [
    { at: at('03-22', 9), run: begin },
    act('zhoujing', 'submit', '03-22', 10),
    act('liguodong', 'publish', '03-24', 11),
    { at: at('03-24', 12), run: () => openPublicPage(on('liguodong'), { unitId, isOpen: true }, at('03-24', 12)) },
  ]
}

/** What the office writes where the last report tells of a trifle alone. */
const rewritten = { 行政执法人员业务培训: '全年举办业务培训5次，应训486人全部参训，参训率100%。' }

async function write({ district }: Scene, snapshotId: string, now: string): Promise<void> {
  const office = district.actorOf('zhoujing')
  for (const [words, text] of Object.entries(rewritten)) {
    const { snapshot } = await viewSnapshot(office, snapshotId)
    const item = snapshot.items.find(({ promise }) => promise.includes(words))
    if (item?.told.length)
      await writeItem(office, { snapshotId, version: snapshot.version, taskId: item.taskId, text }, now)
  }
}

/** Takes out the sentences that must not be public. */
async function mend({ district }: Scene, snapshotId: string, now: string): Promise<void> {
  const office = district.actorOf('zhoujing')
  const { snapshot, findings } = await viewSnapshot(office, snapshotId)
  let { version } = snapshot
  for (const { taskId, text } of snapshot.items) {
    const flawed = findings.filter((each) => each.taskId === taskId && isStopping(each))
    const clean = flawed.reduce((left, { sentence }) => left.replace(sentence, ''), text)
    if (clean === text) continue
    await writeItem(office, { snapshotId, version, taskId, text: clean }, now)
    version += 1
  }
}
