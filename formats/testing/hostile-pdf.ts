import type { HostileFile } from './hostile-file'
import { makePdf, writePdf } from './make-pdf'

const catalog = '<</Type/Catalog/Pages 2 0 R>>'
const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>'
const stream = (dictionary: string, content: string) =>
  `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`

/** Pdfs with loops, claims, passwords and pictures in place of pages of text. */
export function listHostilePdf(): HostileFile[] {
  const file = (what: string, bytes: Uint8Array, ...expected: string[]): HostileFile => {
    return { what, name: `${what}.pdf`, bytes, expected }
  }
  const sound = makePdf([[{ text: 'Next steps for the year to come', left: 72, y: 100 }]])
  const unread = ['fileDamaged', 'fileWithoutText', 'fileHostile']
  return [
    file('page tree in a circle', writePdf([catalog, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']), ...unread),
    file('catalogue in a circle', writePdf(['<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9>>']), ...unread),
    file('two billion pages', writePdf([catalog, '<</Type/Pages/Kids[]/Count 2147483647>>']), ...unread),
    file(
      '5,000 true pages',
      makePdf(Array.from({ length: 5_000 }, () => [{ text: 'page', left: 72, y: 100 }])),
      'fileHostile',
    ),
    file(
      'drawing in a circle',
      writePdf([
        catalog,
        onePage,
        page,
        stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>', '/X Do /X Do /X Do'),
        stream('', '/X Do'),
      ]),
      ...unread,
    ),
    file('cross references in a circle', circleReferences(sound), 'stepsNotFound', ...unread),
    file('object stream in a circle', writePdf(['2 0 R', '3 0 R', '1 0 R']), ...unread),
    file(
      'stream that unpacks without end',
      writePdf([
        catalog,
        onePage,
        page,
        stream('/Subtype/Form', ''),
        stream('/Filter[/ASCIIHexDecode/RunLengthDecode/RunLengthDecode]', '81818181'.repeat(100_000)),
      ]),
      ...unread,
    ),
    file('arrays nested 100,000 deep', writePdf([catalog, `<</Type/Pages/Kids ${'['.repeat(100_000)}`]), ...unread),
    file('scan without text', makeScan(), 'fileWithoutText'),
    file(
      'locked pdf',
      writePdf(
        [
          catalog,
          '<</Type/Pages/Kids[]/Count 0>>',
          `<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
        ],
        '/Encrypt 3 0 R/ID[<01><01>]',
      ),
      'fileEncrypted',
    ),
    file('cut pdf', sound.subarray(0, sound.length / 2), 'fileDamaged'),
    file('pdf of nothing but its name', Buffer.from('%PDF-1.7\n%%EOF'), 'fileDamaged'),
    { what: 'pdf named docx', name: 'report.docx', bytes: sound, expected: ['stepsNotFound'] },
  ]
}

/** The older cross references are said to be at the newest ones. */
function circleReferences(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const start = /startxref\n(\d+)/.exec(text)?.[1] ?? '0'
  return Buffer.from(text.replace('/Root 1 0 R', `/Root 1 0 R/Prev ${start}`), 'latin1')
}

function makeScan(): Uint8Array {
  const picture = stream(
    '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8',
    'x'.repeat(64),
  )
  return writePdf([catalog, onePage, page, picture, stream('', 'q 595 0 0 842 0 0 cm /X Do Q')])
}
