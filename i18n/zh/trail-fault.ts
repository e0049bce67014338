/** What is wrong with the log: the fault's code, the event's number and the triggers that are not as made. */
export type TrailFacts = { fault: string; seq: number | null; triggers?: string }

const faults: Record<string, (facts: TrailFacts) => string> = {
  changed: ({ seq }) => `第一条对不上的是第 ${seq} 条，它被改动过、插入过，或前一条被换过`,
  gap: ({ seq }) => `第 ${seq} 条之前有缺号，有记录被删去`,
  cut: ({ seq }) => `第 ${seq} 条起的记录已被删去（audit-head 记着它们），或数据库被换成了旧的`,
  replaced: ({ seq }) => `第 ${seq ?? ''} 条与 audit-head 所记的不同，记录被整段重写过，或数据库被换过`,
  keyMissing: () => '缺少密钥 audit-key（或 AUDIT_KEY），无法核对。请从备份里取回',
  anchorMissing: () => '缺少 audit-head，无法确认末尾有没有被删。请从备份里取回',
  anchorForged: () => 'audit-head 不是用这把密钥签的，两者之一被换过。请从备份里取回原来的',
  triggers: ({ triggers }) => `保护操作留痕的触发器与原设不同${triggers ? `（${triggers}）` : ''}，被删改过`,
}

/** One sentence on what is wrong with the log. */
export const sayTrailFault = (facts: TrailFacts): string => faults[facts.fault]?.(facts) ?? facts.fault
