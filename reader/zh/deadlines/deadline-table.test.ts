import { describe, expect, it } from 'vitest'
import type { Clock } from '../../commitment/deadline-rule'
import { foldText } from '../../outline/fold-text'
import { readDeadline, readDeadlineCell } from './read-deadline'

const year = 2026
const clock: Clock = {
  base: { year: 2026, month: 1, day: 28 },
  fiscalEnd: null,
  reported: null,
  special: {
    ...Object.fromEntries([15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => [`2026-02-${day}`, 'holiday'] as const)),
    '2026-02-14': 'workday',
    '2026-02-28': 'workday',
  },
}
const read = (words: string) => {
  const { kind, due, period, days } = readDeadline(foldText(words), year, clock)
  return [kind, days ?? due ?? period ?? null]
}

/** Rows of the table of deadlines: what a sentence says, in many spellings, and what it means in a plan for 2026. */
const rows: [string, [kind: string, due: string | string[] | null], string[]][] = [
  [
    'a month’s end',
    ['fixed', '2026-06-30'],
    [
      '6月底前公布清单',
      '2026年6月底前公布清单',
      '２０２６年６月底前公布清单',
      '二〇二六年六月底前公布清单',
      '二○二六年六月底前公布清单',
      '二零二六年六月底前公布清单',
      '二0二六年六月底前公布清单',
      '今年6月底前公布清单',
      '于2026年6月末公布清单',
      '2026 年 6 月底前公布清单',
      '六月底以前公布清单',
      '2026.6底前公布清单',
      '到6月底公布清单',
    ],
  ],
  [
    'a day',
    ['fixed', '2026-06-30'],
    [
      '6月30日前公布清单',
      '6月30号前公布清单',
      '2026年6月30日之前公布清单',
      '六月三十日前公布清单',
      '2026.6.30前公布清单',
      '2026．6．30前公布清单',
      '2026-06-30前公布清单',
      '2026/6/30前公布清单',
      '２０２６／０６／３０前公布清单',
      '2026.06.30公布清单',
      '6.30前公布清单',
      '6/30前公布清单',
      '20260630前公布清单',
      '2026 年 6 月 30 日前公布清单',
      '清单于2026年6月30日公布',
      '6月30日截止报送',
      '截止时间2026-06-30',
    ],
  ],
  [
    'a half or a quarter',
    ['fixed', '2026-06-30'],
    [
      '上半年公布清单',
      '2026年上半年公布清单',
      '二季度末前公布清单',
      '第二季度公布清单',
      '2季度内公布清单',
      '年中前公布清单',
    ],
  ],
  [
    'a quarter',
    ['fixed', '2026-03-31'],
    ['一季度公布清单', '第一季度末公布清单', '2026年一季度前公布清单', '明年一季度公布清单'],
  ],
  [
    'the year',
    ['withinYear', '2026-12-31'],
    ['年内公布清单', '2026年公布清单', '全年公布清单12期', '年底前公布清单', '今年公布清单'],
  ],
  [
    'each period',
    ['recurring', 'quarter'],
    ['每季度通报一次', '每个季度通报一次', '按季度通报', '季度至少通报一次，每季度末前报送', '一季度一通报'],
  ],
  ['each half', ['recurring', 'halfYear'], ['每半年核查一次', '半年一次集中核查', '实行半年一报告']],
  ['each year', ['recurring', 'year'], ['每年核查一次', '每年6月底前核查一次', '一年一次集中核查']],
  ['now and then', ['recurring', null], ['定期走访企业', '各镇定期走访企业']],
  [
    'a later year',
    ['fixed', '2028-12-31'],
    ['三年内建成', '用3年时间建成', '到2028年建成', '2028年底前建成', '2026年至2028年，建成'],
  ],
  ['no end', ['ongoing', null], ['长期坚持领导包案', '持续推进普法', '常态化开展巡查']],
  ['nothing', ['unset', null], ['适时公布清单', '逐步公布清单', '尽快公布清单', '公布清单']],
  [
    'the first ten days',
    ['fixed', '2026-06-10'],
    ['6月上旬公布清单', '6月上旬前公布清单', '六月上旬公布清单', '2026年6月初公布清单'],
  ],
  ['the middle of a month', ['fixed', '2026-09-20'], ['9月中旬前公布清单', '９月中旬公布清单']],
  ['the last of a month', ['fixed', '2026-02-28'], ['2月下旬公布清单', '2月下旬前公布清单', '2月底公布清单']],
  [
    'two days',
    ['fixed', ['2026-06-30', '2026-12-31']],
    [
      '6月30日和12月31日前分别报送',
      '6月30日、12月31日前报送',
      '分别于6月30日和12月31日前报送',
      '6月、12月各通报1次',
      '分别于6月、12月通报',
      '6月底和12月底前报送',
      '6、12月底前各报送1次'.replace(/^/, '于'),
      '上下半年各一次',
      '上半年、下半年各开展一次',
      '上、下半年各开展一次',
      '2026年6月底、12月底前报送',
      '6月底前报送清单，并于12月底前报送总结',
      '二、四季度各开展一次',
      '6月30日及12月31日报送',
    ],
  ],
  [
    'three days',
    ['fixed', ['2026-03-31', '2026-06-30', '2026-09-30']],
    ['3月、6月、9月底前报送', '3月底、6月底和9月底前报送', '3月底前报送一期，6月底前报送二期，9月底前报送三期'],
  ],
  ['days of one month', ['fixed', ['2026-05-15', '2026-05-30']], ['5月15日、30日前报送']],
  [
    'days of two years',
    ['fixed', ['2026-11-30', '2027-02-28']],
    ['2026年11月和次年2月报送', '2026年11月底、2027年2月底前报送'],
  ],
  [
    'half a year from the day of the paper',
    ['fixed', '2026-07-28'],
    ['半年内完成整改', '在半年内完成整改', '6个月内完成整改', '六个月内完成整改'],
  ],
  [
    'a month from the day of the paper',
    ['fixed', '2026-02-28'],
    ['一个月内完成整改', '1个月内完成整改', '自本方案印发之日起1个月内完成整改'],
  ],
  ['days from the day of the paper', ['fixed', '2026-02-12'], ['15日内完成整改', '15天内完成整改', '十五日内完成整改']],
  ['weeks', ['fixed', '2026-02-11'], ['两周内完成整改', '2周内完成整改']],
  ['working days with holidays', ['fixed', '2026-03-17'], ['30个工作日内完成整改', '本通知印发后30个工作日内报送清单']],
  ['this month', ['fixed', '2026-01-31'], ['本月底前报送清单']],
  [
    'before the first of May',
    ['fixed', '2026-04-30'],
    [
      '五一前公布清单',
      '“五一”前公布清单',
      '今年“五一”前公布清单',
      '“五一”劳动节前公布清单',
      '劳动节前公布清单',
      '2026年五一前公布清单',
    ],
  ],
  ['before the first of July', ['fixed', '2026-06-30'], ['七一前公布清单', '“七一”建党节前公布清单']],
  [
    'before the national day',
    ['fixed', '2026-09-30'],
    ['国庆节前公布清单', '国庆前公布清单', '“十一”前公布清单', '2026年国庆节来临前公布清单'],
  ],
  ['before the new year', ['fixed', '2026-12-31'], ['元旦前公布清单', '2027年元旦前公布清单']],
  [
    'an event',
    ['fixed', null],
    [
      '春节前走访',
      '2026年春节前走访',
      '中秋前走访',
      '今年汛期前清淤',
      '主汛期来临前清淤',
      '春耕前清淤',
      '秋季开学前检查',
      '2026年中秋节前走访',
    ],
  ],
  [
    'a day that no calendar has',
    ['unset', null],
    [
      '6月31日前公布清单',
      '2026年6月31日前公布清单',
      '2026年2月29日前公布清单',
      '2月29日前公布清单',
      '4月31日前公布清单',
      '2026.6.31前公布清单',
      '2026-02-30前公布清单',
      '六月三十一日前公布清单',
      '13月底前公布清单',
      '2026/13/01前公布清单',
      '6.31前公布清单',
      '6月30日和9月31日前报送',
      '2026年6月31日公布清单',
      '20260631前公布清单',
      '0月底前公布清单',
    ],
  ],
  [
    'a moved day',
    ['fixed', '2026-09-30'],
    [
      '整改时限由6月底延期至9月底',
      '原定6月30日前完成，现调整为9月30日前完成',
      '9月底前完成（原定6月底前）',
      '从6月底调整到9月底前完成',
      '原完成时限6月30日，延期至9月30日',
    ],
  ],
  [
    'what only looks like a date',
    ['unset', null],
    [
      '落实“十四五”规划任务',
      '第三季度人均收入稳步增长',
      '编制2025年版目录',
      '清理2025年12月31日前制发的文件',
      '对近三年案件开展评查',
      '对2024年以来的案件开展评查',
      '对6月底前未办结的案件开展督办',
      '收到申请之日起15个工作日内办结',
      '办理时限压缩至5个工作日内',
      '开展为期三个月的集中整治',
      '对每名干部人均每年补助800元',
      '查处一年内两次违法的企业',
      '落实《2026年工作要点》',
      '修订2024年第3号令',
      '面向全年龄段开展普法',
      '推广3.5前端系统',
      '比2025年底下降2个百分点',
    ],
  ],
]

