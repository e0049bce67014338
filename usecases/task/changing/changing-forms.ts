import { z } from 'zod'
import { Refusal } from '@/domain/refusal'
import { changeActs, dutyKinds, reasonClasses } from '@/domain/task/changing/change-request'
import { choice, day, id, text, version } from '../../steps/form-fields'

const task = z.object({ taskId: id() })
const reasonMissing = new Refusal('reasonClassMissing', {}, 'reasonClass')
const reasons = { reasonClass: choice(reasonClasses, reasonMissing), reason: text(2000), basis: text(300) }

export const extensionForm = task.extend({ version: version(), due: day(), ...reasons })

/** `units`: names, a line each; `words`: a title, a result, or standards line by line. */
export const dutyForm = task.extend({
  version: version(),
  kind: choice(dutyKinds),
  units: text(1000),
  leaderId: text(100),
  words: text(3000),
  ...reasons,
})

/** `due`: the day of whoever grants another one than was asked for. */
export const actForm = task.extend({
  changeId: id(),
  act: choice(changeActs, new Refusal('actMissing', {}, 'act')),
  due: day(),
  note: text(2000),
})
export const hearForm = task.extend({
  changeId: id(),
  act: choice(['willing', 'unwilling'], new Refusal('actMissing', {}, 'act')),
  note: text(2000),
})
export const withdrawChangeForm = task.extend({ changeId: id() })
