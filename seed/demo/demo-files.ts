import { crc32, deflateSync } from 'node:zlib'
import { writeOfficialDocument } from '@/formats/write-docx'
import { writeWorkbook } from '@/formats/write-xlsx'
import type { Upload } from '@/usecases/report/store-upload'
import type { DemoProof } from './demo-story'

export type FileFacts = { title: string; issuer: string; day: string; words: string }

/** A small real file of a proof's sort, made up for the sample district. */
export async function makeDemoFile(sort: DemoProof['sort'], facts: FileFacts): Promise<Upload> {
  return { name: `${facts.title}.${sort}`, bytes: await makeBytes(sort, facts) }
}

async function makeBytes(sort: DemoProof['sort'], facts: FileFacts): Promise<Uint8Array> {
  if (sort === 'docx') return makeDocument(facts)
  if (sort === 'xlsx') return makeTable(facts)
  return sort === 'png' ? makePicture(facts.title) : makePdf([facts.title, facts.words, facts.issuer, facts.day])
}

const makeDocument = ({ title, issuer, day, words }: FileFacts) =>
  writeOfficialDocument({
    title,
    blocks: [{ kind: 'paragraph', runs: [{ text: words }] }],
    signature: { issuer, date: day },
  })

const makeTable = ({ title, issuer, day, words }: FileFacts) =>
  writeWorkbook([
    {
      name: 'Sheet1',
      title,
      columns: [
        { header: '#', width: 6, type: 'number' },
        { header: issuer, width: 80, wrap: true },
        { header: day, width: 14, type: 'date' },
      ],
      rows: words.split(/[；。]/).flatMap((line, index) => (line ? [[index + 1, line, day]] : [])),
    },
  ])

// A page in a Chinese font that viewers have and that is named only, so that the file stays small.
function makePdf(lines: readonly string[]): Uint8Array {
  const broken = lines.flatMap((line) => line.match(/.{1,34}/gu) ?? [])
  const shown = broken.map(
    (line, index) => `BT /F ${index ? 12 : 18} Tf 72 ${770 - index * 26} Td <${toHex(line)}> Tj ET`,
  )
  const content = shown.join('\n')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 6 0 R>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ]
  return Buffer.from(joinObjects(objects), 'latin1')
}

const toHex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

function joinObjects(objects: readonly string[]): string {
  const starts: number[] = []
  let file = '%PDF-1.4\n'
  objects.forEach((object, index) => {
    starts.push(file.length)
    file += `${index + 1} 0 obj${object}endobj\n`
  })
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
}

// A plain picture in three grounds whose colours come from the title, so that no two are the same file.
function makePicture(title: string): Uint8Array {
  const [width, height] = [480, 320]
  const tone = crc32(title) % 60
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const ground = y < 190 ? [176, 196, 214 - tone] : x % 160 < 120 ? [122 + tone, 118, 104] : [88, 96 + tone, 88]
      rows.set(ground, y * (width * 3 + 1) + 1 + x * 3)
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}
