import { z } from 'zod'
import { unitLengths } from '@/domain/admin/check-unit'
import { Refusal } from '@/domain/refusal'
import { refuse } from '../steps/form-checks'
import { optional, text, tick, version } from '../steps/form-fields'

const position = () =>
  text(20).transform((given, context) => {
    if (given && !/^\d+$/.test(given)) return refuse(context, new Refusal('positionInvalid', { text: given }))
    return given ? Number(given) : null
  })

export const createUnitForm = z.object({
  name: text(unitLengths.name),
  shortName: text(unitLengths.shortName),
  aliases: text(),
  kind: text(20),
  parentId: optional(),
  position: position(),
})

export const editUnitForm = createUnitForm.extend({ unitId: text(100), version: version(), active: tick() })
