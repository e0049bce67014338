import type { UnitName } from './report-text'
import { foldText } from './text/fold-text'

/** Pairs of a long and a short word in names of bodies; the short one stands for both when names are compared. */
const shortForms: [RegExp, string][] = [
  [/人民政府/g, '政府'],
  [/发展和改革|发展改革/g, '发改'],
  [/工业和信息化|工业信息化/g, '工信'],
  [/住房和城乡建设|住房城乡建设/g, '住建'],
  [/人力资源和社会保障|人力资源社会保障/g, '人社'],
  [/市场监督管理/g, '市场监管'],
  [/应急管理/g, '应急'],
  [/农业农村/g, '农业'],
  [/自然资源和规划|自然资源/g, '资源'],
  [/卫生健康/g, '卫健'],
  [/文化和旅游|文化旅游|文化广电旅游|文化广电和旅游/g, '文旅'],
  [/生态环境/g, '环境'],
  [/退役军人事务/g, '退役军人'],
  [/行政审批服务|行政审批/g, '审批'],
  [/综合行政执法|综合执法/g, '执法'],
  [/医疗保障/g, '医保'],
  [/交通运输/g, '交通'],
  [/街道办事处/g, '街道'],
  [/管理委员会/g, '管委会'],
  [/政务服务和数据管理|政务服务管理|政务服务/g, '政务'],
  [/教育和体育|教育体育/g, '教体'],
  [/城市管理/g, '城管'],
  [/委员会|管理局|办公室|办公厅|局|厅|委|办$/g, ''],
]

const reduce = (name: string): string => {
  let reduced = foldText(name)
    .replace(/\s|[“”"'()]/g, '')
    .toLowerCase()
  for (const [long, short] of shortForms) reduced = reduced.replace(long, short)
  return reduced
}

/** Drops the place before a department's name: 区, 县, 市, or the name of the place itself. */
const withoutPlace = (reduced: string): string =>
  reduced.replace(/^(?:本|我|各)?(?:[\u4e00-\u9fff]{0,4}?(?:省|市|县|区|州|旗|镇|乡|街道))/, '')

/**
 * The id of the unit that a name in a report means: by name, short name or alias, abbreviated or not, with or without its place.
 * Undefined where no unit or more than one fits, or where many are meant (各单位, 有关部门).
 */
export function matchUnit(name: string, units: readonly UnitName[]): string | undefined {
  if (units.length === 0 || /^(?:各|有关|相关|其他)/.test(name)) return undefined
  const exact = units.filter((unit) => namesOf(unit).includes(name))
  if (exact.length === 1) return exact[0]?.id
  const reduced = reduce(name)
  return pickOne(units, (one) => reduce(one) === reduced) ?? pickOne(units, (one) => isSameOffice(reduce(one), reduced))
}

const namesOf = (unit: UnitName): string[] =>
  [unit.name, unit.shortName ?? '', ...(unit.aliases ?? [])].filter((one) => one !== '')

function pickOne(units: readonly UnitName[], fits: (name: string) => boolean): string | undefined {
  const found = units.filter((unit) => namesOf(unit).some(fits))
  return found.length === 1 ? found[0]?.id : undefined
}

function isSameOffice(a: string, b: string): boolean {
  const [one, other] = [withoutPlace(a), withoutPlace(b)]
  return one.length >= 2 && one === other
}
