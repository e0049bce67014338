import { z } from 'zod'
import { viewLimits } from '@/domain/saved-view'
import { choice, id, required, text, tick } from '../../steps/form-fields'

/** A view to save: its name, the ledger's address, and whether the body sees it too. */
export const saveViewForm = z.object({
  name: required(viewLimits.name),
  address: text(viewLimits.address),
  isShared: tick(),
})
/** A saved view to rename, share or not, or drop. */
export const changeViewForm = z.object({
  viewId: id(),
  name: text(viewLimits.name),
  isShared: tick(),
  deed: choice(['save', 'drop']),
})
