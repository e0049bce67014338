import { listRules, type Rule } from '../../rule'
import { actionVerbs } from './words'

/** Words that begin with an act of an office. */
export const actFirst: Rule = {
  why: '清理, 制定 and 加强 at the head are acts of an office.',
  pattern: new RegExp(`^(${actionVerbs})`),
  fits: ['清理河道', '制定清单'],
  leaves: ['河道清理'],
}

/** Fits words that begin with a verb of action. */
export const startsWithAct = actFirst.pattern

/** First words of a clause that are no name. */
export const verbHead: Rule = {
  why: 'A clause that begins with an act or a link names nobody at its head.',
  pattern: new RegExp(
    `^(?:不得|以及|并|对|为|与|向|使|让|令|把|被|要|应|须|经(?!开区|济|信[局委办]|发[局委办]|贸|合)|如|若|因|凡|帮助|要求|委托|各项|${actionVerbs})`,
  ),
  fits: ['不得倾倒', '并清理', '因汛期'],
  leaves: ['县水利局清理', '经开区管委会'],
}

/** Whole names of bodies that begin like a verb. */
export const namedLikeVerb = listRules({
  verbalOffice: {
    why: '审计局 and 试点城市 are bodies, although their names begin like an act; 建设法治政府 is an act.',
    pattern:
      /^(?!建设.*政府$)(?:试点|审计|发展|建设|规划|服务|调解|救助|管理|监督|登记|统计|培训|依法治)[\u4e00-\u9fff()]{0,12}$/,
    fits: ['审计局', '试点城市'],
    leaves: ['建设阳光政府', '印发清单'],
  },
  partyOffice: {
    why: '宣传部, 组织部门 and 办公室 are bodies.',
    pattern: /^(?:(?:宣传|组织)部门?|办公[室厅])$/,
    fits: ['宣传部', '组织部门', '办公室'],
    leaves: ['组织部署'],
  },
  roleUnit: {
    why: '牵头单位 and 配合部门 are bodies by their part in the work.',
    pattern: /^(?:承办|主办|牵头|实施|参加|配合|责任|整改|落实|参与|督导)(?:单位|部门|主体|机关|机构)$/,
    fits: ['牵头单位', '配合部门'],
    leaves: ['落实单位清单'],
  },
})

/** First words that may begin the name of a body although they look like an act. */
export const namedHead: Rule = {
  why: '审计…, 宣传部… and 牵头… may begin the name of a body.',
  pattern:
    /^(?:经|坚持|办公[室厅]|试点|审计|发展|建设|规划|服务|调解|救助|管理|监督|登记|统计|培训|依法治|宣传部|组织部|承办|主办|牵头|实施|参加|配合|责任|整改|落实|参与|督导|会同)/,
  fits: ['审计局要', '牵头单位要'],
  leaves: ['清理河道'],
}

/** Link words before a date or a name. */
export const linkWord: Rule = {
  why: '同时 and 为此 link a clause to the one before it.',
  pattern: /^(?:因此|同时|此外|另外|其中|为此)/,
  fits: ['同时县水利局', '为此,'],
  leaves: ['县水利局同时'],
}
