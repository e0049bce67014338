import { bodyAlone } from './bodies'

const [shortest, longest] = [3, 20]
const brackets = /\([一-龥、]{1,12}\)/g
const anyOf = /^各[村镇乡局站所]$/
const between = /[、,;]/

/** True for folded words that are names of bodies and nothing else: 县司法局、县律师协会. */
export const isUnitList = (folded: string): boolean =>
  folded
    .replace(brackets, '')
    .split(between)
    .every(
      (name) => (name.length >= shortest || anyOf.test(name)) && name.length <= longest && bodyAlone.pattern.test(name),
    )
