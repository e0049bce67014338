import { childElements, findElement, findValue, type XmlNode } from '../read-xml'
import { readRaised } from '../text/raised-marks'
import { allTextOf, chooseBranch } from './choose-branch'
import { isPrompt } from './content-control'
import type { DocxContext } from './context'
import { drawField, isContentsCode } from './fields/read-fields'
import { readFraction, readPower } from './fields/read-math'
import { readPrivateSigns, readSymbol } from './look/symbols'

/** The text of a paragraph (line breaks as "\n"), the text boxes that hang on it, and whether it begins with a raised mark. */
export type ParagraphText = { text: string; boxes: XmlNode[]; beginsRaised: boolean }
type Piece = { text: string; isRaised: boolean }
type Scope = { context: DocxContext; style: string | undefined; font: string; boxes: XmlNode[]; pieces: Piece[] }

/** Said by nothing that one reads: properties, and marks of notes that stand for themselves. */
const silent = new Set(
  'pPr rPr sdtPr sdtEndPr delInstrText footnoteReference endnoteReference footnoteRef endnoteRef fldData annotationRef tblPr ffData'.split(
    ' ',
  ),
)
const deleted = new Set(['del', 'moveFrom', 'delText'])
const signs: Record<string, string> = { tab: ' ', ptab: ' ', cr: '\n', noBreakHyphen: '-' }

/** Reads what a paragraph shows, and enters what it does not. */
export function readRuns(paragraph: XmlNode, context: DocxContext): ParagraphText {
  const style = findValue(paragraph, 'pPr', 'pStyle')
  const scope: Scope = { context, style, font: '', boxes: [], pieces: [] }
  readChildren(paragraph, scope)
  return { boxes: scope.boxes, ...joinPieces(mergeRaised(scope.pieces), context) }
}

function readChildren(node: XmlNode, scope: Scope): void {
  for (const child of childElements(node)) readNode(child, scope)
}

function readNode(node: XmlNode, scope: Scope): void {
  const { account, fields } = scope.context
  if (silent.has(node.name)) return
  if (deleted.has(node.name)) account.leave('deleted', allTextOf(node))
  else if (node.name === 'r') readRun(node, scope)
  else if (node.name === 't') readText(node, scope)
  else if (node.name === 'sym') readSign(node, scope)
  else if (node.name === 'instrText') fields.code(node.children.filter((child) => typeof child === 'string').join(''))
  else if (node.name === 'fldChar') show(fields.mark(node.attributes.fldCharType), scope)
  else if (node.name === 'fldSimple') readSimpleField(node, scope)
  else if (node.name === 'br') show(node.attributes.type === 'column' ? '' : '\n', scope)
  else if (node.name === 'txbxContent') scope.boxes.push(node)
  else readOther(node, scope)
}

function readOther(node: XmlNode, scope: Scope): void {
  const { account } = scope.context
  const sign = signs[node.name]
  if (sign !== undefined) show(sign, scope)
  else if (node.name === 'AlternateContent') readChildren(chooseBranch(node, account) ?? noNode, scope)
  else if (node.name === 'sdt' && isPrompt(node)) account.leave('prompt', allTextOf(node))
  else if (node.name === 'annotation' && /deletion$/i.test(node.attributes.type ?? ''))
    account.leave('deleted', allTextOf(node))
  else if (node.name === 'rt') account.leave('phonetic', allTextOf(node))
  else if (node.name === 'blip' || node.name === 'imagedata') account.leave('picture', '')
  else if (node.name === 'textpath') account.leave('watermark', node.attributes.string ?? '')
  else if (node.name === 'f' && findElement(node, 'den')) readAround(node, scope, readFraction)
  else if (node.name === 'sSup') readAround(node, scope, readPower)
  else readChildren(node, scope)
}

const noNode: XmlNode = { name: '', attributes: {}, children: [] }

function readRun(run: XmlNode, scope: Scope): void {
  const { account, lookOf } = scope.context
  const look = lookOf(scope.style, findElement(run, 'rPr'))
  const inner: Scope = { ...scope, font: look.font, pieces: [] }
  readChildren(run, inner)
  const text = inner.pieces.map((piece) => piece.text).join('')
  if (look.isHidden) account.leave('hidden', text)
  else if (look.isStruck) account.leave('struck', text)
  else if (text !== '') {
    account.keep()
    scope.pieces.push({ text, isRaised: look.isRaised })
  }
}

function readText(node: XmlNode, scope: Scope): void {
  const { account, fields } = scope.context
  const written = node.children.filter((child) => typeof child === 'string').join('')
  if (fields.isCode()) fields.code(written)
  else {
    fields.show(written)
    if (fields.isContents()) account.leave('contents', written)
    else showSigns(written, scope)
  }
}

function showSigns(written: string, scope: Scope): void {
  const { text, lost } = readPrivateSigns(written, scope.font)
  if (lost) scope.context.account.leave('symbol', lost)
  show(text, scope)
}

function readSign({ attributes }: XmlNode, scope: Scope): void {
  const code = Number.parseInt(attributes.char ?? '', 16)
  const sign = readSymbol(attributes.font ?? '', code)
  if (sign === undefined) scope.context.account.leave('symbol', `${attributes.font ?? ''} ${attributes.char ?? ''}`)
  scope.context.fields.show(sign ?? '')
  show(sign ?? '', scope)
}

function readSimpleField(node: XmlNode, scope: Scope): void {
  const { account } = scope.context
  const code = node.attributes.instr ?? ''
  const before = scope.pieces.length
  if (isContentsCode(code)) account.leave('contents', allTextOf(node))
  else readChildren(node, scope)
  if (scope.pieces.length === before) show(drawField(code, account), scope)
}

function readAround(
  node: XmlNode,
  scope: Scope,
  write: (node: XmlNode, read: (part?: XmlNode) => string) => string,
): void {
  const read = (part: XmlNode = noNode) => {
    const inner: Scope = { ...scope, pieces: [] }
    readChildren(part, inner)
    return inner.pieces.map(({ text }) => text).join('')
  }
  show(write(node, read), scope)
}

function show(text: string, scope: Scope): void {
  if (text !== '') scope.pieces.push({ text, isRaised: false })
}

/** A raised mark is often cut into several runs: "[", "2", "]". */
function mergeRaised(pieces: Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && last.isRaised === piece.isRaised) last.text += piece.text
    else merged.push({ ...piece })
  }
  return merged
}

function joinPieces(pieces: Piece[], { account, marks }: DocxContext): { text: string; beginsRaised: boolean } {
  let [text, beginsRaised] = ['', false]
  for (const piece of pieces) {
    const shown = piece.isRaised ? readRaised(text, piece.text) : piece.text
    if (shown !== null) text += shown
    else if (text.trim() === '' && marks.isNote('', true)) {
      beginsRaised = true
      text += piece.text
    } else {
      account.leave('noteMark', piece.text)
      marks.see(piece.text)
    }
  }
  return { text, beginsRaised }
}
