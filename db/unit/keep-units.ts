import { reader } from '../client'
import { rememberUntilChange } from '../engine/remember'
import { listUnits } from './list-units'

/** All units, read once until one of them changes. */
export const keepUnits = (): ReturnType<typeof listUnits> =>
  rememberUntilChange('units', () => listUnits(reader()), 'places')
