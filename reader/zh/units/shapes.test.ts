import { expect, it } from 'vitest'
import { readOne } from '../../testing'

const cases: [string, string][] = [
  [
    '镇综治中心牵头，派出所、司法所、妇联共同参与，每月研判一次。',
    '镇综治中心 lead, 派出所 supporting, 司法所 supporting, 妇联 supporting',
  ],
  ['由柳溪镇人民政府负责实施，区农业农村局提供技术支持。', '柳溪镇人民政府 lead, 区农业农村局 supporting'],
  ['健全审查机制，区司法局做好业务指导，各镇街抓好落实。', '区司法局 named, 各镇街 named'],
  ['明确区应急局为牵头单位，统筹全区应急执法。', '区应急局 lead'],
  ['牵头单位区司法局要做好统筹。', '区司法局 named'],
  ['完成整改的问题，由责任单位提出验收申请。', '责任单位 lead'],
  ['由经开区管委会制定盘活方案。', '经开区管委会 lead'],
  ['本局将于二季度完成权责清单调整。', '本局 named'],
  ['开展法律明白人培训12期（司法所、各村）。', '司法所 lead, 各村 supporting'],
  ['组建区行政争议化解中心，年底前投入运行。', ''],
  ['年底前由第三方机构开展满意度测评。', ''],
  ['委托区律师协会开展案卷评查。', ''],
  ['责令3家石料企业限期编报修复计划。', ''],
  ['县财政局将督促相关乡镇2026年6月底前完成清理。', '县财政局 named'],
]
for (const [sentence, units] of cases)
  it(`${units || 'nobody'}: ${sentence}`, () =>
    expect(
      readOne(sentence)
        .units.map(({ name, role }) => `${name} ${role}`)
        .join(', '),
    ).toBe(units))
