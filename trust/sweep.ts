import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withServer } from '@/bench/with-server'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import type { Drill, DrillOptions, DrillResult } from './steps/drill'
import { compareMatrices, readMatrix, writeMatrix } from './sweep/matrix'
import { type Made, makeObjects } from './sweep/objects'
import { type Asker, nameOf, outsiders, people } from './sweep/places'
import { beginNamed } from './sweep/sessions'
import { sweepActions } from './sweep/sweep-actions'
import { sweepFields, sweepParams } from './sweep/sweep-fields'
import { sweepForms } from './sweep/sweep-forms'
import { sweepRoutes } from './sweep/sweep-routes'
import { sweepTokens } from './sweep/sweep-tokens'
import { makeWorld } from './sweep/world'

const page = 'trust/sweep/matrix.txt'
const everybody: Asker[] = [...people, ...outsiders]
// The quick form asks as those whose bounds differ most.
const few = [
  ...['district-admin', 'district-coordinator', 'district-director', 'lead-director', 'lead-handler', 'other-head'],
  ...['town-admin', 'elsewhere-director', 'stranger', 'ended'],
]
// Who fills in most forms.
const typists = [
  'city-admin',
  'district-coordinator',
  'district-director',
  'lead-head',
  'lead-handler',
  'district-leader',
]
// Those who ask for each address in every other way too: some who may not see a thing, and one who may.
const curious = ['lead-director', 'other-handler', 'town-admin', 'elsewhere-coordinator', 'district-auditor']

/** Everybody asks for everything and does everything. */
export const drill: Drill = {
  name: 'sweep',
  goal: 'Every route and action answers everybody as trust/sweep/matrix.txt says and shows nobody another’s records; what it does not know it refuses.',
  isQuick: true,
  run: (options) => withServer(fill, ({ base }, made) => sweep(base, made, options)),
}

const pick = (names: string[]): Asker[] => everybody.filter((asker) => names.includes(nameOf(asker)))

async function fill(): Promise<Made> {
  migrateDatabase()
  const now = new Date().toISOString()
  await makeWorld(now)
  await beginNamed('session-district-leader', { place: 'district', role: 'leader' }, now)
  const made = await makeObjects()
  closeDatabase()
  return made
}

async function sweep(base: string, made: Made, { write, quick }: DrillOptions): Promise<DrillResult> {
  const askers = quick ? pick(few) : everybody
  const asking = quick ? [] : [...pick(curious), ...outsiders]
  const asked = await sweepRoutes(base, made, askers, asking)
  const byToken = await sweepTokens(base, made, askers)
  const called = await sweepActions(base, askers)
  const others = [
    await sweepFields(base),
    await sweepParams(base, made),
    await sweepForms(
      base,
      made,
      people.filter((person) => typists.slice(quick ? 2 : 0).includes(nameOf(person))),
    ),
  ]
  closeDatabase()
  const cells = [...asked.cells, ...byToken.cells, ...called.cells]
  if (write && !quick) writeFileSync(page, writeMatrix(cells))
  const kept = existsSync(page) ? readMatrix(readFileSync(page, 'utf8')) : []
  const differences = compareMatrices(kept, cells, !quick)
  const faults = [
    ...asked.faults,
    ...asked.transports,
    ...byToken.faults,
    ...called.faults,
    ...others.flatMap(({ faults }) => faults),
    ...differences,
  ]
  const counts = `${asked.count} requests, ${byToken.count} by tokens, ${called.count} calls, ${others.reduce((sum, { count }) => sum + count, 0)} forms and addresses with one field too many or malformed; ${faults.length} faults`
  return { passed: faults.length === 0, figures: [counts, ...faults.slice(0, 1000)].join('\n  ') }
}
