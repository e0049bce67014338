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

/** Words that say of the whole thing that it goes on or was stopped, whatever else the sentence claims. */
export const openSigns = listRules({
  stillOn: {
    why: '仍在办理 and 还在推进 leave the thing open.',
    pattern: /(?:仍|尚|还|目前)在(?:办理|推进|建设|实施|进行|编制|审核|整改|落实)|办理中/,
    fits: ['仍在办理', '目前在推进'],
    leaves: ['仍在用'],
  },
  inPercent: {
    why: '已完成72% and 进度85% are less than all.',
    pattern: /(?:已完成|进度(?:为|达到?)?|[,;]完成)[1-9]?\d(?:\.\d+)?%/,
    fits: ['该项工作已完成72%', '进度为85%'],
    leaves: ['已完成100%'],
  },
  broughtToNothing: {
    why: '该项工作已中止 ends it undone.',
    pattern: /(?:工作|任务|项目|事项|该项|此项)(?:已|被|暂|现已)?(?:中止|终止|撤销|搁置|叫停|取消)/,
    fits: ['该项工作已中止', '项目被叫停'],
    leaves: ['撤销许可3件'],
  },
  openEnglish: {
    why: 'Still under way, 72% done, suspended and not fulfilled leave it open.',
    pattern:
      /\bstill (?:under|in|being|open|on)\b|(?<!\d)\d{1,2}(?:\.\d+)? ?% (?:done|complete)|^(?:suspended|cancelled)(?=[.,;]|$)|\bnot (?:fulfilled|finished|done|met)\b/i,
    fits: ['Still under way', '72% done', 'Suspended.', 'It was not fulfilled'],
    leaves: ['100% done', 'Suspended licences were restored'],
  },
  stoppedEnglish: {
    why: 'The work was suspended or carried over: it ends undone.',
    pattern: /\b(?:work|task|project|it) (?:was|is|has been) (?:suspended|cancelled|halted|paused)\b|\bcarried over\b/i,
    fits: ['The work was suspended', 'Carried over into the next year'],
    leaves: ['The licence was suspended'],
  },
})
