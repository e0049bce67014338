import type { OfficeNames } from '../../commitment/match-unit'
import { meansMany, placeBefore } from './office-names'
import { anyNames } from './short-names'
import { landNames } from './short-names-land'
import { peopleNames } from './short-names-people'

/** How Chinese offices are called; words of single departments are shortened before those of any body. */
export const chineseOffices: OfficeNames = {
  placeBefore: placeBefore.pattern,
  meansMany: meansMany.pattern,
  shortNames: [...landNames, ...peopleNames, ...anyNames],
}
