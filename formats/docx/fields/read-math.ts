import { findElement, type XmlNode } from '../../read-xml'
import { readRaised } from '../../text/raised-marks'

type ReadPart = (part?: XmlNode) => string

/** A fraction of a formula, on one line: 1/2. */
export const readFraction = (node: XmlNode, read: ReadPart): string =>
  `${read(findElement(node, 'num'))}/${read(findElement(node, 'den'))}`

/** A power of a formula: m², else x^n. */
export function readPower(node: XmlNode, read: ReadPart): string {
  const [base, power] = [read(findElement(node, 'e')), read(findElement(node, 'sup'))]
  return base + (readRaised(base, power) ?? `^${power}`)
}
