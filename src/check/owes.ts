/** Whether an office with this remit owes the indicator: some group at or above it is listed. */
export function owes(remit: readonly string[], code: string): boolean {
  return remit.some((group) => code === group || code.startsWith(`${group}.`));
}