describe('a deadline in a plan for 2026', () => {
  for (const [name, [kind, due], spellings] of rows)
    it.each(spellings)(`is ${name}: %s`, (words) => expect(read(words)).toEqual([kind, due]))

  it('gives its words as they stand, and a doubt keeps them', () => {
    for (const [, , spellings] of rows)
      for (const words of spellings) expect(foldText(words)).toContain(readDeadline(foldText(words), year, clock).text)
    expect(readDeadline('2026年6月31日前公布清单', year)).toMatchObject({ kind: 'unset', text: '2026年6月31日前' })
    expect(readDeadline('半年内完成整改', year)).toMatchObject({ kind: 'fixed', text: '半年内' })
  })

  it('is a 29 February in a leap year', () => {
    expect(readDeadline('2月29日前公布清单', 2028).due).toBe('2028-02-29')
    expect(readDeadline('2月29日前公布清单', null)).toMatchObject({ kind: 'fixed', text: '2月29日前' })
    expect(readDeadline('6月31日前公布清单', null)).toMatchObject({ kind: 'unset', text: '6月31日前' })
  })

  it('has no due day where nothing gives a year, or a term has no first day', () => {
    for (const words of ['6月底前', '6月30日前', '上半年', '五一前', '6月、12月', '年底前'])
      expect([words, readDeadline(words, null).due]).toEqual([words, undefined])
    for (const words of ['半年内完成', '三个月内完成', '30个工作日内完成'])
      expect([words, readDeadline(words, year)]).toMatchObject([words, { kind: 'fixed' }])
    expect(readDeadline('半年内完成', year).due).toBeUndefined()
  })
})

describe('the cell of a deadline', () => {
  it.each([
    ['2026.6', '2026-06-30'],
    ['2026.6.30', '2026-06-30'],
    ['6.30', '2026-06-30'],
    ['6月', '2026-06-30'],
    ['20260630', '2026-06-30'],
    ['2026年6月前', '2026-05-31'],
    ['2026年6月底前', '2026-06-30'],
    ['6月上旬', '2026-06-10'],
    ['6月底、12月底', '2026-12-31'],
    ['2026年9月30日（原定6月30日）', '2026-09-30'],
    ['2026.6.31', undefined],
    ['6月31日', undefined],
    ['2026.2.29', undefined],
  ])('%s', (words, due) => {
    const found = readDeadlineCell(foldText(words), year)
    expect(found.due).toBe(due)
    expect(found.kind).toBe(due ? 'fixed' : 'unset')
    expect(found.at).toBeGreaterThanOrEqual(0)
  })
})
