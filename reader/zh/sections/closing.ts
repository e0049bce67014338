import { fitsAny } from '../../rule'
import { dutySaid } from '../units/duty-said'
import { closingBlocks } from './closing-blocks'
import { formulaRules } from './closings'

const blanksBetween = /(?<=[一-龥]) +(?=[一-龥])/g

/** A paragraph that ends a document or points elsewhere: date, signature, attachment, contact, address. */
export const isClosingBlock = (folded: string): boolean =>
  !dutySaid.pattern.test(folded) && fitsAny(closingBlocks, folded.replace(blanksBetween, ''))

/** A sentence with which a letter or a report ends. */
export const isFormula = (folded: string): boolean => fitsAny(formulaRules, folded)
