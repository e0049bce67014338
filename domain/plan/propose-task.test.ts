import { expect, it } from 'vitest'
import type { ReadCommitment, ReadUnit } from '@/reader/report-text'
import { proposeTask } from './propose-task'

const propose = (units: ReadUnit[]) => {
  const { leadUnitId, supportingIds } = proposeTask({ ...sentence, units })
  return { leadUnitId, supportingIds }
}

it('the body that a sentence begins with leads, those beside it help', () => {
  const units: ReadUnit[] = [
    { name: '县水利局', role: 'named', unitId: 'u1' },
    { name: '县林业局', role: 'named', unitId: 'u2' },
  ]
  expect(propose(units)).toEqual({ leadUnitId: 'u1', supportingIds: ['u2'] })
})

it('who is charged leads before who is named, and nobody takes the place of an unknown one', () => {
  const charged: ReadUnit = { name: '县水利局', role: 'lead', unitId: 'u1' }
  const named: ReadUnit = { name: '县林业局', role: 'named', unitId: 'u2' }
  expect(propose([named, charged])).toEqual({ leadUnitId: 'u1', supportingIds: ['u2'] })
  expect(propose([{ name: '某中心', role: 'lead' }, named])).toEqual({ leadUnitId: null, supportingIds: ['u2'] })
})

const sentence: ReadCommitment = {
  start: 0,
  end: 4,
  text: '清理河道',
  title: '清理河道',
  kind: 'deliverable',
  deadline: { kind: 'unset', text: '' },
  units: [],
  targets: [],
  confidence: 1,
  why: [],
}
