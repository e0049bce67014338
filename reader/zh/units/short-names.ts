import type { ShortName } from './short-name'

/** Words in names of any body; they are shortened after those of single departments. */
export const anyNames: ShortName[] = [
  {
    name: 'government',
    why: '人民政府 and 政府 are the same in a name.',
    short: '政府',
    pattern: /人民政府/g,
    fits: ['某县人民政府'],
  },
  {
    name: 'street',
    why: '街道办事处 and 街道 are the same in a name.',
    short: '街道',
    pattern: /街道办事处/g,
    fits: ['河畔街道办事处'],
  },
  {
    name: 'management',
    why: '管理委员会 and 管委会 are the same in a name.',
    short: '管委会',
    pattern: /管理委员会/g,
    fits: ['河畔管理委员会'],
  },
  {
    name: 'ending',
    why: '局, 委 and 办公室 at the end say nothing about which body it is.',
    short: '',
    pattern: /委员会|管理局|办公室|办公厅|局|厅|委|办$/g,
    fits: ['县水利局', '县信访办'],
  },
]
