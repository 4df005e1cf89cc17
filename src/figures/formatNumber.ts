/** A number in Vietnamese form: 1.821 · 99,9 · −3,5 with as many decimals as asked. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const unsigned = fraction ? `${thousands},${fraction}` : thousands;
  return value < 0 && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}
