import type { ShortName } from './short-name'

/** Bodies for the economy, land and towns. */
export const landNames: ShortName[] = [
  {
    name: 'development',
    why: '发展和改革, 发展改革 and 发改 are the same in a name.',
    short: '发改',
    pattern: /发展和改革|发展改革/g,
    fits: ['某县发展和改革局', '某县发展改革局'],
  },
  {
    name: 'industry',
    why: '工业和信息化, 工业信息化 and 工信 are the same in a name.',
    short: '工信',
    pattern: /工业和信息化|工业信息化/g,
    fits: ['某县工业和信息化局', '某县工业信息化局'],
  },
  {
    name: 'housing',
    why: '住房和城乡建设, 住房城乡建设 and 住建 are the same in a name.',
    short: '住建',
    pattern: /住房和城乡建设|住房城乡建设/g,
    fits: ['某县住房和城乡建设局', '某县住房城乡建设局'],
  },
  {
    name: 'market',
    why: '市场监督管理 and 市场监管 are the same in a name.',
    short: '市场监管',
    pattern: /市场监督管理/g,
    fits: ['某县市场监督管理局'],
  },
  {
    name: 'agriculture',
    why: '农业农村 and 农业 are the same in a name.',
    short: '农业',
    pattern: /农业农村/g,
    fits: ['某县农业农村局'],
  },
  {
    name: 'resources',
    why: '自然资源和规划, 自然资源 and 资源 are the same in a name.',
    short: '资源',
    pattern: /自然资源和规划|自然资源/g,
    fits: ['某县自然资源和规划局', '某县自然资源局'],
  },
  {
    name: 'environment',
    why: '生态环境 and 环境 are the same in a name.',
    short: '环境',
    pattern: /生态环境/g,
    fits: ['某县生态环境局'],
  },
  {
    name: 'transport',
    why: '交通运输 and 交通 are the same in a name.',
    short: '交通',
    pattern: /交通运输/g,
    fits: ['某县交通运输局'],
  },
  {
    name: 'cityManagement',
    why: '城市管理 and 城管 are the same in a name.',
    short: '城管',
    pattern: /城市管理/g,
    fits: ['某县城市管理局'],
  },
]
