import { readEnglishColumn } from '../en/columns'
import type { ColumnKind } from './column-kind'

/** What a table's column holds, by its head; the first rule that fits wins. */
const columnHeads: { kind: ColumnKind; pattern: RegExp }[] = [
  { kind: 'number', pattern: /^(序号|编号|No\.?|Ref\.?( no\.?)?|Number|#|Item)$/i },
  { kind: 'supporting', pattern: /(配合|协办|协同|参与|参加|支持)(单位|部门|科室)?|^Support(ed|ing)?\b/i },
  {
    kind: 'person',
    pattern: /责任人|负责人|责任领导|分管领导|牵头领导|包保领导|联系人|承办人|^(Lead )?officer name$/i,
  },
  {
    kind: 'lead',
    pattern:
      /(牵头|责任|主办|承办|主责|负责|实施|落实|整改)(单位|部门|科室|主体|股室)|^牵头$|^(Owner|Lead|Lead (officer|department|body|team|unit|agency)|Responsib\w*( \w+)?|Who|Accountable( \w+)?|Action owner|Assigned to|Department)$/i,
  },
  {
    kind: 'progress',
    pattern:
      /进展|完成情况|落实情况|整改情况|整改结果|进度$|是否|状态|^(Status|Progress( to date)?|Update|RAG|Outcome so far|Completed?\??)$/i,
  },
  {
    kind: 'deadline',
    pattern:
      /时限|期限|完成时间|时间(节点|要求|安排|进度)?$|截止|^(By when|When|Deadline|Due( date)?|Target date|Timescales?|Timeline|Completion date|Date|Timeframe|Complete by)$/i,
  },
  {
    kind: 'issue',
    pattern: /问题|不足|短板|差距|^(Issue|Weakness|Gap|Finding|Problem|Recommendation|Risk)s?( identified)?$/i,
  },
  {
    kind: 'target',
    pattern:
      /目标|成效|标准|指标|预期|成果|^(Target|Measure( of success)?|Success (measure|criteria)|KPI|Outcome|Expected (result|outcome)|Output)s?$/i,
  },
  {
    kind: 'task',
    pattern:
      /措施|举措|任务|事项|内容|工作(要点|项目|安排)?$|项目|做法|要求|^((Planned |Proposed |Agreed |Key |Required |Improvement )?Actions?|Commitment|Task|Step|What( we will do)?|Next steps?|Activity|Improvement)s?( required| planned| to be taken)?$/i,
  },
  { kind: 'group', pattern: /类别|领域|分类|板块|方面|^(Theme|Area|Principle|Category|Priority)$/i },
  { kind: 'remark', pattern: /备注|说明|^(Notes?|Comments?|Remarks?)$/i },
]

/** What a folded cell names as a column's head, or null. */
export function readColumn(folded: string): ColumnKind | null {
  const head = folded.replace(/^[*\s]+|[:*\s]+$|(?<=[^a-z]) (?=[^a-z])/gi, '')
  if (/^[^一-龥]*[A-Za-z]{2}[^一-龥]*$/.test(folded)) return readEnglishColumn(folded)
  if (!head || head.length > 30 || /[。;,]/.test(head) || (/[一-龥]/.test(head) && head.length > 12)) return null
  return columnHeads.find(({ pattern }) => pattern.test(head))?.kind ?? null
}

/** The columns of a head row; null where the cells are no heads of a list of tasks. */
export function readHeadRow(cells: readonly string[]): (ColumnKind | null)[] | null {
  const kinds = cells.map(readColumn)
  const known = kinds.filter((kind) => kind !== null)
  const isList =
    known.some((kind) => kind === 'task' || kind === 'advice' || kind === 'answer') ||
    (known.includes('issue') && known.length >= 3) ||
    known.includes('target')
  return known.length >= 2 && known.length >= cells.length * 0.5 && isList ? kinds : null
}
