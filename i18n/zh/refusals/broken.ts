/** Words of the page that failed, apart: every page brings them along for the browser to say. */
export const broken = {
  title: '这个页面没有取回来',
  body: '服务器在准备这个页面时出了错，已记录在案，暂存过的内容都在。可以再取一次；仍不行，请把下面的编号告诉管理员。',
  incident: (facts: { id: string }) => `事件编号 ${facts.id}`,
  again: '再取一次',
}
