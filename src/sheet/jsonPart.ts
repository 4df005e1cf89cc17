/** Data as a custom XML part of one element, so that it travels inside the workbook. */
export function jsonPart(element: string, namespace: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[&<>\ufffe\uffff]|[\ud800-\udfff]/g, escapeUnit);
  return `<${element} xmlns="${namespace}">${json}</${element}>`;
}

/** JSON's own escape, legal in XML whatever the character; surrogates stay pairs of escapes. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
