import { readDueWords } from '@/reader/read-due-words'
import type { CellTexts, Offers } from './columns'

/** What cells of an invented plan for 2026 may name. */
export const testOffers: Offers = {
  readWords: readDueWords,
  planYear: 2026,
  language: 'zh',
  names: {
    periods: { month: '每月', quarter: '每季度', halfYear: '每半年', year: '每年' },
    ongoing: '长期',
    until: '至',
    key: '重点',
    comma: '，',
    listMark: '、',
    standardMark: '；',
  },
  units: [
    { id: 'justice', label: '区司法局', names: ['云溪区司法局', '区司法局'] },
    { id: 'market', label: '区市场监管局', names: ['云溪区市场监督管理局', '区市场监管局'] },
    { id: 'branch', label: '市市场监管局云溪分局', names: ['市市场监管局云溪分局'] },
    { id: 'office', label: '区政府办公室', names: ['云溪区人民政府办公室', '区政府办公室', '区府办'] },
  ],
  handlers: [
    { id: 'sun', label: '孙悦', names: ['孙悦'], unitId: 'justice' },
    { id: 'zhang1', label: '张伟(一科)', names: ['张伟'], unitId: 'market' },
    { id: 'zhang2', label: '张伟(二科)', names: ['张伟'], unitId: 'market' },
  ],
}

/** The cells of a row in order, with others where named. */
export const cells = (others: Partial<CellTexts> = {}): CellTexts => ({
  title: '建成平台',
  lead: '区司法局',
  supporting: '',
  handler: '',
  words: '',
  due: '2026-06-30',
  standards: '验收报告',
  key: '',
  ...others,
})
