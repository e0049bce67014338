/** Characters that a promise and an account share by their kind, beside those that any sentence holds. */
export const chainCharacters = '于由全已均一年月日底前后其并'

/** Words that a promise and an account share by their kind: acts, amounts, ends. */
export const chainWords = ['组织', '建立', '推动', '实现', '完成', '达到', '力争', '确保', '统一', '标准']

/** English words that a promise and an account share by their kind. */
export const chainEnglish = 'year annual work against before after during would shall must plan report'.split(' ')
