import type { OfficeNames } from '../../commitment/match-unit'
import { chineseOrder } from '../order'
import { meansMany, placeBefore } from './office-names'

/** How Chinese offices are called; words of single departments are shortened before those of any body. */
export const chineseOffices: OfficeNames = {
  placeBefore: placeBefore.pattern,
  meansMany: meansMany.pattern,
  shortNames: chineseOrder.shortNames,
}
