type Count = { count: number }

/** Words of comments on a task and of watching it. */
export const talk = {
  title: '留言',
  count: (facts: Count) => `${facts.count} 条`,
  field: '写一条留言',
  hint: '写“@姓名”会提醒那个人，限能看到这项任务的人。留言不算进展反馈，发出后不能改，可以撤回。',
  send: '发出留言',
  sent: '已发出留言。',
  none: '还没有留言。',
  around: (facts: Count) => `与这项任务有关的人（${facts.count}）`,
  picks: '选一位提醒，选中后姓名写进留言',
  takeBack: '撤回',
  takeBackHint: '撤回后谁也看不到内容，办理过程里仍记着有过这条留言；已发的提醒收不回来',
  takeBackNow: '撤回这条留言',
  takenBack: (facts: { day: string }) => `（已于 ${facts.day} 撤回）`,
  wasTakenBack: '已撤回留言，留痕可查。',
  watch: '关注',
  unwatch: '取消关注',
  watched: '已关注：这项任务以后每有办理动作，都会通知你。',
  unwatched: '已取消关注。',
}
