import { reader } from '@/db/client'
import { listProxiesOf } from '@/db/proxy/proxy-reports'
import { enterProxy } from '@/usecases/task/proxy/enter-proxy'
import { settleProxy } from '@/usecases/task/proxy/settle-proxy'
import type { Scene } from './demo-scene'
import type { DemoPromise, DemoStep } from './demo-story'

/** The office enters what a unit sent as a form, and the unit's head confirms it in the same hour unless it stays. */
export async function playEntry(
  { district, calendar }: Scene,
  promise: DemoPromise,
  step: DemoStep & { act: 'enter' },
  taskId: string,
  now: string,
): Promise<void> {
  const unitId = district.unitOf(step.unit).id
  const words = { done: calendar.moveYears(step.done), percent: step.percent, problems: '', next: '' }
  const reference = calendar.moveYears(step.reference)
  await enterProxy(district.actorOf('zhoujing'), { taskId, unitId, ...words, reference, occurrenceId: null }, now)
  if (step.stays) return
  const proxy = (await listProxiesOf(reader(), taskId)).find(({ state }) => state === 'open')
  const confirmer = step.unit === promise.lead ? district.headOf(step.unit) : district.reporterIn(step.unit)
  await settleProxy(confirmer, { taskId, proxyId: proxy?.id ?? '', deed: 'confirm', note: '' }, now)
}
