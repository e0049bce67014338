import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../testing'

const textsOf = (lines: string[]) => {
  const read = readLines(lines)
  return {
    problems: read.shortcomings.map(({ text }) => text),
    promises: listCommitments(read).map(({ text }) => text),
    section: read.nextSteps && read.text.slice(read.nextSteps.start, read.nextSteps.end),
  }
}

describe('a flat report', () => {
  it('opens problems and plan with their names and a colon, and lists the problems by commas', () => {
    const { problems, promises } = textsOf([
      '云溪镇2031年法治政府建设情况报告',
      '2031年，我镇举办讲座3场，受理来信20件。',
      '目前存在的主要问题：台账登记不全，管护人手不足，村民参与积极性不高。',
      '明年工作打算：水利站牵头编制管护手册，一季度印发。组织巡河志愿活动，年内覆盖全部河段。',
      '特此报告。',
    ])
    expect(problems).toEqual(['台账登记不全', '管护人手不足', '村民参与积极性不高'])
    expect(promises).toEqual(['水利站牵头编制管护手册，一季度印发。', '组织巡河志愿活动，年内覆盖全部河段。'])
  })

  it('numbers its chapters with a colon', () => {
    const { problems, promises } = textsOf([
      '云溪镇河道清理督查情况通报',
      '一:总体情况',
      '各村清理工作有序开展。',
      '二:存在问题',
      '1.宣传声势不够。',
      '2.巡查人员到位不及时。',
      '三:工作要求',
      '各村要增派巡查人员，汛期前完成清理。',
    ])
    expect(problems).toEqual(['宣传声势不够', '巡查人员到位不及时'])
    expect(promises).toEqual(['各村要增派巡查人员，汛期前完成清理。'])
  })

  it('lists problems after 问题如, and says of all that they wait for an answer', () => {
    const { problems } = textsOf([
      '五、存在问题',
      '工作虽有起色，但起步较晚，还存在一些问题如宣传不足，人员业务不熟，缺乏专业力量等等，均有待今后认真解决。',
      '六、改进措施',
      '下一步，我站将编制手册，每季度组织一次培训。',
    ])
    expect(problems).toEqual(['宣传不足', '人员业务不熟', '缺乏专业力量'])
  })

  it('names its plan by any word before 安排', () => {
    const { promises } = textsOf([
      '云溪镇2031年法治政府建设工作报告',
      '一、主要工作及成效',
      '（一）学法有序。开展学法4次。',
      '二、存在不足',
      '（一）案卷不规范；',
      '三、针对性整改安排',
      '（一）针对案卷不规范的问题。编制文书样本，组织执法队员对标。',
    ])
    expect(promises).toEqual(['编制文书样本，组织执法队员对标。'])
  })

  it('promises nothing where only slogans look ahead', () => {
    const { section, promises } = textsOf([
      '云溪镇2031年法治政府建设年度报告',
      '一是学习有深度。集体学法11次，测试平均得分91分。',
      '二是执法有力度。办理案件34件，清退占地46亩。',
      '前路漫漫。下一步，我镇将以更加昂扬的姿态把法治建设的接力棒牢牢接在手上，奋力谱写云溪更加绚丽的篇章！',
    ])
    expect({ section, promises }).toEqual({ section: null, promises: [] })
  })

  it('takes neither a form of address nor a stirring sentence for a promise', () => {
    const { promises } = textsOf([
      '政府工作报告',
      '二、2031年工作安排',
      '（一）建好水利设施。年内建成泵站3座。',
      '各位代表！',
      '蓝图已经绘就，奋进正当其时。',
    ])
    expect(promises).toEqual(['年内建成泵站3座。'])
  })

  it('finds its title below the index of the site that shows it', () => {
    const { title, year, issuer } = readLines([
      '索 引 号：YX0021/2032-00007 主题分类：农业',
      '云溪县水利局关于2031年度管护工作的自查报告',
      '一、工作情况',
      '全年清理河道12公里。',
    ])
    expect({ title, year, issuer }).toEqual({
      title: '云溪县水利局关于2031年度管护工作的自查报告',
      year: 2031,
      issuer: '云溪县水利局',
    })
  })

  it('owns up and plans in paragraphs without any heading', () => {
    const { problems, promises, section } = textsOf([
      '云溪县水利局',
      '2031年法治政府建设年度报告',
      '一、全面落实责任',
      '全年组织培训27期。',
      '工作中我们也清醒地看到，河道管护与群众期待还有距离。个别乡镇巡查人员老化，装备用得少。一些沙场主体责任落实不到位。',
      '2032年，县水利局将开展巡查人员招录，全年补充不少于40名。',
      '各乡镇水利站要在4月底前组织沙场签订承诺书。对一年内被处罚3次以上的沙场，启动退出程序。',
      '同时，各二级以上灌区管理单位应当设置指引牌。',
    ])
    expect(problems).toEqual(['个别乡镇巡查人员老化，装备用得少', '一些沙场主体责任落实不到位'])
    expect(promises).toHaveLength(4)
    expect(promises[0]).toBe('2032年，县水利局将开展巡查人员招录，全年补充不少于40名。')
    expect(section).toMatch(/^(?:工作中我们|个别乡镇)/)
  })

  it('opens the shortcomings with 不足之处 and a list that runs on by commas', () => {
    const { problems } = textsOf([
      '云溪县水利局2031年工作总结及2032年工作计划',
      '第一部分 2031年工作总结',
      '（一）管护提质。清理河道212公里。',
      '不足之处：一是农村河道重建轻管，二是巡查进度滞后，三是执法文书质量不高。',
      '第二部分 2032年工作计划',
      '一是抓管护。5月底前清理河道12公里。',
    ])
    expect(problems).toEqual(['农村河道重建轻管', '巡查进度滞后', '执法文书质量不高'])
  })
})

describe('a paper of one day', () => {
  it('counts months and days in the year that it is dated, and as news of a meeting promises nothing', () => {
    const [first] = listCommitments(
      readLines([
        '各村民委员会：',
        '2031年8月5日，镇长带队督查了河道清理。现将有关情况通报如下：',
        '一、存在的问题',
        '东溪村打捞进度缓慢。',
        '二、下步工作要求',
        '8月12日前，东溪村要完成打捞。',
      ]),
    )
    expect(first?.deadline).toMatchObject({ kind: 'fixed', due: '2031-08-12' })
    const { section, promises } = textsOf([
      '云溪召开河道管护推进会',
      '2031-11-08 来源：融媒体中心',
      '11月7日，2031年河道管护推进会在县行政中心召开。县长出席会议并讲话。',
      '会上，县水利局通报了督查情况，县长为先进集体颁奖。',
    ])
    expect({ section, promises }).toEqual({ section: null, promises: [] })
  })
})
