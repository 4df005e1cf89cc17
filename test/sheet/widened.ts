/** The same zip with all its sizes and places in 64 bits, as programs write it that do not know them beforehand (APPNOTE.TXT 4.3.14). */
export function widened(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const start = bytes.readUInt32LE(end + 16);
  const directory: Buffer[] = [];
  for (let at = start; at < end; ) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const entry = Buffer.from(bytes.subarray(at, at + 46 + name));
    const wide = Buffer.alloc(28);
    wide.writeUInt16LE(1, 0);
    wide.writeUInt16LE(24, 2);
    for (const [index, field] of [24, 20, 42].entries()) {
      wide.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + 8 * index);
      entry.writeUInt32LE(0xffffffff, field);
    }
    entry.writeUInt16LE(extra + wide.length, 30);
    directory.push(entry, bytes.subarray(at + 46 + name, at + 46 + name + extra), wide);
    directory.push(bytes.subarray(at + 46 + name + extra, at + 46 + name + extra + comment));
    at += 46 + name + extra + comment;
  }
  return Buffer.concat([bytes.subarray(0, start), ...directory, endOf(bytes, end, Buffer.concat(directory).length)]);
}

function endOf(bytes: Buffer, end: number, directory: number): Buffer {
  const start = bytes.readUInt32LE(end + 16);
  const wide = Buffer.alloc(56);
  wide.write('PK\x06\x06', 'latin1');
  wide.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) wide.writeBigUInt64LE(BigInt(bytes.readUInt16LE(end + 10)), field);
  wide.writeBigUInt64LE(BigInt(directory), 40);
  wide.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + directory), 8);
  const last = Buffer.from(bytes.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([wide, locator, last]);
}
