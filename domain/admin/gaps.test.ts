import { expect, it } from 'vitest'
import type { Role } from '../people'
import { listBodyGaps, listUnitGaps } from './gaps'

const place = (id: string, path: string) => ({ id, shortName: id, path })
const district = place('district', '/district/')
const town = place('town', '/district/town/')
const holder = (role: Role, { id, path }: typeof town) => ({ role, unitId: id, unitPath: path })

it('a body lacks the roles that nobody holds for it, neither there nor above', () => {
  const people = [holder('coordinator', district), holder('director', town)]
  expect(listBodyGaps([district, town], people)).toEqual([
    { unit: { id: 'district', shortName: 'district' }, lacks: ['director', 'leader'] },
    { unit: { id: 'town', shortName: 'town' }, lacks: ['leader'] },
  ])
})

it('a unit that does the work needs its own head and handler', () => {
  expect(listUnitGaps([town], [holder('head', district), holder('handler', town)])).toEqual([
    { unit: { id: 'town', shortName: 'town' }, lacks: ['head'] },
  ])
  expect(listUnitGaps([town], [holder('head', town), holder('handler', town)])).toEqual([])
  expect(listUnitGaps([town], [holder('handler', town)], ['/district/'])).toEqual([])
})
