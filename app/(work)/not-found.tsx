import { Blank } from '@/ui/frame/blank'
import { readWords } from '../locale'

export default async function WorkNotFound() {
  const { words } = await readWords()
  const { title, body, todo } = words.common.notFound
  return <Blank title={title} body={body} back={todo} />
}
