type Day = { day: string }

/** Words of pages that are asked as of a day that is over. */
export const asOf = {
  label: '截至',
  show: '查看',
  is: ({ day }: Day) => `截至 ${day}`,
  notice: ({ day }: Day) => `这是 ${day}结束时的情况，按那天的数据和规则。`,
  toCome: ({ day }: Day) => `${day} 还没有到，下面是现在的情况。请选已经过去的一天。`,
  back: '回到今天',
}
