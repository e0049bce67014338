import { dayOf } from '@/domain/calendar'
import { type Row, rowsOf, type SheetColumn, writeWorkbook } from '@/formats/write-xlsx'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'
import type { PackedRow } from './pack-rows'

type IndexFacts = { unit: string; conditions: string; now: string; locale: Locale }
type IndexColumn = keyof Dictionary['evidence']['bundle']['columns']
type Column = Omit<SheetColumn, 'header'> & {
  key: IndexColumn
  cell: (packed: PackedRow, words: Dictionary, index: number) => string | number | null
}

/** The index of a bundle: a line for each piece, what it is, what it proves, how it stands, its sum and its place in the bundle. */
export function writeIndex(packed: PackedRow[], facts: IndexFacts, words: Dictionary): Promise<Uint8Array> {
  const { evidence, exports } = words
  const moment = formatMoment(facts.now, facts.locale)
  const title = evidence.catalogue.printTitle({ unit: facts.unit })
  return writeWorkbook([
    {
      name: evidence.catalogue.title,
      title,
      notes: [evidence.bundle.note({ conditions: facts.conditions, moment, count: packed.length })],
      columns: columns.map(({ key, cell: _, ...column }) => ({ ...column, header: evidence.bundle.columns[key] })),
      rows: rowsOf(packed, (each, index): Row => columns.map(({ cell }) => cell(each, words, index))),
      paper: 'a3Landscape',
      frozen: 2,
      footer: { left: `${title}  ${moment}`, page: exports.sheetPage },
    },
  ])
}

const columns: Column[] = [
  { key: 'index', width: 5, type: 'number', cell: (_, __, index) => index + 1 },
  { key: 'number', width: 18, wrap: true, cell: ({ row }) => row.taskNumber },
  { key: 'task', width: 28, wrap: true, cell: ({ row }) => row.taskTitle },
  { key: 'unit', width: 14, wrap: true, cell: ({ row }) => row.leadUnitName },
  { key: 'sentence', width: 36, wrap: true, cell: ({ row }) => row.sentence },
  { key: 'standard', width: 24, wrap: true, cell: ({ row }) => row.standardText },
  { key: 'name', width: 26, wrap: true, cell: ({ row }) => row.title },
  { key: 'kind', width: 10, cell: sayKind },
  { key: 'reference', width: 20, wrap: true, cell: ({ row }) => row.reference },
  { key: 'issuer', width: 16, wrap: true, cell: ({ row }) => row.issuer },
  { key: 'issuedOn', width: 12, type: 'date', cell: ({ row }) => row.issuedOn },
  { key: 'validUntil', width: 12, type: 'date', cell: ({ row }) => row.validUntil },
  { key: 'state', width: 12, wrap: true, cell: ({ row }, { task }) => task.evidenceStates[row.state] },
  { key: 'uploadedOn', width: 12, type: 'date', cell: ({ row }) => dayOf(row.uploadedAt) },
  { key: 'uploader', width: 10, cell: ({ row }) => row.uploaderName },
  { key: 'hash', width: 66, cell: ({ row }) => row.fileHash },
  { key: 'path', width: 50, wrap: true, cell: sayPath },
]

function sayKind({ row }: PackedRow, { task, taskPage }: Dictionary): string {
  return row.process ? taskPage.process : task.evidenceKinds[row.kind]
}

function sayPath({ row, path }: PackedRow, { evidence }: Dictionary): string {
  return row.fileHash && !path ? evidence.bundle.missing : path
}
