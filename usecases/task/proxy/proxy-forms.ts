import { z } from 'zod'
import { proxyDeeds } from '@/domain/task/proxy/proxy-report'
import { choice, file, id, text } from '../../steps/form-fields'
import { progressForm } from '../task-forms'

/** What the office enters from a unit's form: the form itself (`sheet`) as a file, or its document number. */
export const enterForm = progressForm.extend({ unitId: text(100), sheet: file(), reference: text(300) })
export const settleForm = z.object({ taskId: id(), proxyId: id(), deed: choice(proxyDeeds), note: text(500) })
