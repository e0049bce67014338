import { foldText } from '../text/fold-text'
import type { Block, Outline } from '../text/read-outline'
import {
  type DocumentKind,
  endsAsReport,
  governmentReport,
  looksBack,
  noPlanTitle,
  planSaying,
  planTitle,
  reportSaying,
  reportTitle,
  rulesTitle,
  titleEnd,
} from './title'

/** What a Chinese document says of itself. `pastYear`: the year it looks back on; it plans the next one. */
export type Heading = {
  kind: DocumentKind
  title: string | null
  year: number | null
  pastYear: number | null
  issuer: string | null
}

/** Title, kind, year and issuer of a document; the given title and year win over what the text says. */
export function readHeading(outline: Outline, given: { title?: string; year?: number }): Heading {
  const title = given.title ?? readTitle(outline)
  const opening = outline.folded.slice(0, 3000)
  const kind = readKind(title, opening)
  const issuer = readIssuer(title, outline)
  const named = given.year ?? yearOf(foldText(title ?? '')) ?? readReviewed(outline) ?? readDelivered(outline)
  const looksAhead = kind === 'plan' || governmentReport.test(title ? tightenTitle(foldText(title)) : opening)
  if (named !== null) return { kind, title, issuer, year: named, pastYear: looksAhead ? named - 1 : named }
  return { kind, title, issuer, ...readWritten(outline, kind) }
}

function readTitle(outline: Outline): string | null {
  const heads = outline.blocks.slice(0, 14)
  for (const [index, block] of heads.entries()) {
    if (block.marker || block.cells) return null
    for (const count of [1, 2, 3]) {
      const lines = heads.slice(index, index + count)
      const folded = lines.map((line) => tightenTitle(line.folded)).join('')
      if (/》$/.test(folded) && goesOnAsTitle(heads[index + count])) continue
      if (lines.every(isTitleLine) && folded.length >= 6 && folded.length <= 130 && titleEnd.test(folded))
        return lines.map((line) => outline.text.slice(line.start, line.end)).join('')
    }
  }
  return readGluedTitle(outline)
}

/** 关于印发《…》 goes on in the next line: 任务分工的通知. */
const goesOnAsTitle = (next: Block | undefined): boolean =>
  next !== undefined && isTitleLine(next) && titleEnd.test(next.folded)

/** A title set wide, or with a footnote's mark at its end, is the same title. */
const tightenTitle = (folded: string): string =>
  folded.replace(/(?<=^|[一-龥] )([一-龥]) (?=[一-龥](?: |$))/g, '$1').replace(/ ?[[(]?\[\d{1,2}\]$/, '')

const isTitleLine = (line: Block): boolean =>
  !line.marker && !line.cells && !/[。;:!?,]$|^\d{4}年\d|〔\d{4}〕\d+号|^各/.test(line.folded)

/** A title that runs into its document number or its addressees. */
function readGluedTitle({ text, folded }: Outline): string | null {
  const found = folded
    .slice(0, 160)
    .match(/^[^。\n]{4,100}?(决定|意见|通知|报告|方案)(?= ?\(?[一-龥]{1,8}[〔[(]\d{4}[〕\])])/)
  return found ? text.slice(0, found[0].length) : null
}

function readKind(name: string | null, opening: string): DocumentKind {
  const title = name && foldText(name).replace(/ /g, '')
  if (title) {
    if (rulesTitle.test(title) || noPlanTitle.test(title)) return 'rules'
    // 《政府工作报告》重点任务分解方案的通知 is a plan, whatever document it carries out: the last word of a title counts.
    if (endsAsReport.test(title) || looksBack.test(title.replace(/《[^《》]*》/g, ''))) return 'report'
    if (planTitle.test(title)) return 'plan'
    if (reportTitle.test(title)) return 'report'
  }
  if ((opening.match(/第[一二三四五六七八九十]+条[ \s]/g)?.length ?? 0) >= 3) return 'rules'
  if (reportSaying.test(opening)) return 'report'
  return planSaying.test(opening) ? 'plan' : 'fragment'
}

const yearOf = (words: string): number | null => {
  const found = words.match(/(?<!\d)((?:19|20)\d\d)(?=年|-|至|~|度|$)/)?.[1]
  return found ? Number(found) : null
}

/** The day a report was given to a congress: ——一九八七年三月十二日在…会议上. */
const readDelivered = ({ folded }: Outline): number | null => {
  const found = folded
    .slice(0, 400)
    .match(/(?:^|\n)[-(]*((?:19|20)\d\d)年[^。\n]{2,8}日在[^。]{4,60}(?:会议|大会)/)?.[1]
  return found ? Number(found) : null
}

const readReviewed = ({ folded }: Outline): number | null => {
  const review = folded.match(/(?:19|20)\d\d(?=年(?:政府|主要|国内)?工作(?:的)?回顾)/)?.[0]
  return review ? Number(review) + 1 : null
}

/** Without a year in the title: by the date of signature, what is written late in a year plans the next. */
function readWritten(
  { folded, blocks }: Outline,
  kind: DocumentKind,
): { year: number | null; pastYear: number | null } {
  const dated = folded.match(/(?:^|\n)[^。\n]{0,30}?((?:19|20)\d\d)年(\d{1,2})月\d{1,2}日(?=\n|$)/)
  if (dated) {
    const pastYear = Number(dated[1]) - (Number(dated[2]) >= 11 && kind === 'report' ? 0 : 1)
    return { year: kind === 'report' && Number(dated[2]) <= 4 ? pastYear : Number(dated[1]), pastYear }
  }
  const opening = blocks
    .slice(0, 4)
    .map((block) => block.folded.match(/^((?:19|20)\d\d)年度?(?:以来)?,/)?.[1])
    .find(Boolean)
  if (opening) {
    const first =
      blocks
        .slice(0, 4)
        .find((block) => block.folded.startsWith(opening))
        ?.folded.split('。')[0] ?? ''
    const isAhead = /目标是|目标为|将|力争|要(?!求)/.test(first) && !/[一-龥]了/.test(first)
    return { year: Number(opening), pastYear: Number(opening) - (isAhead ? 1 : 0) }
  }
  const planned = kind === 'plan' ? folded.match(/(20\d\d)年(?=\d{1,2}月|底|度?工作)/)?.[1] : undefined
  return planned ? { year: Number(planned), pastYear: Number(planned) - 1 } : { year: null, pastYear: null }
}

/** The body before 关于 or before the year in the title, else the one that signs above the date. */
function readIssuer(title: string | null, { text, folded, blocks }: Outline): string | null {
  const named = title?.match(/^(.{2,40}?)(?=关于|關[於于]|(?:19|20)\d\d[年-]|印发|转发|政府工作报告)/)?.[1]
  if (named && /[一-龥]/.test(named) && !/^(关于|印发)/.test(named)) return named.trim()
  const dateAt = blocks.findIndex((block) => /^(19|20)\d\d年\d{1,2}月\d{1,2}日$/.test(block.folded))
  const signer = blocks[dateAt - 1]
  if (!signer || signer.marker || signer.folded.length > 40 || /[。,:;]/.test(folded.slice(signer.start, signer.end)))
    return null
  return text.slice(signer.start, signer.end)
}
