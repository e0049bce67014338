import { listRules } from '../rule'

/** Codes of rows that are no plain numbers. */
export const rowCodes = listRules({
  letterCode: {
    why: 'A1 and HR-03 number the rows of a plan.',
    pattern: /^[A-Z]{1,5}[-./ ]?\d{1,3}(?:[./-]\d{1,3})?$/,
    fits: ['A1', 'HR-03', 'R 2.1'],
    leaves: ['COVID-2031'],
  },
  sectionCode: {
    why: '4.2 numbers a row by its section.',
    pattern: /^\d{1,2}\.\d{1,2}$/,
    fits: ['4.2'],
    leaves: ['4.2%'],
  },
  markedNumber: {
    why: '3. and 3) number a row too.',
    pattern: /^\d{1,2}[.)]$/,
    fits: ['3.', '12)'],
    leaves: ['3'],
  },
})
