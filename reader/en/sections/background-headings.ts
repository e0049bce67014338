import type { HeadingRule } from '../../outline/document'
import { listRules } from '../../rule'

/** Headings over what neither falls short nor is to be done. */
export const backgroundHeadings = listRules<HeadingRule>({
  openingPart: {
    why: 'An introduction, a background or a scope only leads in.',
    kind: 'background',
    pattern: /\b(?:introduction|foreword|background|context|overview|purpose|scope|methodology)\b/i,
    fits: ['Foreword by the dean', 'Scope'],
  },
  whoWeAre: {
    why: 'About us, our role and the governance framework tell who writes.',
    kind: 'background',
    pattern: /\b(?:about (?:this|the|us)|our (?:role|council|services)|governance framework|principles)\b/i,
    fits: ['About us', 'Our role'],
    leaves: ['Out and about'],
  },
  closingPart: {
    why: 'A summary, an opinion, a conclusion and contacts sum up and sign.',
    kind: 'background',
    pattern: /\b(?:summary|opinion|conclusion|certification|signed|related|contact)\b/i,
    fits: ['Conclusion', 'Signed by the dean'],
  },
  bookPart: {
    why: 'Contents, a glossary and definitions help to read.',
    kind: 'background',
    pattern: /\b(?:contents|glossary|definitions)\b/i,
    fits: ['Glossary'],
  },
})
