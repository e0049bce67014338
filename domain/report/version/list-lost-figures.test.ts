import { expect, test } from 'vitest'
import { listLostFigures } from './list-lost-figures'

test.each([
  ['修订规范性文件8件；', '修订规范性文件9件；', ['修订规范性文件8件', '印发文件'], ['8件']],
  ['修订规范性文件８件；', '修订规范性文件8件，报备2件；', ['修订规范性文件8件'], []],
  ['抽查案卷300件，投诉下降30%以上', '抽查案卷320件，投诉下降20%以上', ['抽查案卷', '投诉下降30%以上'], ['30%']],
  ['建成平台', '建成平台', ['建成平台2个'], []],
])('%s become %s loses of %j: %j', (before, after, stated, lost) =>
  expect(listLostFigures(before, after, stated)).toEqual(lost),
)
