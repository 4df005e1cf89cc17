/** The value of a field whose own value stands among the extra fields, in 64 bits (APPNOTE.TXT 4.5.3). */
export const elsewhere = 0xffffffff;
const wideSizes = 0x0001;

/** Sizes and place of an entry; null where they are told to stand elsewhere and do not. */
export function placesOf(view: DataView, at: number): Readonly<Record<'size' | 'packedSize' | 'local', number>> | null {
  let wide = wideField(view, at);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    if (value !== elsewhere) return value;
    if (wide.byteLength < 8) return Number.NaN;
    const own = Number(wide.getBigUint64(0, true));
    wide = new DataView(wide.buffer, wide.byteOffset + 8, wide.byteLength - 8);
    return own;
  };
  // In the order in which the extra field has them.
  const [size, packedSize, local] = [field(24), field(20), field(42)];
  return [size, packedSize, local].some(Number.isNaN) ? null : { size, packedSize, local };
}

/** The extra field of 64-bit numbers; empty where there is none. */
function wideField(view: DataView, at: number): DataView {
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = Math.min(field + view.getUint16(at + 30, true), view.byteLength);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === wideSizes && field + 4 + length <= end)
      return new DataView(view.buffer, view.byteOffset + field + 4, length);
    field += 4 + length;
  }
  return new DataView(view.buffer, 0, 0);
}
