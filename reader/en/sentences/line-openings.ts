import { listRules } from '../../rule'

/** What begins a line that is a paragraph of its own, though a printer broke the lines around it. */
export const lineOpeningRules = listRules({
  bracketNumber: {
    why: '(a), ii) and (3) number an item.',
    pattern: /^\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)\s/,
    fits: ['(a) oil', 'iv) oil', '3) oil'],
    leaves: ['(oil) wheel'],
  },
  pointNumber: {
    why: '1., 2.3. and B. number an item.',
    pattern: /^(?:[A-Z]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*)[.)]\s/,
    fits: ['2.3. Oil', 'B. Oil', 'XI. Oil'],
    leaves: ['2031. Oil', 'Oil. Rest'],
  },
  bullet: {
    why: 'A dot, star or dash before a blank marks an item.',
    pattern: /^[•·●■◆▪▶★☆*–—-]\s/,
    fits: ['• oil', '– oil'],
    leaves: ['-oil'],
  },
  lineLabel: {
    why: 'A label with a colon opens a line: Owner: Mill Warden.',
    pattern: /^[A-Z][A-Za-z ]{1,28}:\s/,
    fits: ['Mill owner: Ann'],
    leaves: ['mill owner: Ann'],
  },
  capitalsLine: {
    why: 'A line all in capitals is a heading.',
    pattern: /^[^a-z]{4,}$/,
    fits: ['OF MILLS AND WEIRS'],
    leaves: ['OF MILLS and WEIRS'],
  },
})
