import { z } from 'zod'

/** The name of a text's input and the most characters it takes, from the schema of its deed. */
export function inputOf<Form extends z.ZodObject>(
  form: Form,
  name: keyof Form['shape'] & string,
): { name: string; maxLength?: number } {
  const field: unknown = form.shape[name]
  const text = field instanceof z.ZodPipe ? field.in : field
  return { name, maxLength: (text instanceof z.ZodString && text.maxLength) || undefined }
}
