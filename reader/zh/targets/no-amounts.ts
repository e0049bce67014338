import { listRules } from '../../rule'
import { documentName } from '../deadlines/no-dates'

/** Names and dates, whose figures are no amounts. */
export const noAmounts = listRules({
  documentName,
  quoted: {
    why: '“12项行动” in quotes is a name.',
    pattern: /“[^“”]{1,24}”/g,
    fits: ['“清河12项行动”'],
  },
  date: {
    why: 'A date is no amount.',
    pattern: /(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?/g,
    fits: ['2031年3月8日', '2031年'],
    leaves: ['3月8日'],
  },
  particles: {
    why: 'PM2.5 names what is measured.',
    pattern: /PM\d+(?:\.\d)?/g,
    fits: ['PM2.5', 'PM10'],
  },
})
