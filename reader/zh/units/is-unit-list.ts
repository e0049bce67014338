import { bodyAlone } from './bodies'

/** True for folded words that are names of bodies and nothing else: 县司法局、县律师协会. */
export const isUnitList = (folded: string): boolean =>
  folded
    .replace(/\([一-龥、]{1,12}\)/g, '')
    .split(/[、,;]/)
    .every((name) => name.length >= 3 && name.length <= 20 && bodyAlone.pattern.test(name))
