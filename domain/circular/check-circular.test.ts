import { expect, it } from 'vitest'
import { noFigures } from '../task/figures/figures'
import { listLooseNumbers } from './check-circular'
import { createSheet } from './testing'

const light = { colour: 'red', reason: 'overdue', count: 3, late: 0 } as const
const task = (id: string, unitId: string) => ({
  ...{ id, number: id, title: id, unitId, unitName: unitId, why: 'red' as const, due: null, closedOn: null, light },
  ...{ extensions: 0, progress: '' },
})
const sheet = createSheet({
  whole: { ...noFigures, total: 42, fulfilled: 16, red: 3 },
  units: [{ unitId: 'law', name: '司法局', figures: { ...noFigures, total: 12, fulfilled: 5 } }],
  tasks: [task('1', 'law'), task('2', 'law'), task('3', 'town')],
})
const rates = [38, null]

it.each([
  ['红灯3项，司法局2项。', []],
  ['完成16项，完成率38%。', []],
  ['司法局牵头12项、完成5项。', []],
  ['接入3个部门，逾期26天。', []],
  ['红灯3项：市监局“检查频次下降20%”、“清单新增15项”。', []],
  ['完成17项。', ['17项']],
  ['完成率40％；红灯3项。\n其中9项已说明原因。', ['40％', '9项']],
  ['15 tasks done, 16 tasks kept', ['15 tasks']],
])('in “%s” the numbers that no table gives are %o', (text, loose) =>
  expect(listLooseNumbers(text, sheet, rates).flatMap(({ said }) => said)).toEqual(loose),
)

const longest = 20_000
it.each([
  [
    'of numbers',
    Array.from({ length: longest / 8 }, (_, at) => `${at + 9000}项`)
      .join('')
      .slice(0, longest),
  ],
  ['of digits', '1'.repeat(longest)],
  ['of marks that nothing closes', '“'.repeat(longest)],
])('tells of a text %s no more than it says, and at once', (_, text) => {
  const begun = performance.now()
  const loose = listLooseNumbers(text, sheet, rates)
  expect(performance.now() - begun).toBeLessThan(200)
  expect(JSON.stringify(loose).length).toBeLessThan(3 * longest)
})
