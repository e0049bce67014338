/** Names of the audited actions, by the `action` of the event. */
const actions: Record<string, string> = {
  'session.start': '登录',
  'session.fail': '登录失败',
  'session.end': '退出登录',
  'session.kick': '退出其他设备',
  'password.change': '修改密码',
  'capacity.choose': '选择身份',
}

export const audit = { title: '操作留痕', actions }
