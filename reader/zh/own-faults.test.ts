import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../testing'

const faults = (...lines: string[]) => readLines(lines).shortcomings.map(({ text }) => text)
const measures = (...lines: string[]) =>
  listCommitments(readLines(lines)).map(({ text, units }) => [text, units.map(({ name }) => name)])

describe('what falls short', () => {
  it('keeps the sentence that tells more of it, not the one that tells why', () => {
    expect(
      faults(
        '云溪县2030年法治政府建设年度报告',
        '二、存在的不足',
        '（一）复议力量薄弱。全县专职人员仅3名，案件积压较多。',
        '（二）案卷质量不高，个别乡镇漏填文书。主要是人员流动频繁。',
        '三、2031年工作安排',
        '（一）充实力量。年内招聘专职人员2名。',
      ),
    ).toEqual(['复议力量薄弱。全县专职人员仅3名，案件积压较多', '案卷质量不高，个别乡镇漏填文书'])
  })

  it('is listed by commas behind words that own up', () => {
    expect(
      faults(
        '云溪县水利局2030年法治政府建设情况报告',
        '一年来，我局办结案件31件。',
        '但也清醒地认识到，执法装备较为落后，管护机制尚未健全。',
        '明年，我局将着力做好两件事。一季度完成4套设备采购。',
      ),
    ).toEqual(['执法装备较为落后', '管护机制尚未健全'])
  })

  it('is taken for true by a meeting', () => {
    expect(
      faults(
        '研究雨污分流工作的会议纪要',
        '2031年3月12日，副区长主持召开专题会议。',
        '会议指出，审批环节多、耗时长；改造进度滞后。',
        '会议议定事项如下：',
        '一、由区住建局牵头，4月15日前制定审批流程。',
      ),
    ).toEqual(['审批环节多、耗时长', '改造进度滞后'])
  })

  it('goes on with what will be done about it where no section plans', () => {
    const lines = [
      '汀兰街道办事处2030年法治政府建设工作报告',
      '工作中的不足',
      '居民公约修订滞后。普法形式单一，年轻人不愿参加。',
      '我们将改进普法方式，每季度办一场法律集市。各社区6月底前完成居民公约修订。',
    ]
    expect(faults(...lines)).toHaveLength(2)
    expect(measures(...lines)).toHaveLength(2)
  })
})

describe('a sentence that gives work to several bodies', () => {
  const of = (sentence: string) => measures('云溪县2031年工作要点', '一、重点任务', `1.${sentence}`)

  it('gives each its clause', () => {
    expect(of('区财政局要保障经费，今年安排80万元；区法院负责制定使用细则。')).toEqual([
      ['区财政局要保障经费，今年安排80万元', ['区财政局']],
      ['区法院负责制定使用细则。', ['区法院']],
    ])
  })

  it('names who leads and who helps in a sentence of its own', () => {
    expect(of('修订《决策程序规定》，明确合法性审查必经环节。由县政府办公室牵头，县司法局配合，3月底前完成。')).toEqual(
      [['修订《决策程序规定》，明确合法性审查必经环节。', ['县政府办公室', '县司法局']]],
    )
  })
})
