import type { TaskRefusals } from '@/domain/refusals'
import type { Side } from '@/domain/task/task'
import type { Sentences } from '../../sentences'

const sideTaken: Record<Side, string> = {
  work: '是经办人（报过进展、传过佐证或申请过办结）',
  unit: '代表承办单位审核或提过意见',
  office: '作为督办员审核过',
  leader: '作为分管领导审定过',
  direction: '作为督办负责人立项或处置过',
}

/** Sentences of refusals about a task and its moves. */
export const taskRefusals: Sentences<TaskRefusals> = {
  moveNotFromHere: '没有办成：这项任务现在的状态不能做这一步，可能别人刚办过。请看最新状态。',
  signedNone: ({ title, number }) =>
    `没有签收任何一项：${number}“${title}”现在不能由你签收，可能别人刚签收，或已提出异议、改派。请刷新后重新勾选。`,
  proxyFormMissing: '还没有附单位报来的表格。请选一个文件，或写明文号。',
  proxyUnitMissing: '还没有选替哪个单位录入。请选牵头单位或一家配合单位。',
  proxyOpen: ({ unit }) => `替${unit}录入的上一份还没有确认。请等单位确认、退回，或先撤回那一份。`,
  proxyOwn: '这一份是你录入的，不能由你替单位确认或退回。请该单位另一位负责人或承办人办理。',
  proxySettled: '这一份代录已经办过。请刷新页面看结果。',
  proxyFalls: ({ before, percent }) =>
    `没有确认：代录之后你单位又报了 ${before}%，这份代录是 ${percent}%，比它低。请写一句退回；确要调低的，填报进展并写明原因。`,
  proxyNoteMissing: '还没有写哪里不对。请写一句再退回。',
  evidenceOfProxy: ({ title }) => `“${title}”是代录进展的依据，不能撤回。要改，请另交新版。`,
  reassignMovedOn: ({ number, title }) =>
    `没有更换：${number}“${title}”在你看名单以后有了变化。请刷新名单再办；所选的都还没有改。`,
  reassignNotOpen: ({ number, title }) =>
    `没有更换：${number}“${title}”不是你单位签收在办的任务，不能换承办人。请去掉它再办；所选的都还没有改。`,
  moveNotYours: '没有办成：这一步不归你现在的身份办。请看任务页上写明的经办人。',
  issuerElsewhere:
    '没有办成：这项任务出自其他单位发布的报告，由发布单位的督办机构审核和调整，你所在的单位可以查看、不能办理。请联系该单位的督办员。',
  decidedBefore: ({ side, title }) =>
    `没有办成：你在“${title}”这项任务中${sideTaken[side]}。同一个人不论用哪个身份，都不能在一项任务上既办又审、先后两次把关。请由另一位有此职责的人办理。`,
  ownSupport: '没有办成：你也是这家配合单位的人，不能替它免予答复。请由牵头单位的另一位负责人决定，或由配合单位答复。',
  leaderReviewFixed: (facts) =>
    `“${facts.title}”已在审核中，不能取消领导审定，也不能把重点改为一般。请先退回承办人，再改。`,
  ownEvidence: (facts) => `佐证“${facts.title}”是你自己上传的，不能自己认定。请由另一位督办员认定。`,
  ownProgress: '这条进展是你自己报的，不能自己采信。请由另一位督办员采信。',
  doneMissing: '还没有写做了什么。请写清本期的进展，其余内容都在。',
  handedInBelow: ({ percent }) =>
    `没有申请：反馈的完成比例是 ${percent}%。还没办完的，先办完、填报进展；确已办完的，勾选“仍申请办结”后再提交。`,
  percentBelowFull: ({ percent }) =>
    `没有办成：承办单位反馈的完成比例是 ${percent}%。请核实；确已完成的，勾选“仍按完成认定”后再提交，否则退回。`,
  percentFalls: ({ before, percent }) =>
    `没有提交：完成比例比上次低（上次 ${before}%，这次 ${percent}%）。填错的请改；确要调低的，请在下面写明原因再提交，其他内容都在。`,
  percentFallsHere: ({ before, percent }) =>
    `完成比例比现在低（现在 ${before}%，表里 ${percent}%）。确要调低的，请在任务页填报进展，并写明原因；这一处不写。`,
  percentWrong: '完成比例应为 0 到 100 的整数。请改后再提交。',
  milestonesRecurring: '这项任务按期反馈，期次由周期定，不另设节点。',
  milestonesNone: '还没有写节点。请至少写一个：做成什么、哪天前。',
  milestoneUnnamed: ({ row }) => `第 ${row} 个节点没有写做成什么。请补上，或清空这一行。`,
  milestoneTwice: ({ label }) => `节点“${label}”写了两次。请改成不同的名称。`,
  milestoneDayMissing: ({ label }) => `节点“${label}”没有写日期。请补上。`,
  milestoneDayOutside: ({ label, today, due }) =>
    `节点“${label}”的日期须在 ${today}（今天）${due ? `到 ${due}（任务到期日）之间` : '以后'}。请改日期。`,
  milestoneWeightMissing: ({ label }) => `节点“${label}”的比重应为 1 到 100 的整数；要平均分配，请把各行比重都清空。`,
  milestoneWeights: ({ sum, left }) => `各节点比重合计 ${sum}%，应为 ${left}%。请改比重。`,
  occurrenceNotBegun: (facts) => `“${facts.label}”这一期 ${facts.start} 才开始，还不能报。请到期再报。`,
  occurrenceNotWaiting: (facts) => `“${facts.label}”这一期没有待审的反馈。刷新页面看最新情况。`,
  occurrenceExplained: (facts) => `“${facts.label}”这一期已经说明过，等督办机构认定。`,
  explanationNone: (facts) => `“${facts.label}”这一期没有待认定的说明。刷新页面看最新情况。`,
  explanationUnjudged: (facts) => `“${facts.label}”这一期的说明还没有认定。请先认可或不认可。`,
  occurrenceFiled: (facts) => `“${facts.label}”这一期已经反馈过了，不用再报。`,
  updateAccepted: '这条进展已经采信，不能再改。如有变化，请另报一条。',
  evidenceMissing: '还没有选佐证。请至少选一件。',
  evidenceNotYours: '这件佐证不是你上传的，只能由上传人撤回。',
  evidenceNotLapsed: (facts) => `佐证“${facts.title}”不用再次提交。没有认定的等认定，另有材料请上传。`,
  evidenceLapsed: (facts) => `佐证“${facts.title}”是回头看以前的，不能直接认定。请等承办单位再次提交后认定。`,
  evidenceJudged: (facts) => `佐证“${facts.title}”已经认定，不能撤回。可另传新的。`,
  verdictGiven: (facts) =>
    `佐证“${facts.title}”已有认定结论，不能再次认定。刷新页面看最新情况；有新材料的，由承办人另传。`,
  evidenceOfAccepted: (facts) => `佐证“${facts.title}”所在的进展已经采信，不能撤回。可另传新的。`,
  verdictNoteMissing: '不采信须写明理由，让承办人知道怎么补。',
  linkWrong: '链接要以 http:// 或 https:// 开头。请核对后再提交。',
  documentNumberMissing: '请填文号，如“云政办发〔2026〕7号”。',
  issuedOnWrong: '佐证的日期不对，或晚于今天。请改后再提交。',
  supportAnswered: (facts) => `${facts.name ? `${facts.name}` : '这家配合单位'}已经答复或免予答复，不能再改。`,
  tasksMissing: '没有可以移交的任务。请先选任务。',
  nothingChanged: '内容与原来一样，没有需要保存的改动。',
  nonSecretNotDeclared: '立项前须确认内容不涉密。请勾选后再交办。',
  handlerMissing: '签收时须指定本单位的承办人。请选一位。',
  reasonMissing: '这一步须写明理由。请写好后再提交。',
  objectedBefore: '这项任务已提过一次异议，不能再提。可先签收，再申请调整。',
  objectHeard: '这项任务在办理中调整了牵头单位，调整前已征求意见，不能再提异议。请先签收，再申请调整。',
  notSubmitter: '只有提交人本人可以撤回。',
  waiverMissing: '本单位只有你一人，自己审核自己提交的，须写明说明并留痕。',
  outcomeMissing: '请选一个办理结果。',
  outcomeNotFulfilledOnly: '结转或年底认定的任务不能记为“完成”。请选别的结果。',
  newDueMissing: '请填新的完成时限，须晚于今天。',
  requestChanged: '你看到的申请已经撤回，现在是另一件，理由可能不同。请刷新页面，看过再决定。',
  notAsked: ({ move }) =>
    move === 'concludeYear'
      ? '没有办成：年底认定须先由牵头单位负责人在系统内写明原因。请单位负责人提交书面说明后再认定。'
      : '没有办成：撤销须先由督办负责人在系统内申请，现在没有待答复的申请，可能已撤回或已答复。请看任务页。',
  askedBefore: '没有办成：同样的申请已经提出，还在等答复。要改理由，请先撤回再提。',
  requestNotYours: '没有办成：这项申请不是你提的，只能由申请人撤回。',
  changeSettled: '没有办成：这件申请已经有了结果，或已到下一环节，可能别人刚办过。请看最新情况。',
  actMissing: '请先选一项处理意见，再提交。',
  changeAsked: '这项任务已有一件同样的申请在办。要改内容，请先撤回再提。',
  changeOvertaken: '没有办成：申请提出后，这一项已经改过，准予会把新的改动抹掉。请不准这一件，由单位按最新情况重提。',
  changeEmpty: '还没有写要改成什么。请填好再提交。',
  unitNotFound: (facts) => `没有找到“${facts.text}”，或者不止一家。请按本级单位的全称或简称填写，一行一家。`,
  ownChange:
    '没有办成：这件申请是你自己提的，不能自己签署或决定。请由另一位有此职责的人办理；你也是负责人的，可撤回后以负责人身份重提。',
  extensionNoDue: '这项任务没有到期日，不用延期。',
  urgeNotOpen: ({ title }) => `“${title}”现在不在承办单位手里，不能发督办单。请看最新状态。`,
  urgedToday: ({ title, number }) => `“${title}”今天已发过 ${number}，一项任务每个工作日只能发一次。请改日再发。`,
  urgeMovedOn: ({ title }) => `没有发出任何一份：“${title}”的情形与预览时不同了。请重新看一遍名单再发。`,
  demandsMissing: ({ title }) => `“${title}”这一份没有带任何要求。请勾选与它有关的要求，或写补充要求。`,
  replyDueMissing: '还没有填答复期限。请填好再发。',
  replyDuePast: '答复期限在今天之前。请选今天或以后的工作日。',
  replyDueRest: ({ day }) => `${day} 不是工作日。请改一天。`,
  urgeReceipted: '这份督办单已经签收，不用再签。请看最新情况。',
  urgeNotReceipted: '这份督办单还没有签收。请先签收，再答复。',
  urgeAnswered: '这份督办单已经答复，不能再改。',
  answerMissing: '还没有写答复。请写好后再送出。',
  pointUnanswered: ({ position }) => `第 ${position} 项要求还没有答复。请逐项写好后再送出，写过的都在。`,
  instructionNotOpen: ({ title }) => `“${title}”已经不在办理中，不能再批示。请看最新状态。`,
  instructionAnswered: '这条批示已经答复，不能再改。',
  instructionEmpty: '还没有写批示的内容。请写好后再发出。',
  recipientMissing: ({ title }) => `“${title}”没有选批给谁。每项任务至少选一人。`,
  extensionTooLate: (facts) =>
    `时限 ${facts.due} 已过，不能再申请延期：延期须在到期当天或以前提出。请尽快办理，并在进展里说明原因。`,
  extensionsUsed: (facts) =>
    `这项任务的延期已经审批过 ${facts.most} 次，不能再提。办不完的请与督办机构商量，年底可以结转。`,
  reasonClassMissing: '还没有选原因。请选一类原因再提交，其他内容都在。',
  newDayMissing: '还没有填新的日期。请填好再提交，其他内容都在。',
  extensionNotLater: (facts) => `申请改到的日期要晚于现在的时限 ${facts.due}。请改后再提交。`,
  extensionBeyondOffice: (facts) =>
    `督办员最多可以准予延期 ${facts.days} 天。请选近一些的日期；确需更久的，不准这一件，由单位按实际需要重提，由分管领导决定。`,
  outsideYearEnd: '现在不在年底认定期内，不能结转或认定。',
  leadUnitMissing: (facts) => `“${facts.title}”还没有牵头单位。请选一个再立项。`,
  requiredResultMissing: (facts) => `“${facts.title}”还没有写目标要求。请写好再立项。`,
  deadlineUnset: (facts) => `“${facts.title}”还没有定完成时限。请定好再立项，可选“年内”。`,
  dueMissing: (facts) => `“${facts.title}”的时限还差日期。请填好再立项。`,
  duePast: '新的时限早于今天。请选今天或以后的日期。',
  periodMissing: (facts) => `“${facts.title}”按期反馈，还没有选周期。请选好再立项。`,
  standardMissing: (facts) => `“${facts.title}”还没有办结标准。请至少写一条再立项。`,
  standardUnanswered: (facts) =>
    `办结标准“${facts.standard}”还没有佐证材料（会议照片等过程材料、回头看以前的材料不算）。请补上或再次提交，再申请办结。`,
  standardUnproven: (facts) => `办结标准“${facts.standard}”还没有采信的佐证。请先逐件认定佐证。`,
  evidenceUnchecked: (facts) => `佐证“${facts.title}”还没有认定。请先采信或不采信。`,
  supportingUnanswered: (facts) =>
    `还有 ${facts.count} 家配合单位没有答复。请等答复；确实不用答复的，请单位负责人在“配合单位”处写明理由免予答复。`,
  occurrenceUnfiled: (facts) => `“${facts.label}”这一期还没有反馈，或说明没有被认可。请补报或写明原因。`,
  tooManyChosen: (facts) => `一次最多指派 ${facts.max} 项，现选了 ${facts.count} 项。请分几次办。`,
  assignFinished: (facts) =>
    `没有指派：${facts.number}“${facts.title}”已办结或已停止，不能再改派。请从所选中去掉它再办，其余都还没有改。`,
  handlerElsewhere: (facts) =>
    `没有指派：${facts.handler}不在${facts.number}“${facts.title}”的牵头单位。请选该单位的承办人，或按单位分开指派。`,
}
