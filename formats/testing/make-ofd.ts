import { writeZip } from '../zip/write-zip'
import type { PrintedLine } from './make-pdf'

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const toMillimetres = (points: number): number => Number(((points * 25.4) / 72).toFixed(4))

/** What an OFD file holds beside its lines: more objects on each page, a page beneath all, and its other parts by name. */
export type OfdExtras = {
  rules?: [x0: number, y0: number, x1: number, y1: number][]
  objects?: string
  beneath?: PrintedLine[]
  common?: string
  links?: string
  signatures?: boolean
  parts?: Record<string, string>
}

/** An OFD file (GB/T 33190) with these pages of text, and drawn lines given as [x0, y0, x1, y1], all in points from the top left corner. */
export function makeOfd(pages: PrintedLine[][], extras: OfdExtras = {}): Promise<Uint8Array> {
  const { rules = [], objects = '', beneath, common = '', links = '', parts = {} } = extras
  const template = beneath ? '<ofd:TemplatePage ID="1" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : ''
  const listed = pages.map((_, at) => `<ofd:Page ID="${10 + at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
  const signatures = extras.signatures ? '<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>' : ''
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${namespace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${signatures}</ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${template}${common}</ofd:CommonData><ofd:Pages>${listed.join('')}</ofd:Pages>${links}</ofd:Document>`,
    ...(beneath && { 'Doc_0/Tpls/Tpl_0/Content.xml': writePage(beneath.map(drawText).join('')) }),
  }
  const drawn = rules.map(drawRule).join('') + objects
  const lies = beneath ? '<ofd:Template TemplateID="1" ZOrder="Background"/>' : ''
  for (const [at, lines] of pages.entries())
    files[`Doc_0/Pages/Page_${at}/Content.xml`] = writePage(lines.map(drawText).join('') + drawn, lies)
  const all = Object.entries({ ...files, ...parts })
  return writeZip(Object.fromEntries(all.map(([name, text]) => [name, Buffer.from(text)])))
}

/** A page of objects. */
export const writePage = (objects: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${namespace}>${before}<ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content></ofd:Page>`

/** A text of Chinese lines of so many letters on A4: each paragraph begins two letters in, each page ends with its number. */
export function setPages(paragraphs: string[], columns = 28, rows = 22): PrintedLine[][] {
  const [size, pitch, margin, top] = [16, 29, 74, 120]
  const lines = paragraphs.flatMap((text) => {
    const signs = Array.from(`　　${text}`)
    return Array.from({ length: Math.ceil(signs.length / columns) }, (_, row) =>
      signs.slice(row * columns, (row + 1) * columns).join(''),
    )
  })
  return Array.from({ length: Math.ceil(lines.length / rows) }, (_, page) => [
    ...lines.slice(page * rows, (page + 1) * rows).map((text, row) => {
      const shown = text.replace(/^　+/, '')
      return { text: shown, left: margin + size * (text.length - shown.length), y: top + pitch * row, size }
    }),
    { text: `— ${page + 1} —`, left: 280, y: 800, size: 14 },
  ])
}

function drawText({ text, left, y, size = 10, turn = 0 }: PrintedLine): string {
  const [x, down, high] = [left, y, size].map(toMillimetres)
  const signs = Array.from(text)
  const steps = signs.slice(0, -1).map((sign) => ((high ?? 0) * (/[ -~]/.test(sign) ? 0.5 : 1)).toFixed(4))
  const [cos, sin] = [Math.cos, Math.sin].map((of) => Number(of((turn * Math.PI) / 180).toFixed(6)))
  const matrix = turn ? ` CTM="${cos} ${-(sin ?? 0)} ${sin} ${cos} 0 0"` : ''
  return `<ofd:TextObject ID="3" Boundary="${x} ${(down ?? 0) - (high ?? 0)} 170 10" Font="1" Size="${high}"${matrix}><ofd:TextCode X="0" Y="${high}" DeltaX="${writeSteps(steps)}">${text.replaceAll('<', '&lt;')}</ofd:TextCode></ofd:TextObject>`
}

function writeSteps(steps: string[]): string {
  const words: string[] = []
  for (let at = 0; at < steps.length; ) {
    const end = steps.findIndex((step, index) => index > at && step !== steps[at])
    const count = (end < 0 ? steps.length : end) - at
    words.push(count > 1 ? `g ${count} ${steps[at]}` : (steps[at] ?? ''))
    at += count
  }
  return words.join(' ')
}

function drawRule(points: [number, number, number, number]): string {
  const [x0, y0, x1, y1] = points.map(toMillimetres)
  return `<ofd:PathObject ID="4" Boundary="0 0 210 297" LineWidth="0.3"><ofd:AbbreviatedData>M ${x0} ${y0} L ${x1} ${y1}</ofd:AbbreviatedData></ofd:PathObject>`
}
