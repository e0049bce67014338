import { SaxesParser } from 'saxes'
import { Refusal } from '@/domain/refusal'
import { decodeXml } from './decode-xml'
import { type Attributes, ensurePlainElement } from './ensure-plain-element'
import { refuseCarried } from './refuse'
import { watchFields } from './watch-fields'

/** `mayBeLoose`: Excel itself writes old drawings (.vml) that are not well-formed. `extensions`: those of the parts beside it. */
export type XmlPlace = { mayBeLoose: boolean; extensions: ReadonlySet<string> }

const deepest = 500

/**
 * Passes one XML part of an office file, whatever its name: without a DOCTYPE anywhere, macro sheets, controls, parts or
 * pictures from elsewhere, and fields and formulas that fetch. Refuses `fileWithMacros`, `fileHostile`, and `fileDamaged`
 * unless it `mayBeLoose`.
 */
export function ensurePlainXml(bytes: Uint8Array, { mayBeLoose, extensions }: XmlPlace): void {
  const fields = watchFields()
  let [text, depth] = ['', 0]
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    text = ''
    if (++depth > deepest && !mayBeLoose) throw new Refusal('fileHostile', { reason: 'depth' })
    const element = local(name)
    if (!isIdle(element, attributes, extensions)) ensurePlainElement(element, localAll(attributes))
    if (element === 'fldChar') followField(localAll(attributes).fldCharType)
  })
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (part) => {
      text += part
    })
  parser.on('closetag', ({ name }) => {
    const element = local(name)
    if (element === 'instrText' || element === 'delInstrText') fields.code(text)
    if (/^(f|formula\d?|definedName)$/.test(element)) ensurePlainFormula(text)
    text = ''
    depth -= 1
  })
  const followField = (type = '') => {
    if (type === 'begin') fields.begin()
    else if (fields.turn(type === 'end')) refuseCarried('field')
  }
  feed(parser, bytes, mayBeLoose)
  if (fields.rest()) refuseCarried('field')
}

function feed(parser: SaxesParser, bytes: Uint8Array, mayBeLoose: boolean): void {
  if (mayBeLoose) parser.on('error', () => undefined)
  try {
    let before = ''
    for (const piece of decodeXml(bytes)) {
      // Also where the part is not well-formed: another program may read on.
      if (/<!doctype/i.test(before + piece)) refuseCarried('doctype')
      before = piece.slice(-'<!doctype'.length)
      parser.write(piece)
    }
    parser.close()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('fileDamaged')
  }
}

// Some programs declare a type for each extension that they might use; one that no part has says nothing.
const isIdle = (element: string, { Extension }: Attributes, extensions: ReadonlySet<string>): boolean =>
  element === 'Default' && !extensions.has((Extension ?? '').toLowerCase())

// A bar outside of quotes asks another program (DDE); some functions ask the network, those of Excel 4 run programs.
function ensurePlainFormula(text: string): void {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, (quoted) => (quoted.startsWith("'") ? "'" : '""'))
  if (bare.includes('|')) refuseCarried('dde')
  if (/\b(WEBSERVICE|RTD)\s*\(/i.test(bare)) refuseCarried('externalTarget')
  if (/\b(EXEC|CALL|REGISTER|REGISTER\.ID)\s*\(/i.test(bare)) refuseCarried('macros')
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
const localAll = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))
