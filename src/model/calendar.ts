import edtf from 'edtf'

/** Whether a text is a date in EDTF (ISO 8601-2), level 0 to 2. */
export function isEdtf(value: string): boolean {
  try {
    edtf(value)
    return true
  } catch {
    return false
  }
}
