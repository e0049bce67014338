import { listRules } from '../rule'

/** Words of an account of something under way or still to come: it claims no end. */
export const underWaySigns = listRules({
  goingOn: {
    why: '正在, 继续 and 有序推进 tell of work that goes on.',
    pattern: /正在|继续|进行中|推进中|有序推进|稳步推进|加快推进|持续推进/,
    fits: ['正在编制', '有序推进'],
  },
  justBegun: {
    why: '启动, 筹备 and 征求意见 are beginnings.',
    pattern: /启动|筹备|筹建|起草|征求意见|初步/,
    fits: ['已启动', '筹建一处'],
  },
  putOff: {
    why: '未能, 暂缓 and 结转 put the thing off.',
    pattern: /未能|未完|暂未|暂缓|不再|转入|结转/,
    fits: ['暂缓办理', '结转下年'],
  },
  toCome: {
    why: '预计 and 拟于 tell of what is still to come.',
    pattern: /拟于|预计|计划于/,
    fits: ['预计6月', '拟于年底'],
  },
  inPart: {
    why: '部分 tells of a part only.',
    pattern: /部分/,
    fits: ['部分村居'],
  },
  underWayEnglish: {
    why: 'In progress, began and so far claim no end.',
    pattern:
      /\b(?:under ?way|in progress|continu(?:es?|ing)|began|started|drafting|is being|are being|so far|partly)\b/i,
    fits: ['Work is under way', 'The review started'],
    leaves: ['The review ended'],
  },
})
