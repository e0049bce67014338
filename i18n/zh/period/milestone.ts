/** Words of the dated stages of a task. */
export const milestone = {
  title: '节点',
  sub: (facts: { count: number; filed: number; reached: number; missed: number }) =>
    `${facts.count} 个节点，已报 ${facts.filed} 个，按权重到 ${facts.reached}%${facts.missed ? `，缺报 ${facts.missed} 个` : ''}`,
  span: (facts: { due: string; weight: number }) => `${facts.due} 前报，权重 ${facts.weight}%`,
  plan: '定节点',
  replan: '调整节点',
  planHint:
    '把任务分成几步，每步写明做成什么、哪天前、占多大比重；都不写比重的平均分配。定下以后由督办机构调整，过期未报的照常亮灯',
  replanHint: '只换日期未到、还没有反馈的节点；已报的、过期的留下，比重合计仍须是 100%',
  row: (facts: { row: number }) => `第 ${facts.row} 个节点`,
  label: '做成什么',
  day: '哪天前',
  weight: '比重（%）',
  more: '再加几个',
  reason: '调整的理由',
  submit: '定下节点',
}
